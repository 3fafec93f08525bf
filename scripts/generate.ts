/**
 * Writes what is generated: the types of the database and the import map of the admin panel. With `--check` nothing is
 * left changed: it says whether the committed files and the newest migration fit the collections.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

import config from '@payload-config'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'

const folder = (...parts: string[]): string => path.join(process.cwd(), ...parts)
const types = folder('src/payload-types.ts')
const importMap = folder('src/app/(payload)/admin/importMap.js')

const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '')

async function writeAll(): Promise<void> {
  const built = await config
  await generateTypes(built, { log: false })
  await generateImportMap(built, { log: false, force: true })
}

/** The names of generated files that were not as they should be; the files are put back as they were. */
async function staleFiles(): Promise<string[]> {
  const stale: string[] = []
  const before = new Map<string, string>()
  for (const file of [types, importMap]) before.set(file, await textOf(file))
  await writeAll()
  for (const [file, text] of before) {
    if ((await textOf(file)) === text) continue
    stale.push(path.relative(process.cwd(), file))
    await writeFile(file, text)
  }
  return stale
}

type DrizzleKit = {
  generateDrizzleJson: (schema: unknown) => Promise<unknown>
  generateMigration: (before: unknown, after: unknown) => Promise<string[]>
}

/** What a new migration would hold. Empty when the migrations fit the collections. */
async function missingMigration(): Promise<string[]> {
  // The shape of the database is known without one.
  const payload = await getPayload({ config, disableDBConnect: true })
  const database = payload.db as unknown as {
    schema: unknown
    requireDrizzleKit: () => DrizzleKit
  } // the SQLite adapter's own tools
  const { generateDrizzleJson, generateMigration } = database.requireDrizzleKit()
  const names = await readdir(folder('src/migrations'))
  const latest = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  if (!latest) return ['no migration yet']
  const before: unknown = JSON.parse(await readFile(folder('src/migrations', latest), 'utf8'))
  return generateMigration(before, await generateDrizzleJson(database.schema))
}

async function check(): Promise<number> {
  const stale = await staleFiles()
  for (const file of stale) console.error(`${file} is not up to date. Run: npm run generate`)
  const missing = await missingMigration()
  if (missing.length > 0) {
    console.error(
      `The collections have changed, a migration is missing. Run: npm run migration\n${missing.join('\n').slice(0, 2000)}`,
    )
  }
  if (stale.length + missing.length > 0) return 1
  console.log('generated files are fresh')
  return 0
}

if (process.argv.includes('--check')) process.exit(await check())
await writeAll()
console.log('generated')
process.exit(0)
