import type { Locale } from '@/domain/locale'
import { addressOf } from '@/i18n/routing'
import { nameOf } from '@/i18n/vocabulary'

import { langOf } from '../content/Said'
import type { LinkedView } from '../record/props'
import { Card } from '../ui/card'
import { Part } from '../ui/section'
import { MaturityMark } from './EntryCard'
import { toneOf } from './names'

/** Solutions side by side, each with its kind and how far it is. */
export function SolutionCards({
  locale,
  links,
  headingLevel = 3,
}: {
  locale: Locale
  links: readonly LinkedView[]
  headingLevel?: 2 | 3 | 4
}) {
  return (
    <ul className="grid">
      {links.map((link) => (
        <li key={link.id}>
          <Card
            kind={link.kind ? nameOf(locale, 'solution-kind', link.kind) : undefined}
            tone={toneOf(link.kind)}
            title={link.title.text}
            lang={langOf(locale, link.title)}
            href={addressOf(locale, link.collection, link.slug)}
            summary={link.summary?.text}
            summaryLang={langOf(locale, link.summary)}
            aside={
              link.maturity ? <MaturityMark locale={locale} maturity={link.maturity} /> : undefined
            }
            headingLevel={headingLevel}
          />
        </li>
      ))}
    </ul>
  )
}

/** A part of a page with solutions; without any it says what `none` says, or is left out. */
export function SolutionsPart({
  locale,
  title,
  links,
  none,
}: {
  locale: Locale
  title: string
  links: readonly LinkedView[]
  none?: string
}) {
  if (links.length === 0 && !none) return null
  return (
    <Part title={title}>
      {links.length > 0 ? <SolutionCards locale={locale} links={links} /> : <p>{none}</p>}
    </Part>
  )
}
