import type { Locale } from '@/domain/locale'

import type { Reader } from './reading'

/**
 * The texts of files on an English page. A file without an English description keeps its German one, marked as German:
 * an image without any would be lost to everybody who cannot see it.
 */
type File = { id: string; alt?: string; textsIn?: Locale } & Record<string, unknown>

const isFile = (value: object): value is File =>
  'mimeType' in value && 'id' in value && typeof value.id === 'string'

/** Every file that was read with a record, however deep. */
function filesIn(value: unknown): File[] {
  if (typeof value !== 'object' || value === null) return []
  if (isFile(value)) return [value]
  return Object.values(value).flatMap(filesIn)
}

/** Gives the files in a record read in English their German texts where they have no others. */
export async function withGermanTexts<T>({ payload }: Reader, record: T): Promise<T> {
  const silent = filesIn(record).filter(({ alt }) => !alt)
  if (silent.length === 0) return record
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: silent.map(({ id }) => id) } },
    locale: 'de',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const german = new Map(docs.map((doc) => [doc.id, doc]))
  for (const file of silent) {
    const { alt, caption } = german.get(file.id) ?? {}
    Object.assign(file, { alt, caption, textsIn: 'de' })
  }
  return record
}
