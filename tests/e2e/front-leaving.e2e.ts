import { Agent, get } from 'node:http'

import { expect, test } from '@playwright/test'

import { openOwnPortal } from './support/own-portal'

type Outcome = 'complete' | 'not taken' | 'lost'

/** Asks once. What was not even connected was not taken; everything else has to come to its end. */
const ask = (port: number, agent: Agent, path: string): Promise<Outcome> =>
  new Promise((resolve) => {
    get({ host: '127.0.0.1', port, agent, path }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (part: string) => (body += part))
      answer.once('error', () => resolve('lost'))
      answer.once('end', () => {
        const whole = answer.complete && answer.statusCode === 200 && body.includes('</html>')
        resolve(whole ? 'complete' : 'lost')
      })
    }).once('error', ({ message }) => resolve(/ECONNREFUSED/.test(message) ? 'not taken' : 'lost'))
  })

/** Thirty visitors who read without a pause until nobody takes their request any more. */
async function readAll(port: number, outcomes: Outcome[]): Promise<void> {
  const visitor = async (path: string, keepAlive: boolean) => {
    const agent = new Agent({ keepAlive, maxSockets: 1 })
    for (let last: Outcome = 'complete'; last === 'complete'; outcomes.push(last))
      last = await ask(port, agent, path)
    agent.destroy()
  }
  const visitors = Array.from({ length: 30 }, (_, at) =>
    visitor(at % 3 === 0 ? '/suche?q=wald' : '/loesungen', at % 2 === 0),
  )
  await Promise.all(visitors)
}

/** A portal that thirty visitors read, and have read a hundred times already. */
async function aPortalUnderLoad() {
  const { port, child, ended } = await openOwnPortal()
  await ask(port, new Agent(), '/suche?q=wald')
  const outcomes: Outcome[] = []
  const reading = readAll(port, outcomes)
  await expect.poll(() => outcomes.length, { timeout: 60_000 }).toBeGreaterThan(100)
  return { child, ended, outcomes, reading }
}

test.describe.configure({ mode: 'serial' })

test('F9 asked to leave under load, the portal loses no answer and ends with 0', async () => {
  test.setTimeout(120_000)
  const { child, ended, outcomes, reading } = await aPortalUnderLoad()
  const began = Date.now()
  child.kill('SIGTERM')
  await reading
  expect(await ended).toBe(0)
  expect(Date.now() - began).toBeLessThan(11_000)
  expect(outcomes.filter((one) => one === 'lost')).toEqual([])
})

test('F9 control: killed under load it loses answers', async () => {
  test.setTimeout(120_000)
  const { child, ended, outcomes, reading } = await aPortalUnderLoad()
  child.kill('SIGKILL')
  await reading
  await ended
  expect(outcomes).toContain('lost')
})
