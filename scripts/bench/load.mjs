import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'

/**
 * The asking side, in a process of its own: so many connections ask for the given addresses in turn, each as soon as it
 * has the whole answer to its last question. Argument: the wish as JSON; output: what was measured, as JSON.
 * @typedef {{ origin: string, paths: string[], connections: number, seconds: number, gzip: boolean }} Wish
 * @typedef {{ requests: number, failures: number, seconds: number, p50: number, p95: number, p99: number }} Measured
 */

/** @type {Wish} */
const wish = JSON.parse(process.argv[2] ?? '{}')
const { hostname, port } = new URL(wish.origin)
const agent = new Agent({ keepAlive: true, maxSockets: wish.connections })
const headers = wish.gzip ? { 'accept-encoding': 'gzip' } : {}

/** @type {number[]} milliseconds from the question to the last byte of the answer */
const durations = []
let failures = 0
let next = 0

/** @returns {Promise<void>} */
const ask = () =>
  new Promise((resolve) => {
    const path = wish.paths[next % wish.paths.length]
    next += 1
    const started = performance.now()
    const fail = () => {
      failures += 1
      resolve()
    }
    request({ agent, hostname, port, path, headers }, (answer) => {
      answer.once('error', fail)
      answer.once('end', () => {
        if (answer.statusCode !== 200) return fail()
        durations.push(performance.now() - started)
        resolve()
      })
      answer.resume()
    })
      .once('error', fail)
      .end()
  })

const begun = performance.now()
const until = begun + wish.seconds * 1000
await Promise.all(
  Array.from({ length: wish.connections }, async () => {
    while (performance.now() < until) await ask()
  }),
)
const seconds = (performance.now() - begun) / 1000
durations.sort((one, other) => one - other)
const share = (/** @type {number} */ part) =>
  durations[Math.max(0, Math.ceil(durations.length * part) - 1)] ?? Number.NaN
console.log(
  JSON.stringify({
    requests: durations.length,
    failures,
    seconds,
    p50: share(0.5),
    p95: share(0.95),
    p99: share(0.99),
  }),
)
agent.destroy()
