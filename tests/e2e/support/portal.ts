import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type PortalName = 'reading' | 'editing' | 'empty' | 'sentinel'

const ports: Record<PortalName, string | undefined> = {
  reading: process.env.E2E_PORT,
  editing: process.env.E2E_EDITING_PORT,
  empty: process.env.E2E_EMPTY_PORT,
  sentinel: process.env.E2E_SENTINEL_PORT,
}

/** Where one of the portals of these tests answers (server.mjs). */
export const originOf = (portal: PortalName): string => `http://127.0.0.1:${ports[portal]}`

/** Without PUBLIC_URL the portal calls itself so, on the port of this start and not of the build. */
export const publicUrl = `http://localhost:${ports.reading}`

/** The port of a portal, for what is sent to it byte by byte. */
export const portOf = (portal: PortalName): number => Number(new URL(originOf(portal)).port)

const folder = join(tmpdir(), `allmende-e2e-${ports.reading}`)

/** Whom the portals have asked so far (record-egress.mjs). */
export const egressLog = join(folder, 'egress.log')

/** The data directory of a portal. */
export const dataOf = (portal: PortalName): string => join(folder, portal)

/** The file with everything a portal has said. */
export const logOf = (portal: PortalName): string => join(folder, `${portal}.log`)

export type Answer = { address: string; status: number; headers: Headers; body: string }

/** Asks a portal for an address as any program would, without following where it is sent. */
export async function ask(
  address: string,
  { portal = 'reading', ...init }: RequestInit & { portal?: PortalName } = {},
): Promise<Answer> {
  const answer = await fetch(originOf(portal) + address, { redirect: 'manual', ...init })
  return { address, status: answer.status, headers: answer.headers, body: await answer.text() }
}

/** Asks the portal that nobody changes, with these headers. */
export const read = (address: string, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(address, { headers })

/** Says that what is sent is JSON. */
export const json = { 'Content-Type': 'application/json' }

/** Does the same with everything, a few at a time, and keeps the order. */
export async function each<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = [...all.entries()]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      results[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  return results
}

export type Account = { email: string; password: string }

/** The first account, from a copy of the file that the start leaves for the first sign-in. */
export function firstAccount(): Account {
  const text = readFileSync(join(folder, 'account.txt'), 'utf8')
  const email = /\S+@\S+/.exec(text)?.[0]
  const password = /^Passwor[td].*:\s+(\S+)$/m.exec(text)?.[1]
  if (!email || !password) throw new Error('first-sign-in.txt names no account.')
  return { email, password }
}
