import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { patience } from '../../src/adapters/sqlite-writes'
import { aSolution, aUseCase } from '../support/builders'
import { lendPayload } from '../support/portal'

let payload: Payload
beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))

const usual = { ...patience }
const hooks = () => payload.collections['use-cases'].config.hooks.afterChange
const own = { count: 0 }
afterEach(() => {
  Object.assign(patience, usual)
  hooks().splice(own.count)
})

/** Changes a record, and stands still in the middle until it is told to go on; then it writes once more. */
async function aSlowChange(id: string) {
  own.count = hooks().length
  const { promise: reached, resolve: reach } = Promise.withResolvers<unknown>()
  const { promise: goesOn, resolve: goOn } = Promise.withResolvers<unknown>()
  hooks().push(async ({ req, context }) => {
    if (!context.isSlow) return
    reach(null)
    await goesOn
    await req.payload.kv.set('late', 'yes')
  })
  const changed = payload.update({
    collection: 'use-cases',
    id,
    data: { title: 'Nachher', _status: 'published' },
    context: { isSlow: true },
    overrideAccess: true,
  })
  const settled = changed.then(
    () => 'saved',
    (error: unknown) => String(error),
  )
  await reached
  return { settled, goOn }
}

const counts = async () => {
  const { totalDocs: entries } = await payload.count({
    collection: 'audit-log',
    overrideAccess: true,
  })
  const { totalDocs: versions } = await payload.countVersions({
    collection: 'use-cases',
    overrideAccess: true,
  })
  return { entries, versions }
}

describe('an operation that takes too long', () => {
  it('is undone, and what it still wants to write is refused instead of written piece by piece', async () => {
    const { id } = await aUseCase(payload, { title: 'Vorher' })
    const before = await counts()
    patience.longest = 200
    const { settled, goOn } = await aSlowChange(id)
    // Waits until the time of the other is over: there is one who writes at a time.
    await aSolution(payload, { slug: 'wartet' })
    goOn(null)
    expect(await settled).toContain('undone')
    const doc = await payload.findByID({ collection: 'use-cases', id, overrideAccess: true })
    expect(doc.title).toBe('Vorher')
    expect(await payload.kv.get('late')).toBeNull()
    expect(await counts()).toEqual({ ...before, entries: before.entries + 1 })
  })

  it('is whole when it ends in time', async () => {
    const { id } = await aUseCase(payload, { title: 'Vorher' })
    const { settled, goOn } = await aSlowChange(id)
    goOn(null)
    expect(await settled).toBe('saved')
    expect(await payload.kv.get('late')).toBe('yes')
    const doc = await payload.findByID({ collection: 'use-cases', id, overrideAccess: true })
    expect(doc.title).toBe('Nachher')
  })

  it('stands in nobody’s way afterwards: whoever shares its place in the code writes again', async () => {
    const { id } = await aUseCase(payload, { title: 'Vorher' })
    patience.longest = 200
    const { settled, goOn } = await aSlowChange(id)
    await aSolution(payload, { slug: 'wartet-auch' })
    goOn(null)
    await settled
    Object.assign(patience, usual)
    await payload.kv.set('after', 'yes')
    expect(await payload.kv.get('after')).toBe('yes')
  })
})
