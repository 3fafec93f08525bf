import type { PayloadRequest, Where } from 'payload'

import { type Both, words, type Words } from '@/domain/words'
import type { AgendaItem } from '@/payload-types'

import { type Linked, readLinked } from './linked'
import { idOf, readAll, type Reader } from './reading'

export type PersonView = { id: string; name: string; slug: string | null; role: Words | null }

export type AgendaView = {
  id: string
  title: Words
  summary: Words | null
  kind: AgendaItem['kind']
  timeOfDay: AgendaItem['timeOfDay']
  speakers: PersonView[]
  contributions: { person: PersonView | null; summary: Words | null }[]
  solutions: Linked[]
  part: Linked | null
  event: Linked | null
}

type Item = Both<AgendaItem>

/** Whom and what the points of an agenda name. */
type Named = { people: Map<string, PersonView>; events: Linked[]; solutions: Linked[] }

async function readPeople(
  reader: Reader,
  named: readonly unknown[],
): Promise<Map<string, PersonView>> {
  const ids = named.map(idOf).filter((id) => id !== null)
  const people =
    ids.length > 0
      ? await readAll(reader, { collection: 'people', where: { id: { in: ids } } })
      : []
  return new Map(
    people.map((both) => {
      const { de } = both
      const name = [de.academicTitle, de.name].filter(Boolean).join(' ')
      return [
        de.id,
        {
          id: de.id,
          name,
          slug: de.display === 'profile' ? (de.slug ?? null) : null,
          role: words(both, (one) => one.role),
        },
      ]
    }),
  )
}

async function readNamed(reader: Reader, items: readonly Item[]): Promise<Named> {
  const idsOf = (pick: (item: AgendaItem) => unknown): string[] =>
    items
      .flatMap(({ de }) => [pick(de)].flat())
      .map(idOf)
      .filter((id) => id !== null)
  return {
    people: await readPeople(
      reader,
      items.flatMap(({ de }) => [
        ...(de.speakers ?? []),
        ...(de.contributions ?? []).map((one) => one.person),
      ]),
    ),
    events: await readLinked(reader, 'events', {
      id: { in: idsOf((item) => [item.event, item.part]) },
    }),
    solutions: await readLinked(reader, 'solutions', {
      id: { in: idsOf((item) => item.solutions ?? []) },
    }),
  }
}

const among = (all: readonly Linked[], related: unknown): Linked[] =>
  [related ?? []].flat().flatMap((one) => all.find((link) => link.id === idOf(one)) ?? [])

function pointOf(both: Item, { people, events, solutions }: Named): AgendaView[] {
  const { de } = both
  const title = words(both, (one) => one.title)
  if (!title) return []
  const personOf = (related: unknown): PersonView | null => people.get(idOf(related) ?? '') ?? null
  return [
    {
      id: de.id,
      title,
      summary: words(both, (one) => one.summary),
      kind: de.kind,
      timeOfDay: de.timeOfDay,
      speakers: (de.speakers ?? []).map(personOf).filter((person) => person !== null),
      contributions: (de.contributions ?? []).map((one, at) => ({
        person: personOf(one.person),
        summary: words(both, (item) => item.contributions?.[at]?.summary),
      })),
      solutions: among(solutions, de.solutions),
      part: among(events, de.part)[0] ?? null,
      event: among(events, de.event)[0] ?? null,
    },
  ]
}

/** Points of agendas, in their order, with everybody who spoke. */
export async function readAgenda(reader: Reader, where: Where): Promise<AgendaView[]> {
  const items = await readAll(reader, { collection: 'agenda-items', where, sort: 'order' })
  const named = await readNamed(reader, items)
  return items.flatMap((both) => pointOf(both, named))
}

/** Deletes the agenda of an event, within the request that deletes the event. */
export async function deleteAgendaOf(req: PayloadRequest, event: string): Promise<void> {
  await req.payload.delete({
    collection: 'agenda-items',
    where: { event: { equals: event } },
    overrideAccess: true,
    req,
  })
}
