import { type Payload, QueryError } from 'payload'

import { type Answered, answersTo, type Asking, signIn, stuffOf } from './answers'
import { type Guard, without } from './guards'
import { type Kind, withOtherSecrets } from './secrets'
import { makeWorld } from './world'

/**
 * Two worlds that differ in secrets only: whoever may not know a secret must get the very same answer in both, byte by
 * byte, whatever they ask (T-A2).
 */
export type Result = { asked: number; answered: number; differing: string[] }

const ofStaff: readonly Kind[] = ['keys', 'users', 'portal', 'requests']
const ofPanel: readonly Kind[] = [...ofStaff, 'notes', 'drafts', 'files']

/** What each role may not know. */
export const unknownTo: Readonly<Record<Asking['actor'], readonly Kind[]>> = {
  visitor: ofPanel,
  member: ofPanel,
  editor: ofStaff,
  approver: ofStaff,
  coordinator: ['keys', 'users', 'portal'],
  admin: ['keys'],
}

/**
 * Payload checks paths that lead far while it already answers, and nobody waits for the verdict: the same error has been
 * the answer before. Gives back how things were.
 */
export function passOverLateRefusals(): () => void {
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', (error) => {
    if (!(error instanceof QueryError)) throw error
  })
  return () => {
    process.removeAllListeners('unhandledRejection')
    for (const other of others) process.on('unhandledRejection', other)
  }
}

/** Both worlds in one database: the other one is a transaction that is undone after the questions. */
export async function twoWorlds(payload: Payload) {
  await makeWorld(payload)
  const stuff = await stuffOf(payload)
  const play = async (asking: Asking): Promise<Result> => {
    const person = await signIn(payload, asking.actor)
    const answers = () => answersTo(payload, asking, { stuff, person })
    const here = await answers()
    const there = await withOtherSecrets(payload, unknownTo[asking.actor], answers)
    return compared(here, there)
  }
  return {
    play,
    /** With a guard away: asks until an answer differs; how many questions that took, null when none did. */
    find: (guard: Guard, { actor, questions, seed }: Asking): Promise<number | null> =>
      without(payload, guard, async () => {
        const block = 50
        for (let at = 0; at * block < questions; at += 1) {
          const { differing } = await play({ actor, questions: block, seed: seed + at })
          if (differing.length > 0) return (at + 1) * block
        }
        return null
      }),
  }
}

const compared = (here: readonly Answered[], there: readonly Answered[]): Result => ({
  asked: there.length,
  answered: here.filter(({ isRefused }) => !isRefused).length,
  differing: here
    .filter(({ hash }, at) => hash !== there[at]?.hash)
    .map(({ question }) => question),
})
