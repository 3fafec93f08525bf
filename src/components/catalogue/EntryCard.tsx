import type { Locale } from '@/domain/locale'
import { type Maturity, path, stepOf } from '@/domain/maturity'
import type { Linkable } from '@/domain/section'
import type { Words } from '@/domain/words'
import { dateText, eventSpan, leafOf } from '@/i18n/format'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { nameOf, type VocabularyList } from '@/i18n/vocabulary'

import { langOf } from '../content/Said'
import { EventCard } from '../ui/event-card'
import { MaturityPath } from '../ui/maturity'
import { CardText, type CardValue, partOf, toneOf } from './names'
import { RecordCard } from './RecordCard.client'

export type CardFactName =
  | 'programme'
  | 'provider'
  | 'demandBy'
  | 'licence'
  | 'policyField'
  | 'departments'
  | 'city'
  | 'federalState'
  | 'vendor'
  | 'openSource'
  | 'solutionCount'
  | 'publisher'
  | 'grantor'
  | 'deadline'
  | 'lead'
  | 'memberCount'
  | 'place'
  | 'series'
  | 'connections'
  | 'state'
  | 'date'
  | 'organisers'

/** What a card shows; the rows of the lists have this shape. */
export type EntryView = {
  link: {
    collection: Linkable
    slug: string
    title: Words
    summary: Words | null
    maturity: Maturity | null
    hasPage: boolean
  }
  kind: { list: VocabularyList; value: string } | null
  facts: { name: CardFactName; values: CardValue[] }[]
  asOf: string | null
  day?: { start: string | null; end: string | null; text: Words | null; past: boolean }
}

type EntryProps = { locale: Locale; entry: EntryView; headingLevel?: 2 | 3 | 4 }

/** How far a record is, in words and in steps. */
function maturityOf(locale: Locale, maturity: Maturity) {
  const t = translator(locale)
  const step = stepOf(maturity)
  const total = path.length + 1
  return {
    step: step === 0 ? undefined : step,
    total,
    stage: nameOf(locale, 'maturity', maturity),
    label: t('fact.maturity'),
    position: step === 0 ? undefined : t('detail.step', { step, total }),
  }
}

/** How far a record is: small strips and the word. */
export const MaturityMark = ({ locale, maturity }: { locale: Locale; maturity: Maturity }) => (
  <MaturityPath {...maturityOf(locale, maturity)} />
)

const factsOf = (locale: Locale, facts: EntryView['facts']) => {
  const t = translator(locale)
  return facts.map(({ name, values }) => ({
    label: t(`fact.${name}`),
    parts: values.map((value) => partOf(locale, value)),
  }))
}

function DayCard({ locale, entry, headingLevel = 3 }: EntryProps) {
  const t = translator(locale)
  const { link, day, kind } = entry
  const start = day?.start
  return (
    <EventCard
      leaf={
        start
          ? { ...leafOf(locale, start), dateTime: start }
          : { open: day?.past ? t('detail.dateUnknown') : t('detail.dateOpen') }
      }
      preline={kind && nameOf(locale, kind.list, kind.value)}
      title={link.title.text}
      lang={langOf(locale, link.title)}
      href={addressOf(locale, link.collection, link.slug)}
      text={link.summary?.text}
      textLang={langOf(locale, link.summary)}
      headingLevel={headingLevel}
      meta={<DayFacts locale={locale} entry={entry} />}
    />
  )
}

function DayFacts({ locale, entry }: EntryProps) {
  const { day, facts } = entry
  const when = day?.start ? eventSpan(locale, day.start, day.end) : (day?.text?.text ?? null)
  const place = facts.find((fact) => fact.name === 'place')?.values[0]
  return (
    <>
      {when && <span lang={day?.start ? undefined : langOf(locale, day?.text)}>{when}</span>}
      {when && place && ' · '}
      {place && <CardText locale={locale} value={place} />}
    </>
  )
}

function asOfText(locale: Locale, { link, asOf }: EntryView): string | undefined {
  if (!asOf) return undefined
  const date = dateText(locale, asOf)
  return link.maturity ? translator(locale)('detail.asOf', { date }) : date
}

/** A record in a list: one stretched link, what it is, how far, and with whom. */
export function EntryCard({ locale, entry, headingLevel = 3 }: EntryProps) {
  const { link, kind, facts } = entry
  if (entry.day) return <DayCard locale={locale} entry={entry} headingLevel={headingLevel} />
  return (
    <RecordCard
      kind={kind ? nameOf(locale, kind.list, kind.value) : undefined}
      tone={toneOf(kind?.value)}
      title={link.title.text}
      lang={langOf(locale, link.title)}
      href={addressOf(locale, link.collection, link.slug)}
      summary={link.summary?.text}
      summaryLang={langOf(locale, link.summary)}
      maturity={link.maturity ? maturityOf(locale, link.maturity) : undefined}
      asOf={asOfText(locale, entry)}
      facts={factsOf(locale, facts)}
      headingLevel={headingLevel}
    />
  )
}
