import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { readAddress, requireFreePort } from './setup/address.mjs'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { requireWritableFolder } from './setup/folder.mjs'
import { handOverToNewerNode, requireNodeToBegin } from './setup/node.mjs'
import { ensurePrepared } from './setup/prepare.mjs'
import { isStopping, leaveOn, stopChildren } from './setup/processes.mjs'
import { explain } from './setup/say.mjs'
import { serve } from './setup/server.mjs'
import { ensureSecret, readSettings } from './setup/settings.mjs'

const script = fileURLToPath(import.meta.url)
const root = dirname(dirname(script))

/** From a fresh checkout to a running portal; every step is skipped when it is already done. */
async function start() {
  requireNodeToBegin()
  leaveOn(['SIGINT', 'SIGTERM'], 0)
  const address = readAddress(readSettings(root))
  await requireFreePort(address)
  requireWritableFolder(root)
  await ensureDependencies(root)
  const code = await handOverToNewerNode(root, script)
  if (code !== undefined) return code
  ensureSecret(root)
  const settings = readSettings(root)
  await ensurePrepared(root, settings)
  await ensureBuild(root, { env: settings })
  await serve(root, address, settings)
  return 0
}

start()
  .then((code) => isStopping() || process.exit(code))
  .catch(async (error) => {
    if (isStopping()) return
    explain(error)
    await stopChildren()
    process.exit(1)
  })
