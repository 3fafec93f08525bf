/** What a backup holds, what it is called, and when it must not be restored (SECURITY F12). */
import { z } from 'zod'

export const format = 1

/** The names inside the file. */
export const inside = {
  database: 'allmende.db',
  manifest: 'manifest.json',
  media: 'media/',
} as const

const FileFacts = z.object({ size: z.number().int().min(0), sha256: z.string().length(64) })
export type FileFacts = z.infer<typeof FileFacts>

export const Manifest = z.object({
  format: z.number().int(),
  version: z.string(),
  date: z.iso.datetime(),
  migrations: z.array(z.string()),
  counts: z.record(z.string(), z.number().int().min(0)),
  files: z.record(z.string(), FileFacts),
  /** Uploads the database names although they were lost before the backup. */
  lost: z.array(z.string()),
})
export type Manifest = z.infer<typeof Manifest>

/** `allmende-2026-11-26T1830.tar`; the time is UTC, because clocks are set back. */
export const nameOf = (now: Date): string =>
  `allmende-${now.toISOString().slice(0, 16).replace(':', '')}.tar`

/** False for everything that could lie outside of its folder: a backup may come from anywhere. */
export const isSafeName = (name: string): boolean =>
  !name.includes('\\') &&
  !name.includes('\0') &&
  name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')

export type Found = {
  files: Record<string, FileFacts>
  counts: Record<string, number>
  integrity: string
}

const keysOf = (one: object, other: object): string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
]

/** What in the file differs from what its manifest says; empty when all is as it was written. */
export function differences(manifest: Manifest, found: Found): string[] {
  const files = keysOf(manifest.files, found.files).flatMap((name) => {
    const [said, is] = [manifest.files[name], found.files[name]]
    if (!said) return [`${name} is not in the manifest`]
    if (!is) return [`${name} is missing`]
    return said.size === is.size && said.sha256 === is.sha256 ? [] : [`${name} has changed`]
  })
  const counts = keysOf(manifest.counts, found.counts).flatMap((table) =>
    manifest.counts[table] === found.counts[table]
      ? []
      : [
          `${table} holds ${found.counts[table] ?? 0} rows instead of ${manifest.counts[table] ?? 0}`,
        ],
  )
  const integrity = found.integrity === 'ok' ? [] : [`the database is damaged: ${found.integrity}`]
  return [...files, ...counts, ...integrity]
}

/** Why this version of the portal cannot take the backup; null when it can. */
export function whyNotTaken(manifest: Manifest, known: readonly string[]): string | null {
  const unknown = manifest.migrations.filter((name) => !known.includes(name))
  if (manifest.format === format && unknown.length === 0) return null
  const what = unknown.length > 0 ? ` (migration ${unknown.join(', ')})` : ''
  return `The backup was made by a newer version, ${manifest.version}${what}. Update the portal first, then restore.`
}
