import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

import { findsPlantedFailure } from './control'
import {
  type Failure,
  fuzz,
  fuzzed,
  joined,
  nothing,
  type Outcome,
  type Sessions,
  within,
} from './fuzzing'
import { lookAround } from './ground'
import { memoryOf, openPortal, type Portal } from './portal'
import { hideRecord, searchHostile } from './searching'
import { send } from './sending'

/**
 * Sends requests nobody would send to a fresh portal, as visitor, editor and administrator. None may answer with a
 * failure, and none may end it. Before, it asks the search what nobody would ask (`--searches`): each question is answered
 * within half a second, and nothing hidden is told. `--seed` repeats a run, `--only` sends one request of it and shows
 * the answer.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    searches: { type: 'string', default: '200' },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
})
const requests = Number(values.requests)
const seed = values.seed === undefined ? randomInt(1_000_000) : Number(values.seed)

const json = { 'content-type': 'application/json' }

/** What a browser says of a request by the portal's own page; without it a session does not count. */
const ownPage = { 'sec-fetch-site': 'same-origin' }

async function signIn(
  portal: Portal,
  account: { email: string; password: string },
): Promise<string> {
  const answer = await send(portal.port, {
    method: 'POST',
    path: '/api/users/login',
    headers: json,
    body: JSON.stringify(account),
  })
  const cookie = answer.cookies.find((one) => one.includes('token='))?.split(';')[0]
  if (!cookie)
    throw new Error(`Signing in was answered with ${answer.status}: ${answer.body.slice(0, 200)}`)
  return cookie
}

async function signAllIn(portal: Portal): Promise<Sessions> {
  const admin = await signIn(portal, portal.account)
  const editor = { email: 'fuzz@example.org', password: 'Ein-Satz-nur-zur-Probe-4711' }
  const created = await send(portal.port, {
    method: 'POST',
    path: '/api/users',
    headers: { ...json, ...ownPage, cookie: admin },
    body: JSON.stringify({ ...editor, name: 'Beispiel', role: 'editor' }),
  })
  if (created.status !== 201)
    throw new Error(`The editor was not created: ${created.body.slice(0, 200)}`)
  return { visitor: '', admin, editor: await signIn(portal, editor) }
}

const describeFailure = ({ request, status, body }: Failure): string => {
  const { number, actor, method, path, headers, body: sent } = request
  const told = Object.entries(headers).filter(([name]) => name !== 'cookie')
  return `#${number} ${status} ${actor} ${method} ${path.slice(0, 400)} ${JSON.stringify(Object.fromEntries(told)).slice(0, 300)} ${JSON.stringify(sent ?? '').slice(0, 300)}\n    ${body.replaceAll(/\s+/g, ' ').slice(0, 160)}`
}

const parts = 20

/** How much more memory the last quarter needs than the second: the first fills caches, and what grows after it leaks. */
function growthOf(memory: readonly number[]): number {
  const quarter = (number: number): number => {
    const part = memory.slice((number * memory.length) / 4, ((number + 1) * memory.length) / 4)
    return part.toSorted((a, b) => a - b)[Math.floor(part.length / 2)] ?? 0
  }
  return quarter(3) - quarter(1)
}

type Run = Outcome & {
  seconds: number
  /** Of the portal in MB, one after each part of the run; empty where the system does not tell. */
  memory: readonly number[]
  ended: number | null | undefined
}

function report({ statuses, slowest, failures, seconds, memory, ended }: Run): boolean[] {
  const said = [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status}: ${count}`)
  const p99 = within(slowest, 0.99)
  const growth = growthOf(memory)
  const pace = Math.round(slowest.length / seconds)
  console.log(`${slowest.length} requests in ${Math.round(seconds)} s (${pace} a second)`)
  console.log(`Statuses: ${said.join(', ')}`)
  console.log(`p50 ${within(slowest, 0.5)} ms, p99 ${p99} ms`)
  console.log(`Memory of the portal in MB: ${memory.join(' ') || 'not measured'}`)
  for (const failure of failures.slice(0, 200)) console.log(describeFailure(failure))
  const checks: [string, boolean][] = [
    ['no answer is a failure', failures.length === 0],
    ['the portal still runs', ended === undefined],
    ['p99 is below 2 s', p99 < 2_000],
    [`memory grows by less than 100 MB (${growth})`, growth < 100],
  ]
  for (const [check, holds] of checks) console.log(`${holds ? '✓' : '✗'} ${check}`)
  return checks.map(([, holds]) => holds)
}

async function searchAll(portal: Portal, admin: string): Promise<boolean> {
  await hideRecord(portal, admin)
  const questions = Number(values.searches)
  const { times, statuses, wrong } = await searchHostile(portal, { seed, questions })
  const said = [...statuses].map(([status, count]) => `${status}: ${count}`).join(', ')
  const longest = Math.round(Math.max(0, ...times))
  console.log(`${questions} searches: ${said}; p50 ${within(times, 0.5)} ms, longest ${longest} ms`)
  for (const line of wrong.slice(0, 50)) console.log(line)
  console.log(
    `${wrong.length === 0 ? '✓' : '✗'} every search is answered, in time, and tells nothing hidden`,
  )
  return wrong.length === 0
}

async function main(): Promise<boolean[]> {
  const control = await findsPlantedFailure(seed)
  console.log(`${control ? '✓' : '✗'} control: a planted failure is found`)
  const portal = await openPortal()
  try {
    const sessions = await signAllIn(portal)
    const ground = await lookAround(portal, sessions.admin)
    const plan = { port: portal.port, seed, ground, sessions }
    if (values.only !== undefined) {
      const request = fuzzed(plan, Number(values.only))
      console.log(request, await send(portal.port, request))
      return []
    }
    console.log(
      `Seed ${seed}, ${requests} requests, ${ground.addresses.length} addresses, ${ground.collections.length} collections`,
    )
    const searched = await searchAll(portal, sessions.admin)
    const began = performance.now()
    const memory: number[] = []
    let outcome = nothing
    for (let from = 0; from < requests; from += Math.ceil(requests / parts)) {
      const to = Math.min(requests, from + Math.ceil(requests / parts))
      outcome = joined(outcome, await fuzz({ ...plan, from, to }))
      memory.push(...[memoryOf(portal.pid) ?? []].flat())
    }
    const seconds = (performance.now() - began) / 1_000
    return [control, searched, ...report({ ...outcome, seconds, memory, ended: portal.ended() })]
  } finally {
    await portal.stop('SIGKILL')
  }
}

const results = await main()
const failed = results.filter((holds) => !holds).length
console.log(`fuzz: ${results.length - failed} passed, ${failed} failed (seed ${seed})`)
process.exit(failed > 0 ? 1 : 0)
