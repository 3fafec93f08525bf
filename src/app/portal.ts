import 'server-only'

import type { Payload, TypedUser } from 'payload'

type Opening = () => Promise<Payload>

/** One for the whole process: what the bundler makes of a module may exist several times in it. */
const place = Symbol.for('allmende.portal')

/**
 * Says how Payload is opened; called once, when the server starts (`background.ts`). The pages ask for it here instead of
 * bringing the configuration themselves: a copy of it, editor and migrations included, would hang on every page.
 */
export function placePortal(open: Opening): void {
  Reflect.set(globalThis, place, open)
}

/** Payload, once per process. The only door through which `app` reaches it. */
export function publicPortal(): Promise<Payload> {
  const open = Reflect.get(globalThis, place) as Opening | undefined // placed above
  if (!open) throw new Error('The server has not been started by its instrumentation.')
  return open()
}

/** Payload and the person asking. Only for pages and routes that are rendered per request. */
export async function portal(
  headers: Headers,
): Promise<{ payload: Payload; user: TypedUser | null }> {
  const payload = await publicPortal()
  const { user } = await payload.auth({ headers })
  return { payload, user }
}
