import { isPast } from '@/domain/event'
import { type Both, words } from '@/domain/words'
import type { Event } from '@/payload-types'

import { linkedFrom } from '../linked'
import { readAll, type Reader } from '../reading'
import {
  type Entry,
  entryOf,
  listedFact,
  namedFact,
  Names,
  type Rows,
  textFact,
  unique,
} from './entry'

type Named = Record<'series' | 'programme' | 'organisation', Names>

function eventRow(both: Both<Event>, named: Named, today: string): Entry[] {
  const { de } = both
  const start = de.startDate?.slice(0, 10) ?? null
  const end = de.endDate?.slice(0, 10) ?? null
  const past = isPast({ state: de.state, startDate: start, endDate: end }, today)
  return entryOf(linkedFrom('events', both), {
    kind: { list: 'event-kind', value: de.kind },
    asOf: null,
    day: { start, end, text: words(both, (record) => record.dateText), past },
    sort: { title: de.title, date: start ?? '', past: past ? 1 : 0 },
    facets: {
      time: [past ? 'past' : 'coming'],
      kind: [de.kind],
      programme: unique(named.programme.slugs(de.programmes)),
      year: unique([start?.slice(0, 4)]),
      state: unique(named.organisation.states(de.organisers)),
    },
    facts: [
      ...textFact('place', [de.place?.venue, de.place?.city].filter(Boolean).join(', ')),
      ...namedFact('series', named.series.titles(de.series)),
      ...namedFact('programme', named.programme.titles(de.programmes)),
    ],
    more: [de.place?.city ?? '', de.motto ?? ''],
  })
}

/** The rows of /termine. `today` decides what is past. */
export async function eventRows(reader: Reader, today: string): Promise<Rows> {
  const [events, series, programmes, organisations] = await Promise.all([
    readAll(reader, { collection: 'events' }),
    readAll(reader, { collection: 'event-series' }),
    readAll(reader, { collection: 'programmes' }),
    readAll(reader, { collection: 'organisations' }),
  ])
  const named = {
    series: new Names(series),
    programme: new Names(programmes),
    organisation: new Names(organisations),
  }
  const entries = events.flatMap((both) => eventRow(both, named, today))
  return { entries, names: { programme: named.programme.all() } }
}

/** The rows of /fokusgruppen. */
export async function focusGroupRows(reader: Reader): Promise<Rows> {
  const [groups, programmes] = await Promise.all([
    readAll(reader, { collection: 'focus-groups' }),
    readAll(reader, { collection: 'programmes' }),
  ])
  const programme = new Names(programmes)
  const entries = groups.flatMap((both) => {
    const { de } = both
    return entryOf(linkedFrom('focus-groups', both), {
      kind: { list: 'focus-group-state', value: de.state },
      asOf: null,
      sort: { title: de.title },
      facets: { status: [de.state], programme: unique(programme.slugs(de.programmes)) },
      facts: [
        ...namedFact('programme', programme.titles(de.programmes)),
        ...listedFact('state', 'focus-group-state', [de.state]),
      ],
    })
  })
  return { entries, names: { programme: programme.all() } }
}
