/**
 * Before the integration tests: one database made by the migrations, kept empty and kept with the first content and the
 * whole directory. Each test file works on a copy of its own (`aPortal`).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

export type Templates = { empty: string; seeded: string }

declare module 'vitest' {
  // The name and its form are vitest's.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    templates: Templates | null
  }
}

const testSecret = 'allmende-test-secret-never-for-a-real-portal'

export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  process.env.PAYLOAD_SECRET ??= testSecret
  // Another database is filled by each test file itself: there is no file to copy.
  if (process.env.TEST_DATABASE_URL) {
    project.provide('templates', null)
    return undefined
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-templates-'))
  process.env.DATA_DIR = folder
  process.env.DATABASE_URL = `file:${path.join(folder, 'making.db')}`
  const templates = {
    empty: path.join(folder, 'empty.db'),
    seeded: path.join(folder, 'seeded.db'),
  }
  // The environment is read when the config is loaded, so that comes after it is set.
  // eslint-disable-next-line no-restricted-syntax
  const { makeTemplates } = await import('./make-templates')
  await makeTemplates(templates)
  project.provide('templates', templates)
  return () => rm(folder, { recursive: true, force: true })
}
