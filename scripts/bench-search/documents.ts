/** Generated German documents, the same whenever they are made. Nothing in them is a fact about anybody. */
import type { SearchDoc } from '@/domain/search'
import { lexiconDe } from '@/domain/search/lexicon-de'

import * as phrases from '../bench/phrases'

export const benchFacets = ['state', 'topic']
const kinds = ['solutions', 'use-cases', 'documents', 'events', 'news']
const states = ['DE-NW', 'DE-RP', 'DE-HE', 'DE-BY', 'DE-BW', 'DE-NI', 'DE-SN', 'DE-BE']
const topics = Array.from({ length: 20 }, (_, at) => `topic-${at}`)
const nouns = lexiconDe.filter((word) => word.length >= 4 && word.length <= 10)

/** Numbers that look random and follow from `seed` alone. */
export function diceOf(seed: number) {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const upTo = (most: number): number => Math.floor(next() * (most + 1))
  return {
    upTo,
    /** Early ones far more often than late ones, as words are. */
    often: <T>(all: readonly T[]): T => required(all[Math.floor(all.length * next() ** 2.5)]),
    one: <T>(all: readonly T[]): T => required(all[upTo(all.length - 1)]),
  }
}

type Dice = ReturnType<typeof diceOf>

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is nothing to choose from.')
  return value
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A word of the lexicon, or two of them put together. */
const nounOf = (dice: Dice): string => {
  const head = dice.often(nouns).toLowerCase()
  return capital(dice.upTo(2) === 0 ? head : dice.often(nouns).toLowerCase() + head)
}

const sentenceOf = (dice: Dice): string =>
  dice.upTo(2) === 0
    ? dice.one(phrases.sentences)
    : `${nounOf(dice)} und ${nounOf(dice)} werden für ${nounOf(dice)} mit ${nounOf(dice)} in der Kommune erprobt.`

/** The nth document: a title, a summary and about 200 words. */
export function documentOf(number: number): SearchDoc {
  const dice = diceOf(number)
  const task = dice.one(phrases.tasks).de
  const name = `${dice.one(phrases.names)}${dice.one(phrases.endings)}`
  const kind = dice.one(kinds)
  return {
    ...{ id: `${kind}_${number}_de`, kind, locale: 'de' },
    title: `${name} ${number}: ${task} für ${nounOf(dice)}`,
    summary: `${dice.one(phrases.gains).de} ${sentenceOf(dice)}`,
    body: Array.from({ length: 16 + dice.upTo(8) }, () => sentenceOf(dice)).join(' '),
    keywords: [nounOf(dice), nounOf(dice)],
    facets: { state: [dice.one(states)], topic: [dice.one(topics), dice.one(topics)] },
    date: Date.UTC(2024, 0, 1) + dice.upTo(900) * 86_400_000,
    audience: dice.upTo(9) === 0 ? ['member'] : ['public'],
    payload: { collection: kind, id: String(number), slug: `${kind}-${number}` },
    stamp: String(number),
  }
}

export const documents = (count: number): SearchDoc[] =>
  Array.from({ length: count }, (_, at) => documentOf(at + 1))
