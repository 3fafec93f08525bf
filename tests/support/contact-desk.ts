import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { ContactMessage } from '../../src/domain/contact-request'
import { storedDay } from '../../src/domain/partial-date'
import type { ContactRequest } from '../../src/payload-types'
import { freshForm, type Sent, takeContactForm } from '../../src/services/contact-forms'
import { forgetTurns } from '../../src/services/limits'

import { entriesOf } from './outbox'
import { lendPayload } from './portal'

/** Forms sent to an empty portal, and what it has of them. A test file has one portal, which all of this asks. */
let payload: Payload

/** For `beforeAll`: opens the portal, hands its Payload out, and answers with what closes it after the last test. */
export const openDesk = (take: (payload: Payload) => void): Promise<() => Promise<void>> =>
  lendPayload({ content: 'empty', drains: false }, (lent) => {
    payload = lent
    take(lent)
  })

/** Nobody has written yet, and nobody is near a limit; for `beforeEach`. */
export async function clearDesk(): Promise<void> {
  forgetTurns()
  for (const collection of ['contact-requests', 'outbox'] as const)
    await payload.db.deleteMany({ collection, where: {} })
}

export const minute = 60_000
export const later = (milliseconds: number): Date => new Date(Date.now() + milliseconds)

export type Typed = Partial<ContactMessage> & { more?: string; ticket?: string }

/** A form as a browser sends it, shown long enough ago unless the test says otherwise. */
export function aForm(typed: Typed = {}, about: Partial<Omit<Sent, 'entries'>> = {}): Sent {
  const fields = {
    text: `Eine Frage ${randomUUID()}`,
    page: '',
    email: '',
    name: '',
    more: '',
    ticket: freshForm(payload, '', later(-minute)).ticket,
    ...typed,
  }
  return {
    kind: 'contact',
    locale: 'de',
    client: 'local',
    origins: ['https://portal.example.org'],
    ...about,
    entries: Object.entries(fields),
  }
}

export const send = (sent: Sent, now = new Date()) => takeContactForm(payload, sent, now)

/** What came back; fails when the message was taken. */
export async function returned(sent: Sent, now = new Date()) {
  const outcome = await send(sent, now)
  if (!('again' in outcome)) throw new Error('The message was taken.')
  return outcome.again
}

export async function requests(): Promise<ContactRequest[]> {
  const { docs } = await payload.find({
    collection: 'contact-requests',
    sort: 'createdAt',
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

export const mails = () => entriesOf(payload)

/** A request as it is in the database when its process died before the confirmation. */
export async function requestAgo(
  ago: number,
  data: Partial<ContactRequest> = {},
): Promise<ContactRequest> {
  const request = await payload.create({
    collection: 'contact-requests',
    data: {
      kind: 'contact',
      state: 'new',
      dueOn: storedDay('2026-12-01'),
      text: 'Von früher',
      email: 'kim@example.org',
      locale: 'de',
      formKey: randomUUID(),
      ...data,
    } as ContactRequest,
    overrideAccess: true,
  })
  return payload.db.updateOne({
    collection: 'contact-requests',
    id: request.id,
    data: { ...data, createdAt: later(-ago).toISOString() },
  }) as unknown as Promise<ContactRequest> // the row as the collection knows it
}
