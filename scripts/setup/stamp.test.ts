import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { listSources, stampOf, withoutTypeScriptConfig } from './stamp.mjs'

let root = ''
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}
const stamp = (publicUrl?: string) => stampOf(listSources(root, publicUrl))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'allmende-stamp-'))
  write('package.json', '{}')
  write('src/app/page.tsx', 'one')
  write('public/logo.svg', 'one')
  write('scripts/prepare.ts', 'one')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('is the same for the same sources', () => {
  expect(stamp()).toBe(stamp())
})

it.each([
  'package.json',
  'package-lock.json',
  'next.config.mjs',
  'payload.config.ts',
  'tsconfig.json',
  'src/app/page.tsx',
  'src/new/deep/file.css',
  'public/logo.svg',
  'scripts/prepare.ts',
])('changes with %s', (path) => {
  const before = stamp()
  write(path, 'two')
  expect(stamp()).not.toBe(before)
})

it('changes when a file only moves', () => {
  const before = stamp()
  rmSync(join(root, 'src/app/page.tsx'))
  write('src/page.tsx', 'one')
  expect(stamp()).not.toBe(before)
})

it.each(['src/app/page.test.tsx', 'src/domain/rule.test.ts', 'README.md', 'data/allmende.db'])(
  'does not change with %s',
  (path) => {
    const before = stamp()
    write(path, 'two')
    expect(stamp()).toBe(before)
  },
)

it('changes with PUBLIC_URL and names the Node version', () => {
  expect(stamp('https://allmende.example')).not.toBe(stamp())
  expect(listSources(root, undefined)).toContain(`node ${process.version}`)
})

it('reads in one order with paths relative to the root', () => {
  const paths = listSources(root, undefined).map((line) => line.split(' ')[0])
  const files = paths.slice(0, -2)
  expect(files).toEqual([...files].sort())
  expect(files).toContain('src/app/page.tsx')
})

it('can leave tsconfig.json out, because Next writes into it', () => {
  const before = withoutTypeScriptConfig(listSources(root, undefined))
  write('tsconfig.json', '{}')
  expect(withoutTypeScriptConfig(listSources(root, undefined))).toEqual(before)
})
