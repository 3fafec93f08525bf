import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { type RawAnswer, rawRequest, sayRaw } from '../support/raw-http'
import { type OwnPortal, openOwnPortal } from './support/own-portal'

/** A portal as people reach it: by https, through a proxy that has taken the encryption off. */
const host = 'allmende.example.org'
const address = `https://${host}`

test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(join(tmpdir(), 'allmende-https-'))
const settings = {
  DATA_DIR: folder,
  DATABASE_URL: `file:${join(folder, 'allmende.db')}`,
  PAYLOAD_SECRET: 'Zq8-vT2_kLw9xNc4bYf7RmA1sDh5GjeUp',
  PUBLIC_URL: address,
  EXAMPLES: 'off',
}

let portal: OwnPortal
let account: { email: string | undefined; password: string | undefined }

test.beforeAll(async () => {
  test.setTimeout(180_000)
  // As a start does: the tables and the first account.
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/prepare.ts'], {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const text = readFileSync(join(folder, 'first-sign-in.txt'), 'utf8')
  account = {
    email: /\S+@\S+/.exec(text)?.[0],
    password: /^Passwor[td].*:\s+(\S+)$/m.exec(text)?.[1],
  }
  portal = await openOwnPortal(settings)
})
test.afterAll(async () => {
  portal.child.kill('SIGTERM')
  await portal.ended
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

const say = (line: string, headers: string[] = [], body = ''): Promise<RawAnswer> =>
  sayRaw(portal.port, rawRequest(line, headers, body), 20_000)

/** Signs in with the account the portal began with, as a browser on this origin would. */
function signIn(origin: string): Promise<RawAnswer> {
  const body = JSON.stringify(account)
  const headers = [
    `Host: ${host}`,
    `Origin: ${origin}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return say('POST /api/users/login', headers, body)
}

test('H-14 the session goes over https alone, and only its own address begins one (H-13)', async () => {
  for (const origin of [`http://${host}`, `${address}:444`, 'https://example.org', 'null'])
    expect((await signIn(origin)).status, origin).toBe(403)
  const { status, head } = await signIn(address)
  expect(status).toBe(200)
  const said = /^set-cookie: allmende-token=[^;]+; (.*)$/im.exec(head)?.[1]?.trim() ?? ''
  // An attribute counts by its name, whatever value stands beside it (RFC 6265, 5.2).
  const attributes = said.split('; ').map((part) => part.split('=')[0])
  for (const name of ['Secure', 'HttpOnly', 'SameSite']) expect(attributes).toContain(name)
})

test('H-24 browsers are told to come by https alone', async () => {
  for (const path of ['/', '/admin/login', '/api/users/me', '/nichts']) {
    const { head } = await say(`GET ${path}`, [`Host: ${host}`])
    expect(head, path).toMatch(/^strict-transport-security: max-age=31536000$/im)
  }
})

test('H-21 another name is answered with 421, the own one with the page', async () => {
  expect((await say('GET /', [`Host: ${host}`])).status).toBe(200)
  for (const other of ['example.org', `${host}.example.org`, `${host}:444`, `x.${host}`])
    expect((await say('GET /', [`Host: ${other}`])).status, other).toBe(421)
})

test('security.txt names the https address', async () => {
  const { status, body } = await say('GET /.well-known/security.txt', [`Host: ${host}`])
  expect(status).toBe(200)
  expect(body).toContain(`Canonical: ${address}/.well-known/security.txt`)
  expect(body).toContain(`Contact: ${address}/`)
  expect(body).not.toContain('http://')
})
