import { z } from 'zod'

import { isPartialDate } from '@/domain/partial-date'
import { assumptionKinds } from '@/domain/provenance'

/** What all content files have in common. Every shape is strict: a key nobody knows stops the import. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id such as "stadt-trier"')
export const ids = z.array(id)
export const known = z.string().min(1).nullable()
export const texts = z.array(z.string().min(1))
export const words = z.strictObject({ de: z.string().min(1), en: z.string().min(1) })
export const amount = z.number().nullable()
export const date = z.string().refine(isPartialDate, 'a date as YYYY-MM-DD, YYYY-MM or YYYY')
export const day = z.iso.date()
export const address = z.url({ protocol: /^https?$/ })

export const coordinates = z
  .strictObject({
    lat: z.number(),
    lon: z.number(),
    // Left out by the mappings: every point of the content is that of a city, and the pages say so.
    precision: z.literal('city'),
  })
  .nullable()

export const contact = z
  .strictObject({
    unit: z.string(),
    postalCode: z.string(),
    city: z.string(),
    email: z.email(),
  })
  .nullable()

/** The fields every record has. `assumed` only says whether `assumedFields` holds something and is left out. */
export const record = {
  id,
  source: id,
  additionalSources: ids,
  webSources: ids.optional(),
  sourceNote: known,
  assumed: z.boolean(),
  assumedFields: z.array(
    z.strictObject({
      fields: z.array(z.string()).min(1),
      kind: z.enum(assumptionKinds),
      reason: z.string().min(1),
    }),
  ),
  note: known,
}
export type ContentRecord = z.infer<z.ZodObject<typeof record>>

/** Title and summary in both languages: what every record but a person has. */
export const titled = { title: words, summary: words }
