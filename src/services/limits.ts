import { createHash, randomBytes } from 'node:crypto'

import { formsOfOne, requestsOfAll, requestsOfOne } from '@/domain/contact-request'
import { counting, isFree, type Limit, type Moments, networkOf, waitOf } from '@/domain/limit'
import { suggestionsOfOne } from '@/domain/search-suggestion'

/**
 * Limits: who has done what how often, in the memory of this process and for as long as it counts (H-17). Whoever is
 * counted is known by a hash alone, made with a salt that is never written down; nothing is logged.
 */
export const mostKeys = 10_000

type Counted = { moments: Moments; limit: Limit; isForAll: boolean }
type Memory = { salt: Buffer; counted: Map<string, Counted> }

// One memory per process, although the bundler may make several copies of this module.
const place = Symbol.for('allmende.limits')
const shared = globalThis as { [place]?: Memory } // a global object has no type for what we put there

const memory = (): Memory => (shared[place] ??= { salt: randomBytes(32), counted: new Map() })

/** Something that is counted: what is done, by or for whom, and how often it may be. */
export type Turn = { name: string; subject?: string; limit: Limit }

/** Forms sent by one client. */
export const formPosts = (client: string): Turn => ({
  name: 'form-posts',
  subject: networkOf(client),
  limit: formsOfOne,
})

/** Questions for suggestions by one client. */
export const suggestionsFor = (client: string): Turn => ({
  name: 'suggestions',
  subject: networkOf(client),
  limit: suggestionsOfOne,
})

/** Requests stored for one client. */
export const storedBy = (client: string): Turn => ({
  name: 'stored-by',
  subject: networkOf(client),
  limit: requestsOfOne,
})

/** Requests stored by all clients together. */
export const storedRequests: Turn = {
  name: 'stored-requests',
  limit: requestsOfAll,
}

const keyOf = ({ name, subject = '' }: Turn): string =>
  createHash('sha256').update(memory().salt).update(`${name}\n${subject}`).digest('base64url')

/** How long this has to wait, in milliseconds; 0 when it may be done now. Counts nothing. */
export function waitFor(turn: Turn, now: Date): number {
  const moments = memory().counted.get(keyOf(turn))?.moments ?? []
  return waitOf(moments, turn.limit, now.getTime())
}

/** Counts it, or says no and counts nothing: who is refused does not wait longer for having asked. */
export function takeTurn(turn: Turn, now: Date): boolean {
  const { counted } = memory()
  const key = keyOf(turn)
  const moments = counted.get(key)?.moments ?? []
  if (!isFree(moments, turn.limit, now.getTime())) return false
  // Put last, so that the first ones are those nobody has asked for longest.
  counted.delete(key)
  counted.set(key, {
    limit: turn.limit,
    isForAll: turn.subject === undefined,
    moments: [...counting(moments, turn.limit, now.getTime()), now.getTime()],
  })
  if (counted.size > mostKeys) forgetOld(now)
  return true
}

function forgetOld(now: Date): void {
  const { counted } = memory()
  for (const [key, { moments, limit }] of counted)
    if (counting(moments, limit, now.getTime()).length === 0) counted.delete(key)
  // Many clients must not make the portal forget what protects it from all of them.
  for (const [key, { isForAll }] of counted) {
    if (counted.size <= mostKeys) return
    if (!isForAll) counted.delete(key)
  }
}

/** How many are remembered at the moment. */
export const countedNow = (): number => memory().counted.size

/** Starts anew, as a restart does. */
export function forgetTurns(): void {
  memory().counted.clear()
}
