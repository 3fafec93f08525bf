import type { Payload } from 'payload'

import { type RawContent, readContent } from '../../scripts/seed/content'
import { imported } from '../../scripts/seed/model'

type Seeded =
  'events' | 'organisations' | 'people' | 'programmes' | 'solutions' | 'systems' | 'use-cases'

/** Which record of the first content is meant, by its name in the files. */
type Wanted<S extends Seeded> = { collection: S; origin: string; locale?: 'de' | 'en' }

/** The record the import has made of it, in one language without the other in its place. */
export async function importedFrom<S extends Seeded>(
  payload: Payload,
  { collection, origin, locale = 'de' }: Wanted<S>,
) {
  const { docs } = await payload.find({
    collection,
    where: { origin: { equals: origin } },
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

/** Every imported record and when it was last written. */
export async function statesOf(payload: Payload): Promise<string[]> {
  const all = await Promise.all(
    imported.map((collection) =>
      payload.find({ collection, pagination: false, depth: 0, overrideAccess: true }),
    ),
  )
  return all
    .flatMap(({ docs }) => docs)
    .map(({ id, updatedAt }) => `${id} ${updatedAt}`)
    .sort()
}

/** The content with one record of a file changed. */
export function changedContent(
  name: keyof RawContent,
  id: string,
  change: Record<string, unknown>,
): RawContent {
  const raw = readContent()
  return {
    ...raw,
    [name]: raw[name].map((one) =>
      typeof one === 'object' && one !== null && 'id' in one && one.id === id
        ? { ...one, ...change }
        : one,
    ),
  }
}
