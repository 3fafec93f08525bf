import { stepOf } from '@/domain/maturity'
import type { Both } from '@/domain/words'
import type { Solution, UseCase } from '@/payload-types'

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

type Named = Record<'programme' | 'system' | 'organisation', Names>

function useCaseRow(
  both: Both<UseCase>,
  solutions: readonly Both<Solution>[],
  named: Named,
): Entry[] {
  const { de } = both
  const own = solutions.filter(
    (solution) => de.id && new Set(solution.de.useCases?.map(String)).has(de.id),
  )
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
    readAll(reader, { collection: 'use-cases' }),
    readAll(reader, { collection: 'solutions' }),
    readAll(reader, { collection: 'programmes' }),
    readAll(reader, { collection: 'systems' }),
    readAll(reader, { collection: 'organisations' }),
  ])
  const named = {
    programme: new Names(programmes),
    system: new Names(systems),
    organisation: new Names(organisations),
  }
  const entries = useCases.flatMap((both) => useCaseRow(both, solutions, named))
  return { entries, names: { programme: named.programme.all(), system: named.system.all() } }
}
