import type { Payload } from 'payload'

import type { Role } from '../../src/domain/roles'

/** The very route handlers of the portal, asked without a network in between. `aPortal` must be open before. */
export const origin = 'http://localhost:3000'

export type Actor = 'visitor' | Role | 'deactivated'
export type Question = {
  method?: string
  path: string
  cookie?: string | undefined
  body?: unknown
  headers?: Record<string, string>
}
export type Answer = { status: number; text: string; headers: Headers }

/** Asks `/api/…` as a browser on the portal's own pages would. */
export async function ask(question: Question): Promise<Answer> {
  // eslint-disable-next-line no-restricted-syntax -- the route reads the config, which reads the environment of `aPortal`
  const route = await import('../../src/app/(payload)/api/[...slug]/route')
  const { method = 'GET' } = question
  const handler = Reflect.get(route, method) as typeof route.GET | undefined // the methods the route knows
  if (!handler) return { status: 405, text: '', headers: new Headers() }
  const request = requestOf(question)
  const slug = new URL(request.url).pathname.split('/').slice(2).map(decoded)
  const response = await handler(request, { params: Promise.resolve({ slug }) })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

function requestOf({ method = 'GET', path, cookie, body, headers = {} }: Question): Request {
  const isText = typeof body === 'string' || body instanceof FormData
  return new Request(`${origin}/api/${path}`, {
    method,
    headers: {
      'Sec-Fetch-Site': 'same-origin',
      'Accept-Language': 'de',
      ...(!['GET', 'HEAD'].includes(method) && { Origin: origin }),
      ...(body !== undefined &&
        !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
      ...(cookie && { Cookie: cookie }),
      ...headers,
    },
    ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
  })
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

export const password = 'drei Quitten im Schnee'

export type Account = { id: string; email: string; cookie: string }

/** Somebody who has signed in through the interface; the cookie is what a browser would send. */
export async function signedIn(
  payload: Payload,
  role: Role,
  name = role as string,
): Promise<Account> {
  const email = `${name}-${Math.random().toString(36).slice(2)}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { name: `Beispiel ${name}`, email, password, role },
    overrideAccess: true,
  })
  return { id, email, cookie: await cookieOf(email) }
}

/** Signs in and gives back the cookie. */
export async function cookieOf(email: string): Promise<string> {
  const answer = await ask({ method: 'POST', path: 'users/login', body: { email, password } })
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0]
  if (!cookie) throw new Error(`No cookie: ${answer.status} ${answer.text}`)
  return cookie
}
