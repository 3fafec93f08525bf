import type { TypedUser } from 'payload'
import { describe, expect, it } from 'vitest'

import { roles } from '@/domain/roles'

import { mayCall } from './deeds'

const somebody = (role: (typeof roles)[number]): TypedUser =>
  ({ id: '1', role, collection: 'users' }) as TypedUser // all that is asked of a user here

describe('T-A1 the functions of the panel', () => {
  const names = [
    'form-state',
    'table-state',
    'render-list',
    'render-document',
    'copy-data-from-locale',
  ]

  it.each(names)('%s is called by staff alone', (name) => {
    expect(mayCall(name, null)).toBe(false)
    const allowed = roles.filter((role) => mayCall(name, somebody(role)))
    expect(allowed).toEqual(['editor', 'approver', 'coordinator', 'admin'])
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
