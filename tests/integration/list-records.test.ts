import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { locales } from '@/domain/locale'
import { readSlim, slimFields, type Slimmed, slimmed } from '@/services/catalogue/slim'
import { refreshPages } from '@/services/pages'

import { anOrganisation, aSolution } from '../support/builders'
import { lendPayload } from '../support/portal'

let payload: Payload

beforeAll(() => lendPayload({ content: 'seeded' }, (lent) => (payload = lent)))

type Fields = Record<string, unknown>
const named = (collection: Slimmed, record: object | null | undefined): Fields =>
  Object.fromEntries(
    Object.entries(record ?? {}).filter(([name]) => name in slimFields(collection)),
  )

/** What Payload itself hands over to a visitor: slow, and obviously what is meant. */
async function plainly(collection: Slimmed): Promise<Fields[]> {
  const [de, en] = await Promise.all(
    locales.map((locale) =>
      payload.find({
        collection: 'solutions',
        ...Object({ collection, select: slimFields(collection) }),
        sort: 'id',
        pagination: false,
        depth: 0,
        locale,
        fallbackLocale: false,
        overrideAccess: false,
      }),
    ),
  )
  return (de?.docs ?? []).map((doc, at) => ({
    de: named(collection, doc),
    en: named(collection, en?.docs[at]),
  }))
}

const remembered = async (collection: Slimmed): Promise<Fields[]> =>
  (await readSlim({ payload, locale: 'en' }, collection)).map(({ de, en }) => ({
    de: named(collection, de),
    en: named(collection, en),
  }))

/** How many records the database hands over meanwhile, to whom it may concern. */
async function handedOver(during: () => Promise<unknown>): Promise<number> {
  const find = vi.spyOn(payload.db, 'find')
  await during()
  const results = await Promise.all(find.mock.results.map(({ value }) => value as Promise<object>))
  find.mockRestore()
  return results.flatMap((result) => Reflect.get(result, 'docs') as unknown[]).length
}

describe.each(slimmed)('the records behind the lists: %s', (collection) => {
  beforeEach(() => refreshPages(payload))

  it('are those Payload shows to a visitor, in both languages, in order of their ids', async () => {
    const expected = await plainly(collection)
    expect(expected.length).toBeGreaterThan(5)
    expect(await remembered(collection)).toEqual(expected)
  })

  it('hold the German texts alone on a German page', async () => {
    const [both] = await readSlim({ payload, locale: 'de' }, collection)
    expect(Object.keys(both ?? {})).toEqual(['de'])
  })
})

describe('after a change', () => {
  const change = (id: string, data: Fields, more: Fields = {}) =>
    payload.update({ collection: 'solutions', id, data, overrideAccess: true, ...more })
  const agrees = async (): Promise<void> => {
    expect(await remembered('solutions')).toEqual(await plainly('solutions'))
  }
  const told = (id: string): void => refreshPages(payload, { collection: 'solutions', id })

  it('the records are those Payload shows, whatever the change was', async () => {
    await agrees()
    const { id } = await aSolution(payload, { title: 'Neu Eisvogel' })
    await agrees()
    await change(id, { title: 'Anders Eisvogel', _status: 'published' })
    await agrees()
    const english = { title: 'Kingfisher', summary: 'In short.', _status: 'published' }
    await change(id, english, { locale: 'en' })
    await agrees()
    await change(id, { title: 'Entwurf Eisvogel' }, { draft: true })
    await agrees()
    await change(id, { _status: 'draft' })
    await agrees()
    await change(id, { _status: 'published' })
    await agrees()
    await payload.delete({ collection: 'solutions', id, overrideAccess: true })
    await agrees()
  })

  it('only what changed is read again', async () => {
    const { id } = await aSolution(payload, { title: 'Wenig Lesen' })
    await remembered('solutions')
    const { totalDocs } = await payload.count({ collection: 'solutions', overrideAccess: false })
    await change(id, { title: 'Weniger Lesen', _status: 'published' })
    const again = await handedOver(() => remembered('solutions'))
    expect(again).toBeGreaterThan(0)
    expect(again).toBeLessThan(totalDocs / 2)
    expect(await handedOver(() => remembered('solutions'))).toBe(0)
  })

  it('a record that many changes come to is read together with them, and is the last one', async () => {
    const { id } = await aSolution(payload, { title: 'Viele Wechsel' })
    const asked: Promise<unknown>[] = []
    for (let at = 0; at < 10; at += 1) {
      await change(id, { title: `Wechsel ${at}`, _status: 'published' })
      asked.push(remembered('solutions'))
    }
    await Promise.all(asked)
    await agrees()
  })

  it('what another process wrote is seen with it: changed, new, withdrawn and deleted', async () => {
    await remembered('solutions')
    const mine = await anOrganisation(payload, { title: 'Anlass' })
    const seen = async (write: () => Promise<unknown>): Promise<void> => {
      // As from outside: nobody in this process is told.
      const before = JSON.stringify(await remembered('solutions'))
      await write()
      refreshPages(payload, { collection: 'organisations', id: mine.id })
      expect(JSON.stringify(await remembered('solutions'))).not.toBe(before)
      await agrees()
    }
    const { docs } = await payload.find({ collection: 'solutions', limit: 2, overrideAccess: true })
    const [one, other] = docs.map(({ id }) => ({ id: { equals: id } }))
    const updatedAt = (): string => new Date().toISOString()
    const write = (where: object | undefined, data: Fields) =>
      payload.db.updateOne({
        collection: 'solutions',
        where: { ...where },
        data: { ...data, updatedAt: updatedAt() },
      })
    await seen(() => write(one, { licence: 'EUPL-1.2', name: 'Von außen' }))
    await seen(() => write(one, { _status: 'draft' }))
    await seen(() => write(one, { _status: 'published' }))
    await seen(() => payload.db.deleteOne({ collection: 'solutions', where: { ...other } }))
  })

  it('a change that was undone after it had been told is not shown for longer than to the next one', async () => {
    const { id } = await aSolution(payload, { title: 'Zurück', name: 'Alt' })
    const where = { id: { equals: id } }
    await remembered('solutions')
    const stored = await payload.db.findOne<{ id: string; updatedAt: string }>({
      collection: 'solutions',
      where,
    })
    const write = (data: Fields) => payload.db.updateOne({ collection: 'solutions', where, data })
    await write({ name: 'Nie gewesen' })
    told(id)
    await remembered('solutions')
    await write({ name: 'Alt', updatedAt: stored?.updatedAt })
    refreshPages(payload, { collection: 'organisations', id: 'another' })
    await agrees()
  })

  it('a reading that failed is made up for', async () => {
    const { id } = await aSolution(payload, { title: 'Nach dem Fehler' })
    const find = vi.spyOn(payload.db, 'find').mockRejectedValueOnce(new Error('gone'))
    told(id)
    await expect(remembered('solutions')).rejects.toThrow('gone')
    find.mockRestore()
    await agrees()
  })
})
