import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { ensureDependencies } from './setup/dependencies.mjs'
import { handOverToNewerNode, requireNodeToBegin } from './setup/node.mjs'
import { begin, isStopping, leaveOn } from './setup/processes.mjs'
import { explain } from './setup/say.mjs'
import { ensureSecret, readSettings } from './setup/settings.mjs'

const script = fileURLToPath(import.meta.url)
const root = dirname(dirname(script))

/** The worker ends what it has begun, and a restore puts back what it has moved. */
const grace = 30_000

/** Any other command than the start, from a fresh checkout too: `node scripts/command.mjs restore FILE`. */
async function command() {
  requireNodeToBegin()
  leaveOn(['SIGINT', 'SIGTERM'], 130)
  // Only where there are none: a running portal would lose the ground under its feet.
  if (!existsSync(join(root, 'node_modules', 'tsx'))) await ensureDependencies(root)
  const code = await handOverToNewerNode(root, script)
  if (code !== undefined) return code
  ensureSecret(root)
  const [name, ...rest] = process.argv.slice(2)
  const loader = [
    '--disable-warning=ExperimentalWarning',
    '--import',
    './scripts/setup/plainly.mjs',
  ]
  const args = ['node_modules/tsx/dist/cli.mjs', ...loader, `scripts/${name}.ts`, ...rest]
  return outcomeOf(
    begin(process.execPath, args, { cwd: root, env: readSettings(root), stdio: 'inherit', grace }),
  )
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
const outcomeOf = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

command()
  .then((code) => isStopping() || process.exit(code))
  .catch((error) => {
    if (isStopping()) return
    explain(error)
    process.exit(1)
  })
