import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import {
  areDependenciesInstalled,
  computeDependencyStamp,
  explainFailedInstall,
  findNpm,
} from './dependencies.mjs'

let root = ''
const entry = { version: '1.0.0', integrity: 'sha512-a' }
const write = (path: string, content: unknown) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), JSON.stringify(content))
}
const stampFile = () => join(root, 'node_modules', '.allmende-stamp')
const lock = (more: object = {}) => ({ packages: { '': {}, 'node_modules/zod': entry, ...more } })
const install = (packages: object) => {
  write('node_modules/zod/package.json', {})
  write('node_modules/.package-lock.json', { packages })
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'allmende-dependencies-'))
  write('package.json', { dependencies: { zod: '1.0.0' } })
  write('package-lock.json', lock({ 'node_modules/for-mac': { ...entry, optional: true } }))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('are missing in a fresh checkout', () => {
  expect(areDependenciesInstalled(root)).toBe(false)
})

it('are adopted when somebody ran npm ci', () => {
  install({ 'node_modules/zod': entry })
  expect(areDependenciesInstalled(root)).toBe(true)
  expect(existsSync(stampFile())).toBe(true)
})

it.each([
  ['another version', { 'node_modules/zod': { ...entry, version: '1.0.1' } }],
  ['another content', { 'node_modules/zod': { ...entry, integrity: 'sha512-b' } }],
  ['too much', { 'node_modules/zod': entry, 'node_modules/other': entry }],
  ['too little', {}],
])('are not adopted when npm recorded %s', (_, packages) => {
  install(packages)
  expect(areDependenciesInstalled(root)).toBe(false)
  expect(existsSync(stampFile())).toBe(false)
})

it('are not adopted when an install was broken off', () => {
  write('node_modules/zod/package.json', {})
  expect(areDependenciesInstalled(root)).toBe(false)
})

it('need an install after the lock file has changed, and when a package has gone', () => {
  install({ 'node_modules/zod': entry })
  writeFileSync(stampFile(), computeDependencyStamp(root))
  expect(areDependenciesInstalled(root)).toBe(true)
  write('package-lock.json', lock())
  expect(areDependenciesInstalled(root)).toBe(false)
  writeFileSync(stampFile(), computeDependencyStamp(root))
  rmSync(join(root, 'node_modules/zod'), { recursive: true })
  expect(areDependenciesInstalled(root)).toBe(false)
})

it.each(['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'ETIMEDOUT', 'network'])(
  'say what to do when npm reports %s',
  (word) => {
    expect(explainFailedInstall(`npm error code ${word}`).message).toBe(
      'The dependencies are not installed and the package registry cannot be reached. Connect to the internet once and run npm start again.',
    )
  },
)

it('show what npm said about any other failure', () => {
  expect(explainFailedInstall('npm error code EINTEGRITY\n').message).toContain('EINTEGRITY')
})

it('are installed with npm as a script of Node', () => {
  expect(findNpm()).toMatch(/npm-cli\.[cm]?js$/)
})
