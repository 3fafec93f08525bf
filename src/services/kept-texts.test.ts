import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'

import { forgetTexts, keptText, noTexts } from './kept-texts'

// All that these deeds see of Payload.
const portal = () => ({ config: { custom: { texts: noTexts() } } }) as unknown as Payload

/** A text whose making ends when the test says so. */
function later(): { make: () => Promise<string>; end: (text: string) => void } {
  const { promise, resolve } = Promise.withResolvers<string>()
  return { make: () => promise, end: resolve }
}

describe('a kept text', () => {
  it('is made once for all who ask, until something changes', async () => {
    const payload = portal()
    let made = 0
    const make = () => Promise.resolve(`Stand ${(made += 1)}`)
    const [one, other] = await Promise.all([
      keptText(payload, 'a', make),
      keptText(payload, 'a', make),
    ])
    expect([one.text, other.text, made]).toEqual(['Stand 1', 'Stand 1', 1])
    forgetTexts(payload)
    expect((await keptText(payload, 'a', make)).text).toBe('Stand 2')
  })

  it('that was being made while something changed is not kept', async () => {
    const payload = portal()
    const old = later()
    const asked = keptText(payload, 'a', old.make)
    forgetTexts(payload)
    const fresh = await keptText(payload, 'a', () => Promise.resolve('neu'))
    old.end('alt')
    expect((await asked).text).toBe('alt')
    expect(fresh.text).toBe('neu')
    expect((await keptText(payload, 'a', () => Promise.resolve('nie'))).text).toBe('neu')
  })

  it('without a change would be kept, which is how the test above can fail', async () => {
    const payload = portal()
    const old = later()
    const asked = keptText(payload, 'a', old.make)
    old.end('alt')
    await asked
    expect((await keptText(payload, 'a', () => Promise.resolve('neu'))).text).toBe('alt')
  })

  it('keeps its date and tag while it says the same', async () => {
    const payload = portal()
    const first = await keptText(payload, 'a', () => Promise.resolve('gleich'))
    forgetTexts(payload)
    expect(await keptText(payload, 'a', () => Promise.resolve('gleich'))).toEqual(first)
    forgetTexts(payload)
    const other = await keptText(payload, 'a', () => Promise.resolve('anders'))
    expect(other.etag).not.toBe(first.etag)
  })

  it('that could not be made is tried again by the next who asks', async () => {
    const payload = portal()
    const fails = () => Promise.reject(new Error('no database'))
    await expect(keptText(payload, 'a', fails)).rejects.toThrow('no database')
    expect((await keptText(payload, 'a', () => Promise.resolve('da'))).text).toBe('da')
  })
})
