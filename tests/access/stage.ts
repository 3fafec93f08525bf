import type { CollectionSlug, Payload, TypedUser } from 'payload'

import { roles } from '../../src/domain/roles'
import { anEverything, type Everything } from '../support/everything'
import { type Account, type Actor, signedIn } from '../support/rest'
import type { Least } from './matrix'

/** A portal with something of everything in it and somebody of every role: where the matrix is tried. */
export type Stage = {
  payload: Payload
  ids: Everything
  accounts: ReadonlyMap<Actor, Account>
  users: ReadonlyMap<Actor, TypedUser>
}

export const actors: readonly Actor[] = ['visitor', ...roles, 'deactivated']
const ranks: readonly Least[] = ['visitor', ...roles]

export const may = (actor: Actor, least: Least): boolean => {
  const rank = ranks.indexOf(actor === 'deactivated' ? 'visitor' : actor)
  return least !== 'nobody' && rank >= ranks.indexOf(least)
}

/** Everybody signs in; who is deactivated was an administrator, and is deleted since. */
export async function aStage(payload: Payload): Promise<Stage> {
  const accounts = new Map<Actor, Account>()
  const users = new Map<Actor, TypedUser>()
  for (const actor of actors) {
    if (actor === 'visitor') continue
    const account = await signedIn(payload, actor === 'deactivated' ? 'admin' : actor, actor)
    accounts.set(actor, account)
    const user = await payload.findByID({
      collection: 'users',
      id: account.id,
      overrideAccess: true,
    })
    users.set(actor, { ...user, collection: 'users' })
  }
  const gone = accounts.get('deactivated')?.id ?? ''
  await payload.delete({ collection: 'users', id: gone, overrideAccess: true })
  return { payload, accounts, users, ids: await anEverything(payload) }
}

export const cookieOf = ({ accounts }: Stage, actor: Actor): string | undefined =>
  accounts.get(actor)?.cookie

export const slugsOf = (payload: Payload): CollectionSlug[] =>
  payload.config.collections.map(({ slug }) => slug)

export const hasDrafts = (payload: Payload, slug: string): boolean =>
  Boolean(payload.collections[slug as CollectionSlug].config.versions?.drafts) // as all slugs here

/** A record as it is kept, hidden fields included; `null` when there is none. */
export async function stored(payload: Payload, slug: CollectionSlug, id: string): Promise<string> {
  const found = await payload.find({
    collection: slug,
    where: { id: { equals: id } },
    depth: 0,
    draft: true,
    showHiddenFields: true,
    overrideAccess: true,
  })
  return JSON.stringify(found.docs[0] ?? null)
}

export const counted = async (payload: Payload, slug: CollectionSlug): Promise<number> =>
  (await payload.count({ collection: slug, overrideAccess: true })).totalDocs

/** An entry of the outbox takes one change only: what has failed is queued again. */
export async function letChange(payload: Payload, slug: CollectionSlug, id: string): Promise<void> {
  if (slug !== 'outbox') return
  await payload.db.updateOne({ collection: slug, id, data: { state: 'failed' }, returning: false })
}
