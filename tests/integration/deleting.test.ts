import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { readRecord } from '@/services/records'

import { anAdmin, anEvent, anOrganisation, aSolution } from '../support/builders'
import { lendPayload } from '../support/portal'
import { importedFrom } from '../support/seeded-records'

let payload: Payload

beforeAll(() => lendPayload({ content: 'seeded' }, (lent) => (payload = lent)))

const originOf = async (
  collection: 'organisations' | 'programmes' | 'events' | 'systems',
  origin: string,
) => {
  const found = await importedFrom(payload, { collection, origin })
  if (!found) throw new Error(`${origin} is missing`)
  return found
}

describe('deleting', () => {
  it('an event takes its agenda along and leaves everything else as it was', async () => {
    const user = await anAdmin(payload)
    const event = await originOf('events', 'urban-ki-aeg-1')
    await payload.delete({ collection: 'events', id: event.id, overrideAccess: false, user })
    const { totalDocs } = await payload.count({
      collection: 'agenda-items',
      where: { origin: { like: 'urban-ki-aeg-1#' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
    const series = await readRecord({ payload, locale: 'de' }, 'event-series', 'urban-ki-aeg-reihe')
    expect(series?.chain.events.map(({ id }) => id)).not.toContain(event.id)
  })

  it('an organisation leaves its programmes readable and their editors able to save', async () => {
    const user = await anAdmin(payload)
    const organisation = await originOf('organisations', 'kreis-unna')
    await payload.delete({
      collection: 'organisations',
      id: organisation.id,
      overrideAccess: false,
      user,
    })
    const programme = await originOf('programmes', 'urban-ki')
    const saved = await payload.update({
      collection: 'programmes',
      id: programme.id,
      data: { motto: 'Danach', _status: 'published' },
      overrideAccess: false,
      user,
    })
    expect(saved.motto).toBe('Danach')
    expect(await readRecord({ payload, locale: 'de' }, 'programmes', 'urban-ki')).not.toBeNull()
  })

  it('a system leaves the solutions that connected to it', async () => {
    const user = await anAdmin(payload)
    const system = await originOf('systems', 'allris')
    await payload.delete({ collection: 'systems', id: system.id, overrideAccess: false, user })
    const seen = await readRecord({ payload, locale: 'de' }, 'solutions', 'ki-adapter-allris')
    expect(seen?.chain.systems.map(({ id }) => id)).not.toContain(system.id)
  })

  it('a source is refused while a record cites it', async () => {
    const user = await anAdmin(payload)
    const { docs } = await payload.find({
      collection: 'sources',
      where: { origin: { equals: 'article-komml' } },
      overrideAccess: true,
    })
    const deletion = { collection: 'sources', overrideAccess: false, user } as const
    await expect(
      payload.delete({ ...deletion, id: docs[0]?.id ?? '', overrideAccess: false }),
    ).rejects.toThrow(/zitiert|cited/)
    const free = await payload.create({
      collection: 'sources',
      data: { title: 'Ohne Zitat' },
      overrideAccess: true,
    })
    await payload.delete({ ...deletion, id: free.id, overrideAccess: false })
    const { totalDocs } = await payload.count({
      collection: 'sources',
      where: { id: { equals: free.id } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })

  it('leaves an entry in the log', async () => {
    const user = await anAdmin(payload)
    const own = [await anEvent(payload), await anOrganisation(payload), await aSolution(payload)]
    await payload.delete({
      collection: 'events',
      id: own[0]?.id ?? '',
      overrideAccess: false,
      user,
    })
    const log = await payload.find({
      collection: 'audit-log',
      where: { record: { equals: own[0]?.id }, action: { equals: 'delete' } },
      depth: 0,
      overrideAccess: true,
    })
    expect(log.docs[0]).toMatchObject({ collection: 'events', user: user.id })
  })
})
