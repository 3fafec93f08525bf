import type { Locale } from '@/domain/locale'
import { dateText } from '@/i18n/format'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { langOf } from '../content/Said'
import type { LinkedView } from '../record/props'
import { Part } from '../ui/section'
import { SeriesLine } from '../ui/timeline'

const inOrder = (one: LinkedView, other: LinkedView): number =>
  (one.date ?? '9999').localeCompare(other.date ?? '9999')

/** The events of a series on one line: what has been, this one, and what is still open. */
export function Siblings({
  locale,
  events,
  current,
  title,
}: {
  locale: Locale
  events: readonly LinkedView[]
  current?: string
  title?: string
}) {
  const t = translator(locale)
  if (events.length === 0 || (current && events.length === 1)) return null
  return (
    <Part title={title ?? t('detail.seriesEvents')}>
      <SeriesLine
        items={[...events].sort(inOrder).map((event) => ({
          title: event.title.text,
          lang: langOf(locale, event.title),
          href: event.id === current ? undefined : addressOf(locale, 'events', event.slug),
          text: event.date ? dateText(locale, event.date) : t('detail.dateOpen'),
          state: event.id === current ? 'current' : event.date ? 'past' : 'open',
        }))}
      />
    </Part>
  )
}
