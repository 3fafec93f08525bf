import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Account, accountIn } from '../../support/first-account'
import { ports } from './ports.mjs'

export type PortalName = keyof typeof ports

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

/** The first account of the portals. */
export const firstAccount = (): Account => accountIn(join(folder, 'account.txt'))
