import { describe, expect, it } from 'vitest'

import { changedFields } from './audit'

const related = { id: 'b', title: 'B', createdAt: '2026-11-26', updatedAt: '2026-11-26' }

describe('the fields of a change', () => {
  it('are named, in a group one level deeper', () => {
    const before = { id: 'a', title: 'Alt', confirmation: { reviewBy: null, by: 'x' } }
    const after = { id: 'a', title: 'Neu', confirmation: { reviewBy: '2027-01-01', by: 'x' } }
    expect(changedFields(before, after)).toEqual(['confirmation.reviewBy', 'title'])
    expect(changedFields({ id: 'a' }, after)).toEqual([
      'confirmation.by',
      'confirmation.reviewBy',
      'title',
    ])
  })

  it('are not those that only look different: empty and missing, an id and the record behind it, hidden ones', () => {
    expect(
      changedFields({ note: null, list: [], origin: 'x' }, { note: '', list: undefined }),
    ).toEqual([])
    expect(changedFields({ by: 'b', all: ['b'] }, { by: related, all: [related] })).toEqual([])
    expect(changedFields({ by: 'c' }, { by: related })).toEqual(['by'])
  })

  it('include what changed in a row of a list', () => {
    const row = { id: '1', text: 'Alt' }
    expect(changedFields({ rows: [row] }, { rows: [{ ...row, text: 'Neu' }] })).toEqual(['rows'])
  })

  it('never tell of secrets and of what changes by itself', () => {
    const before = { hash: 'a', sessions: [], updatedAt: '1', loginAttempts: 1 }
    expect(
      changedFields(before, { hash: 'b', sessions: [1], updatedAt: '2', loginAttempts: 2 }),
    ).toEqual([])
  })
})
