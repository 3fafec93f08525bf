import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addAdmin, ensureFirstAdmin } from '../../scripts/accounts'
import { aPortal, type Portal } from '../support/portal'

const address = 'https://allmende.example.org'
let portal: Portal
let payload: Payload
let file: string

beforeAll(async () => {
  portal = await aPortal({ content: 'empty' })
  payload = portal.payload
  file = path.join(portal.dataDirectory, 'first-sign-in.txt')
})
afterAll(() => portal.close())

const passwordIn = async (name: string): Promise<string> =>
  /Password: +(\S+)/.exec(await readFile(name, 'utf8'))?.[1] ?? ''

const signIn = (email: string, password: string) =>
  payload.login({ collection: 'users', data: { email, password }, overrideAccess: true })

// One story, in its order.
describe('the first account', () => {
  it('is written down before it exists, so that a crash in between costs nothing', async () => {
    const dying = new Proxy(payload, {
      get: (target, name) => {
        if (name === 'create') return () => Promise.reject(new Error('power cut'))
        const value: unknown = Reflect.get(target, name)
        return value
      },
    })
    await expect(ensureFirstAdmin(dying, address)).rejects.toThrow('power cut')
    const lost = await passwordIn(file)
    await ensureFirstAdmin(payload, address)
    expect(await passwordIn(file)).not.toBe(lost)
  })

  it('stands in a file only its owner can read, with where and how to sign in', async () => {
    const text = await readFile(file, 'utf8')
    expect(text).toContain(`${address}/admin`)
    expect(text).toContain('admin@allmende.invalid')
    expect((await passwordIn(file)).length).toBeGreaterThanOrEqual(20)
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('stays the only one', async () => {
    const before = await readFile(file, 'utf8')
    await ensureFirstAdmin(payload, address)
    expect(await readFile(file, 'utf8')).toBe(before)
    expect((await payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(1)
  })

  it('loses its file at the first sign-in', async () => {
    const { user } = await signIn('admin@allmende.invalid', await passwordIn(file))
    expect(user).toMatchObject({ role: 'admin' })
    expect(existsSync(file)).toBe(false)
  })
})

describe('a further administrator', () => {
  it('gets a password in a file of their own', async () => {
    const account = { email: 'anna@example.org', name: 'Anna Beispiel' }
    const written = (await addAdmin(payload, account, address)) ?? ''
    if (process.platform !== 'win32') expect((await stat(written)).mode & 0o777).toBe(0o600)
    const { user } = await signIn(account.email, await passwordIn(written))
    expect(user).toMatchObject({ role: 'admin', name: account.name })
  })

  it('needs an address without an account', async () => {
    const account = { email: 'anna@example.org', name: 'Noch eine Anna' }
    expect(await addAdmin(payload, account, address)).toBeNull()
  })

  it('leaves no file behind when the account is refused', async () => {
    const account = { email: 'keine-adresse', name: 'Niemand' }
    await expect(addAdmin(payload, account, address)).rejects.toThrow()
    expect(existsSync(path.join(portal.dataDirectory, 'sign-in-keine-adresse.txt'))).toBe(false)
  })
})
