import config from '@payload-config'
import { REST_GET } from '@payloadcms/next/routes'
import { getPayload } from 'payload'

import { errorHeader, statusOf } from '@/domain/failure'
import type { Door } from '@/domain/rest/door'

import { admit } from '../../gate'
import { failed, refused } from '../../refusals'

type Custom = { errorNumber: (error: object) => string } // placed there by payload.config.ts
type Context = { params: Promise<{ slug?: string[] }> }

/** Payload's REST interface, whatever the method; behind our gate. */
const rest = REST_GET(config)

async function answer(request: Request, context: Context): Promise<Response> {
  try {
    const { slug = [] } = await context.params
    const admitted = await admit({ request, segments: slug, config: await config })
    if (admitted instanceof Response) return admitted
    const params = Promise.resolve({ slug })
    return seemly(request, admitted.door, await rest(admitted.request, { params }))
  } catch (error) {
    return logged(request, error)
  }
}

/** Foreign rows do not exist; and nothing that went wrong inside leaves the house. */
function seemly(request: Request, door: Door, response: Response): Response | Promise<Response> {
  const isForeignRow = door.id !== undefined && ownRows.includes(door.collection ?? '')
  // A file that is not for this person does not exist. One that is not there Payload calls a failure, and has logged it.
  const isMissing = door.operation === 'file' && [403, 500].includes(response.status)
  if (isMissing || (response.status === 403 && isForeignRow)) return refused(request, 404)
  if (response.status < 500 || unavailable.includes(response.status)) return response
  const number = response.headers.get(errorHeader)
  if (number) return failed(request, number)
  return logged(request, new Error(`${door.operation} ${door.collection}: ${response.status}`))
}

/** A busy database and a full disk have been told already, with the moment to try again (SECURITY F5, F7). */
const unavailable: readonly number[] = Object.values(statusOf)

/** Of these everybody has some, and nobody may learn of the others. */
const ownRows = ['users', 'payload-locked-documents']

/** Writes down what nobody has written down yet, and tells the person its number (H-32). */
async function logged(request: Request, cause: unknown): Promise<Response> {
  const error = cause instanceof Error ? cause : new Error('The interface failed', { cause })
  const payload = await getPayload({ config })
  const { errorNumber } = payload.config.custom as Custom
  payload.logger.error({ err: error }, 'The interface failed')
  return failed(request, errorNumber(error))
}

/** As open as reading, with the same status and headers, and nothing in it (RFC 9110, 9.3.2). */
async function head({ url, headers, signal }: Request, context: Context): Promise<Response> {
  const read = await answer(new Request(url, { headers, signal }), context)
  await read.body?.cancel()
  return new Response(null, { status: read.status, headers: read.headers })
}

export { head as HEAD, answer as DELETE, answer as GET, answer as PATCH, answer as POST }
