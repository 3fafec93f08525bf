import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { twoWorlds, unknownTo } from '../access/two-world'

let worlds: Awaited<ReturnType<typeof twoWorlds>>

beforeAll(async () => {
  worlds = await twoWorlds()
})
afterAll(() => worlds.end())

describe('T-A2 two worlds that differ in secrets only', () => {
  it.each(Object.keys(unknownTo) as (keyof typeof unknownTo)[])(
    // the keys of this very table
    'answer the same to a hundred questions of: %s',
    { timeout: 300_000 },
    async (actor) => {
      const round = { actor, kinds: unknownTo[actor], questions: 100, seed: 7 }
      const { asked, answered, differing } = await worlds.play(round)
      expect(differing.slice(0, 10)).toEqual([])
      expect(asked).toBe(100)
      expect(answered).toBeGreaterThan(15)
    },
  )

  it.each([
    ['the guard of internal notes', 'note', 'visitor', ['notes']],
    ['the rule for drafts', 'drafts', 'member', ['drafts']],
    ['the guards between a log and the people in it', 'people', 'visitor', ['users']],
  ] as const)(
    'differ as soon as one takes away %s',
    { timeout: 300_000 },
    async (_, leak, actor, kinds) => {
      const { differing } = await worlds.play({ actor, kinds, leak, questions: 300, seed: 11 })
      expect(differing.length).toBeGreaterThan(0)
    },
  )
})
