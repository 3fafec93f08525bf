import { describe, expect, it } from 'vitest'

import { engineAsking } from './asking'
import type { Ask } from './deeds'

/** An engine whose worker gives these answers, one after the other; without one it says nothing. */
function anEngine(answers: Promise<unknown>[], silence: number) {
  const ask = (() => answers.shift() ?? new Promise(() => undefined)) as Ask // what it is asked does not matter here
  const own = { synonyms: () => undefined, silentFor: () => silence, close: async () => undefined }
  return engineAsking(ask, own)
}

const told = { docs: 7, version: 'v1' }

describe('the state of the engine', () => {
  it('is what the worker says', async () => {
    const engine = anEngine([Promise.resolve(told)], 0)
    expect(await engine.status()).toEqual({ engine: 'embedded', ok: true, pending: 0, ...told })
  })

  it('is well with a worker that is busy, and what was known last', async () => {
    const engine = anEngine([Promise.resolve(told)], 2_000)
    await engine.status()
    const started = performance.now()
    expect(await engine.status()).toMatchObject({ ok: true, ...told })
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it('is not well when the worker has said nothing for long, or fails', async () => {
    expect(await anEngine([], 31_000).status()).toMatchObject({ ok: false })
    const failing = anEngine([Promise.reject(new Error('disk I/O error'))], 0)
    expect(await failing.status()).toMatchObject({ ok: false, error: 'disk I/O error' })
  })
})
