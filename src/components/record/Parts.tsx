import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locale'
import { type Linkable, linkable } from '@/domain/section'
import type { Words } from '@/domain/words'
import { dateText } from '@/i18n/format'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { nameOf, type VocabularyList } from '@/i18n/vocabulary'

import { langOf, Said, SaidList } from '../content/Said'
import { Prose } from '../ui/prose'
import { Part } from '../ui/section'
import { StripList } from '../ui/strip-list'
import type { ChainView, LinkedView, PersonView } from './props'

/** A related record as a link; people without a page of their own by name only. */
export function RecordLink({ locale, to }: { locale: Locale; to: LinkedView }) {
  const title = <Said locale={locale} text={to.title} />
  return to.hasPage ? <a href={addressOf(locale, to.collection, to.slug)}>{title}</a> : title
}

/** Several related records in one line. */
export function RecordLinks({ locale, to }: { locale: Locale; to: readonly LinkedView[] }) {
  return (
    <ul className="plain-list">
      {to.map((one) => (
        <li key={one.id}>
          <RecordLink locale={locale} to={one} />
        </li>
      ))}
    </ul>
  )
}

export function PersonLink({ locale, person }: { locale: Locale; person: PersonView }) {
  return person.slug ? (
    <a href={addressOf(locale, 'people', person.slug)}>{person.name}</a>
  ) : (
    person.name
  )
}

const kindLists: Partial<Record<Linkable, VocabularyList>> = {
  solutions: 'solution-kind',
  programmes: 'programme-kind',
  organisations: 'organisation-kind',
  systems: 'system-category',
  events: 'event-kind',
  'event-series': 'event-kind',
  documents: 'document-kind',
  calls: 'call-kind',
}

/** What a related record is, in a few words: kind, maturity, date. */
export function aboutLinked(
  locale: Locale,
  { collection, kind, maturity, date }: LinkedView,
): string {
  const list = kindLists[collection]
  return [
    kind && list ? nameOf(locale, list, kind) : null,
    maturity ? nameOf(locale, 'maturity', maturity) : null,
    date ? dateText(locale, date) : null,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A part of a page with related records; nothing when there are none. */
export function LinkedPart({
  locale,
  title,
  links,
}: {
  locale: Locale
  title: string
  links: readonly LinkedView[]
}) {
  const shown = links.filter((link) => link.hasPage)
  if (shown.length === 0) return null
  return (
    <Part title={title}>
      <StripList
        items={shown.map((link) => ({
          title: link.title.text,
          lang: langOf(locale, link.title),
          href: addressOf(locale, link.collection, link.slug),
          text:
            aboutLinked(locale, link) ||
            (link.summary && <Said locale={locale} text={link.summary} />),
        }))}
      />
    </Part>
  )
}

/** A part of a page with a list of short texts; nothing when there are none. */
export function TextsPart({
  locale,
  title,
  texts,
}: {
  locale: Locale
  title: string
  texts: readonly Words[]
}) {
  if (texts.length === 0) return null
  return (
    <Part title={title}>
      <Prose>
        <SaidList locale={locale} texts={texts} />
      </Prose>
    </Part>
  )
}

/** A part of a page with one longer text; nothing when there is none. */
export function TextPart({
  locale,
  title,
  text,
  mark,
}: {
  locale: Locale
  title: string
  text: Words | null
  mark?: ReactNode
}) {
  if (!text) return null
  return (
    <Part title={title}>
      <Prose lang={langOf(locale, text)}>
        <p>{text.text}</p>
      </Prose>
      {mark}
    </Part>
  )
}

const partNames = {
  'use-cases': 'useCases',
  solutions: 'solutions',
  programmes: 'programmes',
  organisations: 'organisations',
  systems: 'systems',
  events: 'events',
  'event-series': 'series',
  'focus-groups': 'focusGroups',
  documents: 'documents',
  calls: 'calls',
  news: 'news',
  people: 'people',
  pages: 'description',
} as const satisfies Record<Linkable, string>

/** Everything else the record hangs together with, so that no link of the chain is missing on either side. */
export function ChainParts({
  locale,
  chain,
  omit = [],
}: {
  locale: Locale
  chain: ChainView
  omit?: readonly Linkable[]
}) {
  const t = translator(locale)
  return linkable
    .filter((kind) => !omit.includes(kind))
    .map((kind) => (
      <LinkedPart
        key={kind}
        locale={locale}
        title={t(`detail.${partNames[kind]}`)}
        links={chain[kind]}
      />
    ))
}
