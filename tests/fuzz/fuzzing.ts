import { Draw } from './random'
import { requestNumber } from './requests'
import { type Heard, send } from './sending'
import type { Actor, Fuzzed, Ground } from './shapes'

export type Sessions = Record<Actor, string>
export type Failure = { request: Fuzzed; status: number; body: string }
export type Outcome = { failures: Failure[]; statuses: Map<number, number>; slowest: number[] }

type Plan = {
  port: number
  seed: number
  from: number
  to: number
  ground: Ground
  sessions: Sessions
}

/** A different address for almost every request (TEST-NET-2 and the range for measurements). */
const addressFor = (draw: Draw): string =>
  `198.${draw.one([18, 19, 51])}.${draw.below(256)}.${draw.below(256)}`

/** The request with this number, ready to be sent. */
export function fuzzed(
  { seed, ground, sessions }: Omit<Plan, 'port' | 'from' | 'to'>,
  number: number,
): Fuzzed {
  const draw = new Draw(Math.imul(seed, 2_654_435_761) ^ Math.imul(number, 40_503))
  const made = requestNumber(number, draw, ground)
  const cookie = sessions[made.actor]
  return {
    ...made,
    headers: {
      'x-forwarded-for': addressFor(draw),
      // Without it a session does not count.
      'sec-fetch-site': 'same-origin',
      ...made.headers,
      ...(cookie && { cookie }),
    },
  }
}

const isFailure = ({ status }: Heard): boolean => status >= 500 || status === 0

/** Sends the requests from one number to another, eight at a time. */
export async function fuzz(plan: Plan): Promise<Outcome> {
  const outcome: Outcome = { failures: [], statuses: new Map(), slowest: [] }
  let next = plan.from
  const worker = async () => {
    while (next < plan.to) {
      const request = fuzzed(plan, next++)
      const heard = await send(plan.port, request)
      outcome.statuses.set(heard.status, (outcome.statuses.get(heard.status) ?? 0) + 1)
      outcome.slowest.push(heard.milliseconds)
      if (isFailure(heard))
        outcome.failures.push({ request, status: heard.status, body: heard.body.slice(0, 300) })
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return outcome
}

export const nothing: Outcome = { failures: [], statuses: new Map(), slowest: [] }

/** Two parts of a run as one. */
export const joined = (one: Outcome, other: Outcome): Outcome => ({
  failures: [...one.failures, ...other.failures],
  statuses: new Map(
    [...one.statuses.keys(), ...other.statuses.keys()].map((status) => [
      status,
      (one.statuses.get(status) ?? 0) + (other.statuses.get(status) ?? 0),
    ]),
  ),
  slowest: [...one.slowest, ...other.slowest],
})

/** The time within which this share of all answers came. */
export function within(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
}
