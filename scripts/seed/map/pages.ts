import { z } from 'zod'

import { mapped } from '../model'
import { richTextOf } from '../rich-text'
import { id } from '../shapes'

const line = z.string().min(1)
const block = z.union([
  z.strictObject({ h2: line }),
  z.strictObject({ h3: line }),
  z.strictObject({ p: line }),
  z.strictObject({ ul: z.array(line).min(1) }),
])
const text = z.strictObject({ title: line, summary: line, body: z.array(block).min(1) })

/** A standing page. Both languages are written with the same care; neither is a translation aid. */
export const page = z.strictObject({ id, de: text, en: text })
export type Page = z.infer<typeof page>

export const mapPage = ({ id: origin, de, en }: Page) =>
  mapped('pages', origin, {
    german: { slug: origin, title: de.title, summary: de.summary, body: richTextOf(de.body) },
    english: { title: en.title, summary: en.summary, body: richTextOf(en.body) },
  })
