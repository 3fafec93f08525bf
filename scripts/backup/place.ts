/**
 * Puts a restored database and restored uploads in place of what is there. What shall happen is written down first; from
 * then on every step may be interrupted and done again, and whoever opens the portal next brings it to its end.
 */
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { textsFolder } from '@/domain/document-text'
import { indexFile } from '@/domain/search-config'

import { isThere, move, settle, unlessMissing, writeOut } from './files'
import { isOpenElsewhere } from './sqlite'

const Plan = z.object({
  /** First the old is moved aside, then the new into its place. */
  step: z.enum(['aside', 'in']),
  database: z.string(),
  media: z.string(),
  /** Names of folders beside the database and inside the uploads. */
  staged: z.string(),
  aside: z.string(),
})
export type Plan = z.infer<typeof Plan>

const planIn = (data: string): string => path.join(data, 'restore.json')

async function writePlan(data: string, plan: Plan): Promise<void> {
  const file = planIn(data)
  await rm(`${file}.new`, { force: true })
  await writeOut(`${file}.new`, [Buffer.from(JSON.stringify(plan))])
  await rename(`${file}.new`, file)
  await settle(data)
}

/** A SQLite database and what lies beside it while it is open or was not closed. */
const parts = ['', '-wal', '-shm']

export const stagedDatabase = ({ database, staged }: Plan): string =>
  path.join(path.dirname(database), staged, 'allmende.db')
export const stagedMedia = ({ media, staged }: Plan): string => path.join(media, staged)

async function moveAll(from: string, to: string): Promise<void> {
  const names = (await unlessMissing(readdir(from))) ?? []
  for (const name of names.filter((one) => !one.startsWith('.')))
    await move(path.join(from, name), path.join(to, name))
}

async function moveAside({ database, media, aside }: Plan): Promise<void> {
  for (const part of parts)
    await move(
      `${database}${part}`,
      path.join(path.dirname(database), aside, `${path.basename(database)}${part}`),
    )
  await moveAll(media, path.join(media, aside))
}

/**
 * What is made of database and uploads is not of those that come now: the next start makes it anew, the search before
 * anybody finds what is not there any more.
 */
async function removeDerived(data: string): Promise<void> {
  const names = (await unlessMissing(readdir(data))) ?? []
  const derived = names.filter((name) => name === textsFolder || name.startsWith(indexFile))
  await Promise.all(
    derived.map((name) => rm(path.join(data, name), { recursive: true, force: true })),
  )
}

async function moveIn(plan: Plan): Promise<void> {
  await moveAll(stagedMedia(plan), plan.media)
  // The database last: with it the portal is restored.
  await move(stagedDatabase(plan), plan.database)
}

/** Writes the plan down and carries it out. */
export async function place(data: string, plan: Plan): Promise<void> {
  await writePlan(data, plan)
  await completePlacing(data)
}

/** Two would write to different files of the same name, and what one of them writes would be lost. */
class RunningError extends Error {
  override name = 'Failure'
}

/**
 * Carries out a plan that was written down and not yet completed; nothing happens when there is none. Refuses to move a
 * database that somebody has open.
 */
export async function completePlacing(data: string): Promise<void> {
  const text = await unlessMissing(readFile(planIn(data), 'utf8'))
  if (text === null) return
  const plan = Plan.parse(JSON.parse(text))
  if (plan.step === 'aside') {
    if ((await isThere(plan.database)) && isOpenElsewhere(plan.database))
      throw new RunningError(
        'A restore was interrupted and is not complete yet, but the portal is running. Stop it first, then start it again.',
      )
    await moveAside(plan)
    await writePlan(data, { ...plan, step: 'in' })
  }
  await removeDerived(data)
  await moveIn(plan)
  await settle(path.dirname(plan.database))
  await rm(planIn(data))
  await removeStaged(plan)
}

export async function removeStaged(plan: Plan): Promise<void> {
  await rm(path.dirname(stagedDatabase(plan)), { recursive: true, force: true })
  await rm(stagedMedia(plan), { recursive: true, force: true })
}
