/**
 * Reads an official list of municipalities: `npm run municipalities:import FILE [YYYY-MM-DD]`. Without the day of the
 * list the day in the file's name counts, else today.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { z } from 'zod'

import { municipalitiesFrom, type MunicipalityRow } from '@/domain/municipality'
import { importMunicipalities, OlderListError } from '@/services/municipalities'

import { openPortal } from './open-portal'
import { progress } from './progress'
import { refuse } from './refuse'

const usage = 'npm run municipalities:import FILE [YYYY-MM-DD]'
const because = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const [file, day] = process.argv.slice(2)
if (!file) refuse(`Say which file holds the list: ${usage}`)
const dayInName = /\d{4}-\d{2}-\d{2}/.exec(path.basename(file))?.[0]
const asOf = day ?? dayInName ?? new Date().toISOString().slice(0, 10)
if (!z.iso.date().safeParse(asOf).success)
  refuse(`${asOf} is no day. Write it as in 2025-12-31: ${usage}`)

/** The whole list is read and checked before the database is opened: a wrong row stops here. */
async function readList(name: string): Promise<MunicipalityRow[]> {
  try {
    return municipalitiesFrom(await readFile(name, 'utf8'))
  } catch (error) {
    return refuse(`The list was not read, nothing has changed. ${because(error)}`)
  }
}

const rows = await readList(file)
console.log(`${rows.length} municipalities as of ${asOf}`)
const payload = await openPortal()
const told = progress('Municipalities')
try {
  const change = await importMunicipalities(payload, rows, { asOf, told })
  const { created, changed, ended, unchanged } = change
  console.log(`${created} new, ${changed} changed, ${ended} ended, ${unchanged} unchanged.`)
} catch (error) {
  if (!(error instanceof OlderListError)) throw error
  refuse(error.message)
}
await payload.destroy()
process.exit(0)
