import { Fragment } from 'react'

import type { Locale } from '@/domain/locale'
import { dateText } from '@/i18n/format'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { langOf, Said } from '../content/Said'
import { Part } from '../ui/section'
import { Timeline } from '../ui/timeline'
import type { AgendaView, LinkedView } from './props'

type DiscussedProps = {
  locale: Locale
  events: readonly LinkedView[]
  agenda: readonly AgendaView[]
  title?: string
}

/** Where something was spoken about: the events, with the point of the agenda where one is known. Latest first. */
export function Discussed({ locale, events, agenda, title }: DiscussedProps) {
  const t = translator(locale)
  const byItem = agenda.flatMap(({ event }) => (event ? [event] : []))
  const all = [...events, ...byItem.filter((one) => !events.some((event) => event.id === one.id))]
  const met = [...new Map(all.map((event) => [event.id, event])).values()].sort((one, other) =>
    (other.date ?? '').localeCompare(one.date ?? ''),
  )
  if (met.length === 0) return null
  return (
    <Part title={title ?? t('detail.discussedAt')}>
      <Timeline
        items={met.map((event) => {
          const items = agenda.filter((item) => item.event?.id === event.id)
          return {
            title: event.title.text,
            lang: langOf(locale, event.title),
            href: addressOf(locale, 'events', event.slug),
            date: [
              event.date ? dateText(locale, event.date) : t('detail.dateOpen'),
              event.kind ? nameOf(locale, 'event-kind', event.kind) : null,
            ]
              .filter(Boolean)
              .join(' · '),
            text: items.length > 0 && (
              <p>
                {items.map(({ id, title: point }, at) => (
                  <Fragment key={id}>
                    {at > 0 && ' · '}
                    <Said locale={locale} text={point} />
                  </Fragment>
                ))}
              </p>
            ),
          }
        })}
      />
    </Part>
  )
}
