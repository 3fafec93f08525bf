import type { Marked } from '@/domain/search'
import {
  searchAddress,
  type AskedSearch,
  type SearchFacet,
  type SearchQuestion,
} from '@/domain/search-question'
import type { Locale } from '@/domain/locale'
import type { Linkable } from '@/domain/section'
import type { Words } from '@/domain/words'
import { placeOf } from '@/i18n/routing'
import { nameOf } from '@/i18n/vocabulary'

import type { LinkedView } from '../record/props'

export type KindCount = { kind: Linkable; count: number }

export type HitView = {
  link: LinkedView & { asOf: string | null }
  title: Marked
  snippet: Marked | null
  filePage: { number: number; file: { url: string; isPdf: boolean } } | null
}

/** What was found, as the page shows it. */
export type AnswerView = {
  hits: readonly HitView[]
  total: number
  totalIsExact: boolean
  page: number
  pages: number
  kinds: readonly KindCount[]
  facets: readonly {
    name: SearchFacet
    options: readonly { value: string; count: number; chosen: boolean }[]
  }[]
  programmes: Record<string, Words>
  meant: string | null
  standIn: boolean
}

/** How much each way on would bring when nothing was found. */
export type WaysOnView = { loose: number; wide: number; kinds: readonly KindCount[] }

export type SearchProps = AskedSearch & { locale: Locale; answer: AnswerView; ways: WaysOnView | null } // prettier-ignore

/** The address of the search after a change; without one, of this very question. */
export const addressAt = (
  { locale, question }: Pick<SearchProps, 'locale' | 'question'>,
  change?: Partial<SearchQuestion>,
): string => `${placeOf(locale, 'search')}${searchAddress(question, change)}`

const lists = { field: 'policy-field', maturity: 'maturity', state: 'federal-state' } as const

/** The name of a facet's value. */
export const valueName = (
  { locale, answer }: Pick<SearchProps, 'locale' | 'answer'>,
  name: SearchFacet,
  value: string,
): string =>
  name === 'programme'
    ? (answer.programmes[value]?.text ?? value)
    : nameOf(locale, lists[name], value)
