import { bodyOf, dataFault } from '@/domain/rest/body'
import type { Door } from '@/domain/rest/door'
import { bodyBytes, preferenceBytes, questionBytes } from '@/domain/rest/limits'
import { fault, type Fault, type Fields } from '@/domain/rest/shape'

/**
 * Relationship fields send long questions as a form, with a header that asks for reading. Such a request becomes what it
 * means: a question. Every other wish for another method is refused.
 */
export async function asQuestion(request: Request): Promise<Request | Fault> {
  const { headers, url, method, signal } = request
  if (headers.has('X-HTTP-Method-Override'))
    return fault('unknown-parameter', 'X-HTTP-Method-Override')
  const wish = headers.get('X-Payload-HTTP-Method-Override')
  if (wish === null) return request
  const isForm = headers.get('Content-Type') === 'application/x-www-form-urlencoded'
  if (method !== 'POST' || wish !== 'GET' || !isForm || new URL(url).search !== '')
    return fault('unknown-parameter', 'X-Payload-HTTP-Method-Override')
  const question = await textOf(request, questionBytes)
  if (question === null) return fault('body-too-large')
  const kept = new Headers(headers)
  for (const name of ['X-Payload-HTTP-Method-Override', 'Content-Type', 'Content-Length'])
    kept.delete(name)
  return new Request(`${url}?${question}`, { headers: kept, signal })
}

type Expected = { door: Door; fields: Fields | undefined }

/** The same request with a body that has been read and found good; or what is wrong with it. */
export async function checkedBody(request: Request, expected: Expected): Promise<Request | Fault> {
  if (['GET', 'HEAD'].includes(request.method)) return request
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const isUpload = expected.door.collection === 'media' && type === 'multipart/form-data'
  // Files are checked where they are stored; Payload reads them piece by piece.
  if (isUpload && ['create', 'update'].includes(expected.door.operation)) return request
  const most = expected.door.operation === 'set' ? preferenceBytes : bodyBytes
  const text =
    type === 'multipart/form-data' ? await formText(request, most) : await textOf(request, most)
  if (text === null) return fault('body-too-large')
  if (text !== '' && type !== 'application/json' && type !== 'multipart/form-data')
    return fault('wrong-content-type')
  const body = bodyOf(text)
  if ('fault' in body) return body.fault
  const wrong = holdsRecord(expected.door) ? dataFault(body.data, expected.fields ?? {}) : null
  // Payload breaks on a record without any data instead of naming what is missing.
  return wrong ?? withBody(request, text === '' && holdsRecord(expected.door) ? '{}' : text)
}

const holdsRecord = ({ operation }: Door): boolean =>
  ['create', 'update', 'update-many', 'duplicate'].includes(operation)

/** The panel sends its forms as multipart with the data as JSON in `_payload`; without a file they are that JSON. */
async function formText(request: Request, most: number): Promise<string | null> {
  const bytes = await bytesOf(request, most)
  if (bytes === null) return null
  const type = request.headers.get('Content-Type') ?? ''
  const form = await new Response(bytes, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => null)
  const data = form?.get('_payload')
  return typeof data === 'string' ? data : '?'
}

function withBody({ url, method, headers, signal }: Request, text: string): Request {
  const kept = new Headers(headers)
  kept.delete('Content-Length')
  kept.set('Content-Type', 'application/json')
  return new Request(url, { method, headers: kept, signal, ...(text !== '' && { body: text }) })
}

async function textOf(request: Request, most: number): Promise<string | null> {
  const bytes = await bytesOf(request, most)
  return bytes === null ? null : new TextDecoder().decode(bytes)
}

/** The body, as long as it is not longer than allowed: reading ends where the limit does. */
async function bytesOf(
  { body, headers }: Request,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(headers.get('Content-Length') ?? 0) > most) return null
  const pieces: Uint8Array[] = []
  let length = 0
  if (body)
    for await (const piece of body) {
      length += piece.length
      if (length > most) return null
      pieces.push(piece)
    }
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
