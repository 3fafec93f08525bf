import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { requireWritableFolder } from './folder.mjs'

it('names the folder that is not writable', () => {
  const root = mkdtempSync(join(tmpdir(), 'allmende-folder-'))
  const data = join(root, 'data')
  // Root may write everywhere, so the refusal is played.
  const refuse = (refused: string) => (folder: string) => {
    if (folder === refused) throw new Error('EACCES')
  }
  expect(() => requireWritableFolder(root)).not.toThrow()
  expect(() => requireWritableFolder(root, refuse(root))).toThrow(`${root} is not writable`)
  expect(() => requireWritableFolder(root, refuse(data))).not.toThrow()
  mkdirSync(data)
  expect(() => requireWritableFolder(root, refuse(data))).toThrow(`${data} is not writable`)
  rmSync(root, { recursive: true })
})
