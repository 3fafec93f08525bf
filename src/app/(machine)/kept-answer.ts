import 'server-only'

import { isHeld, type KeptText, lastModified } from '@/domain/kept-text'

/** A kept text as an answer. Caches may keep it but must ask; whoever has it already gets 304 and no text. */
export function keptAnswer(request: Request, kept: KeptText, type: string): Response {
  const now = new Date()
  const modified = lastModified(kept, now)
  const headers = new Headers({
    ETag: kept.etag,
    'Cache-Control': 'public, no-cache',
    ...(modified && { 'Last-Modified': modified.toUTCString() }),
  })
  const held = isHeld(kept, {
    etags: request.headers.get('if-none-match'),
    since: request.headers.get('if-modified-since'),
  })
  if (held) return new Response(null, { status: 304, headers })
  headers.set('Content-Type', type)
  return new Response(kept.text, { headers })
}
