import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isPartlyGerman, words } from '@/domain/words'
import { listOf, rowsOf } from '@/services/catalogue/lists'
import type { ListParams } from '@/domain/listing'
import { askedSearch } from '@/domain/search-question'
import { sections } from '@/domain/section'
import { hops } from '@/services/chain'
import type { Reader } from '@/services/reading'
import { readRecord } from '@/services/records'
import { search } from '@/services/search'

import { anEvent, aSolution, aUseCase } from '../support/builders'
import { aPortal, type Portal } from '../support/portal'

let portal: Portal
let payload: Payload
let german: Reader
let english: Reader

beforeAll(async () => {
  portal = await aPortal({ content: 'seeded' })
  payload = portal.payload
  german = { payload, locale: 'de' }
  english = { payload, locale: 'en' }
})
afterAll(() => portal.close())

const asked = (params: ListParams) => askedSearch(params).question

const found = async (question: string): Promise<string[]> =>
  (await search(german, asked({ q: question }))).hits.map(({ link }) => link.title.text)

describe('the search', () => {
  it('finds what has just been published and loses what has been withdrawn', async () => {
    const { id } = await aSolution(payload, { title: 'Fundsachenfinder Xylophon' })
    expect(await found('Xylophon')).toEqual(['Fundsachenfinder Xylophon'])
    await payload.update({
      collection: 'solutions',
      id,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    expect(await found('Xylophon')).toEqual([])
  })

  it('knows other spellings of the initiatives', async () => {
    expect((await found('KommI')).some((title) => title.startsWith('Komml'))).toBe(true)
    expect((await found('Sursentia')).some((title) => title.startsWith('Surentia'))).toBe(true)
  })

  it('finds every public kind', async () => {
    const { kinds } = await search(german, asked({ q: 'URBAN.KI' }))
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['solutions', 'events', 'programmes', 'news', 'people']),
    )
  })

  it('never shows people who have no page', async () => {
    expect(await found('Nicole Lindemann')).not.toContain('Nicole Lindemann')
  })
})

describe('a record', () => {
  it('shows links that stand on either side', async () => {
    const useCase = await aUseCase(payload, { title: 'Aufgabe', slug: 'kette-aufgabe' })
    const solution = await aSolution(payload, {
      title: 'Lösung der Aufgabe',
      slug: 'kette-loesung',
      useCases: [useCase.id],
    })
    const event = await anEvent(payload, {
      title: 'Treffen',
      slug: 'kette-treffen',
      solutions: [solution.id],
    })
    const forwards = await readRecord(german, 'use-cases', 'kette-aufgabe')
    expect(forwards?.chain.solutions.map(({ id }) => id)).toEqual([solution.id])
    const backwards = await readRecord(german, 'solutions', 'kette-loesung')
    expect(backwards?.chain['use-cases'].map(({ id }) => id)).toEqual([useCase.id])
    expect(backwards?.chain.events.map(({ id }) => id)).toEqual([event.id])
  })

  it('shows no draft among its links', async () => {
    const useCase = await aUseCase(payload, { title: 'Ohne Lösung', slug: 'ohne-loesung' })
    await aSolution(payload, { title: 'Noch geheim', useCases: [useCase.id], _status: 'draft' })
    const seen = await readRecord(german, 'use-cases', 'ohne-loesung')
    expect(JSON.stringify(seen)).not.toContain('Noch geheim')
  })

  it('does not exist for visitors while it is a draft, but for a preview', async () => {
    await aSolution(payload, { title: 'Entwurf', slug: 'nur-entwurf', _status: 'draft' })
    expect(await readRecord(german, 'solutions', 'nur-entwurf')).toBeNull()
    const preview = await readRecord({ ...german, preview: true }, 'solutions', 'nur-entwurf')
    expect(preview?.both.de.title).toBe('Entwurf')
  })

  it('is found by its address in either language', async () => {
    const { id } = await aSolution(payload, { title: 'Zweisprachig', slug: 'zweisprachig' })
    await payload.update({
      collection: 'solutions',
      id,
      locale: 'en',
      data: { title: 'Bilingual', slug: 'bilingual', summary: 'In short.', _status: 'published' },
      overrideAccess: true,
    })
    for (const address of ['zweisprachig', 'bilingual']) {
      const seen = await readRecord(english, 'solutions', address)
      expect(seen?.slugs).toEqual({ de: 'zweisprachig', en: 'bilingual' })
    }
  })

  it('says in English what exists in German only', async () => {
    const seen = await readRecord(english, 'programmes', 'urban-ki')
    expect(seen && words(seen.both, (one) => one.summary)?.lang).toBe('en')
    expect(seen && words(seen.both, (one) => one.goals?.[0])?.lang).toBe('de')
    expect(seen && isPartlyGerman(seen.both)).toBe(true)
  })

  it('carries its sources, never its internal note', async () => {
    const seen = await readRecord(german, 'solutions', 'aviary')
    expect(seen?.sources.length).toBeGreaterThan(3)
    expect(JSON.stringify(seen)).not.toContain('Primärquelle gefolgt')
  })
})

describe('the table of links', () => {
  it('has a way back for every way there', () => {
    for (const [from, ways] of Object.entries(hops)) {
      for (const to of Object.keys(ways)) {
        expect(Object.keys(hops[to as keyof typeof hops]), `${to} → ${from}`).toContain(from) // keys of the table itself
      }
    }
  })
})

describe('a list', () => {
  it.each(sections)('of %s shows every published record once, page by page', async (section) => {
    const { entries } = await rowsOf(german, section, '2026-11-24')
    const { totalDocs } = await payload.count({
      collection: section,
      where: { _status: { equals: 'published' } },
      overrideAccess: false,
    })
    expect(entries).toHaveLength(totalDocs)
    const first = await listOf(german, { section, params: {}, today: '2026-11-24' })
    const shown = new Set<string>()
    for (let page = 1; page <= first.list.pages; page += 1) {
      const { list } = await listOf(german, {
        section,
        params: { page: String(page) },
        today: '2026-11-24',
      })
      for (const { id } of list.rows) shown.add(id)
    }
    expect(shown.size).toBe(totalDocs)
  })

  it('knows the facets people ask for', async () => {
    const { list } = await listOf(german, {
      section: 'solutions',
      params: { kind: 'prototype', programme: 'urban-ki' },
      today: '2026-11-24',
    })
    expect(list.total).toBe(9)
    expect(list.facets.find(({ name }) => name === 'state')?.options.length).toBeGreaterThan(1)
  })
})
