import { describe, expect, it } from 'vitest'

import { failureOf } from './failure'

const coded = (code: string, cause?: unknown): Error =>
  Object.assign(new Error('x', { cause }), { code })

describe('a failure', () => {
  it('is told by the code of the database or of the disk', () => {
    expect(failureOf(coded('SQLITE_BUSY'))).toBe('busy')
    expect(failureOf(coded('SQLITE_FULL'))).toBe('full')
    expect(failureOf(coded('ENOSPC'))).toBe('full')
  })

  it('is found in what caused an error', () => {
    expect(failureOf(new Error('Failed query', { cause: coded('SQLITE_BUSY') }))).toBe('busy')
  })

  it('is nothing else: a mistake, a text, a circle', () => {
    const circle = coded('X')
    circle.cause = circle
    for (const other of [coded('SQLITE_CONSTRAINT_UNIQUE'), 'SQLITE_BUSY', null, undefined, circle])
      expect(failureOf(other)).toBeNull()
  })
})
