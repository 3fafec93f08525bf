import { z } from 'zod'

import { contactKinds } from './contact-request'
import { locales } from './locale'
import { mailAddress } from './mail-address'

/**
 * An order for a mail, as the outbox keeps it: who, in which language, which template, and the values the template
 * needs. The text is made only when the mail is sent or read, so an order stays small and holds nothing twice.
 */
const day = z.iso.date()
const line = z.string().max(300)

/** A place inside the panel: never an address of somebody else. */
const adminPath = z.string().regex(/^\/admin(\/[A-Za-z0-9-]+)*$/)

const shape = <T extends string, V extends z.ZodType>(template: T, values: V) =>
  z.strictObject({
    to: mailAddress,
    locale: z.enum(locales),
    template: z.literal(template),
    values,
  })

/** The order as it is read back from the database. */
export const mailOrder = z.discriminatedUnion('template', [
  shape('password-reset', z.strictObject({ token: z.string().regex(/^[A-Za-z0-9]{20,128}$/) })),
  shape(
    'contact-received',
    z.strictObject({
      kind: z.enum(contactKinds),
      text: z.string().max(20_000),
      page: line.optional(),
      dueOn: day,
    }),
  ),
  shape(
    'contact-new',
    z.strictObject({
      kind: z.enum(contactKinds),
      page: line.optional(),
      dueOn: day,
      adminPath,
      /** Written by an earlier version, and shown no more. */
      subject: line.optional(),
    }),
  ),
  shape('test', z.strictObject({})),
])

export type MailOrder = z.infer<typeof mailOrder>
export type TemplateName = MailOrder['template']

export const templateNames = [
  'password-reset',
  'contact-received',
  'contact-new',
  'test',
] as const satisfies readonly TemplateName[]

/** What of an order opens a door: nobody who only looks at the outbox may see it. */
export const secretOf = (order: MailOrder): string | null =>
  order.template === 'password-reset' ? order.values.token : null

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * An order where only a text can travel: Payload hands the body of a mail of its own to its mail adapter and nothing
 * else, so the body is the order.
 */
export const asText = (order: MailOrder): string => JSON.stringify(order)

const template = z.object({ template: z.enum(templateNames) })

/** The order in a text; `not-writable` when nobody can be written to like that, null when the text is no order. */
export function orderIn(text: string): MailOrder | 'not-writable' | null {
  const found = parsed(text)
  const order = mailOrder.safeParse(found)
  if (order.success) return order.data
  return template.safeParse(found).success ? 'not-writable' : null
}
