import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { secretOfTests, weaknessOf } from './secret'

describe('H-26 a secret', () => {
  it.each([
    ['', 'too-short'],
    ['Zq8-vT2_kLw9xNc4bYf7RmA1sDh5Gje', 'too-short'],
    ['change-me-change-me-change-me-now', 'example'],
    ['YOUR_SECRET_HERE_YOUR_SECRET_HERE', 'example'],
    ['put-your-secret-of-32-letters-here', 'example'],
    ['my-very-long-password-for-the-portal', 'example'],
    ['x'.repeat(64), 'guessable'],
    ['allmende'.repeat(5), 'guessable'],
    ['0123456789012345678901234567890123', 'guessable'],
    ['abcdefghijklmnopqrstuvwxyz0123456789', 'guessable'],
    ['0101010101011010010101011010010101', 'guessable'],
  ])('%j is refused: %s', (secret, weakness) => expect(weaknessOf(secret)).toBe(weakness))

  it('drawn at random is taken, in whatever alphabet', () => {
    const drawn = Array.from({ length: 500 }, (_, at) =>
      createHash('sha256').update(`${at}`).digest(),
    )
    const written = drawn.flatMap((bytes) => [
      bytes.toString('hex'),
      bytes.toString('hex').slice(0, 32),
      bytes.toString('base64'),
      bytes.toString('base64url'),
    ])
    expect(written.filter((secret) => weaknessOf(secret) !== null)).toEqual([])
  })

  it('of the tests is long enough to be one', () => expect(weaknessOf(secretOfTests)).toBeNull())
})
