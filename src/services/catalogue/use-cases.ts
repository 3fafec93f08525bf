import { stepOf } from '@/domain/maturity'
import { gathered } from '@/domain/steps'
import type { Both } from '@/domain/words'

import { inTurns } from '../in-turns'
import { linkedFrom } from '../linked'
import type { Reader } from '../reading'
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
import { readSlim, type Slim } from './slim'

type Own = Slim<'use-cases'>
type Serving = Slim<'solutions'>
type Named = Record<'programme' | 'system' | 'organisation', Names>

type Servings = ReadonlyMap<string, readonly Both<Serving>[]>

/** The solutions by the use cases they serve. */
function servingsOf(solutions: readonly Both<Serving>[]): Servings {
  const servings = new Map<string, Both<Serving>[]>()
  for (const solution of solutions) {
    for (const id of new Set(solution.de.useCases?.map(String)))
      if (!servings.get(id)?.push(solution)) servings.set(id, [solution])
  }
  return servings
}

function useCaseRow(both: Both<Own>, servings: Servings, named: Named): Entry[] {
  const { de } = both
  const own = servings.get(de.id) ?? []
  const states = own.flatMap(({ de: solution }) =>
    named.organisation.states([solution.demandBy, solution.provider]),
  )
  return entryOf(linkedFrom('use-cases', both), {
    kind: { list: 'policy-field', value: de.policyField },
    asOf: null,
    sort: { title: de.title, maturity: stepOf(de.maturity) },
    facets: {
      field: unique([de.policyField, ...(de.furtherPolicyFields ?? [])]),
      department: unique(de.departments ?? []),
      maturity: [de.maturity],
      group: unique(de.targetGroups ?? []),
      programme: unique(named.programme.slugs(de.programmes)),
      system: unique(named.system.slugs(de.systems)),
      state: unique(states),
    },
    facts: [
      ...listedFact('departments', 'department', de.departments ?? []),
      ...namedFact('programme', named.programme.titles(de.programmes)),
      ...textFact('solutionCount', own.length > 0 ? String(own.length) : null),
    ],
    more: [de.problem ?? '', de.benefit ?? ''],
  })
}

/** The rows of /anwendungsfaelle. */
export async function useCaseRows(reader: Reader): Promise<Rows> {
  const [useCases, solutions, programmes, systems, organisations] = await Promise.all([
    readSlim(reader, 'use-cases'),
    readSlim(reader, 'solutions'),
    readSlim(reader, 'programmes'),
    readSlim(reader, 'systems'),
    readSlim(reader, 'organisations'),
  ])
  const named = {
    programme: new Names(programmes),
    system: new Names(systems),
    organisation: new Names(organisations),
  }
  const servings = servingsOf(solutions)
  const entries = await inTurns(gathered(useCases, (both) => useCaseRow(both, servings, named)))
  return { entries, names: { programme: named.programme.all(), system: named.system.all() } }
}
