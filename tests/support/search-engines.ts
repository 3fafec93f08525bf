import { afterEach, beforeEach } from 'vitest'

import type { SearchConfig, SearchDoc, SearchEngine, SearchQuery } from '../../src/domain/search'
import { searchInThisThread } from '../../src/adapters/search/embedded/in-this-thread'
import { lexiconDe } from '../../src/domain/search/lexicon-de'

export const config: SearchConfig = {
  name: 'test',
  facets: ['theme', 'state'],
  synonyms: [
    ['KI', 'Künstliche Intelligenz', 'AI'],
    ['RIS', 'Ratsinformationssystem'],
  ],
  stopwords: { de: ['für', 'und', 'der', 'in'], en: ['the', 'of'] },
  version: 'v1',
}

export const day = 86_400_000
export const aDoc = (id: string, title: string, more: Partial<SearchDoc> = {}): SearchDoc => ({
  id,
  kind: 'solution',
  locale: 'de',
  title,
  facets: {},
  audience: ['public'],
  ...more,
})

export const library: SearchDoc[] = [
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

export const everybody = ['public']
export const members = ['public', 'member']

export async function* inBatches(...batches: SearchDoc[][]) {
  for (const batch of batches) yield batch
}

/** Every engine; each has to keep the contract of the port, which the tests beside the adapters hold. */
export const engines: [name: string, make: () => SearchEngine][] = [
  ['embedded', () => searchInThisThread({ config, file: null, lexicon: lexiconDe })],
]

/** An engine that knows the library, made anew for each test, and short ways to ask it. */
export function freshEngine(make: () => SearchEngine) {
  let engine = make()
  beforeEach(async () => {
    engine = make()
    await engine.init()
    await engine.upsert(library, { wait: true })
  })
  afterEach(() => engine.close())
  const found = (q: string, more: Partial<SearchQuery> = {}) =>
    engine.search({ q, viewer: everybody, ...more })
  return {
    engine: () => engine,
    found,
    ids: async (q: string, more: Partial<SearchQuery> = {}) =>
      (await found(q, more)).hits.map(({ id }) => id),
    add: (...docs: SearchDoc[]) => engine.upsert(docs, { wait: true }),
  }
}
