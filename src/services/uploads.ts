import { randomUUID } from 'node:crypto'
import { open, readdir, readFile, statfs, unlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { APIError, type Payload, type PayloadRequest, ValidationError } from 'payload'

import type { Locale } from '@/domain/locale'
import {
  familyOf,
  originalNameOf,
  refusalOfSize,
  type UploadRefusal,
  uploadTypes,
} from '@/domain/upload'
import { translator } from '@/i18n/translator'

import { examine, type Examined } from './upload-contents'

/**
 * The way of a file into the portal (SECURITY H-19): examined by its content, images painted anew, named at random. One
 * after the other, so that many at once need no more memory than one.
 */
type Incoming = NonNullable<PayloadRequest['file']>

let last: Promise<unknown> = Promise.resolve()

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => undefined)
  return turn
}

const localeOf = (req: PayloadRequest): Locale => (req.i18n.language === 'en' ? 'en' : 'de')

/** The sentence for a refusal, as an error that names the field of the file. */
function refusing(req: PayloadRequest, refusal: UploadRefusal): Error {
  const t = translator(localeOf(req))
  const message = t(`upload.refused.${refusal}`)
  if (refusal === 'no-space') return new APIError(message, 507, null, true)
  const errors = [{ label: t('upload.file'), message, path: 'file' }]
  return new ValidationError({ collection: 'media', errors, req }, req.t)
}

/** Where the files lie. */
export const directoryOf = (payload: Payload): string =>
  path.resolve(payload.collections.media.config.upload.staticDir ?? 'media')

const spare = 64 * 1024 * 1024

/** Whether the file, its sizes and the database still find room. */
async function hasRoom(payload: Payload, size: number): Promise<boolean> {
  const folder = path.dirname(directoryOf(payload))
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize > 4 * size + spare
}

const headLength = 16

/** What the beginning and the size already tell, so that a wrong file is not even read. */
async function refusalAtOnce(file: Incoming): Promise<UploadRefusal | null> {
  if (file.size === 0) return 'empty'
  const family = familyOf(await headOf(file))
  return family ? refusalOfSize(family, file.size) : 'unknown-type'
}

async function headOf({ tempFilePath, data }: Incoming): Promise<Uint8Array> {
  if (!tempFilePath) return data
  const handle = await open(tempFilePath)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function examined(req: PayloadRequest, file: Incoming): Promise<Examined> {
  const { sharp } = req.payload.config
  if (!sharp) throw new Error('Without sharp no image can be examined.')
  const refusal = await refusalAtOnce(file)
  if (refusal) return { refused: refusal }
  if (!(await hasRoom(req.payload, file.size))) return { refused: 'no-space' }
  return examine(sharp, file.tempFilePath ? await readFile(file.tempFilePath) : file.data)
}

/**
 * Examines the file of a request and replaces it by what is kept: its content, its true type, and a random name. What
 * the sender called it is remembered for the record. Throws an error with a clear sentence when it is refused.
 */
export async function takeIn(req: PayloadRequest): Promise<void> {
  const { file } = req
  if (!file) throw refusing(req, 'missing')
  await inTurn(async () => {
    const judged = await examined(req, file)
    if ('refused' in judged) throw refusing(req, judged.refused)
    const { ending, bytes } = judged
    const kept = {
      size: bytes.length,
      mimetype: uploadTypes[ending],
      name: `${randomUUID()}.${ending}`,
    }
    if (file.tempFilePath) await writeFile(file.tempFilePath, bytes)
    req.file = { ...file, ...kept, data: file.tempFilePath ? file.data : bytes }
    req.context.storedName = kept.name
    req.context.originalName = originalNameOf(file.name, ending)
  })
}

/** Removes the file as it was received, once it is kept: the log of the change takes it from the request before Payload looks. */
export async function removeReceived(req: PayloadRequest): Promise<void> {
  const received = req.file?.tempFilePath
  if (!received) return
  await unlink(received)
  req.file = undefined
}

/** True for a form that breaks off or has heads no form has. */
const isMalformed = (error: unknown): boolean =>
  error instanceof Error && /^(Malformed|Unexpected end of|Multipart:)/.test(error.message)

/** The answer to a form that cannot be read: the sender's fault, not ours (H-33). Nothing for any other error. */
export function answerMalformed({ error, req }: { error: Error; req: PayloadRequest }) {
  if (!isMalformed(error)) return undefined
  const message = translator(localeOf(req))('upload.refused.damaged')
  return { status: 400, response: { errors: [{ message }] } }
}

/** A file is never exchanged under a published page: a new one is a new record. */
export function refuseExchange(req: PayloadRequest): void {
  if (req.file) throw refusing(req, 'replaced')
}

/** Removes what a failed upload has left, so that a full disk holds no half file. */
export async function discardFailed(req: PayloadRequest): Promise<void> {
  const name: unknown = req.context.storedName
  if (typeof name !== 'string') return
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { filename: { equals: name } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return
  const folder = directoryOf(req.payload)
  const stem = name.slice(0, name.lastIndexOf('.'))
  const left = (await readdir(folder)).filter((one) => one.startsWith(stem))
  await Promise.all(left.map((one) => unlink(path.join(folder, one))))
}
