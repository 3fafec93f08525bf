import { describe, expect, it } from 'vitest'

import { type Door, doorAt, doors, isReading, mayKnock } from './door'
import { isId } from './id'
import { idFault } from './query'

const one = '6f1c1a52-3f0e-4b44-9d35-0a4b5d1f2e3c'

describe('H-10 the doors', () => {
  it.each([
    ['POST', 'users/login', 'login'],
    ['GET', 'users/me', 'me'],
    ['GET', 'media/file/bild.png', 'file'],
    ['GET', 'access', 'rights'],
    ['GET', 'solutions', 'list'],
    ['POST', 'solutions', 'create'],
    ['PATCH', `solutions/${one}`, 'update'],
    ['PATCH', 'solutions', 'update-many'],
    ['POST', `solutions/${one}/duplicate`, 'duplicate'],
    ['POST', `solutions/versions/${one}`, 'restore'],
    ['POST', `solutions/access/${one}`, 'rights-of'],
    ['POST', 'media/access', 'rights-of'],
    ['POST', 'payload-preferences/nav', 'set'],
    ['PATCH', 'outbox/x', 'update'],
  ])('%s /api/%s is %s', (method, path, operation) => {
    expect(doorAt(method, path.split('/'))?.operation).toBe(operation)
  })

  it.each([
    ['POST', 'users/first-register'],
    ['POST', 'users/verify/x'],
    ['PUT', 'solutions'],
    ['OPTIONS', 'solutions'],
    ['HEAD', 'solutions'],
    ['GET', 'solutions/versions/x'],
    ['GET', 'payload-jobs/run'],
    ['GET', 'payload-jobs'],
    ['GET', 'payload-kv'],
    ['GET', 'payload-migrations'],
    ['POST', 'payload-locked-documents'],
    ['POST', 'outbox'],
    ['DELETE', 'outbox/x'],
    ['DELETE', 'audit-log'],
    ['POST', 'municipalities'],
    ['POST', 'agenda-items/versions/x'],
    ['GET', 'globals/site'],
    ['GET', 'graphql'],
    ['GET', 'og'],
    ['GET', '__proto__'],
    ['GET', 'constructor'],
    ['GET', 'solutions/a/b/c'],
    ['GET', 'solutions//x'],
    ['GET', 'media/file/a/b'],
    ['DELETE', 'media/file/a'],
  ])('%s /api/%s does not exist', (method, path) => {
    expect(doorAt(method, path.split('/'))).toBeNull()
  })

  it('open to visitors and members for signing in and files only', () => {
    const open = [
      'login',
      'logout',
      'forgot-password',
      'reset-password',
      'refresh-token',
      'me',
      'file',
    ]
    const all = [...new Set(Object.values(doors).flat()), ...open, 'rights'] as Door['operation'][]
    for (const role of [undefined, 'member'] as const)
      expect(all.filter((operation) => mayKnock({ operation }, role)).sort()).toEqual(open.sort())
  })

  it('leave unlocking to administrators', () => {
    expect(mayKnock({ operation: 'unlock' }, 'coordinator')).toBe(false)
    expect(mayKnock({ operation: 'unlock' }, 'admin')).toBe(true)
  })

  it('know which requests change something', () => {
    expect(isReading({ operation: 'list' })).toBe(true)
    expect(isReading({ operation: 'rights-of' })).toBe(true)
    expect(isReading({ operation: 'update-many' })).toBe(false)
  })
})

describe('an id', () => {
  it.each(['init', 'login', 'count', 'versions', '1', '%00'])('is not %s', (name) => {
    const door = doorAt('GET', ['users', name])
    expect(door && idFault(door)?.code).toBe('not-an-id')
  })

  it.each([one, '507f1f77bcf86cd799439011'])('may be %s', (id) => expect(isId(id)).toBe(true))
  it.each(['1', '', '../x', '%00', `${one} `, null, 1e309, [one], { $gt: '' }])(
    'may not be %j',
    (id) => expect(isId(id)).toBe(false),
  )
})
