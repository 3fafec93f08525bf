import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { sections } from '@/domain/section'
import { listOf } from '@/services/catalogue/lists'
import { type ReadyRows, rememberedRows, type RowMemory } from '@/services/catalogue/row-memory'
import { refreshPages } from '@/services/pages'
import type { Reader } from '@/services/reading'

import { anOrganisation, aSolution, aUseCase, translate } from '../support/builders'
import { aPortal, type Portal } from '../support/portal'

const today = '2026-11-24'
let portal: Portal
let payload: Payload
let german: Reader
let english: Reader

beforeAll(async () => {
  portal = await aPortal({ content: 'empty' })
  payload = portal.payload
  german = { payload, locale: 'de' }
  english = { payload, locale: 'en' }
})
afterAll(() => portal.close())
beforeEach(() => refreshPages(payload))

const memory = (): RowMemory => payload.config.custom.listRows as RowMemory // as services/catalogue/row-memory

const titlesOf = async (reader: Reader, words: string, day = today): Promise<string[]> => {
  const { list } = await listOf(reader, { section: 'solutions', params: { q: words }, today: day })
  return list.rows.map(({ link }) => link.title.text)
}

/** How many times the collection of solutions is read meanwhile, be it a part of it. */
async function readings(during: () => Promise<unknown>): Promise<number> {
  const find = vi.spyOn(payload.db, 'find')
  await during()
  const count = find.mock.calls.filter(([{ collection }]) => collection === 'solutions').length
  find.mockRestore()
  return count
}

/** A reading that ends when the test says so. */
function slowly(names: string[]): {
  read: () => Promise<ReadyRows>
  begun: () => number
  end: (at: number) => void
} {
  const ends: (() => void)[] = []
  const read = (): Promise<ReadyRows> => {
    const seen = [...names]
    return new Promise((resolve) => {
      // Only the names matter here: what was seen when the reading began.
      ends.push(() => resolve({ index: { rows: seen } } as unknown as ReadyRows))
    })
  }
  return { read, begun: () => ends.length, end: (at) => ends[at]?.() }
}
const seenIn = async (rows: Promise<ReadyRows>): Promise<unknown> => (await rows).index.rows
const ask = (read: () => Promise<ReadyRows>, day = today): Promise<ReadyRows> =>
  rememberedRows(german, { section: 'solutions', day, read })
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('the rows of a list', () => {
  it('are read once for many who ask at the same time, and not again afterwards', async () => {
    await aSolution(payload, { title: 'Flutwarner' })
    const asking = () => Promise.all(Array.from({ length: 10 }, () => titlesOf(german, 'flut')))
    expect(await readings(asking)).toBe(1)
    expect(await readings(asking)).toBe(0)
  })

  it('show a change with the very next question', async () => {
    const { id } = await aSolution(payload, { title: 'Wegewart Nordlicht' })
    const change = (data: object) =>
      payload.update({ collection: 'solutions', id, data, overrideAccess: true })
    expect(await titlesOf(german, 'nordlicht')).toEqual(['Wegewart Nordlicht'])
    await change({ title: 'Wegewart Südlicht', _status: 'published' })
    expect(await titlesOf(german, 'nordlicht')).toEqual([])
    expect(await titlesOf(german, 'suedlicht')).toEqual(['Wegewart Südlicht'])
    await change({ _status: 'draft' })
    expect(await titlesOf(german, 'suedlicht')).toEqual([])
    await change({ _status: 'published' })
    expect(await titlesOf(german, 'suedlicht')).toEqual(['Wegewart Südlicht'])
    await payload.delete({ collection: 'solutions', id, overrideAccess: true })
    expect(await titlesOf(german, 'suedlicht')).toEqual([])
  })

  it('show a change of what a record only points to', async () => {
    const provider = await anOrganisation(payload, { title: 'Altname', state: 'DE-NW' })
    const useCase = await aUseCase(payload, { policyField: 'energie' })
    await aSolution(payload, {
      title: 'Zeigerwerk',
      provider: provider.id,
      useCases: [useCase.id],
    })
    const facetsOf = async () => {
      const { list } = await listOf(german, {
        section: 'solutions',
        params: { q: 'zeigerwerk' },
        today,
      })
      return list.rows[0]?.facets
    }
    expect(await facetsOf()).toMatchObject({ state: ['DE-NW'], field: ['energie'] })
    await payload.update({
      collection: 'organisations',
      id: provider.id,
      data: { state: 'DE-HE', _status: 'published' },
      overrideAccess: true,
    })
    await payload.delete({ collection: 'use-cases', id: useCase.id, overrideAccess: true })
    expect(await facetsOf()).toMatchObject({ state: ['DE-HE'], field: [] })
  })

  it('never hold what a preview saw, and a preview never gets what visitors see', async () => {
    const { id } = await aSolution(payload, { title: 'Veröffentlicht Kranich' })
    await payload.update({
      collection: 'solutions',
      id,
      data: { title: 'Entwurf Kranich' },
      draft: true,
      overrideAccess: true,
    })
    const preview: Reader = { ...german, preview: true }
    expect(await titlesOf(preview, 'kranich')).toEqual(['Entwurf Kranich'])
    expect(memory().shelves.get('solutions de')?.latest).toBeUndefined()
    expect(await titlesOf(german, 'kranich')).toEqual(['Veröffentlicht Kranich'])
    expect(await titlesOf(preview, 'kranich')).toEqual(['Entwurf Kranich'])
    expect(await titlesOf(german, 'kranich')).toEqual(['Veröffentlicht Kranich'])
  })

  it('are kept apart by language and day, and only for the day that was asked for last', async () => {
    const { id } = await aSolution(payload, { title: 'Brückenwächter' })
    const guard = { title: 'Bridge guard', summary: 'In short.' }
    await translate(payload, { collection: 'solutions', id }, guard)
    expect(await titlesOf(german, 'brückenwächter')).toEqual(['Brückenwächter'])
    expect(await titlesOf(english, 'guard')).toEqual(['Bridge guard'])
    // The rows of another day are made anew, of the same records.
    expect(await readings(() => titlesOf(german, 'brücke', '2026-11-25'))).toBe(0)
    expect(memory().shelves.get('solutions de')?.latest?.day).toBe('2026-11-25')
    for (const section of sections) {
      for (const reader of [german, english])
        await listOf(reader, { section, params: {}, today: '2026-11-26' })
    }
    expect(memory().shelves.size).toBe(sections.length * 2)
    const days = [...memory().shelves.values()].map(({ latest }) => latest?.day)
    expect(new Set(days)).toEqual(new Set(['2026-11-26']))
  })

  it('are found whole when there are more than are read at once', async () => {
    const { totalDocs: before } = await payload.count({
      collection: 'news',
      overrideAccess: false,
    })
    for (let at = 0; at < 260; at += 1) {
      await payload.db.create({
        collection: 'systems',
        data: { title: { de: `System ${at}` }, slug: { de: `s-${at}` }, _status: 'published' },
      })
    }
    refreshPages(payload)
    const { list } = await listOf(german, { section: 'systems', params: {}, today })
    expect([before, list.all]).toEqual([0, 260])
  })
})

