import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { ListParams } from '@/domain/listing'
import type { SearchDoc, SearchEngine } from '@/domain/search'
import { askedSearch, hitsPerPage } from '@/domain/search-question'
import type { Reader } from '@/services/reading'
import { browse, search, waysOn } from '@/services/search'
import { freshEngine } from '@/services/search-index'
import { suggest } from '@/services/suggestions'

import { anEvent, aSolution, translate } from '../support/builders'
import { lendPayload } from '../support/portal'

let payload: Payload
let engine: SearchEngine
let german: Reader
let english: Reader

beforeAll(() => lendPayload({ content: 'seeded' }, (lent) => (payload = lent)))
beforeAll(() => {
  german = { payload, locale: 'de' }
  english = { payload, locale: 'en' }
})
beforeEach(async () => {
  engine = await freshEngine(payload)
})

const question = (params: ListParams) => askedSearch(params).question
const answered = (params: ListParams, reader = german) => search(reader, question(params))
const titles = async (params: ListParams, reader = german): Promise<string[]> =>
  (await answered(params, reader)).hits.map(({ link }) => link.title.text)
const offered = async (typed: string, reader = german): Promise<string[]> =>
  (await suggest(reader, typed)).map(({ title }) => title.text)

const documentOf = (id: string, title: string, more: Partial<SearchDoc> = {}): SearchDoc => ({
  id: `solutions_${id}_de`,
  kind: 'solutions',
  locale: 'de',
  title,
  facets: {},
  audience: ['public'],
  payload: { collection: 'solutions', id, slug: 'x' },
  ...more,
})

/** A draft that an index, lagging behind, still holds as if it were public. */
async function aWithdrawn(title: string): Promise<string> {
  const { id } = await aSolution(payload, { title, _status: 'draft' })
  await freshEngine(payload)
  await engine.upsert([documentOf(id, title)], { wait: true })
  return id
}

describe('F4 an index that still holds what was withdrawn', () => {
  it('control: the index itself finds and offers it', async () => {
    await aWithdrawn('Qorvaltin Alpha')
    const asked = { q: 'Qorvaltin', viewer: ['public'] }
    expect((await engine.search(asked)).total).toBe(1)
    expect((await engine.suggest(asked)).map(({ title }) => title.text)).toEqual([
      'Qorvaltin Alpha',
    ])
  })

  it('never shows it, nor counts it, nor offers its title', async () => {
    await aWithdrawn('Mizulbrath Beta')
    await aSolution(payload, { title: 'Mizulbrath Gamma' })
    const { hits, total, kinds } = await answered({ q: 'Mizulbrath' })
    expect(hits.map(({ link }) => link.title.text)).toEqual(['Mizulbrath Gamma'])
    expect(total).toBe(1)
    expect(kinds).toEqual([{ kind: 'solutions', count: 1 }])
    expect(await offered('Mizul')).toEqual(['Mizulbrath Gamma'])
  })

  it('shows the title that a record bears now, and no text from before', async () => {
    const { id } = await aSolution(payload, { title: 'Vurnakzil' })
    await freshEngine(payload)
    await engine.upsert([documentOf(id, 'Vurnakzil Ebbholtrix', { body: 'Vertraulich' })], {
      wait: true,
    })
    const { hits } = await answered({ q: 'Ebbholtrix' })
    expect(hits).toMatchObject([{ title: { text: 'Vurnakzil', marks: [] }, snippet: null }])
    expect(await offered('Ebbholtrix')).not.toContain('Vurnakzil Ebbholtrix')
  })

  it('shows no text that a record under the same title no longer has', async () => {
    const { id } = await aSolution(payload, { title: 'Brisquolt', summary: 'Von heute.' })
    await freshEngine(payload)
    const before = { collection: 'solutions', id, slug: 'x', updatedAt: '2020-01-01T00:00:00.000Z' }
    const old = documentOf(id, 'Brisquolt', { body: 'Vertraulich', payload: before })
    await engine.upsert([old], { wait: true })
    const { hits } = await answered({ q: 'Brisquolt' })
    expect(hits).toMatchObject([{ title: { text: 'Brisquolt' }, snippet: null }])
  })

  it('is not led to what is no record at all', async () => {
    await engine.upsert(
      [
        documentOf('nobody', 'Xandorvelk'),
        documentOf('users', 'Xandorvelk', { payload: { collection: 'users', id: 'x' } }),
        documentOf('none', 'Xandorvelk', { payload: undefined }),
      ],
      { wait: true },
    )
    expect(await answered({ q: 'Xandorvelk' })).toMatchObject({ hits: [], total: 0 })
    expect(await offered('Xandor')).toEqual([])
  })
})

