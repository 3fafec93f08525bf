import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

import { findsPlantedFailure } from './control'
import { type Failure, fuzz, fuzzed, type Outcome, type Sessions, within } from './fuzzing'
import { lookAround } from './ground'
import { memoryOf, openPortal, type Portal } from './portal'
import { send } from './sending'

/**
 * Sends requests nobody would send to a fresh portal, as visitor, editor and administrator. None may answer with a
 * failure, and none may end it. `--seed` repeats a run, `--only` sends one request of it and shows the answer.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
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

function report(
  outcome: Outcome,
  growth: number | null,
  ended: number | null | undefined,
): boolean[] {
  const statuses = [...outcome.statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status}: ${count}`)
  const p99 = within(outcome.slowest, 0.99)
  console.log(`Answers: ${statuses.join(', ')}`)
  console.log(
    `p50 ${within(outcome.slowest, 0.5)} ms, p99 ${p99} ms, memory ${growth === null ? 'not measured' : `+${growth} MB`}`,
  )
  for (const failure of outcome.failures.slice(0, 200)) console.log(describeFailure(failure))
  const checks: [string, boolean][] = [
    ['no answer is a failure', outcome.failures.length === 0],
    ['the portal still runs', ended === undefined],
    ['p99 is below 2 s', p99 < 2_000],
    ['memory grows by less than 100 MB', growth === null || growth < 100],
  ]
  for (const [check, holds] of checks) console.log(`${holds ? '✓' : '✗'} ${check}`)
  return checks.map(([, holds]) => holds)
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
    // The first part fills caches; what grows after it is a leak.
    const warm = Math.min(2_000, Math.floor(requests / 2))
    const first = await fuzz({ ...plan, from: 0, to: warm })
    const before = memoryOf(portal.pid)
    const rest = await fuzz({ ...plan, from: warm, to: requests })
    const after = memoryOf(portal.pid)
    const growth = before === null || after === null ? null : after - before
    const outcome = {
      failures: [...first.failures, ...rest.failures],
      statuses: new Map(
        [...first.statuses].map(([status, count]) => [
          status,
          count + (rest.statuses.get(status) ?? 0),
        ]),
      ),
      slowest: [...first.slowest, ...rest.slowest],
    }
    for (const [status, count] of rest.statuses)
      if (!first.statuses.has(status)) outcome.statuses.set(status, count)
    return [control, ...report(outcome, growth, portal.ended())]
  } finally {
    await portal.stop('SIGKILL')
  }
}

const results = await main()
const failed = results.filter((holds) => !holds).length
console.log(`fuzz: ${results.length - failed} passed, ${failed} failed (seed ${seed})`)
process.exit(failed > 0 ? 1 : 0)
