import { randomUUID } from 'node:crypto'

import config from '@payload-config'
import { REST_GET } from '@payloadcms/next/routes'
import { getPayload } from 'payload'

import { statusOf } from '@/domain/failure'
import type { Door } from '@/domain/rest/door'

import { admit } from '../../gate'
import { failed, refused } from '../../refusals'

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
  // Payload calls a file that is not there a failure, and has written it into the log.
  const isMissing = door.operation === 'file' && response.status === 500
  if (isMissing || (response.status === 403 && isForeignRow)) return refused(request, 404)
  const isSaid = response.status < 500 || unavailable.includes(response.status)
  return isSaid ? response : logged(request, `${door.operation} ${door.collection}`)
}

/** A busy database and a full disk have been told already, with the moment to try again (SECURITY F5, F7). */
const unavailable: readonly number[] = Object.values(statusOf)

/** Of these everybody has some, and nobody may learn of the others. */
const ownRows = ['users', 'payload-locked-documents']

async function logged(request: Request, error: unknown): Promise<Response> {
  const id = randomUUID()
  const payload = await getPayload({ config })
  payload.logger.error({ err: error, errorId: id }, 'The interface failed')
  return failed(request, id)
}

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST }
