import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { knownPasswords } from './known-passwords'
import { longestPassword, passwordRefusal, shortestPassword } from './password'

const anna = { name: 'Anna Lindenau', email: 'anna.lindenau@stadt-quitte.example.org' }

describe('H-16 a password', () => {
  it('has 12 to 128 characters, an umlaut or an emoji counting as one', () => {
    expect(passwordRefusal('kfäuzwoibqm')).toBe('too-short')
    expect(passwordRefusal('kfäuzwoibqm🦉')).toBeNull()
    const long = Array.from({ length: 129 }, (_, at) => 'kfuzwoibqmtr'[(at * at) % 11]).join('')
    expect(passwordRefusal(long)).toBe('too-long')
  })

  it.each(['aaaaaaaaaaaa', 'abcabcabcabc', 'xY7!xY7!xY7!', 'passwortpasswort'])(
    'is not one piece again and again: %s',
    (password) => expect(passwordRefusal(password)).toBe('repeated'),
  )

  it.each([
    '123456789012',
    'qwertzuiopasdf',
    'abcdefghijkl',
    '0987654321qwertz',
    'ASDFGHJKL123456',
    '1q2w3e4r5t6y',
    'q1w2e3r4t5y6',
    '1qaz2wsx3edc',
    '123qweasdzxc',
    'qazwsxedcrfv',
    'zaq12wsxcde3',
    '147258369147',
    '112233445566',
    '111111222222',
    'aaaaaaaaaaab',
  ])('is no row of neighbouring keys: %s', (password) =>
    expect(passwordRefusal(password)).toBe('a-run'),
  )

  it.each([
    'Passwort2026!',
    'P@ssw0rt12345',
    'willkommen2026',
    'Sommer2026!!!',
    'admin-admin-2026',
    'MeinPasswort1',
    'geheim.geheim.1',
    'Hallo-Berlin-99',
  ])('is not only common words and digits: %s', (password) =>
    expect(passwordRefusal(password)).toBe('well-known'),
  )

  it('is none of those that are tried first', () => {
    expect(knownPasswords.size).toBeGreaterThan(290)
    const accepted = [...knownPasswords].filter((one) => passwordRefusal(one) === null)
    expect(accepted).toEqual([])
    expect(passwordRefusal('Unbelievable')).toBe('well-known')
  })

  it.each(['AnnaLindenau1', 'lindenau-stadt', 'anna.lindenau@', 'Lindenau12345678'])(
    'is not the person’s own name or address: %s',
    (password) => expect(passwordRefusal(password, anna)).toBe('personal'),
  )

  it.each([
    'ein langes Passwort',
    'drei Quitten im Schnee',
    'Lindenau sah sieben Reiher',
    '8230-5720-5917-2206',
    'Tr0ub4dor-Kranich',
    'zwoelfzeiche',
  ])('may be: %s', (password) => expect(passwordRefusal(password, anna)).toBeNull())

  it('is accepted whenever it is random', () => {
    const random = fc.uint8Array({ minLength: 24, maxLength: 24 })
    fc.assert(
      fc.property(random, (bytes) => {
        const password = Buffer.from(bytes).toString('base64url')
        const isConstant = new Set(bytes).size < 8
        return isConstant || passwordRefusal(password, anna) === null
      }),
      { numRuns: 300 },
    )
  })

  it('always gets an answer, at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (password) => {
        const refusal = passwordRefusal(password, anna)
        const length = [...password].length
        return length < shortestPassword || length > longestPassword ? refusal !== null : true
      }),
    )
  })
})
