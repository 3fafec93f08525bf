import type { Locale } from '@/domain/locale'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { Joined, langOf, Said } from '../content/Said'
import { PersonLink } from '../record/Parts'
import type { AgendaView } from '../record/props'
import { Part } from '../ui/section'
import { Timeline, type TimelineItem } from '../ui/timeline'

function Contributions({ locale, item }: { locale: Locale; item: AgendaView }) {
  if (item.contributions.length === 0) return null
  return (
    <ul className="contributions">
      {item.contributions.map(({ person, summary }, at) => (
        <li key={at}>
          {person && (
            <strong>
              <PersonLink locale={locale} person={person} />:{' '}
            </strong>
          )}
          {summary && <Said locale={locale} text={summary} />}
        </li>
      ))}
    </ul>
  )
}

function Speakers({ locale, item }: { locale: Locale; item: AgendaView }) {
  return (
    <>
      {translator(locale)('detail.speakers')}{' '}
      <Joined
        parts={item.speakers.map((person) => (
          <PersonLink key={person.id} locale={locale} person={person} />
        ))}
      />
    </>
  )
}

function pointOf(locale: Locale, item: AgendaView): TimelineItem {
  return {
    title: item.title.text,
    lang: langOf(locale, item.title),
    href: item.part ? addressOf(locale, 'events', item.part.slug) : undefined,
    date: [
      nameOf(locale, 'agenda-kind', item.kind),
      item.timeOfDay ? nameOf(locale, 'time-of-day', item.timeOfDay) : null,
    ]
      .filter(Boolean)
      .join(' · '),
    people: item.speakers.length > 0 && <Speakers locale={locale} item={item} />,
    text: (
      <>
        {item.summary && (
          <p>
            <Said locale={locale} text={item.summary} />
          </p>
        )}
        <Contributions locale={locale} item={item} />
      </>
    ),
    links: item.solutions.map((one) => ({
      label: one.title.text.split(':')[0] ?? one.title.text,
      href: addressOf(locale, 'solutions', one.slug),
    })),
  }
}

/** The points of an agenda in their order: what, who, and what came of it. */
export function Agenda({ locale, agenda }: { locale: Locale; agenda: readonly AgendaView[] }) {
  const t = translator(locale)
  if (agenda.length === 0) return null
  return (
    <Part title={t('detail.agenda')}>
      <Timeline items={agenda.map((item) => pointOf(locale, item))} />
    </Part>
  )
}
