import { monitorEventLoopDelay } from 'node:perf_hooks'

import { describe, expect, it } from 'vitest'

import { shareTurns } from './sqlite-fairness'

/** A statement of one millisecond that never leaves its turn, as those of SQLite. */
const aClient = () => ({
  called: [] as string[],
  execute(sql: string): Promise<string> {
    this.called.push(sql)
    const until = performance.now() + 1
    while (performance.now() < until);
    return Promise.resolve(sql)
  },
})

async function longestStop(client: ReturnType<typeof aClient>): Promise<number> {
  const work = async (): Promise<void> => {
    for (let at = 0; at < 30; at += 1) await client.execute('SELECT 1')
  }
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await new Promise((resolve) => setTimeout(resolve, 5))
  await Promise.all(Array.from({ length: 10 }, work))
  await new Promise((resolve) => setTimeout(resolve, 5))
  delay.disable()
  return delay.max / 1e6
}

describe('the turns of the database', () => {
  it('ten works of thirty statements leave room for others; without sharing they do not', async () => {
    const fair = aClient()
    shareTurns(fair)
    const stop = await longestStop(fair)
    expect(fair.called).toHaveLength(300)
    expect(stop).toBeLessThan(100)
    expect(await longestStop(aClient())).toBeGreaterThan(250)
  })

  it('statements called together run together, also when the share is used up', async () => {
    const client = aClient()
    shareTurns(client)
    const tired = Promise.all(Array.from({ length: 20 }, () => client.execute('SELECT 1')))
    const pair = Promise.all([client.execute('ROLLBACK'), client.execute('BEGIN IMMEDIATE')])
    expect(client.called.slice(-2)).toEqual(['ROLLBACK', 'BEGIN IMMEDIATE'])
    await Promise.all([tired, pair])
  })

  it('answers and errors arrive as they are', async () => {
    const client = aClient()
    shareTurns(client)
    expect(await client.execute('SELECT 2')).toBe('SELECT 2')
    const failing = { execute: () => Promise.reject(new Error('no')) }
    shareTurns(failing)
    await expect(failing.execute()).rejects.toThrow('no')
  })
})
