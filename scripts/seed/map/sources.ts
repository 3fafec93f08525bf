import { z } from 'zod'

import { mapped } from '../model'
import { address, date, id } from '../shapes'

/** sources.json → sources: the published texts all other records cite. */
export const source = z.strictObject({
  id,
  title: z.string().min(1),
  publishedOn: date.nullable(),
  url: address.optional(),
})
export type Source = z.infer<typeof source>

export const mapSource = ({ id: origin, title, publishedOn, url }: Source) =>
  mapped('sources', origin, { german: { title, publishedOn, url: url ?? null }, english: {} })
