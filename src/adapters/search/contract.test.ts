import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  fold,
  type Marked,
  markedSnippet,
  type SearchConfig,
  type SearchDoc,
  type SearchEngine,
  type SearchQuery,
  termsOf,
} from '@/domain/search'

import { memorySearch } from './memory'

const config: SearchConfig = {
  name: 'test',
  facets: ['theme', 'state'],
  synonyms: [
    ['KI', 'Künstliche Intelligenz', 'AI'],
    ['RIS', 'Ratsinformationssystem'],
  ],
  stopwords: { de: ['für', 'und', 'der', 'in'], en: ['the', 'of'] },
  version: 'v1',
}

const day = 86_400_000
const aDoc = (id: string, title: string, more: Partial<SearchDoc> = {}): SearchDoc => ({
  id,
  kind: 'solution',
  locale: 'de',
  title,
  facets: {},
  audience: ['public'],
  ...more,
})

const library: SearchDoc[] = [
  aDoc('fair', 'Smart Country Convention', { kind: 'event' }),
  aDoc('prize', 'Ein Preis', { kind: 'news', body: 'Verliehen auf der Smart Country Convention.' }),
  aDoc('platform', 'Urbane Datenplattformen in NRW', {
    facets: { theme: ['data'], state: ['NW'] },
  }),
  aDoc('session', 'Highlights der 4. AEG-Sitzung', { kind: 'event' }),
  aDoc('budget', 'Kostenmodell im Haushalt', {
    body: 'Beraten in der Ausschusssitzung',
    audience: ['member'],
    facets: { theme: ['money'], state: ['NW'] },
  }),
  aDoc('roofs', 'Sovia', { summary: 'Erkennung der Solarpflicht', facets: { theme: ['energy'] } }),
  aDoc('plan', 'Änderung im Bebauungsplan', { facets: { theme: ['law'], state: ['HE'] } }),
  aDoc('roads', 'Zustand der Straße', { facets: { theme: ['traffic'], state: ['NW'] } }),
  aDoc('fire', 'Feuerwehr und Einsatzplanung', { facets: { theme: ['safety'], state: ['HE'] } }),
  aDoc('council', 'Suche im Ratsinformationssystem', {
    facets: { theme: ['council'], state: ['RP'] },
  }),
  aDoc('connector', 'SessionNet-Konnektor', { body: 'Schnittstelle zum RIS' }),
  aDoc('course', 'Schulung zur Künstlichen Intelligenz', { facets: { theme: ['council', 'law'] } }),
  aDoc('shield', 'UrbanShieldAI', { keywords: ['IT-Sicherheit'], kind: 'prototype' }),
  aDoc('cyber', 'Cyber risks of the municipality', { locale: 'en', kind: 'news' }),
  aDoc('nursery', 'Kita-Platz finden', { facets: { theme: ['law'], state: ['NW'] } }),
].map((doc, at) => ({ ...doc, date: at * day, payload: { url: `/${doc.id}` } }))

const everybody = ['public']
const members = ['public', 'member']

async function* inBatches(...batches: SearchDoc[][]) {
  for (const batch of batches) yield batch
}

