/** At which place each question finds its first answer. */
import type { SearchDoc, SearchEngine } from '@/domain/search'

import type { Judged } from './judged'

export type Answered = {
  q: string
  /** From 1 on; null: not among the first hundred. */
  rank: number | null
  first: string[]
  relevant: string[]
}

const audiences = ['public', 'member']

const docOf = (doc: Judged['docs'][number]): SearchDoc => ({
  ...{ id: doc.id, kind: doc.kind, locale: doc.locale, title: doc.title, body: doc.body },
  ...(doc.summary === undefined ? {} : { summary: doc.summary }),
  ...(doc.pages === undefined ? {} : { pages: doc.pages }),
  keywords: doc.topics,
  facets: {},
  audience: [doc.access === 'public' ? 'public' : 'member'],
})

/** Asks as a member, who sees all of the documents. */
export async function ranksOf(engine: SearchEngine, judged: Judged): Promise<Answered[]> {
  await engine.init()
  await engine.upsert(judged.docs.map(docOf), { wait: true })
  const answers: Answered[] = []
  for (const { q, relevant, locale } of judged.queries) {
    const query = { q, viewer: audiences, limit: 100, ...(locale ? { locale } : {}) }
    const found = (await engine.search(query)).hits.map(({ id }) => id)
    const at = found.findIndex((id) => relevant.includes(id))
    answers.push({ q, relevant, rank: at < 0 ? null : at + 1, first: found.slice(0, 3) })
  }
  return answers
}

/** `success@5 0.975 MRR 0.962 n 40`: a relevant document among the first five; the mean of 1/rank. */
export function lineOf(answers: readonly Answered[]): string {
  const share = (sum: number) => (sum / answers.length).toFixed(3)
  const early = answers.filter(({ rank }) => rank !== null && rank <= 5).length
  const reciprocal = answers.reduce((sum, { rank }) => sum + (rank === null ? 0 : 1 / rank), 0)
  return `success@5 ${share(early)} MRR ${share(reciprocal)} n ${answers.length}`
}
