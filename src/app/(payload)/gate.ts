import { createPayloadRequest, getPayload, type SanitizedConfig } from 'payload'

import { type Door, doorAt, isOpen, isReading, mayKnock } from '@/domain/rest/door'
import { addressBytes, staffAddressBytes } from '@/domain/rest/limits'
import { idFault, queryFault } from '@/domain/rest/query'
import { fault, type Fault } from '@/domain/rest/shape'

import { asQuestion, checkedBody } from './bodies'
import { malformed, refused } from './refusals'
import { shapesOf } from './shapes'

type Knock = { request: Request; segments: readonly string[]; config: SanitizedConfig }
type Admitted = { request: Request; door: Door }

const shapes = new WeakMap<SanitizedConfig, ReturnType<typeof shapesOf>>()

/**
 * The gate in front of Payload's REST interface (H-10, docs/decisions/0014). Answers what must not reach Payload, and
 * otherwise hands on a request whose every part has been looked at.
 */
export async function admit({ request, segments, config }: Knock): Promise<Admitted | Response> {
  if (isForeign(request, config)) return refused(request, 403)
  const asked = await asQuestion(request)
  if ('code' in asked) return malformed(request, asked)
  const door = doorAt(asked.method, segments)
  if (!door) return refused(request, 404)
  const known = isOpen(door) ? null : await admitted(asked, { door, config })
  if (known) return known
  const wrong = await whatIsWrong(asked, { door, config, isLong: asked !== request })
  if (wrong) return malformed(request, wrong)
  const checked = await checkedBody(asked, {
    door,
    fields: shapesIn(config)[door.collection ?? ''],
  })
  return 'code' in checked ? malformed(request, checked) : { request: checked, door }
}

/** Null when this person may knock here. Without a cookie nobody is asked. */
async function admitted(
  request: Request,
  { door, config }: { door: Door; config: SanitizedConfig },
): Promise<Response | null> {
  if (!request.headers.get('Cookie')?.includes(`${config.cookiePrefix}-token=`))
    return refused(request, 401)
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: request.headers })
  return mayKnock(door, user?.role) ? null : refused(request, user ? 403 : 401)
}

type Checked = { door: Door; config: SanitizedConfig; isLong: boolean }

async function whatIsWrong(
  request: Request,
  { door, config, isLong }: Checked,
): Promise<Fault | null> {
  const { length } = new URL(request.url).search
  const most = isOpen(door) || !isReading(door) ? addressBytes : staffAddressBytes
  if (!isLong && length > most) return fault('address-too-long')
  const wrong = idFault(door)
  if (wrong) return wrong
  // Read as Payload will read it. The address alone: nobody is looked up.
  const { query } =
    length === 0
      ? { query: {} }
      : await createPayloadRequest({ config, request: new Request(request.url) })
  return queryFault(query, door, shapesIn(config))
}

/** The fields of every collection, worked out once. */
export function shapesIn(config: SanitizedConfig): ReturnType<typeof shapesOf> {
  const known = shapes.get(config) ?? shapesOf(config)
  shapes.set(config, known)
  return known
}

/** A change that another website asks for (H-13). Programmes that are no browsers say nothing of where they come from. */
function isForeign({ method, headers }: Request, { csrf }: SanitizedConfig): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  const origin = headers.get('Origin')
  const site = headers.get('Sec-Fetch-Site')
  return (
    (origin !== null && !csrf.includes(origin)) || site === 'cross-site' || site === 'same-site'
  )
}
