import type { Both } from '@/domain/words'

import { linkedFrom } from '../linked'
import { idOf, readAll, type Reader } from '../reading'
import { entryOf, listedFact, namedFact, Names, type Rows, textFact, unique } from './entry'
import { readSlim, type Slim } from './slim'

/** The rows of /kooperationen. Sub-projects follow their programmes. */
export async function programmeRows(reader: Reader): Promise<Rows> {
  const [programmes, organisations] = await Promise.all([
    readAll(reader, { collection: 'programmes' }),
    readAll(reader, { collection: 'organisations' }),
  ])
  const organisation = new Names(organisations)
  const parents = new Names(programmes)
  const entries = programmes.flatMap((both) => {
    const { de } = both
    const members = (de.members ?? []).map((member) => member.organisation)
    return entryOf(linkedFrom('programmes', both), {
      kind: { list: 'programme-kind', value: de.kind },
      asOf: null,
      sort: { title: de.title, rank: de.parent ? 1 : 0 },
      facets: { kind: [de.kind], status: [de.state], state: unique(organisation.states(members)) },
      facts: [
        ...listedFact('state', 'programme-state', [de.state]),
        ...namedFact('lead', organisation.titles(de.lead)),
        ...textFact(
          'memberCount',
          members.length > 0 ? String(new Set(members.map(idOf)).size) : null,
        ),
        ...namedFact('programme', parents.titles(de.parent)),
      ],
      more: de.aliases ?? [],
    })
  })
  return { entries, names: {} }
}

/** The rows of /organisationen. */
export async function organisationRows(reader: Reader): Promise<Rows> {
  const [organisations, programmes] = await Promise.all([
    readAll(reader, { collection: 'organisations' }),
    readAll(reader, { collection: 'programmes' }),
  ])
  const programme = new Names(programmes)
  const entries = organisations.flatMap((both) => {
    const { de } = both
    const joined = programmes.filter(({ de: one }) =>
      (one.members ?? []).some((member) => idOf(member.organisation) === de.id),
    )
    const ids = joined.map(({ de: one }) => one.id)
    return entryOf(linkedFrom('organisations', both), {
      kind: { list: 'organisation-kind', value: de.kind },
      asOf: null,
      sort: { title: de.title },
      facets: {
        kind: [de.kind],
        state: unique([de.state]),
        programme: unique(programme.slugs(ids)),
      },
      facts: [
        ...textFact('city', de.city),
        ...listedFact('federalState', 'federal-state', [de.state]),
        ...namedFact('programme', programme.titles(ids)),
      ],
      more: [de.shortName ?? '', ...(de.units ?? [])],
    })
  })
  return { entries, names: { programme: programme.all() } }
}

/** How many solutions are connected to each system. */
function connectedTo(solutions: readonly Both<Slim<'solutions'>>[]) {
  const counts = new Map<string | null, number>()
  for (const { de } of solutions) {
    const systems = new Set(de.connections?.map(({ system }) => idOf(system)))
    for (const id of systems) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** The rows of /systeme. */
export async function systemRows(reader: Reader): Promise<Rows> {
  const [systems, solutions, organisations] = await Promise.all([
    readAll(reader, { collection: 'systems' }),
    readSlim(reader, 'solutions'),
    readAll(reader, { collection: 'organisations' }),
  ])
  const organisation = new Names(organisations)
  const connected = connectedTo(solutions)
  const entries = systems.flatMap((both) => {
    const { de } = both
    const count = connected.get(de.id) ?? 0
    return entryOf(linkedFrom('systems', both), {
      kind: { list: 'system-category', value: de.category },
      asOf: null,
      sort: { title: de.title, connections: count },
      facets: { kind: [de.category], open: [de.openSource] },
      facts: [
        ...namedFact('vendor', organisation.titles(de.vendor)),
        ...textFact('solutionCount', String(count)),
        ...listedFact('openSource', 'openness', [de.openSource]),
      ],
      more: de.aliases ?? [],
    })
  })
  return { entries, names: {} }
}
