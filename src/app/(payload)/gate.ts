import { mayEnterPanel } from '@/domain/roles'

import { portal } from '../portal'

/** What somebody who is not signed in may ask: to sign in, to get a new password, and for files. */
const open: Record<string, RegExp> = {
  GET: /^(users\/me|users\/init|media\/file\/[^/]+)$/,
  POST: /^users\/(login|logout|forgot-password|reset-password|refresh-token)$/,
  OPTIONS: /./,
}

/** Closed for everybody: the first account is made by the start command, never by an open page (H-07). */
const closed = /^(users\/first-register|payload-jobs(\/|$)|graphql)/

/** The answer to a request that must not reach Payload's REST interface; null when it may. */
export async function refusal(request: Request, slug: readonly string[]): Promise<Response | null> {
  const path = slug.join('/')
  if (closed.test(path)) return refused(404)
  if (open[request.method]?.test(path)) return null
  const { user } = await portal(request.headers)
  return mayEnterPanel(user?.role) ? null : refused(user ? 403 : 401)
}

const refused = (status: number): Response =>
  Response.json(
    { errors: [{ message: status === 404 ? 'Not found' : 'Not allowed' }] },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )
