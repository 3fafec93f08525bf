import os from 'node:os'

import { expect, it, vi } from 'vitest'

import { chooseBrowser } from './browser.mjs'
import { listParts, runPart } from './parts.mjs'
import { makeTestEnvironment } from './test-environment.mjs'

const place = { root: '/r', env: {}, reports: os.tmpdir() }
const names = (mongoUrl?: string) => listParts(mongoUrl).map((part) => part.name)

it('are always the same eight', () => {
  const all = ['types', 'lint', 'generated', 'unit', 'integration', 'build', 'fuzz', 'e2e']
  expect(names()).toEqual(all)
})

it('include MongoDB when there is one', () => {
  expect(names('mongodb://localhost/test')).toContain('integration (MongoDB)')
})

it('fail by themselves and do not end the run', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const work = () => Promise.reject(new Error('broken'))
  const count = await runPart({ name: 'x', minutes: 1, work }, place)
  expect(count).toEqual({ passed: 0, failed: 1, note: 'broken' })
  said.mockRestore()
})

it('never see the settings of a real portal', () => {
  const real = {
    DATABASE_URL: 'file:real.db',
    SMTP_URL: 'smtp://real',
    PAYLOAD_SECRET: 'real',
    TEST_DATABASE_URL: 'mongodb://real',
    NODE_ENV: 'production' as const,
    PATH: '/usr/bin',
    HOME: '/home/me',
  }
  const env = makeTestEnvironment('/r', real)
  expect(JSON.stringify(env)).not.toContain('real"')
  expect(env).toMatchObject({ CI: '1', NEXT_TELEMETRY_DISABLED: '1', HOME: '/home/me' })
  expect(env.PAYLOAD_SECRET?.length).toBeGreaterThanOrEqual(32)
  expect(env.PATH).toMatch(/node_modules.\.bin.\/usr\/bin$/)
  expect(env).not.toHaveProperty('DATABASE_URL')
  expect(env).not.toHaveProperty('NODE_ENV')
})

it('take the first browser that starts', async () => {
  expect(await chooseBrowser(['/no/such/browser', process.execPath])).toBe(process.execPath)
  expect(await chooseBrowser(['/no/such/browser'])).toBeUndefined()
})
