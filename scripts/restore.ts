/**
 * Brings a backup back: `npm run restore FILE [-- --replace]`. The file is checked as a whole before anything changes.
 * Mails that waited when the backup was made are not sent again; staff finds them as failed.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { differences, inside, type Manifest, whyNotTaken } from '@/domain/backup'
import { dataDirectory, databaseFile, mediaDirectory } from '@/env'

import { check } from './backup/check'
import { isThere, namesIn } from './backup/files'
import { noFile } from './backup/no-file'
import {
  completePlacing,
  place,
  type Plan,
  removeStaged,
  stagedDatabase,
  stagedMedia,
} from './backup/place'
import { isOpenElsewhere, stopMails } from './backup/sqlite'
import { DamagedError } from './backup/tar'
import { refuse } from './refuse'

/** A place for what was there; named after the moment, in UTC. */
const stampOf = (now: Date): string => now.toISOString().slice(0, 19).replaceAll(':', '')

const planFor = (database: string): Plan => ({
  step: 'aside',
  database,
  media: mediaDirectory,
  staged: '.restoring',
  aside: `.replaced-${stampOf(new Date())}`,
})

const inRepository = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url))

/** By their files: to load them would load the whole portal. */
async function knownMigrations(): Promise<string[]> {
  const names = await readdir(inRepository('src/migrations'))
  return names.filter((name) => /^\d+_.*\.ts$/.test(name)).map((name) => path.parse(name).name)
}

/** In a process of its own, so that a backup that is refused is refused at once. The next start would do it as well. */
function migrate(): void {
  const command = [...process.execArgv, inRepository('scripts/migrate.ts')]
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' })
  if (status !== 0) refuse('Everything is back, but the migrations failed. Run npm run migrate.')
}

/** Unpacks and checks; where anything is wrong, nothing stays. */
async function prepare(file: string, plan: Plan): Promise<Manifest> {
  await removeStaged(plan)
  try {
    const { manifest, found } = await check(createReadStream(file), (name) =>
      name === inside.database
        ? stagedDatabase(plan)
        : path.join(stagedMedia(plan), name.slice(inside.media.length)),
    )
    const wrong = differences(manifest, found)
    if (wrong.length > 0) throw new DamagedError(wrong.join('; '))
    const whyNot = whyNotTaken(manifest, await knownMigrations())
    if (whyNot) throw new Error(whyNot)
    return manifest
  } catch (error) {
    await removeStaged(plan)
    const reason = error instanceof Error ? error.message : String(error)
    const sentence = error instanceof DamagedError ? `The backup is damaged: ${reason}.` : reason
    return refuse(`Nothing was restored, nothing has changed. ${sentence}`)
  }
}

/** Refuses to write over a portal, and to work on one that runs. */
async function requirePlace(database: string, mayReplace: boolean): Promise<void> {
  const isPortal = (await isThere(database)) || (await namesIn(mediaDirectory)).length > 0
  if (isPortal && !mayReplace)
    refuse(
      `There is a portal already, in ${dataDirectory} and ${mediaDirectory}. With --replace it is put aside: ${usage}`,
    )
  if (await isRunning(database)) refuse(running)
}

const running = 'The portal is running on this database. Stop it first, then restore.'
const isRunning = async (database: string): Promise<boolean> =>
  (await isThere(database)) && isOpenElsewhere(database)

async function restore(file: string, database: string, mayReplace: boolean): Promise<void> {
  await completePlacing(dataDirectory)
  if (!(await isThere(file))) refuse(`There is no such file: ${file}`)
  await requirePlace(database, mayReplace)
  const plan = planFor(database)
  const manifest = await prepare(file, plan)
  const stopped = stopMails(stagedDatabase(plan), new Date())
  // Unpacking may take minutes, and the portal may have been started meanwhile.
  if (await isRunning(database)) {
    await removeStaged(plan)
    refuse(running)
  }
  await place(dataDirectory, plan)
  migrate()
  const rows = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0)
  const uploads = Object.keys(manifest.files).length - 1
  console.log(`${rows} rows and ${uploads} uploads of ${manifest.date} are back.`)
  if (stopped > 0)
    console.log(`${stopped} mails that waited are not sent again. The panel shows them as failed.`)
  console.log('The search index is made anew at the next start.')
  console.log('restored')
}

const usage = 'npm run restore FILE [-- --replace]'
const options = process.argv.slice(2)
const file = options.find((one) => !one.startsWith('--'))
if (!file || options.some((one) => one.startsWith('--') && one !== '--replace'))
  refuse(`Say which backup: ${usage}`)
if (!databaseFile) refuse(noFile)
await mkdir(path.dirname(databaseFile), { recursive: true })
await mkdir(dataDirectory, { recursive: true })
await restore(path.resolve(file), databaseFile, options.includes('--replace'))
process.exit(0)
