import { isoOf } from '@/domain/event'
import type { StructuredData } from '@/domain/structured-data'
import { words } from '@/domain/words'
import type { Event } from '@/payload-types'

import { among } from '../record/among'
import type { RecordProps } from '../record/props'
import { namedAs, parties, placeData } from '../record/structured'

type Props = RecordProps<Event>

/** Beginning and end as far as they are known; an end is never guessed. */
function whenOf({ startDate, endDate, startTime, endTime, timeZone }: Event) {
  const start = startDate?.slice(0, 10)
  const end = endDate?.slice(0, 10) ?? (endTime ? start : undefined)
  return {
    startDate: start && isoOf({ day: start, time: startTime, zone: timeZone }),
    endDate: end && isoOf({ day: end, time: endTime, zone: timeZone }),
  }
}

/** Without a day nothing is scheduled yet. */
function statusOf({ state, startDate }: Event): string | undefined {
  if (state === 'cancelled') return 'https://schema.org/EventCancelled'
  return startDate ? 'https://schema.org/EventScheduled' : undefined
}

function whereOf({ place, website }: Event) {
  const house = placeData(place?.venue, place?.city)
  const online = place?.online === true
  const mode = house ? (online ? 'Mixed' : 'Offline') : online ? 'Online' : null
  const places = [
    house,
    online && website ? { '@type': 'VirtualLocation', url: website } : null,
  ].filter((place) => place !== null && place !== undefined)
  return {
    eventAttendanceMode: mode && `https://schema.org/${mode}EventAttendanceMode`,
    ...(places.length > 0 && { location: places }),
  }
}

/** An event in the words of schema.org: only what is known of when, where and by whom; nobody who takes part. */
export function eventData({ both, locale, chain }: Props): StructuredData {
  const { de } = both
  return {
    '@type': 'Event',
    name: words(both, (one) => one.title)?.text,
    description: words(both, (one) => one.summary)?.text,
    sameAs: de.website,
    ...whenOf(de),
    eventStatus: statusOf(de),
    ...whereOf(de),
    organizer: parties(locale, among(chain.organisations, de.organisers)),
    superEvent: [
      ...among(chain.events, de.parent).map((one) => namedAs('Event', locale, one)),
      ...among(chain['event-series'], de.series).map((one) => namedAs('EventSeries', locale, one)),
    ],
  }
}
