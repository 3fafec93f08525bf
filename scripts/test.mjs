import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { countEmptyAsFailed, summarize } from './setup/counting.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { requireWritableFolder } from './setup/folder.mjs'
import { handOverToNewerNode, requireNodeToBegin } from './setup/node.mjs'
import { listParts, runPart } from './setup/parts.mjs'
import { isStopping, leaveOn, stopChildren } from './setup/processes.mjs'
import { explain, sayDuration } from './setup/say.mjs'
import { makeTestEnvironment } from './setup/test-environment.mjs'

const script = fileURLToPath(import.meta.url)
const root = dirname(dirname(script))
const mongoUrl = process.env.TEST_DATABASE_URL

/**
 * Runs every part, also after one has failed.
 * @param {string} reports a folder for the JSON reports
 */
async function runAllParts(reports) {
  const place = { root, env: makeTestEnvironment(root), reports }
  const parts = listParts(mongoUrl)
  const results = []
  for (const [index, part] of parts.entries()) {
    console.log(`\n[${index + 1}/${parts.length}] ${part.name} …`)
    const started = Date.now()
    const count = countEmptyAsFailed(await runPart(part, place))
    const milliseconds = Date.now() - started
    results.push({ ...count, name: part.name, milliseconds })
    const { passed, failed } = count
    console.log(`${part.name}: ${passed} passed, ${failed} failed (${sayDuration(milliseconds)})`)
  }
  return results
}

/** From a fresh checkout to a result in numbers; the exit code is 1 as soon as anything failed. */
async function test() {
  requireNodeToBegin()
  leaveOn(['SIGINT', 'SIGTERM', 'SIGHUP'], 130)
  requireWritableFolder(root)
  await ensureDependencies(root)
  const code = await handOverToNewerNode(root, script)
  if (code !== undefined) return code
  const reports = mkdtempSync(join(tmpdir(), 'allmende-test-'))
  const results = await runAllParts(reports)
  rmSync(reports, { recursive: true, force: true })
  const remarks = mongoUrl ? [] : ['MongoDB: not run (TEST_DATABASE_URL is not set)']
  if (!process.env.TEST_MEILISEARCH_URL)
    remarks.push('Meilisearch: not run (TEST_MEILISEARCH_URL is not set)')
  const summary = summarize(results, remarks)
  console.log(summary.lines.join('\n'))
  return summary.failed > 0 ? 1 : 0
}

test()
  .then((code) => {
    // Not process.exit: the last line must reach a pipe before the process ends.
    if (!isStopping()) process.exitCode = code
  })
  .catch(async (error) => {
    if (isStopping()) return
    explain(error)
    await stopChildren()
    process.exit(1)
  })
