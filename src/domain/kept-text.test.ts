import { describe, expect, it } from 'vitest'

import { isHeld, lastModified } from './kept-text'

const kept = { text: 'x', etag: 'W/"abc"', changedAt: new Date('2026-01-14T10:00:00.400Z') }

describe('a reader', () => {
  it.each([
    ['W/"abc"', true],
    ['"abc"', true],
    ['"xyz", W/"abc"', true],
    ['*', true],
    ['"xyz"', false],
    ['', false],
  ])('that holds %s is told so: %s', (etags, held) => {
    expect(isHeld(kept, { etags, since: null })).toBe(held)
  })

  it.each([
    ['Wed, 14 Jan 2026 10:00:00 GMT', true],
    ['Wed, 14 Jan 2026 10:00:01 GMT', true],
    ['Wed, 14 Jan 2026 09:59:59 GMT', false],
    ['yesterday', false],
  ])('that has it since %s is told so: %s', (since, held) => {
    expect(isHeld(kept, { etags: null, since })).toBe(held)
  })

  it('with another version is not misled by its date (RFC 9110, 13.1.3)', () => {
    expect(isHeld(kept, { etags: '"xyz"', since: 'Wed, 14 Jan 2027 10:00:00 GMT' })).toBe(false)
  })

  it('with neither holds nothing', () => {
    expect(isHeld(kept, { etags: null, since: null })).toBe(false)
  })
})

describe('the date of a text', () => {
  it('is told only when its second is over, so that one date never means two texts', () => {
    expect(lastModified(kept, new Date('2026-01-14T10:00:00.900Z'))).toBeNull()
    expect(lastModified(kept, new Date('2026-01-14T10:00:01.000Z'))).toEqual(
      new Date('2026-01-14T10:00:00.000Z'),
    )
  })
})
