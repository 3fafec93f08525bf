import { globSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { agendaKinds, eventKinds, eventStates, seriesStates, timesOfDay } from '@/domain/event'
import { callKinds, callStates } from '@/domain/call'
import { catalogue } from '@/domain/catalogue'
import { documentKinds, documentStates } from '@/domain/document'
import { federalStates } from '@/domain/federal-state'
import { indicatorUnits } from '@/domain/indicator'
import { maturities } from '@/domain/maturity'
import { organisationKinds } from '@/domain/organisation'
import { memberRoles, programmeKinds, programmeStates } from '@/domain/programme'
import { roles } from '@/domain/roles'
import { solutionKinds } from '@/domain/solution'
import { systemCategories } from '@/domain/system'
import { departments, policyFields, targetGroups } from '@/domain/use-case'
import de from '@/i18n/messages/de.json'
import en from '@/i18n/messages/en.json'

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )

const german = new Map(leaves(de))
const english = new Map(leaves(en))

/** What stands between braces: the values a text takes. */
const takenBy = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name ?? '').sort()

const code = globSync(['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', 'payload.config.ts'])
  .filter((file) => !/payload-types|importMap|migrations/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

/** Names that are made while the portal runs: `place.${place}`, `home.${way}Title`. */
const made = [...new Set(code.match(/`[\w-]+\.[\w.-]*\$\{[^`]*`/g) ?? [])].map((written) => {
  const fixed = written.slice(1, -1).split(/\$\{[^}]*\}/)
  return new RegExp(`^${fixed.map((part) => RegExp.escape(part)).join('([\\w.-]+)')}$`)
})

/** A word that stands in the code as a value or as the name of one. */
const isWritten = (word: string): boolean =>
  new RegExp(`['"]${RegExp.escape(word)}['"]|[\\s{(]${RegExp.escape(word)}:`).test(code)

/** Whether the code names a text, whole or by its parts. */
const isRead = (key: string): boolean =>
  new RegExp(`[^\\w.]${RegExp.escape(key)}(?![\\w-])`).test(code) ||
  made.some((shape) => {
    const parts = shape.exec(key)?.slice(1)
    return parts?.every((part) => isWritten(part) || part.split('.').every(isWritten))
  })

describe('the texts of the portal', () => {
  it('are all read somewhere', () => {
    expect(isRead('site.nobodyReadsThis')).toBe(false)
    // Read by the status of an answer, and by the values of the domain (below).
    const others = /^(refused\.(status)?\d{3}|vocabulary\.)/
    expect([...german.keys()].filter((key) => !others.test(key) && !isRead(key))).toEqual([])
  })

  it('exist in both languages, key by key', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort())
  })

  it('are never empty', () => {
    expect([...german, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('take the same values in both languages', () => {
    const differing = [...german].filter(
      ([key, text]) => takenBy(text).join() !== takenBy(english.get(key) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('write umlauts as umlauts', () => {
    const written = [...german]
      .filter(([key]) => !key.startsWith('vocabulary.'))
      .map(([, text]) => text)
    expect(
      written.filter((text) =>
        /\b(fuer|ueber|koennen|muessen|Loesung\w*|Foerder\w*|naechst\w*)\b/.test(text),
      ),
    ).toEqual([])
  })

  it.each(
    Object.entries({
      'agenda-kind': agendaKinds,
      'call-kind': callKinds,
      'call-state': callStates,
      department: departments,
      'document-kind': documentKinds,
      'document-state': documentStates,
      'event-kind': eventKinds,
      'event-state': eventStates,
      'federal-state': federalStates,
      'indicator-unit': indicatorUnits,
      maturity: maturities,
      'member-role': memberRoles,
      'organisation-kind': organisationKinds,
      'policy-field': policyFields,
      'programme-kind': programmeKinds,
      'programme-state': programmeStates,
      role: roles,
      'series-state': seriesStates,
      'solution-kind': solutionKinds,
      'system-category': systemCategories,
      'target-group': targetGroups,
      'time-of-day': timesOfDay,
    }),
  )('name every value of %s', (list, values) => {
    for (const value of values)
      expect(german.has(`vocabulary.${list}.${value}`), `${list}.${value}`).toBe(true)
  })

  it('name every facet and every order of the catalogue', () => {
    for (const { facets, sorts } of Object.values(catalogue)) {
      for (const { name } of facets) expect(german.has(`facet.${name}`), name).toBe(true)
      for (const name of sorts) expect(german.has(`sort.${name}`), name).toBe(true)
    }
  })
})
