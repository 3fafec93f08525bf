import type { TypedUser } from 'payload'
import { describe, expect, it } from 'vitest'

import { roles } from '@/domain/roles'

import { known, mayCall } from './deeds'

const somebody = (role: (typeof roles)[number]): TypedUser =>
  ({ id: '1', role, collection: 'users' }) as TypedUser // all that is asked of a user here

describe('T-A1 the functions of the panel', () => {
  const staff = ['editor', 'approver', 'coordinator', 'admin']
  /** Who may call what, written by hand: a function without a row fails. */
  const rows: Record<(typeof known)[number], readonly string[]> = {
    'copy-data-from-locale': staff,
    'form-state': staff,
    'get-default-layout': staff,
    'render-document': staff,
    'render-document-slots': staff,
    'render-field': staff,
    'render-list': staff,
    'render-widget': staff,
    slugify: staff,
    'table-state': staff,
  }

  it('have a row each, and there are no more', () => {
    expect(Object.keys(rows).sort()).toEqual([...known].sort())
  })

  it.each(known)('%s is called by staff alone', (name) => {
    expect(mayCall(name, null)).toBe(false)
    expect(roles.filter((role) => mayCall(name, somebody(role)))).toEqual(rows[name])
  })

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'schedule-publish',
    '',
    undefined,
    ['form-state'],
  ])('none is called %s', (name) => expect(mayCall(name, somebody('admin'))).toBe(false))
})
