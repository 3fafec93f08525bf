import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import type { Locale } from '@/domain/locale'
import { freshEngine } from '@/services/search-index'
import { indexRecords } from '@/services/search-records'
import { engineOf } from '@/services/search-state'

import { anEvent, anOrganisation, aSolution, aUseCase } from '../support/builders'
import { lendPayload } from '../support/portal'

let payload: Payload

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))

const find = async (q: string, locale: Locale = 'de') => {
  const engine = await freshEngine(payload)
  const { hits } = await engine.search({ q, viewer: ['public'], locale, locales: [locale] })
  return hits
}
const idsOf = async (q: string, locale: Locale = 'de') =>
  (await find(q, locale)).map(({ payload: of }) => String(of?.id))

/** The change is found within five seconds. */
const soon = (what: () => Promise<unknown>, expected: unknown) =>
  vi.waitFor(async () => expect(await what()).toEqual(expected), { timeout: 5_000, interval: 50 })

const published = { _status: 'published' as const }

describe('R4 a change is found within five seconds', () => {
  it('from publishing over a new title and address to withdrawing and deleting', async () => {
    const { id } = await aSolution(payload, { title: 'Quittenzähler', _status: 'draft' })
    await soon(() => idsOf('Quittenzähler'), [])
    await payload.update({ collection: 'solutions', id, data: published, overrideAccess: true })
    await soon(() => idsOf('Quittenzähler'), [id])
    await payload.update({
      collection: 'solutions',
      id,
      data: { title: 'Mispelzähler', slug: 'mispelzaehler', ...published },
      overrideAccess: true,
    })
    await soon(() => idsOf('Mispelzähler'), [id])
    expect(await idsOf('Quittenzähler')).toEqual([])
    expect((await find('Mispelzähler'))[0]?.payload?.slug).toBe('mispelzaehler')
    await payload.update({
      collection: 'solutions',
      id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    await soon(() => idsOf('Mispelzähler'), [])
    await payload.update({ collection: 'solutions', id, data: published, overrideAccess: true })
    await soon(() => idsOf('Mispelzähler'), [id])
    await payload.delete({ collection: 'solutions', id, overrideAccess: true })
    await soon(() => idsOf('Mispelzähler'), [])
  })

  it('of a newer draft nothing is found', async () => {
    const { id } = await aSolution(payload, { title: 'Offener Titel' })
    await payload.update({
      collection: 'solutions',
      id,
      data: { title: 'Heimlicher Titel', _status: 'draft' },
      draft: true,
      overrideAccess: true,
    })
    await soon(() => idsOf('Offener'), [id])
    expect(await idsOf('Heimlicher')).toEqual([])
  })

  it('a record is found by the name of what it leads to, as it is called now', async () => {
    const { id: provider } = await anOrganisation(payload, { title: 'Stadt Quittenhausen' })
    const { id } = await aSolution(payload, { title: 'Zähler', provider })
    await soon(async () => (await idsOf('Quittenhausen')).sort(), [provider, id].sort())
    await payload.update({
      collection: 'organisations',
      id: provider,
      data: { title: 'Stadt Mispelheim', ...published },
      overrideAccess: true,
    })
    await soon(async () => (await idsOf('Mispelheim')).sort(), [provider, id].sort())
    expect(await idsOf('Quittenhausen')).toEqual([])
    await payload.delete({ collection: 'organisations', id: provider, overrideAccess: true })
    await soon(() => idsOf('Mispelheim'), [])
    expect(await idsOf('Zähler')).toContain(id)
  })

  it('an event is found by its agenda, as long as the point is there', async () => {
    const { id: event } = await anEvent(payload, { title: 'Tagung' })
    const { id: point } = await payload.create({
      collection: 'agenda-items',
      data: { event, order: 1, kind: 'talk', title: 'Vortrag über Hagebutten' },
      overrideAccess: true,
    })
    await soon(() => idsOf('Hagebutten'), [event])
    await payload.update({
      collection: 'agenda-items',
      id: point,
      data: { title: 'Vortrag über Schlehen' },
      overrideAccess: true,
    })
    await soon(() => idsOf('Schlehen'), [event])
    expect(await idsOf('Hagebutten')).toEqual([])
    await payload.delete({ collection: 'agenda-items', id: point, overrideAccess: true })
    await soon(() => idsOf('Schlehen'), [])
  })

  it('a programme is found by its figures', async () => {
    const { id: programme } = await payload.create({
      collection: 'programmes',
      data: {
        title: 'Verbund',
        slug: 'verbund',
        summary: 'Ein Verbund.',
        kind: 'municipal-network',
        state: 'active',
        ...published,
      },
      overrideAccess: true,
    })
    const { id } = await payload.create({
      collection: 'indicators',
      data: {
        title: 'Gezählte Holunderbüsche',
        summary: 'So viele sind es.',
        value: 7,
        valueText: '7',
        unit: 'count',
        programmes: [programme],
        ...published,
      },
      overrideAccess: true,
    })
    await soon(() => idsOf('Holunderbüsche'), [programme])
    await payload.update({
      collection: 'indicators',
      id,
      data: { programmes: [], ...published },
      overrideAccess: true,
    })
    await soon(() => idsOf('Holunderbüsche'), [])
  })

  it('a person is found only while there is a page of the person', async () => {
    const { id } = await payload.create({
      collection: 'people',
      data: { name: 'Erika Beispiel', slug: 'erika-beispiel', display: 'profile', ...published },
      overrideAccess: true,
    })
    const { id: event } = await anEvent(payload, { title: 'Abend', participants: [id] })
    await soon(async () => (await idsOf('Erika')).sort(), [id, event].sort())
    await payload.update({
      collection: 'people',
      id,
      data: { display: 'event-only', ...published },
      overrideAccess: true,
    })
    await soon(() => idsOf('Erika'), [])
  })

  it('the facets of a use case follow the solutions that serve it, and those of a solution the use case', async () => {
    const { id: useCase } = await aUseCase(payload, { policyField: 'digitale-verwaltung' })
    const { id: provider } = await anOrganisation(payload, { state: 'DE-NW' })
    const { id: solution } = await aSolution(payload, { useCases: [useCase], provider })
    const facets = async (name: string, id: string) => {
      const engine = await freshEngine(payload)
      const { hits } = await engine.search({
        q: '',
        viewer: ['public'],
        locales: ['de'],
        filters: { [name]: [name === 'state' ? 'DE-NW' : 'digitale-verwaltung'] },
        limit: 100,
      })
      return hits.some((hit) => hit.payload?.id === id)
    }
    await soon(() => facets('state', useCase), true)
    await soon(() => facets('policyField', solution), true)
    await payload.update({
      collection: 'organisations',
      id: provider,
      data: { state: 'DE-HE', ...published },
      overrideAccess: true,
    })
    await soon(() => facets('state', useCase), false)
  })
})

describe('two who write the same record into the index', () => {
  /** Holds the next documents back on their way into the index. */
  function holdBack() {
    const engine = engineOf(payload)
    const upsert = engine.upsert.bind(engine)
    let arrived = (): void => undefined
    let release = (): void => undefined
    const onTheWay = new Promise<void>((resolve) => (arrived = resolve))
    const released = new Promise<void>((resolve) => (release = resolve))
    vi.spyOn(engine, 'upsert').mockImplementationOnce(async (...given) => {
      arrived()
      await released
      return upsert(...given)
    })
    return { onTheWay, release: () => release() }
  }

  it('never leave what the slower one had read before the change', async () => {
    const { id } = await aSolution(payload, { title: 'Alte Sanddornpresse' })
    await soon(() => idsOf('Sanddornpresse'), [id])
    const { onTheWay, release } = holdBack()
    const slow = indexRecords(payload, 'solutions', [id])
    await onTheWay
    await payload.update({
      collection: 'solutions',
      id,
      data: { title: 'Neue Sanddornmühle', ...published },
      overrideAccess: true,
    })
    const quick = indexRecords(payload, 'solutions', [id])
    release()
    await Promise.all([slow, quick])
    expect(await idsOf('Sanddornmühle')).toEqual([id])
    expect(await idsOf('Sanddornpresse')).toEqual([])
  })
})
