import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { passOverLateRefusals, twoWorlds, unknownTo } from '../access/two-world'
import { aPortal, type Portal } from '../support/portal'

/** Questions of each role: 1,000 in `npm test`, 10,000 in `npm run test:two-world`. */
const questions = Number(process.env.QUESTIONS ?? 1_000)

vi.setConfig({ testTimeout: 60_000 + questions * 100 })

let portal: Portal
let worlds: Awaited<ReturnType<typeof twoWorlds>>
let waitAgain: () => void

beforeAll(async () => {
  waitAgain = passOverLateRefusals()
  // Nothing may be written while the other world exists.
  portal = await aPortal({ content: 'empty', drains: false })
  worlds = await twoWorlds(portal.payload)
  // Odd questions fail by the thousand.
  portal.payload.logger.level = 'silent'
})
afterAll(async () => {
  await portal.close()
  waitAgain()
})

// The other world is written in SQL.
describe.skipIf(process.env.TEST_DATABASE_URL)(
  'T-A2 two worlds that differ in secrets only',
  () => {
    it.each(Object.keys(unknownTo) as (keyof typeof unknownTo)[])(
      // the keys of this very table
      `answer the same to ${questions} questions of: %s`,
      async (actor) => {
        const { asked, answered, differing } = await worlds.play({ actor, questions, seed: 7 })
        expect(differing.slice(0, 10)).toEqual([])
        expect(asked).toBe(questions)
        expect(answered).toBeGreaterThan(questions / 5)
      },
    )

    it.each([
      ['visitor', 'the guard of internal notes', 'note'],
      ['visitor', 'the rule for files', 'files'],
      ['visitor', 'the guards between a log and the people in it', 'people'],
      ['member', 'the rule for drafts', 'drafts'],
      ['editor', 'the rule for requests', 'requests'],
      ['approver', 'the rule for the outbox', 'outbox'],
      ['coordinator', 'the guards between a log and the people in it', 'people'],
      ['admin', 'the guard of sessions', 'sessions'],
    ] as const)('tell the %s something as soon as one takes away %s', async (actor, _, guard) => {
      expect(await worlds.find(guard, { actor, questions: 3_000, seed: 11 })).toBeGreaterThan(0)
    })
  },
)
