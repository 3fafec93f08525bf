import { stepOf } from '@/domain/maturity'
import { gathered } from '@/domain/steps'
import type { Both } from '@/domain/words'

import { inTurns } from '../in-turns'
import { linkedFrom } from '../linked'
import { idOf, type Reader } from '../reading'
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

type Own = Slim<'solutions'>
type Task = Slim<'use-cases'>
type Named = Record<'programme' | 'system' | 'organisation', Names>

function solutionRow(both: Both<Own>, tasks: ReadonlyMap<string, Task>, named: Named): Entry[] {
  const { de } = both
  const served = (de.useCases ?? []).flatMap((one) => tasks.get(idOf(one) ?? '') ?? [])
  const connected = (de.connections ?? []).map(({ system }) => system)
  return entryOf(linkedFrom('solutions', both), {
    kind: { list: 'solution-kind', value: de.kind },
    asOf: de.maturityAsOf ?? null,
    sort: { title: de.title, maturity: stepOf(de.maturity), date: de.maturityAsOf ?? '' },
    facets: {
      kind: [de.kind],
      maturity: [de.maturity],
      programme: unique(named.programme.slugs(de.programme)),
      field: unique(
        served.flatMap((task) => [task.policyField, ...(task.furtherPolicyFields ?? [])]),
      ),
      department: unique(served.flatMap((task) => task.departments ?? [])),
      system: unique(named.system.slugs(connected)),
      open: [de.openSource],
      state: unique(named.organisation.states([de.demandBy, de.provider])),
    },
    facts: [
      ...namedFact('programme', named.programme.titles(de.programme)),
      ...namedFact('provider', named.organisation.titles(de.provider)),
      ...namedFact('demandBy', named.organisation.titles(de.demandBy)),
      ...namedFact('connections', named.system.titles(connected)),
      ...(de.licence
        ? textFact('licence', de.licence)
        : listedFact('openSource', 'openness', [de.openSource])),
    ],
    more: [de.name, ...(de.aliases ?? []), ...(de.functions ?? [])],
  })
}

/** The rows of /loesungen. Policy field and department come from the use cases a solution serves. */
export async function solutionRows(reader: Reader): Promise<Rows> {
  const [solutions, useCases, programmes, systems, organisations] = await Promise.all([
    readSlim(reader, 'solutions'),
    readSlim(reader, 'use-cases'),
    readSlim(reader, 'programmes'),
    readSlim(reader, 'systems'),
    readSlim(reader, 'organisations'),
  ])
  const named = {
    programme: new Names(programmes),
    system: new Names(systems),
    organisation: new Names(organisations),
  }
  const tasks = new Map(useCases.map(({ de }) => [de.id, de]))
  const entries = await inTurns(gathered(solutions, (both) => solutionRow(both, tasks, named)))
  return { entries, names: { programme: named.programme.all(), system: named.system.all() } }
}
