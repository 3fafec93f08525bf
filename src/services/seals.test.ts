import { describe, expect, it } from 'vitest'

import { seal, unseal } from './seals'

const by = { secret: 'x'.repeat(32), purpose: 'test' }

describe('a seal', () => {
  it('gives the text back', () => {
    for (const text of ['', 'a', 'a.b.c', 'Grüße']) expect(unseal(by, seal(by, text))).toBe(text)
  })

  it('is broken by any change, another purpose or another secret', () => {
    const sealed = seal(by, 'form.123')
    for (const wrong of [
      '',
      '.',
      'form.123',
      `${sealed}x`,
      `x${sealed}`,
      sealed.replace('123', '124'),
    ])
      expect(unseal(by, wrong)).toBeNull()
    expect(unseal({ ...by, purpose: 'other' }, sealed)).toBeNull()
    expect(unseal({ ...by, secret: 'y'.repeat(32) }, sealed)).toBeNull()
  })
})
