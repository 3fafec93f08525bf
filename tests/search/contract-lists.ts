/** What a viewer sees, narrowed, counted, paged and sorted; what is marked and suggested. */
import { expect, it } from 'vitest'

import type { Asked } from './contract'
import { aPublicDoc, judgedDocs, members, openDocs } from './judged'

export function contractOfLists(asked: Asked): void {
  contractOfViewers(asked)
  contractOfFilters(asked)
  contractOfMarks(asked)
}

function contractOfViewers({ engine, found, ids }: Asked): void {
  it('C15 nothing of others in hits, total and facets', async () => {
    const open = await found('Kostenmodell', { facets: ['kind'] })
    expect(open.hits.map(({ id }) => id)).not.toContain('interna')
    expect(open.facets.kind?.reduce((sum, { count }) => sum + count, 0)).toBe(open.total)
    expect((await ids('Kostenmodell', { viewer: members }))[0]).toBe('interna')
  })

  it('C16 nothing for an empty viewer, and refuses to search without one', async () => {
    expect((await found('KI', { viewer: [] })).total).toBe(0)
    // @ts-expect-error the viewer is left out on purpose
    await expect(engine().search({ q: 'KI' })).rejects.toThrow()
  })

  it('C17 everything visible for an empty query, the newest first', async () => {
    const all = await found('', { limit: 100 })
    expect(all.total).toBe(openDocs.length)
    expect(all.hits[0]?.id).toBe(openDocs.at(-1)?.id)
  })

  it('C29 suggestions by the beginnings of titles, to those who may see them', async () => {
    const suggested = (q: string, viewer = ['public']) => engine().suggest({ q, viewer })
    expect((await suggested('Ober')).map(({ id }) => id)).toContain('oberhausen')
    expect(await suggested('Betriebskonz')).toEqual([])
    expect(await suggested('Betriebskonz', members)).toHaveLength(1)
    const [q, viewer] = ['Ober', ['public']]
    expect(await engine().suggest({ q, viewer, locales: ['de'] })).toEqual(await suggested(q))
    expect(await engine().suggest({ q, viewer, locales: ['en'] })).toEqual([])
  })
}

function contractOfFilters({ found, ids }: Asked): void {
  it('C18 all of the filters, any value of each', async () => {
    const filters = { kind: ['usecase', 'prototype'], topics: ['Umwelt'] }
    const expected = openDocs.filter(
      ({ kind, facets }) => filters.kind.includes(kind) && facets.topics?.includes('Umwelt'),
    )
    const all = await ids('', { filters, limit: 100 })
    expect(all.toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    expect(all.length).toBeGreaterThan(3)
  })

  it('C19 counts that equal a search for that value', async () => {
    const filters = { kind: ['usecase'], state: ['NRW', 'RLP'] }
    const { facets } = await found('KI', { filters, facets: ['kind', 'state', 'topics'] })
    for (const [name, options] of Object.entries(facets)) {
      expect(options.length).toBeGreaterThan(1)
      for (const { value, count } of options)
        expect((await found('KI', { filters: { ...filters, [name]: [value] } })).total).toBe(count)
    }
  })

  it('C20 in pages without gaps or doubles', async () => {
    const { total } = await found('Kommune Verwaltung', { limit: 7 })
    const seen: string[] = []
    for (let offset = 0; offset < total; offset += 7) {
      const page = await found('Kommune Verwaltung', { limit: 7, offset })
      expect(page.total).toBe(total)
      seen.push(...page.hits.map(({ id }) => id))
    }
    expect(total).toBeGreaterThan(7)
    expect(new Set(seen).size).toBe(total)
    expect(seen).toHaveLength(total)
  })

  it('C21 by date and by title, the same each time', async () => {
    const oldest = openDocs.slice(0, 5).map(({ id }) => id)
    expect(await ids('', { sort: 'date:asc', limit: 5 })).toEqual(oldest)
    const titles = (await found('', { sort: 'title:asc', limit: 100 })).hits
    expect(titles.map(({ title }) => title.text)).toEqual(
      titles.map(({ title }) => title.text).toSorted(new Intl.Collator('de').compare),
    )
  })

  it('C22 a range of dates', async () => {
    const [gte, lte] = [judgedDocs[10]?.date ?? 0, judgedDocs[14]?.date ?? 0]
    expect((await found('', { dateRange: { gte, lte } })).total).toBe(5)
  })
}

function contractOfMarks({ engine, found }: Asked): void {
  it('C23 with marks that fit, and never HTML', async () => {
    const { hits } = await found('Sitzung')
    const title = hits.find(({ id }) => id === 'aeg4')?.title
    expect(title?.text.slice(...(title.marks.at(-1) ?? []))).toMatch(/Sitzung/)
    const text = '<script>alert(1)</script> Testmeldung'
    await engine().upsert([aPublicDoc('markup', text)], { wait: true })
    expect((await found('Testmeldung')).hits[0]?.title).toEqual({ text, marks: [[26, 37]] })
    await engine().remove(['markup'], { wait: true })
  })

  it('C24 with a snippet around what was found', async () => {
    const body = `${'Wort '.repeat(200)}Zielbegriff ${'Wort '.repeat(200)}`
    await engine().upsert([aPublicDoc('long', 'Lang', { body })], { wait: true })
    const [hit] = (await found('Zielbegriff', { highlight: { words: 20 } })).hits
    expect(hit?.snippet?.text).toContain('Zielbegriff')
    expect(hit?.snippet?.text.length).toBeLessThan(150)
    await engine().remove(['long'], { wait: true })
  })
}
