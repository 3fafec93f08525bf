/** How an index is set up: which attributes are searched, in which order, and in which language each is read. */
import { type Locale, locales } from '@/domain/locale'
import { type SearchConfig, searchLimits } from '@/domain/search'
import { fold, termsOf } from '@/domain/search/terms'

/** The texts of a document, the telling ones first; each has an attribute of its own in every language. */
export const texts = ['title', 'keywords', 'summary', 'body', 'pages'] as const
export type TextName = (typeof texts)[number]

export const attributeOf = (text: TextName, locale: Locale): `${TextName}_${Locale}` =>
  `${text}_${locale}`

const languages: Record<Locale, string> = { de: 'deu', en: 'eng' }

/** As Meilisearch names a language. */
export const languageOf = (locale: Locale): string => languages[locale]

/** A facet of the contract as an attribute. */
export const facetAttribute = (name: string): string => (name === 'kind' ? name : `facets.${name}`)

const inEveryLanguage = (text: TextName): string[] =>
  locales.map((locale) => attributeOf(text, locale))

/** What the analysis derives comes last and is never shown: a word as it was written counts more. */
export const derivedAttributes = ['title_parts', 'parts'] as const

export const searchableAttributes: readonly string[] = [
  ...texts.flatMap(inEveryLanguage),
  ...derivedAttributes,
]

const shown = ['id', 'kind', 'locale', 'date', 'payload', 'page_count', 'version', 'version_name', ...texts.flatMap(inEveryLanguage)] // prettier-ignore

/** The whole set-up of one index, for `PATCH /indexes/{uid}/settings`. */
export const settingsOf = ({ facets }: SearchConfig, synonyms: readonly string[][]) => ({
  searchableAttributes,
  displayedAttributes: shown,
  filterableAttributes: [
    'audience',
    'kind',
    'locale',
    'date',
    'version',
    'written',
    ...facets.map(facetAttribute),
  ],
  sortableAttributes: ['date', 'order', 'id'],
  // An order that was asked for comes before what answers best; among equals the newest, then always the same.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'date:desc', 'id:asc'], // prettier-ignore
  localizedAttributes: [
    ...locales.map((locale) => ({
      attributePatterns: [`*_${locale}`],
      locales: [languageOf(locale)],
    })),
    // Already taken apart: read as English, so that no dictionary of compounds breaks the stems.
    { attributePatterns: ['*parts'], locales: [languageOf('en')] },
  ],
  // Stopwords are left out of the question, where the contract can tell when nothing else is asked.
  stopWords: [],
  synonyms: synonymsOf(synonyms),
  typoTolerance: {
    enabled: true,
    disableOnNumbers: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: [...derivedAttributes],
  },
  pagination: { maxTotalHits: searchLimits.window },
  faceting: { maxValuesPerFacet: 1000 },
  searchCutoffMs: 500,
})

/** Each member of a group leads to all others; Meilisearch knows no synonym of more words than these. */
const longestMember = 3

/** The groups as Meilisearch keeps them. */
export function synonymsOf(groups: readonly (readonly string[])[]): Record<string, string[]> {
  const all = new Map<string, Set<string>>()
  for (const group of groups) {
    const members = [...new Set(group.flatMap(spellings))]
    for (const member of members) {
      if (wordsIn(member) > longestMember) continue
      const same = all.get(member) ?? new Set()
      members.filter((other) => other !== member).forEach((other) => same.add(other))
      all.set(member, same)
    }
  }
  return Object.fromEntries([...all].map(([member, same]) => [member, [...same]]))
}

const wordsIn = (text: string): number => termsOf(text).filter(({ part }) => !part).length

/** As written, and with ae, oe and ue as the analysis reads them. */
function spellings(member: string): string[] {
  const words = termsOf(member).filter(({ part }) => !part)
  if (words.length === 0) return []
  const written = words.map(({ start, end }) => member.slice(start, end).toLowerCase()).join(' ')
  return [written, words.map(({ term }) => term).join(' ')].filter(
    (one, at, both) => at === 0 || fold(one) !== both[0],
  )
}
