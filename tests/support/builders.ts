import { randomUUID } from 'node:crypto'

import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import type { MailOrder } from '../../src/domain/mail-order'
import type { Event, Media, Organisation, Solution, UseCase, User } from '../../src/payload-types'

/**
 * Records for tests: valid and published unless the test says otherwise. With a person they are written with that
 * person's rights, otherwise by the portal itself.
 */
type Account = User & { collection: 'users' }
type Overrides<S extends 'events' | 'organisations' | 'solutions' | 'use-cases' | 'users'> =
  Partial<RequiredDataFromCollectionSlug<S>>

const unique = (word: string): string => `${word}-${randomUUID().slice(0, 8)}`

const named = (title: string) => ({
  title,
  slug: unique('test'),
  summary: `Kurz gesagt: ${title}.`,
  _status: 'published' as const,
})

async function anAccount(payload: Payload, overrides: Overrides<'users'>): Promise<Account> {
  const user = await payload.create({
    collection: 'users',
    data: {
      name: 'Testperson',
      email: `${unique('person')}@example.org`,
      password: 'ein langes Passwort',
      role: 'editor',
      ...overrides,
    },
    overrideAccess: true,
  })
  return { ...user, collection: 'users' }
}

export const anEditor = (payload: Payload, overrides: Overrides<'users'> = {}): Promise<Account> =>
  anAccount(payload, { role: 'editor', ...overrides })

export const anAdmin = (payload: Payload, overrides: Overrides<'users'> = {}): Promise<Account> =>
  anAccount(payload, { role: 'admin', ...overrides })

export const aUseCase = (
  payload: Payload,
  overrides: Overrides<'use-cases'> = {},
  user?: Account,
): Promise<UseCase> =>
  payload.create({
    collection: 'use-cases',
    data: {
      ...named('Anwendungsfall'),
      maturity: 'unknown',
      policyField: 'digitale-verwaltung',
      ...overrides,
    },
    depth: 0,
    user,
    overrideAccess: !user,
  })

export const aSolution = (
  payload: Payload,
  overrides: Overrides<'solutions'> = {},
  user?: Account,
): Promise<Solution> =>
  payload.create({
    collection: 'solutions',
    data: {
      ...named('Lösung'),
      name: 'Lösung',
      kind: 'prototype',
      maturity: 'unknown',
      openSource: 'unknown',
      ...overrides,
    },
    depth: 0,
    user,
    overrideAccess: !user,
  })

export const anEvent = (
  payload: Payload,
  overrides: Overrides<'events'> = {},
  user?: Account,
): Promise<Event> =>
  payload.create({
    collection: 'events',
    data: { ...named('Termin'), kind: 'workshop', state: 'planned', ...overrides },
    depth: 0,
    user,
    overrideAccess: !user,
  })

export const anOrganisation = (
  payload: Payload,
  overrides: Overrides<'organisations'> = {},
  user?: Account,
): Promise<Organisation> =>
  payload.create({
    collection: 'organisations',
    data: { ...named('Organisation'), kind: 'municipality', ...overrides },
    depth: 0,
    user,
    overrideAccess: !user,
  })

/** Gives a record its English version, published. */
export const translate = (
  payload: Payload,
  record: { collection: 'solutions' | 'use-cases'; id: string },
  texts: { title: string; summary: string },
): Promise<unknown> =>
  payload.update({
    ...record,
    locale: 'en',
    data: { ...texts, _status: 'published' },
    overrideAccess: true,
  })

/** A mail to somebody at example.org, as it stands in the outbox. */
export const aMail = (name: string): MailOrder => ({
  to: `${name}@example.org`,
  locale: 'de',
  template: 'test',
  values: {},
})

type Upload = { name?: string; type?: string; bytes: Buffer; alt?: string }

/** A file in the portal. */
export const aFile = (
  payload: Payload,
  { name = 'bild.png', type = 'image/png', bytes, alt = 'Ein Beispielbild' }: Upload,
  user?: Account,
): Promise<Media> =>
  payload.create({
    collection: 'media',
    data: { alt, credit: 'Beispiel', licence: 'CC0' },
    file: { data: bytes, name, mimetype: type, size: bytes.length },
    depth: 0,
    user,
    overrideAccess: !user,
  })
