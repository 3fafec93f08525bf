/** Documents with questions and what answers them, as `npm run search:relevance` reads them. */
import { readFileSync } from 'node:fs'

import type { SearchConfig, SearchDoc } from '../../src/domain/search'
import { judgedOf } from '../../scripts/search-relevance/judged'

const file = new URL('./judged.json', import.meta.url)

export const judged = judgedOf(readFileSync(file, 'utf8'))

export const judgedConfig: SearchConfig = {
  name: 'contract',
  facets: ['topics', 'state'],
  synonyms: judged.synonyms,
  version: 'v1',
}

const day = 86_400_000
export const publicOnly = ['public']
export const members = ['public', 'member']

/** One a day, in their order; what is not for everybody is for members. */
export const judgedDocs: SearchDoc[] = judged.docs.map((doc, at) => ({
  ...{ id: doc.id, kind: doc.kind, locale: doc.locale, title: doc.title, body: doc.body },
  keywords: doc.topics,
  facets: { topics: doc.topics, state: doc.state === undefined ? [] : [doc.state] },
  date: Date.UTC(2025, 0, 1) + at * day,
  audience: doc.access === 'public' ? ['public'] : ['member'],
  payload: { url: `/${doc.kind}/${doc.id}` },
}))

export const openDocs = judgedDocs.filter(({ audience }) => audience.includes('public'))

export const aPublicDoc = (
  id: string,
  title: string,
  more: Partial<SearchDoc> = {},
): SearchDoc => ({
  ...{ id, kind: 'news', locale: 'de', title, facets: {}, audience: ['public'] },
  ...more,
})
