/**
 * The nth solution of a generated load: plausible, and the same whenever it is made. It relates to records that exist
 * and carries an `origin` by which everybody recognises it.
 */
import { maturities } from '@/domain/maturity'
import { opennesses, solutionKinds, topicGroups } from '@/domain/solution'
import { slugOf } from '@/domain/slug'
import { targetGroups } from '@/domain/use-case'
import type { Solution } from '@/payload-types'

import { richTextOf } from '../seed/rich-text'
import * as phrases from './phrases'
import type { Both } from './phrases'

export const generatedPrefix = 'generated:'
export const originOf = (number: number): string => `${generatedPrefix}solution-${number}`

/** The ids of what generated solutions hang together with. */
export type Surroundings = Record<
  'useCases' | 'programmes' | 'systems' | 'organisations' | 'sources',
  readonly string[]
>

type Written = Partial<Omit<Solution, 'id' | 'createdAt' | 'updatedAt'>>
export type Generated = { origin: string; german: Written; english: Written }

/** Numbers that look random and follow from `seed` alone (mulberry32). */
function chances(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

class Dice {
  private readonly next: () => number

  constructor(seed: number) {
    this.next = chances(seed)
  }

  upTo(most: number): number {
    return Math.floor(this.next() * (most + 1))
  }

  one<T>(all: readonly [T, ...T[]] | readonly T[]): T {
    const found = all[this.upTo(all.length - 1)]
    if (found === undefined) throw new Error('There is nothing to choose from.')
    return found
  }

  some<T>(all: readonly T[], least: number, most: number): T[] {
    const wanted = Math.min(all.length, least + this.upTo(most - least))
    const chosen = new Set<T>()
    while (chosen.size < wanted) chosen.add(this.one(all))
    return [...chosen]
  }

  /** One of them in so many of a hundred cases, else nothing. */
  perhaps<T>(percent: number, all: readonly T[]): T | null {
    return this.next() * 100 < percent && all.length > 0 ? this.one(all) : null
  }
}

const inGerman = (all: readonly Both[]): string[] => all.map(({ de }) => de)
const inEnglish = (all: readonly Both[]): string[] => all.map(({ en }) => en)

function bodyOf(dice: Dice, task: Both): Written['body'] {
  const paragraph = () => ({ p: dice.some(phrases.sentences, 3, 6).join(' ') })
  return richTextOf([
    { p: `Hier geht es darum: ${task.de}. ${dice.some(phrases.sentences, 2, 4).join(' ')}` },
    { h2: 'So funktioniert es' },
    ...Array.from({ length: 1 + dice.upTo(2) }, paragraph),
    { ul: inGerman(dice.some(phrases.functions, 2, 4)) },
    { h2: 'Was die Erprobung gezeigt hat' },
    ...Array.from({ length: 1 + dice.upTo(1) }, paragraph),
  ])
}

const relationsOf = (dice: Dice, around: Surroundings): Written => ({
  useCases: dice.some(around.useCases, 1, 3),
  programme: dice.perhaps(70, around.programmes),
  provider: dice.perhaps(80, around.organisations),
  demandBy: dice.perhaps(80, around.organisations),
  partners: dice.some(around.organisations, 0, 4),
  connections: dice.some(around.systems, 0, 3).map((system) => ({ system })),
  provenance: { sources: dice.some(around.sources, 1, 3) },
})

function factsOf(dice: Dice): Written {
  const openSource = dice.one(opennesses)
  const [year, month] = [2022 + dice.upTo(4), 1 + dice.upTo(11)]
  return {
    kind: dice.one(solutionKinds),
    maturity: dice.one(maturities),
    maturityAsOf: dice.perhaps(85, [`${year}-${String(month).padStart(2, '0')}`]),
    openSource,
    licence: openSource === 'yes' ? dice.one(phrases.licences) : null,
    technology: dice.some(phrases.technology, 1, 4),
    targetGroups: dice.some(targetGroups, 1, 2),
    topicGroup: dice.perhaps(60, topicGroups),
  }
}

/** The solution with this number, from 1 on. */
export function generatedSolution(number: number, around: Surroundings): Generated {
  const dice = new Dice(number)
  const name = `${dice.one(phrases.names)}${dice.one(phrases.endings)} ${number}`
  const [task, gain, more] = [
    dice.one(phrases.tasks),
    dice.one(phrases.gains),
    dice.one(phrases.gains),
  ]
  const functions = dice.some(phrases.functions, 2, 5)
  const dataNeeded = dice.some(phrases.data, 1, 3)
  const nextSteps = dice.some(phrases.steps, 0, 2)
  const summary = { de: `${name} hilft Kommunen: ${task.de}. ${gain.de} ${more.de}`, en: '' }
  summary.en = `${name} helps municipalities ${task.en}. ${gain.en} ${more.en}`
  return {
    origin: originOf(number),
    german: {
      title: `${name}: ${task.de}`,
      name,
      slug: slugOf(name),
      summary: summary.de,
      body: bodyOf(dice, task),
      ...factsOf(dice),
      functions: inGerman(functions),
      dataNeeded: inGerman(dataNeeded),
      nextSteps: inGerman(nextSteps),
      ...relationsOf(dice, around),
    },
    english: {
      title: `${name}: ${task.en}`,
      summary: summary.en,
      functions: inEnglish(functions),
      dataNeeded: inEnglish(dataNeeded),
      nextSteps: inEnglish(nextSteps),
    },
  }
}
