import { describe, expect, it } from 'vitest'

import { divided } from './divided'

async function* numbers(log: string[] = []) {
  try {
    for (const one of [1, 2, 3]) {
      log.push(`read ${one}`)
      yield one
    }
  } finally {
    log.push('closed')
  }
}
const all = async (items: AsyncIterable<number>): Promise<number[]> => {
  const found: number[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('a source for several readers', () => {
  it('gives each of them everything, and reads it once', async () => {
    const log: string[] = []
    const shares = divided(numbers(log), 2)
    expect(await Promise.all(shares.map(({ items }) => all(items)))).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ])
    expect(log).toEqual(['read 1', 'read 2', 'read 3', 'closed'])
  })

  it('goes on for one when the other stops, or never begins', async () => {
    const [one, other, third] = divided(numbers(), 3)
    const stopping = (async () => {
      for await (const item of other?.items ?? []) if (item === 2) break
    })()
    third?.leave()
    expect(await all(one?.items ?? numbers())).toEqual([1, 2, 3])
    await stopping
    expect(await all(third?.items ?? numbers())).toEqual([])
  })

  it('is closed when nobody reads any more', async () => {
    const log: string[] = []
    const shares = divided(numbers(log), 2)
    const readings = shares.map(async ({ items }) => {
      for await (const item of items) if (item === 1) break
    })
    await Promise.all(readings)
    await expect.poll(() => log).toEqual(['read 1', 'closed'])
  })

  it('fails for all of them when it fails', async () => {
    const failing = async function* () {
      yield 1
      throw new Error('gone')
    }
    const results = await Promise.allSettled(divided(failing(), 2).map(({ items }) => all(items)))
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
