/** The format of a judged file: documents, and questions with the documents that answer them. */
import { z } from 'zod'

const doc = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
  kind: z.string().default('document'),
  title: z.string(),
  summary: z.string().optional(),
  body: z.string().default(''),
  pages: z.array(z.string()).optional(),
  topics: z.array(z.string()).default([]),
  state: z.string().optional(),
  /** Anything but `public`: for members. */
  access: z.string().default('public'),
  locale: z.enum(['de', 'en']).default('de'),
})
const query = z.object({
  q: z.string(),
  relevant: z.array(z.string()).min(1),
  locale: z.enum(['de', 'en']).optional(),
})
const shape = z.object({
  docs: z.array(doc).min(1),
  queries: z.array(query).min(1),
  synonyms: z.array(z.array(z.string())).default([]),
})

export type Judged = z.infer<typeof shape>

/** Throws with one sentence that says what is wrong and where. */
export function judgedOf(text: string): Judged {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('it is not JSON.')
  }
  const read = shape.safeParse(value)
  if (!read.success) {
    const [issue] = read.error.issues
    const place = issue?.path.join('.') || 'the file'
    throw new Error(`${place}: ${issue?.message ?? 'not as expected'}`)
  }
  const ids = read.data.docs.map(({ id }) => id)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw new Error(`docs: the id ${twice} stands there twice.`)
  const known = new Set(ids)
  for (const { q, relevant } of read.data.queries) {
    const missing = relevant.find((id) => !known.has(id))
    if (missing !== undefined)
      throw new Error(`queries: “${q}” names ${missing}, which is no document.`)
  }
  return read.data
}
