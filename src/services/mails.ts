import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import type { Message, PostOffice } from '@/domain/mail'
import { type Block, type Letter, textOf } from '@/domain/mail-blocks'
import { htmlOf } from '@/domain/mail-html'
import { mailOrder, type MailOrder, secretOf } from '@/domain/mail-order'
import { dateText } from '@/i18n/format'
import { homeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

/**
 * The mails of the portal: from an order to a letter, from a letter to a message, from a message to the post office.
 * Every address in a mail begins with the portal's own (`publicUrl`), never with what a request says about itself.
 */
type Of<T extends MailOrder['template']> = Extract<MailOrder, { template: T }>
type Content = { subject: string; blocks: Block[] }

const heading = (text: string): Block => ({ kind: 'heading', text })
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function passwordReset({ locale, values }: Of<'password-reset'>, publicUrl: string): Content {
  const t = translator(locale)
  return {
    subject: t('mail.password-reset.subject'),
    blocks: [
      heading(t('mail.password-reset.heading')),
      paragraph(t('mail.greeting')),
      paragraph(t('mail.password-reset.asked')),
      {
        kind: 'button',
        label: t('mail.password-reset.button'),
        href: `${publicUrl}/admin/reset/${values.token}`,
      },
      paragraph(t('mail.password-reset.valid')),
      paragraph(t('mail.password-reset.notYou')),
    ],
  }
}

/** A page of the portal is named in full, because a mail stands nowhere; anything else stays as it was said. */
const absolute = (page: string, publicUrl: string): string =>
  page.startsWith('/') ? `${publicUrl}${page}` : page

function contactReceived({ locale, values }: Of<'contact-received'>, publicUrl: string): Content {
  const t = translator(locale)
  const { kind, page } = values
  const dueOn = dateText(locale, values.dueOn)
  return {
    subject: t('mail.contact-received.subject', { kind }),
    blocks: [
      heading(t('mail.contact-received.heading', { kind })),
      paragraph(t('mail.greeting')),
      paragraph(t('mail.contact-received.arrived', { kind, dueOn })),
      {
        kind: 'facts',
        rows: [
          ...(page
            ? [{ name: t('mail.contact-received.page'), value: absolute(page, publicUrl) }]
            : []),
          { name: t('mail.contact-received.dueOn'), value: dueOn },
        ],
      },
      { kind: 'quote', caption: t('mail.contact-received.wrote'), text: values.text },
      paragraph(t('mail.contact-received.notYou')),
    ],
  }
}

function contactNew({ locale, values }: Of<'contact-new'>, publicUrl: string): Content {
  const t = translator(locale)
  const { kind, page, adminPath } = values
  const dueOn = dateText(locale, values.dueOn)
  return {
    subject: t('mail.contact-new.subject', { kind }),
    blocks: [
      heading(t('mail.contact-new.heading', { kind })),
      paragraph(t('mail.greeting')),
      paragraph(t('mail.contact-new.arrived', { kind, dueOn })),
      {
        kind: 'facts',
        rows: [
          ...(page ? [{ name: t('mail.contact-new.page'), value: absolute(page, publicUrl) }] : []),
          { name: t('mail.contact-new.dueOn'), value: dueOn },
        ],
      },
      { kind: 'button', label: t('mail.contact-new.button'), href: `${publicUrl}${adminPath}` },
      paragraph(t('mail.contact-new.private')),
    ],
  }
}

function test({ locale }: Of<'test'>): Content {
  const t = translator(locale)
  return {
    subject: t('mail.test.subject'),
    blocks: [
      heading(t('mail.test.heading')),
      paragraph(t('mail.greeting')),
      paragraph(t('mail.test.arrived')),
      paragraph(t('mail.test.nothing')),
    ],
  }
}

function contentOf(order: MailOrder, publicUrl: string): Content {
  switch (order.template) {
    case 'password-reset':
      return passwordReset(order, publicUrl)
    case 'contact-received':
      return contactReceived(order, publicUrl)
    case 'contact-new':
      return contactNew(order, publicUrl)
    case 'test':
      return test(order)
  }
}

function letterOf(order: MailOrder, publicUrl: string): Letter {
  const t = translator(order.locale)
  return {
    lang: order.locale,
    portal: t('site.name'),
    ...contentOf(order, publicUrl),
    footer: {
      text: t(`mail.footer.${order.template}`),
      href: new URL(homeOf(order.locale), publicUrl).href,
    },
  }
}

/** The message an order becomes: always the same for the same order, address and id. */
export function messageOf(
  order: MailOrder,
  { publicUrl, messageId }: { publicUrl: string; messageId: string },
): Message {
  const letter = letterOf(order, publicUrl)
  return {
    to: order.to,
    subject: letter.subject,
    text: textOf(letter),
    html: htmlOf(letter),
    messageId,
  }
}

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The key of an order that is its own reason: the same order twice is one mail. */
export const keyOf = (order: MailOrder): string =>
  `mail:${order.template}:${digest(JSON.stringify(order))}`

/** The id of a message, the same in every attempt; it gives away neither the key nor whom it is for. */
export function messageIdOf(key: string, publicUrl: string): string {
  const { hostname } = new URL(publicUrl)
  return `${digest(key)}@${hostname.startsWith('[') ? 'allmende.invalid' : hostname}`
}

type Custom = { postOffice: PostOffice; publicUrl: string }

const customOf = (payload: Payload): Custom => payload.config.custom as Custom // placed there by payload.config.ts

/** Where mails go: to a server, or into files that administrators read. */
export const postOfficeOf = (payload: Payload): PostOffice => customOf(payload).postOffice

/** Hands the mail to the post office, once. Rejects with `NotDelivered` when it was not accepted. */
export async function deliver(
  payload: Payload,
  order: MailOrder,
  messageId: string,
): Promise<void> {
  const { postOffice, publicUrl } = customOf(payload)
  await postOffice.send(messageOf(order, { publicUrl, messageId }))
}

export type ReadableMail = { recipient: string; subject: string; message: string }

/** A stored order as somebody reads it in the panel, without links that open a door; null when it is no order (any more). */
export function readableMail(data: unknown, publicUrl: string): ReadableMail | null {
  const order = mailOrder.safeParse(data)
  if (!order.success) return null
  const { to, subject, text } = messageOf(order.data, { publicUrl, messageId: '' })
  const secret = secretOf(order.data)
  return {
    recipient: to,
    subject,
    message: secret === null ? text : text.replaceAll(secret, '…'),
  }
}
