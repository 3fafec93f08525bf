import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { type RawContent, readContent, recordsFrom } from '../../scripts/seed/content'
import { hashOf, importContent } from '../../scripts/seed/import'
import { imported } from '../../scripts/seed/model'
import { anEditor } from '../support/builders'
import { linksIn, missingLinks, readImported } from '../support/content-graph'
import { lendPayload } from '../support/portal'
import { changedContent, importedFrom, statesOf } from '../support/seeded-records'
import { silent } from '../support/silent'

let payload: Payload

beforeAll(() => lendPayload({ content: 'seeded' }, (lent) => (payload = lent)))

const byOrigin = <S extends 'solutions' | 'systems' | 'people' | 'programmes' | 'use-cases'>(
  collection: S,
  origin: string,
  locale?: 'de' | 'en',
) => importedFrom(payload, { collection, origin, locale })

describe('the first content', () => {
  it.each([
    ['sources', 61],
    ['organisations', 37],
    ['people', 37],
    ['programmes', 6 + 9],
    ['systems', 9],
    ['use-cases', 29],
    ['solutions', 32],
    ['events', 22],
    ['event-series', 4],
    ['focus-groups', 1],
    ['agenda-items', 25],
    ['documents', 13],
    ['news', 14],
    ['calls', 8],
    ['indicators', 33],
    ['pages', 7],
    ['municipalities', 11_270],
  ] as const)('has of %s %i', async (collection, count) => {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    expect(totalDocs).toBe(count)
  })

  it('is public as a whole', async () => {
    for (const collection of imported) {
      const all = await payload.count({ collection, overrideAccess: true })
      const visible = await payload.count({ collection, overrideAccess: false })
      expect(visible.totalDocs, collection).toBe(all.totalDocs)
    }
  })

  it('has lost no link of the files', async () => {
    const links = linksIn(readContent())
    expect(links.length).toBeGreaterThan(1000)
    expect(missingLinks(links, await readImported(payload))).toEqual([])
  })

  it('names municipalities by their key in the official directory', async () => {
    const { docs } = await payload.find({
      collection: 'organisations',
      where: { origin: { equals: 'stadt-oberhausen' } },
      depth: 1,
      overrideAccess: true,
    })
    expect(docs[0]?.municipality).toMatchObject({ ags: '05119000', state: 'DE-NW' })
  })

  it('is never passed off as English where it exists in German only', async () => {
    const english = await byOrigin('programmes', 'komml', 'en')
    expect(english).toMatchObject({ title: 'Komml – municipal intelligence' })
    expect(english?.openTo ?? null).toBeNull()
    expect(english?.goals ?? []).toEqual([])
    const [award] = english?.awards ?? []
    expect(award?.title).toMatch(/^State prize/)
    expect(award?.category ?? null).toBeNull()
    expect(award?.note ?? null).toBeNull()
    expect(english?.members?.every(({ note }) => !note)).toBe(true)
    const person = await byOrigin('people', 'hendrik-waechter', 'en')
    expect(person?.role).toBeTruthy()
  })

  it('keeps its notes for the editors', async () => {
    const { docs } = await payload.find({
      collection: 'programmes',
      pagination: false,
      overrideAccess: false,
    })
    expect(docs.every(({ provenance }) => provenance?.internalNote === undefined)).toBe(true)
    expect((await byOrigin('programmes', 'komml'))?.provenance?.internalNote).toContain(
      'Schreibweise',
    )
  })

  it('says of no solution that it is being piloted', async () => {
    const { totalDocs } = await payload.count({
      collection: 'solutions',
      where: { maturity: { equals: 'pilot' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
  })
})

describe('a second import', () => {
  it('writes nothing', async () => {
    const before = await statesOf(payload)
    const log = await payload.count({ collection: 'audit-log', overrideAccess: true })
    expect(await importContent(payload, silent)).toBe(0)
    expect(await statesOf(payload)).toEqual(before)
    const after = await payload.count({ collection: 'audit-log', overrideAccess: true })
    expect(after.totalDocs).toBe(log.totalDocs)
  })

  it('writes what a later version of the content says otherwise', async () => {
    const title = { de: 'Surentia: neuer Titel', en: 'Surentia: new title' }
    const later = changedContent('prototypes', 'surentia', { title })
    expect(await importContent(payload, silent, later)).toBe(1)
    expect((await byOrigin('solutions', 'surentia'))?.title).toBe(title.de)
    expect((await byOrigin('solutions', 'surentia', 'en'))?.title).toBe(title.en)
    expect(await importContent(payload, silent, later)).toBe(0)
  })
})

describe('what a person has done', () => {
  it('is not overwritten, even when the content changes', async () => {
    const user = await anEditor(payload)
    const { id } = (await byOrigin('solutions', 'aviary')) ?? { id: '' }
    const data = { title: 'aviary, wie die Redaktion es nennt', _status: 'published' as const }
    await payload.update({ collection: 'solutions', id, data, user, overrideAccess: false })
    const title = { de: 'Ganz anders', en: 'Quite different' }
    await importContent(payload, silent, changedContent('prototypes', 'aviary', { title }))
    expect((await byOrigin('solutions', 'aviary'))?.title).toBe(data.title)
  })

  it('is not published by the import while it is a draft', async () => {
    const user = await anEditor(payload)
    const { id, title: before } = (await byOrigin('solutions', 'sovia')) ?? { id: '', title: '' }
    const data = { title: 'Noch im Entwurf' }
    await payload.update({
      collection: 'solutions',
      id,
      data,
      draft: true,
      user,
      overrideAccess: false,
    })
    const title = { de: 'Ganz anders', en: 'Quite different' }
    await importContent(payload, silent, changedContent('prototypes', 'sovia', { title }))
    expect((await byOrigin('solutions', 'sovia'))?.title).toBe(before)
  })

  it('stays done when it was a deletion, also where others lead to what is gone', async () => {
    const { id } = (await byOrigin('systems', 'allris')) ?? { id: '' }
    await payload.delete({ collection: 'systems', id, overrideAccess: true })
    const summary = { de: 'Neu gesagt.', en: 'Said anew.' }
    await importContent(
      payload,
      silent,
      changedContent('prototypes', 'ki-adapter-allris', { summary }),
    )
    expect(await byOrigin('systems', 'allris')).toBeUndefined()
    const adapter = await byOrigin('solutions', 'ki-adapter-allris')
    expect(adapter?.summary).toBe(summary.de)
    expect(adapter?.connections?.length).toBeGreaterThan(0)
    expect(JSON.stringify(adapter?.connections)).not.toContain(id)
  })

  it('includes copies: a copy of a record is not the record', async () => {
    const user = await anEditor(payload)
    const original = await byOrigin('use-cases', 'ratsinformationen-suchen')
    const copy = await payload.duplicate({
      collection: 'use-cases',
      id: original?.id ?? '',
      user,
      overrideAccess: false,
    })
    const summary = { de: 'Neu gesagt.', en: 'Said anew.' }
    const later = changedContent('useCases', 'ratsinformationen-suchen', { summary })
    await importContent(payload, silent, later)
    const read = (id: string) =>
      payload.findByID({ collection: 'use-cases', id, overrideAccess: true, draft: true })
    expect((await read(original?.id ?? '')).summary).toBe(summary.de)
    expect((await read(copy.id)).summary).toBe(original?.summary)
  })
})

describe('content that is not as expected', () => {
  const broken: [string, RawContent, RegExp][] = [
    [
      'an unknown value',
      changedContent('prototypes', 'aimos', { status: 'pilot' }),
      /aimos: status/,
    ],
    ['an unknown key', changedContent('people', 'daniel-theis', { age: 3 }), /daniel-theis: .*age/],
    [
      'a relation to nothing',
      changedContent('prototypes', 'aimos', { provider: 'stadt-nirgendwo' }),
      /aimos: provider: there is no stadt-nirgendwo/,
    ],
    [
      'a relation to a record of another kind',
      changedContent('prototypes', 'aimos', { provider: 'komml' }),
      /aimos: provider: komml belongs to programmes/,
    ],
    [
      'an assumption about an unknown field',
      changedContent('prototypes', 'aimos', {
        assumed: true,
        assumedFields: [{ fields: ['colour'], kind: 'inference', reason: 'x' }],
      }),
      /aimos: assumedFields: colour/,
    ],
    [
      'a kind that is none of a single day',
      changedContent('events', 'urban-ki-aeg-4', { kind: 'online-format' }),
      /urban-ki-aeg-4: kind/,
    ],
    [
      'a link only one side knows',
      changedContent('organisations', 'stadt-solingen', { memberOf: ['komml', 'urban-ki'] }),
      /stadt-solingen: memberOf/,
    ],
    [
      'a date that does not exist',
      changedContent('calls', 'komml-mitmachen', { deadline: '2026-02-30' }),
      /komml-mitmachen: deadline/,
    ],
  ]
  it.each(broken)('stops the import: %s', (_what, raw, message) => {
    expect(() => recordsFrom(raw)).toThrow(message)
  })

  it('writes nothing at all then', async () => {
    const before = await statesOf(payload)
    const wrong = changedContent('organisations', 'stadt-trier', { ags: '99999999' })
    await expect(importContent(payload, silent, wrong)).rejects.toThrow(/stadt-trier: ags/)
    expect(await statesOf(payload)).toEqual(before)
  })

  it('has a hash that does not depend on the order of its fields', () => {
    const [first] = recordsFrom(readContent())
    if (!first) throw new Error('There is no content.')
    const turned = Object.fromEntries(Object.entries(first.german).reverse())
    expect(hashOf({ ...first, german: turned })).toBe(hashOf(first))
  })
})