describe('the search', () => {
  it('counts every kind whichever is chosen, and shows that one alone', async () => {
    const all = await answered({ q: 'KI' })
    const { kinds, hits, total } = await answered({ q: 'KI', kind: 'events' })
    expect(kinds).toEqual(all.kinds)
    expect(total).toBe(kinds.find(({ kind }) => kind === 'events')?.count)
    expect(new Set(hits.map(({ link }) => link.collection))).toEqual(new Set(['events']))
  })

  it('answers with its last page when a later one is asked for', async () => {
    const { page, pages, hits, total } = await answered({ q: 'KI', page: '60' })
    expect(pages).toBe(Math.ceil(total / hitsPerPage))
    expect(page).toBe(pages)
    expect(hits.length).toBeGreaterThan(0)
  })

  it('finds by days, both included', async () => {
    await anEvent(payload, { title: 'Maulbeertreffen', startDate: '2026-05-14T12:00:00.000Z' })
    const asked = (from: string, until: string) => titles({ q: 'Maulbeertreffen', from, until })
    expect(await asked('2026-05-14', '2026-05-14')).toEqual(['Maulbeertreffen'])
    expect(await asked('2026-05-15', '2026-06-01')).toEqual([])
  })

  it('lists what is chosen without words, the newest first', async () => {
    const { hits } = await answered({ kind: 'news' })
    const dates = hits.map(({ link }) => link.date?.slice(0, 4) ?? '')
    expect(dates.length).toBeGreaterThan(3)
    expect(dates).toEqual(dates.toSorted().reverse())
  })

  it('speaks the language of the page', async () => {
    const record = await aSolution(payload, { title: 'Holunderpegel' })
    await translate(payload, { collection: 'solutions', id: record.id }, { title: 'Elderberry gauge', summary: 'In short.' }) // prettier-ignore
    expect(await titles({ q: 'Elderberry' }, english)).toEqual(['Elderberry gauge'])
    expect(await offered('Elderb', english)).toEqual(['Elderberry gauge'])
    expect(await offered('Elderb')).toEqual([])
    expect(await offered('Holund')).toEqual(['Holunderpegel'])
  })

  it('says how much other ways would bring when nothing is found', async () => {
    const nothing = question({ q: 'Luftbilder', kind: 'calls' })
    expect((await search(german, nothing)).total).toBe(0)
    const ways = await waysOn(german, nothing)
    expect(ways.wide).toBe((await answered({ q: 'Luftbilder' })).total)
    expect(ways.kinds).toEqual(await browse(german))
    expect(ways.kinds.length).toBeGreaterThan(8)
  })
})

describe('suggestions', () => {
  it('are at most eight, with the place of what was typed', async () => {
    const found = await suggest(german, 'Stadt')
    expect(found).toHaveLength(8)
    for (const { title } of found) {
      const [[start, end] = [0, 0]] = title.marks
      expect(title.text.slice(start, end).toLowerCase()).toContain('stadt')
    }
  })

  it('are none for one or two letters, and never a failure', async () => {
    for (const typed of ['', 'S', 'St', '  S t ', '%', '"', '\u0000\u0001', '\uD800'])
      expect(await offered(typed)).toEqual([])
    for (const typed of ['x'.repeat(5000), 'NEAR(a b)', '" OR ""=', '💥'.repeat(200)])
      expect(Array.isArray(await offered(typed))).toBe(true)
  })

  it('never name people who have no page', async () => {
    expect(await offered('Nicole Lindemann')).toEqual([])
  })
})
