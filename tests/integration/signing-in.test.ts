import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { anAdmin } from '../support/builders'
import { lendPayload } from '../support/portal'

const password = 'ein langes Passwort'
let payload: Payload

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))

const signIn = (email: string) =>
  payload.login({ collection: 'users', data: { email, password }, overrideAccess: true })

const sessionsOf = async (id: string): Promise<string[]> => {
  const account = await payload.findByID({ collection: 'users', id, overrideAccess: true })
  return (account.sessions ?? []).map((one) => one.id)
}

/** While somebody signs in, after the account was read and before it is written. */
function meanwhile(deed: () => Promise<unknown>): void {
  const read = payload.db.findOne.bind(payload.db)
  vi.spyOn(payload.db, 'findOne').mockImplementationOnce(async (args) => {
    const found = await read(args)
    await deed()
    return found as never // the mock does not know which collection is read
  })
}

describe('signing in', () => {
  it('T-C13 twenty times at the same moment begins twenty sessions', async () => {
    const { id, email } = await anAdmin(payload)
    await Promise.all(Array.from({ length: 20 }, () => signIn(email)))
    expect(await sessionsOf(id)).toHaveLength(20)
  })

  it('T-A6 does not bring back a role that was taken away at that moment', async () => {
    const { id, email } = await anAdmin(payload)
    meanwhile(() =>
      payload.update({ collection: 'users', id, data: { role: 'member' }, overrideAccess: true }),
    )
    await signIn(email)
    const { role } = await payload.findByID({ collection: 'users', id, overrideAccess: true })
    expect(role).toBe('member')
  })

  it('does not bring back a session that was ended at that moment, nor one that is over', async () => {
    const { id, email } = await anAdmin(payload)
    const over = { id: 'over', createdAt: '2020-01-01', expiresAt: '2020-01-02' }
    await signIn(email)
    meanwhile(() => payload.db.updateOne({ collection: 'users', id, data: { sessions: [over] } }))
    await signIn(email)
    const left = await sessionsOf(id)
    expect(left).toHaveLength(1)
    expect(left).not.toContain('over')
  })
})
