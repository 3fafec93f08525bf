import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Locale } from '@/domain/locale'
import type { SearchDoc } from '@/domain/search'
import { type Linkable, linkable } from '@/domain/section'
import { documentsFor } from '@/services/search-documents'

import { anOrganisation, aSolution, translate } from '../support/builders'
import { anEverything } from '../support/everything'
import { lendPayload } from '../support/portal'
import { paragraph, richText } from '../support/rich-text'

let payload: Payload

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))

const docOf = async (collection: Linkable, id: string, locale: Locale): Promise<SearchDoc> => {
  const { docs } = await documentsFor(payload, collection, [id])
  const doc = docs.find((one) => one.locale === locale)
  if (!doc) throw new Error('There is no document.')
  return doc
}

const published = { _status: 'published' as const }

describe('R3 what goes into the index', () => {
  it('is one document for each published record and language, with what the page shows', async () => {
    const { id } = await aSolution(payload, {
      title: 'Baumzähler',
      aliases: ['TreeCount'],
      body: richText(paragraph('Erster Absatz'), paragraph('Zweiter Absatz')),
      functions: ['zählt Bäume'],
      maturity: 'pilot',
      maturityAsOf: '2026-01-14',
    })
    await translate(
      payload,
      { collection: 'solutions', id },
      { title: 'Tree counter', summary: 'Counts.' },
    )
    const [de, en] = [await docOf('solutions', id, 'de'), await docOf('solutions', id, 'en')]
    expect(de).toMatchObject({
      id: `solutions_${id}_de`,
      kind: 'solutions',
      title: 'Baumzähler',
      date: Date.parse('2026-01-14'),
      audience: ['public'],
      facets: { maturity: ['pilot'] },
      payload: { collection: 'solutions', id },
    })
    expect(de.keywords).toContain('TreeCount')
    expect(de.body).toMatch(/Erster Absatz\nZweiter Absatz/)
    expect(de.body).toContain('Prototyp')
    expect(en.title).toBe('Tree counter')
    // Where English lacks a text, the page shows the German one.
    expect(en.body).toContain('zählt Bäume')
    expect(en.body).toContain('Prototype')
    expect(de.stamp).toBeTruthy()
    expect(en.stamp).toBe(de.stamp)
  })

  it('holds no mailbox, no internal note and nothing that staff alone may read', async () => {
    const { id } = await anOrganisation(payload, {
      title: 'Amt',
      contact: { unit: 'Stelle Nord', email: 'stelle@example.org' },
      provenance: { internalNote: 'nur für uns' },
    })
    const text = JSON.stringify(await docOf('organisations', id, 'de'))
    expect(text).toContain('Stelle Nord')
    for (const secret of ['stelle@example.org', 'nur für uns']) expect(text).not.toContain(secret)
  })

  it('covers every kind of record that has a page', async () => {
    const ids = await anEverything(payload)
    await payload.update({
      collection: 'people',
      id: ids.people ?? '',
      data: { display: 'profile', ...published },
      overrideAccess: true,
    })
    for (const kind of linkable) {
      const { docs } = await documentsFor(payload, kind, [ids[kind] ?? ''])
      expect(
        docs.map(({ locale }) => locale),
        kind,
      ).toEqual(['de', 'en'])
    }
  })
})
