import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locale'
import { type Assumption, assumptionOn } from '@/domain/provenance'
import type { Words } from '@/domain/words'
import { dateText } from '@/i18n/format'
import { translator } from '@/i18n/translator'
import { nameOf, type VocabularyList } from '@/i18n/vocabulary'

import { Said } from '../content/Said'
import { FactSheet } from '../ui/fact-sheet'
import { RecordLinks } from './Parts'
import type { LinkedView } from './props'

const labelOf = (locale: Locale, name: FactKey): string => translator(locale)(`fact.${name}`)

type FactKey =
  | 'kind'
  | 'maturityAsOf'
  | 'provider'
  | 'partners'
  | 'demandBy'
  | 'programme'
  | 'subProgramme'
  | 'call'
  | 'openSource'
  | 'licence'
  | 'repository'
  | 'website'
  | 'documentation'
  | 'release'
  | 'technology'
  | 'components'
  | 'connections'
  | 'targetGroups'
  | 'topicGroup'
  | 'innovationField'
  | 'useCaseNumber'
  | 'aliases'
  | 'policyField'
  | 'departments'
  | 'dataTypes'
  | 'systems'
  | 'serviceIds'
  | 'state'
  | 'federalState'
  | 'city'
  | 'municipality'
  | 'ags'
  | 'district'
  | 'districtKey'
  | 'units'
  | 'parent'
  | 'vendor'
  | 'versions'
  | 'category'
  | 'lead'
  | 'coordinator'
  | 'funder'
  | 'funding'
  | 'term'
  | 'openTo'
  | 'motto'
  | 'date'
  | 'time'
  | 'place'
  | 'organisers'
  | 'attendees'
  | 'series'
  | 'rhythm'
  | 'plannedCount'
  | 'online'
  | 'accessibility'
  | 'policy'
  | 'publisher'
  | 'authorUnit'
  | 'identifier'
  | 'language'
  | 'address'
  | 'grantor'
  | 'deadline'
  | 'amount'
  | 'budget'
  | 'fundingRate'
  | 'decisionTime'
  | 'submitted'
  | 'funded'
  | 'ideas'
  | 'municipalities'
  | 'categories'
  | 'topics'
  | 'role'
  | 'organisation'
  | 'furtherRoles'
  | 'asOf'
  | 'adoption'
  | 'contact'
  | 'maturity'
  | 'programmes'

type Stated = { key: FactKey; value: ReactNode; field?: string }

/** A line of the fact sheet; nothing when the value is not known and not worth saying so. */
export const fact = (key: FactKey, value: ReactNode, field?: string): Stated[] =>
  value ? [{ key, value, field }] : []

/** A line that says so when it is not known. */
export const factOr = (
  key: FactKey,
  value: ReactNode,
  { unknown, field }: { unknown: string; field?: string },
): Stated => ({
  key,
  value: value || <span className="muted">{unknown}</span>,
  field,
})

/** A value of a list by its name. */
export const listed = (
  locale: Locale,
  list: VocabularyList,
  value: string | null | undefined,
): string | null => (value ? nameOf(locale, list, value) : null)

/** Several values of a list by their names. */
export const listedAll = (
  locale: Locale,
  list: VocabularyList,
  values: readonly string[] | null | undefined,
): string | null =>
  values && values.length > 0 ? values.map((value) => nameOf(locale, list, value)).join(', ') : null

export const dated = (locale: Locale, date: string | null | undefined): string | null =>
  date ? dateText(locale, date) : null

export const said = (locale: Locale, text: Words | null): ReactNode =>
  text ? <Said locale={locale} text={text} /> : null

export const saidAll = (locale: Locale, texts: readonly Words[]): ReactNode =>
  texts.length > 0 ? (
    <ul className="plain-list">
      {texts.map((text) => (
        <li key={text.text}>
          <Said locale={locale} text={text} />
        </li>
      ))}
    </ul>
  ) : null

export const linkedAll = (locale: Locale, links: readonly LinkedView[]): ReactNode =>
  links.length > 0 ? <RecordLinks locale={locale} to={links} /> : null

/** A link to another website by its host. */
export const outside = (address: string | null | undefined): ReactNode =>
  address && URL.canParse(address) ? (
    <a href={address} rel="noopener">
      {new URL(address).host.replace(/^www\./, '')}
    </a>
  ) : null

/** A mark beside what does not stand literally in a source. */
export function AssumptionMark({ locale }: { locale: Locale }) {
  const t = translator(locale)
  return (
    <a className="assumption" href="#assumptions">
      {t('detail.assumption')}
    </a>
  )
}

/** The facts of a record at a glance; assumptions are marked. */
export function Glance({
  locale,
  facts,
  assumptions,
  title,
}: {
  locale: Locale
  facts: readonly Stated[]
  assumptions: readonly Assumption[]
  title?: string
}) {
  const shown = facts.map(({ key, value, field }) => ({
    label: labelOf(locale, key),
    value: (
      <>
        {value} {field && assumptionOn(field, assumptions) && <AssumptionMark locale={locale} />}
      </>
    ),
  }))
  return <FactSheet title={title ?? translator(locale)('detail.factSheet')} facts={shown} />
}
