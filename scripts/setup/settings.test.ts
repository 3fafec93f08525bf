import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { ensureSecret, parseSettings, readSettings } from './settings.mjs'

let root = ''
const file = () => join(root, '.env')
const read = () => readFileSync(file(), 'utf8')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'allmende-env-'))
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(root, { recursive: true, force: true })
})

describe('the secret', () => {
  it('is generated for a fresh checkout, readable for its owner only', () => {
    ensureSecret(root, {})
    expect(read()).toMatch(/^PAYLOAD_SECRET=[\w-]{64}\n$/)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('differs between two installations and is never printed', () => {
    ensureSecret(root, {})
    const first = read()
    rmSync(file())
    ensureSecret(root, {})
    expect(read()).not.toBe(first)
    const said = JSON.stringify(vi.mocked(console.log).mock.calls)
    expect(said).not.toContain(parseSettings(read()).PAYLOAD_SECRET)
  })

  it('is never overwritten', () => {
    ensureSecret(root, {})
    const first = read()
    ensureSecret(root, {})
    expect(read()).toBe(first)
  })

  it.each(['PORT=4000\n', 'PORT=4000', '', '# my settings\nPAYLOAD_SECRET=\n'])(
    'is added below what is already there: %j',
    (text) => {
      writeFileSync(file(), text)
      ensureSecret(root, {})
      expect(read().startsWith(text)).toBe(true)
      expect(parseSettings(read()).PAYLOAD_SECRET).toHaveLength(64)
      expect(parseSettings(read()).PORT).toBe(text.includes('PORT') ? '4000' : undefined)
    },
  )

  it('is not written when the environment brings one', () => {
    writeFileSync(file(), 'PORT=4000\n')
    ensureSecret(root, { PAYLOAD_SECRET: 'from outside' })
    expect(read()).toBe('PORT=4000\n')
  })
})

describe('the settings', () => {
  it('are simple lines with optional quotes and comments', () => {
    const text = [
      '\t# a comment',
      'PORT = 4000  # where',
      'export HOST="0.0.0.0"',
      "MAIL_FROM='Allmende <a@b.example> # not a comment'",
      'EMPTY=',
      'not a setting',
      'PUBLIC_URL=https://a.example/?q=1\r',
      'KEY="several',
      'lines"',
      'PORT=5000',
    ].join('\n')
    expect(parseSettings(text)).toEqual({
      PORT: '5000',
      HOST: '0.0.0.0',
      MAIL_FROM: 'Allmende <a@b.example> # not a comment',
      EMPTY: '',
      PUBLIC_URL: 'https://a.example/?q=1',
    })
  })

  it('of the environment win over those of the file', () => {
    writeFileSync(file(), 'PORT=4000\nHOST=0.0.0.0\nPAYLOAD_SECRET=in-file\n')
    const settings = readSettings(root, { PORT: '5000', PAYLOAD_SECRET: '' })
    expect(settings).toMatchObject({ PORT: '5000', HOST: '0.0.0.0', PAYLOAD_SECRET: 'in-file' })
  })
})
