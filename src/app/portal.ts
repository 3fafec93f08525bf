import 'server-only'

import config from '@payload-config'
import { getPayload, type Payload, type TypedUser } from 'payload'

/** Payload, once per process. The only door through which `app` reaches it. */
export const publicPortal = (): Promise<Payload> => getPayload({ config })

/** Payload and the person asking. Only for pages and routes that are rendered per request. */
export async function portal(
  headers: Headers,
): Promise<{ payload: Payload; user: TypedUser | null }> {
  const payload = await publicPortal()
  const { user } = await payload.auth({ headers })
  return { payload, user }
}