describe.each([['memory', () => memorySearch(config)]])('the %s engine', (_, make) => {
  let engine: SearchEngine = make()

  beforeEach(async () => {
    engine = make()
    await engine.init()
    await engine.upsert(library, { wait: true })
  })
  afterEach(() => engine.close())

  const found = (q: string, more: Partial<SearchQuery> = {}) =>
    engine.search({ q, viewer: everybody, ...more })
  const ids = async (q: string, more: Partial<SearchQuery> = {}) =>
    (await found(q, more)).hits.map(({ id }) => id)
  const add = (...docs: SearchDoc[]) => engine.upsert(docs, { wait: true })

  describe('finds words', () => {
    it('with the very title first', async () => {
      await add(aDoc('other', 'Smart Country Convention Berlin', { date: 99 * day }))
      expect(await ids('smart country convention')).toEqual(['fair', 'other', 'prize'])
    })

    it('in their inflections', async () => {
      expect(await ids('urbaner Datenplattform')).toContain('platform')
      expect(await ids('Sitzungen')).toContain('session')
    })

    it('behind a hyphen and at the end of a compound', async () => {
      expect(await ids('Sitzung')).toEqual(['session'])
      expect(await ids('Sitzung', { viewer: members })).toEqual(['session', 'budget'])
    })

    it('at the beginning and in the middle of a compound', async () => {
      expect(await ids('Solar')).toEqual(['roofs'])
      expect(await ids('Ratsinformation')).toContain('council')
      expect(await ids('Information')).toContain('council')
    })

    it.each(['Änderung', 'Aenderung', 'Anderung', 'ÄNDERUNG', 'A\u0308nderung', 'Ände\u00ADrung'])(
      'in whatever way they are spelled: %s',
      async (q) => {
        expect((await ids(`${q} Bebauungsplan`))[0]).toBe('plan')
      },
    )

    it('with ss for ß', async () => {
      expect(await ids('strasse')).toEqual(['roads'])
      expect(await ids('STRAẞE')).toEqual(['roads'])
    })

    it('with one slip from five letters and two from nine, unless the word exists', async () => {
      expect(await ids('Feurwehr')).toEqual(['fire'])
      expect(await ids('Bebaungsplam')).toEqual(['plan'])
      expect(await ids('Ktia')).toEqual([])
      await add(aDoc('map', 'Kartenbüro'), aDoc('garden', 'Gartenbüro'))
      expect(await ids('Gartenbüro')).toEqual(['garden'])
      expect(await ids('Kartenbüro')).toEqual(['map'])
    })

    it('while they are being typed', async () => {
      expect(await ids('bebauungsp')).toEqual(['plan'])
    })

    it('by synonyms both ways, of several words too', async () => {
      expect(await ids('RIS')).toEqual(expect.arrayContaining(['connector', 'council']))
      expect(await ids('Ratsinformationssystem')).toContain('connector')
      expect(await ids('KI Schulung')).toContain('course')
      await add(aDoc('lab', 'KI-Labor'))
      expect(await ids('künstlicher Intelligenz')).toEqual(
        expect.arrayContaining(['lab', 'course']),
      )
      await add(aDoc('risk', 'Risiko und Kitas'))
      expect(await ids('RIS')).not.toContain('risk')
      expect(await ids('KI')).not.toContain('risk')
    })

    it('inside names written in camelCase', async () => {
      expect(await ids('shield')).toEqual(['shield'])
      expect((await ids('urban shield'))[0]).toBe('shield')
      await add(aDoc('apart', 'Urban Shield AI'))
      expect(await ids('UrbanShieldAI')).toEqual(expect.arrayContaining(['shield', 'apart']))
    })

    it('in English', async () => {
      expect((await ids('municipality cyber risk', { locale: 'en' }))[0]).toBe('cyber')
      expect(await ids('risk', { locales: ['de'] })).toEqual([])
    })

    it('in keywords as in titles, before summaries, before bodies', async () => {
      await add(
        aDoc('in-body', 'Drei', { body: 'Wasserwerk' }),
        aDoc('in-summary', 'Zwei', { summary: 'Wasserwerk' }),
        aDoc('in-keywords', 'Eins', { keywords: ['Wasserwerk'] }),
      )
      expect(await ids('Wasserwerk')).toEqual(['in-keywords', 'in-summary', 'in-body'])
    })

    it('all of them first, some of them only while few have all', async () => {
      const partly = await found('Zustand Bebauungsplan')
      expect(partly.hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['roads', 'plan']))
      expect(partly.hits.every(({ score }) => score < 0.5)).toBe(true)
      await add(
        ...Array.from({ length: 20 }, (_none, at) => aDoc(`z${at}`, 'Zustand Bebauungsplan')),
      )
      const full = await found('Zustand Bebauungsplan', { limit: 100 })
      expect(full.total).toBe(20)
      expect(full.hits.every(({ score }) => score >= 0.5)).toBe(true)
    })
  })

  describe('shows each viewer only what is theirs', () => {
    it('in hits, totals and facets', async () => {
      const open = await found('Kostenmodell', { facets: ['kind', 'theme'] })
      expect(open).toMatchObject({ hits: [], total: 0, facets: { kind: [], theme: [] } })
      expect(await ids('Kostenmodell', { viewer: members })).toEqual(['budget'])
    })

    it('and nothing to an empty viewer', async () => {
      expect((await found('', { viewer: [] })).total).toBe(0)
      expect(await engine.suggest({ q: 'S', viewer: [] })).toEqual([])
    })

    it('and refuses a search without a viewer', async () => {
      // @ts-expect-error the viewer is left out on purpose
      await expect(engine.search({ q: 'KI' })).rejects.toThrow()
    })

    it('and corrects a slip even if somebody else has the very word', async () => {
      await add(aDoc('hidden', 'Feurwehr', { audience: ['member'] }))
      expect(await ids('Feurwehr')).toEqual(['fire'])
    })

    it('as if nothing else were there', async () => {
      const words = ['Feuerwehr', 'Feurwehr', 'Rat', 'Ratsinformation', 'KI', 'Straße', 'Plan']
      const someDocs = fc.array(
        fc.record({
          title: fc.subarray(words, { minLength: 1 }).map((all) => all.join(' ')),
          audience: fc.subarray(['public', 'member', 'org_1'], { minLength: 1 }),
          theme: fc.subarray(['a', 'b', 'c']),
        }),
        { maxLength: 12 },
      )
      const viewers = fc.subarray(['public', 'member', 'org_1', 'org_2'])
      const queries = fc.subarray(words, { maxLength: 3 }).map((all) => all.join(' '))
      await fc.assert(
        fc.asyncProperty(someDocs, viewers, queries, async (some, viewer, q) => {
          const docs = some.map(({ title, audience, theme }, at) =>
            aDoc(`d${at}`, title, { audience, facets: { theme } }),
          )
          const seen = docs.filter(({ audience }) => audience.some((one) => viewer.includes(one)))
          const [whole, part] = [make(), make()]
          await whole.upsert(docs, { wait: true })
          await part.upsert(seen, { wait: true })
          const query = { q, viewer, facets: ['kind', 'theme'] }
          const answers = await Promise.all([whole.search(query), part.search(query)])
          const [real, expected] = answers.map((answer) => ({ ...answer, tookMs: 0 }))
          expect(real).toEqual(expected)
          expect(await whole.suggest({ q, viewer })).toEqual(await part.suggest({ q, viewer }))
          await Promise.all([whole.close(), part.close()])
        }),
      )
    })
  })

  describe('lists', () => {
    it('everything visible for an empty query, the newest first', async () => {
      const all = await found('', { limit: 100 })
      expect(all.total).toBe(14)
      expect(all.hits[0]).toMatchObject({ id: 'nursery', payload: { url: '/nursery' } })
    })

    it('all of the filters, any value of each', async () => {
      const filters = { kind: ['solution'], theme: ['law', 'council'], state: ['NW', 'RP'] }
      expect(await ids('', { filters, sort: 'title:asc' })).toEqual(['nursery', 'council'])
      expect((await found('', { filters: { theme: [] } })).total).toBe(14)
    })

    it('with counts that equal a search for that value', async () => {
      const filters = { kind: ['solution'], state: ['NW', 'HE'] }
      const { facets } = await found('', { filters, facets: ['kind', 'state', 'theme'] })
      expect(facets.state?.[0]).toEqual({ value: 'NW', count: 3 })
      expect(facets.state).toContainEqual({ value: 'RP', count: 1 })
      for (const [name, options] of Object.entries(facets)) {
        for (const { value, count } of options) {
          const chosen = { ...filters, [name]: [value] }
          expect((await found('', { filters: chosen })).total).toBe(count)
        }
      }
    })

    it('in pages without gaps or doubles, up to the window', async () => {
      await add(...Array.from({ length: 1010 }, (_none, at) => aDoc(`p${at}`, 'Seite')))
      const seen: string[] = []
      for (let offset = 0; offset < 1100; offset += 90) {
        seen.push(...(await ids('Seite', { limit: 90, offset })))
      }
      expect(seen).toHaveLength(1000)
      expect(new Set(seen).size).toBe(1000)
      expect(await ids('Seite')).toHaveLength(20)
      expect(await ids('Seite', { limit: 5000 })).toHaveLength(100)
      expect(await ids('Seite', { limit: -1, offset: -5 })).toEqual([])
    })

    it('by date and title, what has no date at the end', async () => {
      await add(aDoc('undated', 'Ohne Datum'))
      expect((await ids('', { sort: 'date:asc' })).slice(0, 2)).toEqual(['fair', 'prize'])
      expect((await ids('', { sort: 'date:asc' })).at(-1)).toBe('undated')
      expect((await ids('', { sort: 'date:desc' })).at(-1)).toBe('undated')
      expect((await ids('', { sort: 'title:asc' })).slice(0, 2)).toEqual(['plan', 'cyber'])
    })

    it('a range of dates', async () => {
      expect(await ids('', { dateRange: { gte: 5 * day, lte: 7 * day } })).toEqual([
        'roads',
        'plan',
        'roofs',
      ])
    })
  })

  describe('marks', () => {
    const markedWords = ({ text, marks }: Marked) =>
      marks.map(([start, end]) => text.slice(start, end))

    it('what matched, at its place in the text as it is written', async () => {
      await add(
        aDoc('marks', 'Die Ausschuß-Sitzungen zur Wärmeplanung', { body: 'über Maßnahmen' }),
      )
      const [hit] = (await found('sitzung waermepl massnahme ausschuss')).hits
      expect(hit && markedWords(hit.title)).toEqual(['Ausschuß', 'Sitzungen', 'Wärmepl'])
      expect(hit?.snippet && markedWords(hit.snippet)).toEqual(['Maßnahmen'])
    })

    it('a letter whole where it is typed as two', async () => {
      const [hit] = (await found('stras')).hits
      expect(hit && markedWords(hit.title)).toEqual(['Straß'])
    })

    it('and leaves markup as plain text', async () => {
      await add(aDoc('markup', '<script>alert(1)</script> Testmeldung'))
      const [hit] = (await found('Testmeldung')).hits
      expect(hit?.title).toEqual({
        text: '<script>alert(1)</script> Testmeldung',
        marks: [[26, 37]],
      })
    })

    it('the place in a long text where most is found', async () => {
      const filler = 'Wort '.repeat(200)
      const body = `${filler}Ziel ${filler}Ziel und Begriff ${filler}`
      await add(aDoc('long', 'Lang', { body }))
      const [hit] = (await found('Ziel Begriff', { highlight: { words: 20 } })).hits
      expect(hit?.snippet && markedWords(hit.snippet)).toEqual(['Ziel', 'Begriff'])
      expect(hit?.snippet?.text.length).toBeLessThan(150)
      expect(hit?.snippet?.text).toMatch(/^… .* …$/)
    })

    it('always inside the text and in order', async () => {
      const text = fc
        .array(
          fc.constantFrom(
            'Straße',
            'Aenderung',
            'a\u0308',
            '𝐀',
            '🤖',
            'ﬁ',
            'qUeLle',
            'İ',
            '\u00AD',
            ' ',
            '-',
            'ue',
            'xY',
          ),
        )
        .map((all) => all.join(''))
      const title = fc.oneof(text, fc.string({ unit: 'grapheme' }))
      await fc.assert(
        fc.asyncProperty(title, title, fc.nat({ max: 9 }), async (one, other, at) => {
          await add(aDoc('any', one, { body: `${other} ${one} ${other}` }))
          const q = one.slice(0, at + 1)
          const { hits } = await found(q, { highlight: { words: 3 } })
          for (const { title: shown, snippet } of hits) {
            for (const { text: whole, marks } of [shown, snippet ?? shown]) {
              const flat = marks.flat()
              expect(flat).toEqual([...new Set(flat)].sort((a, b) => a - b))
              expect(flat.every((place) => place >= 0 && place <= whole.length)).toBe(true)
            }
          }
        }),
      )
    })
  })

  describe('keeps what it is given', () => {
    it('replacing text, facets and audience', async () => {
      await add(aDoc('new', 'Erstfassung', { facets: { theme: ['old'] } }))
      await add(aDoc('new', 'Zweitfassung', { facets: { theme: ['new'] }, audience: ['member'] }))
      expect(await ids('Erstfassung', { viewer: members })).not.toContain('new')
      expect(await ids('Zweitfassung')).toEqual([])
      const { facets } = await found('Zweitfassung', { viewer: members, facets: ['theme'] })
      expect(facets.theme).toEqual([{ value: 'new', count: 1 }])
    })

    it('until it is removed, once or twice', async () => {
      await engine.remove(['plan', 'never-there'], { wait: true })
      await engine.remove(['plan'], { wait: true })
      expect(await ids('Bebauungsplan')).toEqual([])
    })

    it('all of one call or none', async () => {
      const wrong = [
        aDoc('a/b', 'Falsch'),
        aDoc('wrong', 'Falsch', { audience: [] }),
        aDoc('wrong', 'Falsch', { facets: { colour: ['red'] } }),
      ]
      for (const one of wrong) await expect(add(aDoc('right', 'Richtig'), one)).rejects.toThrow()
      expect(await ids('Richtig')).toEqual([])
    })

    it('and refuses facets it does not know', async () => {
      await expect(found('', { filters: { colour: ['red'] } })).rejects.toThrow('colour')
      await expect(found('', { facets: ['colour'] })).rejects.toThrow('colour')
    })
  })

  describe('stays calm and quick', () => {
    it('whatever somebody types', async () => {
      const typed = [
        ...['"', '* OR', 'a"b', '(', ')', 'NEAR(', '{ts}:x', '%', '[a-z', '\\', '$&', '-', 'AND'],
        ...['Straße/', '\u0000', '\uD800', '🤖', "'; drop table doc;--", '__proto__', '|', '⑴ ½ ﷺ'],
        ...['constructor', 'a'.repeat(100_000), 'x '.repeat(5_000), '('.repeat(9_999)],
        ...['a\u0308'.repeat(9_999), '\u0308'.repeat(9_999)],
      ]
      for (const q of typed) {
        const { tookMs } = await found(q, { facets: ['kind'] })
        expect(tookMs, q.slice(0, 20)).toBeLessThan(1000)
        await engine.suggest({ q, viewer: everybody })
      }
    })

    it('and finds nothing for signs without words', async () => {
      for (const q of ['?!', '|', '🤖', '\u0000']) expect((await found(q)).total).toBe(0)
    })

    it('with thousands of words and documents', async () => {
      const body = Array.from({ length: 150 }, (_none, at) => `Wort${at}lich`).join(' ')
      const many = Array.from({ length: 2_000 }, (_none, at) =>
        aDoc(`m${at}`, `Nummer ${at}`, { body }),
      )
      await add(...many)
      const q = Array.from({ length: 3_000 }, (_none, at) => `wrot${at}`).join(' ')
      expect((await found(q)).tookMs).toBeLessThan(2000)
    })
  })

  describe('suggests', () => {
    const suggested = async (q: string, kinds?: string[]) =>
      (await engine.suggest({ q, viewer: everybody, ...(kinds ? { kinds } : {}) })).map(
        ({ id }) => id,
      )

    it('titles that begin so, then titles with a word that begins so', async () => {
      await add(aDoc('later', 'Am Plan'), aDoc('first', 'Planung'), aDoc('never', 'Der Bauplan'))
      expect(await suggested('plan')).toEqual(['first', 'later'])
      expect(await suggested('shie')).toEqual(['shield'])
    })

    it('of the kinds asked for, with marks', async () => {
      expect(await suggested('smart cou', ['event'])).toEqual(['fair'])
      expect(await suggested('smart cou', ['news'])).toEqual([])
      const [first] = await engine.suggest({ q: 'smart cou', viewer: everybody })
      expect(first?.title).toEqual({
        text: 'Smart Country Convention',
        marks: [
          [0, 5],
          [6, 9],
        ],
      })
    })

    it('nothing for nothing, and nothing hidden', async () => {
      expect(await suggested(' ')).toEqual([])
      expect(await suggested('Kostenm')).toEqual([])
    })
  })

  describe('is rebuilt', () => {
    it('when nothing was built yet', async () => {
      expect(await engine.init()).toEqual({ needsRebuild: true })
      expect((await engine.rebuild(inBatches(library))).docs).toBe(library.length)
      expect(await engine.init()).toEqual({ needsRebuild: false })
      expect(await engine.status()).toMatchObject({ ok: true, docs: 15, pending: 0, version: 'v1' })
    })

    it('while the old state answers, and loses no write meanwhile', async () => {
      const source = async function* () {
        yield library.slice(0, 5)
        expect(await ids('Bebauungsplan')).toEqual(['plan'])
        await add(aDoc('meanwhile', 'Inzwischen'))
        await engine.remove(['session'], { wait: true })
        expect(await ids('Inzwischen')).toEqual(['meanwhile'])
        yield library.slice(7)
      }
      await engine.rebuild(source())
      expect(await ids('Bebauungsplan')).toEqual([])
      expect(await ids('Inzwischen')).toEqual(['meanwhile'])
      expect(await ids('Sitzung')).toEqual([])
    })

    it('or stays as it was when the source fails', async () => {
      const source = async function* () {
        yield library.slice(0, 5)
        throw new Error('the database is gone')
      }
      await expect(engine.rebuild(source())).rejects.toThrow('gone')
      expect(await ids('Bebauungsplan')).toEqual(['plan'])
      expect((await engine.rebuild(inBatches(library))).docs).toBe(library.length)
    })
  })
})

describe('folding', () => {
  it('keeps ue after a vowel or q', () => {
    expect(['neue', 'Quelle', 'für', 'fuer', 'Bäuerin', 'Baeuerin'].map(fold)).toEqual([
      'neue',
      'quelle',
      'fur',
      'fur',
      'bauerin',
      'bauerin',
    ])
  })

  it('gives words with their places and parts', () => {
    expect(termsOf('Der UrbanShieldAI!').map(({ term, start, end }) => [term, start, end])).toEqual(
      [
        ['der', 0, 3],
        ['urbanshieldai', 4, 17],
        ['urban', 4, 9],
        ['shield', 9, 15],
        ['ai', 15, 17],
      ],
    )
  })

  it('shows the beginning where nothing is marked', () => {
    expect(markedSnippet({ text: 'eins zwei drei', marks: [] }, 2)).toEqual({
      text: 'eins zwei …',
      marks: [],
    })
    expect(markedSnippet({ text: '', marks: [] })).toEqual({ text: '', marks: [] })
  })
})
