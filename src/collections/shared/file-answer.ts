import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import type { PayloadRequest } from 'payload'

import { dispositionOf, endingOf, isImageEnding, uploadTypes } from '@/domain/upload'
import { directoryOf } from '@/services/uploads'
import { findFile } from '@/services/media'

type Asked = { params: { filename: string } }

// Whatever a file holds, it runs nothing, loads nothing and talks to nobody. Browsers show a PDF all the same.
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"

/** The headers of a file (SECURITY H-20). */
export function fileHeaders(file: { filename: string; name: string; isPublic: boolean }): Headers {
  const ending = endingOf(file.filename)
  const isInline = ending !== null && (isImageEnding(ending) || ending === 'pdf')
  return new Headers({
    'Content-Type': ending ? uploadTypes[ending] : 'application/octet-stream',
    'Content-Disposition': dispositionOf(file.name, isInline),
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // A public file is asked for anew each time, so that it is gone as soon as nothing shows it any more.
    'Cache-Control': file.isPublic ? 'public, no-cache' : 'private, no-store',
    // What lies under a name never changes.
    ...(file.isPublic && { ETag: `"${file.filename}"` }),
    'Accept-Ranges': 'none',
  })
}

const nothing = (): Response =>
  new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } })

/**
 * Answers with a file. Payload has asked the collection's access rule before: whoever comes here may read it.
 */
export async function answerFile(req: PayloadRequest, { params }: Asked): Promise<Response> {
  const record = await findFile(req.payload, params.filename)
  if (!record) return nothing()
  const place = path.join(directoryOf(req.payload), path.basename(params.filename))
  const found = await stat(place).catch(() => null)
  if (!found?.isFile()) return nothing()
  const headers = fileHeaders({
    filename: params.filename,
    name: record.originalName ?? params.filename,
    isPublic: Boolean(record.shown),
  })
  const known = req.headers.get('If-None-Match')
  if (record.shown && known?.split(/,\s*/).includes(`"${params.filename}"`))
    return new Response(null, { status: 304, headers })
  headers.set('Content-Length', String(found.size))
  const body = Readable.toWeb(createReadStream(place)) as ReadableStream // the same stream under two type names
  return new Response(body, { headers })
}
