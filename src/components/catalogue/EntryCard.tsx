import type { Locale } from '@/domain/locale'
import { type Maturity, path, stepOf } from '@/domain/maturity'
import type { Linkable } from '@/domain/section'
import type { Words } from '@/domain/words'
import { dateText, eventSpan, leafOf } from '@/i18n/format'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { nameOf, type VocabularyList } from '@/i18n/vocabulary'

import { Joined, langOf } from '../content/Said'
import { Card } from '../ui/card'
import { EventCard } from '../ui/event-card'
import { MaturityPath } from '../ui/maturity'
import { CardText, type CardValue, toneOf } from './names'

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

/** How far a record is: small strips and the word. */
export function MaturityMark({ locale, maturity }: { locale: Locale; maturity: Maturity }) {
  const t = translator(locale)
  const step = stepOf(maturity)
  const total = path.length + 1
  return (
    <MaturityPath
      step={step === 0 ? undefined : step}
      total={total}
      stage={nameOf(locale, 'maturity', maturity)}
      label={t('fact.maturity')}
      position={step === 0 ? undefined : t('detail.step', { step, total })}
    />
  )
}

const cardFacts = (locale: Locale, facts: EntryView['facts']) => {
  const t = translator(locale)
  return facts.map((fact) => ({
    label: t(`fact.${fact.name}`),
    value: (
      <Joined
        parts={fact.values.map((value, at) => (
          <CardText key={at} locale={locale} value={value} />
        ))}
      />
    ),
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

function Aside({ locale, entry }: EntryProps) {
  const t = translator(locale)
  const { link, asOf } = entry
  if (!link.maturity && !asOf) return null
  return (
    <>
      {link.maturity && <MaturityMark locale={locale} maturity={link.maturity} />}
      {asOf && (
        <p className="small muted">
          {link.maturity
            ? t('detail.asOf', { date: dateText(locale, asOf) })
            : dateText(locale, asOf)}
        </p>
      )}
    </>
  )
}

/** A record in a list: one stretched link, what it is, how far, and with whom. */
export function EntryCard({ locale, entry, headingLevel = 3 }: EntryProps) {
  const { link, kind, facts } = entry
  if (entry.day) return <DayCard locale={locale} entry={entry} headingLevel={headingLevel} />
  return (
    <Card
      layout="row"
      kind={kind ? nameOf(locale, kind.list, kind.value) : undefined}
      tone={toneOf(kind?.value)}
      title={link.title.text}
      lang={langOf(locale, link.title)}
      href={addressOf(locale, link.collection, link.slug)}
      summary={link.summary?.text}
      summaryLang={langOf(locale, link.summary)}
      aside={link.maturity || entry.asOf ? <Aside locale={locale} entry={entry} /> : undefined}
      facts={cardFacts(locale, facts)}
      headingLevel={headingLevel}
    />
  )
}
