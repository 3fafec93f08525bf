import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

// Where Next keeps what it knows about telemetry, so that nobody's own choice counts here.
const home = mkdtempSync(join(tmpdir(), 'allmende-home-'))

/** What Next itself thinks, with or without our configuration, when nothing is set from outside. */
const isEnabled = (before: string): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `${before}
      const { Telemetry } = (await import('next/dist/telemetry/storage.js')).default
      console.log(new Telemetry({ distDir: '.next' }).isDisabled)`,
    ],
    { env: { PATH: process.env.PATH, HOME: home, NODE_ENV: 'production' }, encoding: 'utf8' },
  ).trim()

it('H-30 tells Next’s makers nothing, however Next is started', () => {
  expect(isEnabled("await import('./next.config.mjs')")).toMatch(/true$/)
})

it('would tell them without the setting', () => expect(isEnabled('')).toMatch(/false$/))