describe('a change while rows are being read', () => {
  it('leaves nothing stale: those who ask afterwards get rows read after it', async () => {
    const names = ['alt']
    const { read, begun, end } = slowly(names)
    const early = ask(read)
    names.push('neu')
    refreshPages(payload)
    const late = ask(read)
    const alsoLate = ask(read)
    expect(begun()).toBe(1)
    end(0)
    expect(await seenIn(early)).toEqual(['alt'])
    await vi.waitUntil(() => begun() === 2)
    // Another change, now while the second reading goes on: it too must not stay.
    names.push('neuer')
    refreshPages(payload)
    end(1)
    expect(await seenIn(late)).toEqual(['alt', 'neu'])
    expect(await seenIn(alsoLate)).toEqual(['alt', 'neu'])
    const last = ask(read)
    await vi.waitUntil(() => begun() === 3)
    end(2)
    expect(await seenIn(last)).toEqual(['alt', 'neu', 'neuer'])
    expect(await seenIn(ask(read))).toEqual(['alt', 'neu', 'neuer'])
    expect(begun()).toBe(3)
  })

  it('never makes two readings go on at once, however many changes there are', async () => {
    const { read, begun, end } = slowly(['x'])
    const asked = [ask(read)]
    for (let at = 0; at < 20; at += 1) {
      refreshPages(payload)
      asked.push(ask(read))
    }
    expect(begun()).toBe(1)
    end(0)
    await vi.waitUntil(() => begun() === 2)
    end(1)
    await Promise.all(asked)
    expect(begun()).toBe(2)
  })

  it('does not keep a reading that failed', async () => {
    await expect(ask(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    await settled()
    const { read, begun, end } = slowly(['da'])
    const again = ask(read)
    expect(begun()).toBe(1)
    end(0)
    expect(await seenIn(again)).toEqual(['da'])
  })
})
