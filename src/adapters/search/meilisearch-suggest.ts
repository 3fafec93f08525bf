/** Titles while somebody types. Meilisearch finds candidates; which of them begin so is decided here, without slips. */
import { searchLimits, type Suggestion, type SuggestQuery } from '@/domain/search'
import { marked } from '@/domain/search/marks'
import { termsOf } from '@/domain/search/terms'
import { SearchUnavailable } from '@/domain/search/unavailable'

import { answerOf, answersIn, type FoundRecord, versionIn } from './meilisearch-answers'
import { suggestRequest } from './meilisearch-queries'
import { type Asking, refuseWrong } from './meilisearch-search'
import { typedWords } from './meilisearch-words'

const usual = 8
/** Candidates looked at for one list. */
const most = 100

export async function suggested(
  asking: Asking,
  { q, viewer, limit, kinds, locales }: SuggestQuery,
): Promise<Suggestion[]> {
  const query = {
    ...{ q, viewer },
    ...(locales && { locales }),
    ...(kinds && { filters: { kind: kinds } }),
  }
  refuseWrong(query, asking)
  const words = typedWords(q)
  if (words.length === 0 || viewer.length === 0 || kinds?.length === 0) return []
  const body = suggestRequest({ uid: asking.uid, query }, { q: words.join(' '), most })
  const { server, signal, onlyBuilt } = asking
  const answer = await server.ask({ method: 'POST', path: '/multi-search', body, signal })
  const [titles, version] = answersIn(answer)
  if (onlyBuilt && versionIn(version)?.making !== asking.version.making)
    throw new SearchUnavailable('not-built')
  const size = Math.min(Math.max(Math.trunc(limit ?? usual), 0), searchLimits.page)
  return beginningSo(answerOf(titles).hits, words)
    .slice(0, size)
    .map(({ id, kind, title }) => ({
      id,
      kind,
      title: marked(title, (term) => {
        const word = words.find((one) => term.startsWith(one))
        return word === undefined ? null : [0, word.length]
      }),
    }))
}

/** Titles that begin with the words, then titles in which a word begins so; each group by the alphabet. */
function beginningSo(records: readonly FoundRecord[], words: readonly string[]): FoundRecord[] {
  const start = ` ${words.join(' ')}`
  return records
    .map((record) => ({ record, line: lineOf(record.title) }))
    .filter(({ line }) => line.includes(start))
    .sort(
      (one, other) =>
        Number(other.line.startsWith(start)) - Number(one.line.startsWith(start)) ||
        titles.compare(one.record.title, other.record.title) ||
        (one.record.id < other.record.id ? -1 : 1),
    )
    .map(({ record }) => record)
}

const titles = new Intl.Collator('de')

/** The words of a title, then the parts of those written in camelCase. */
function lineOf(title: string): string {
  const terms = termsOf(title)
  const those = (part: boolean) => terms.flatMap((one) => (one.part === part ? [one.term] : []))
  return ` ${[...those(false), '|', ...those(true)].join(' ')}`
}
