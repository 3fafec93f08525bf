import type { CollectionBeforeOperationHook, CollectionConfig, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'

import { adminField, anyOf, hasRole, nobody, oneself, panelStaff } from '@/access/rules'
import { asText } from '@/domain/mail-order'
import { roles } from '@/domain/roles'
import { firstSignIn } from '@/services/users'

import { audited, auditedDeletion } from './shared/effects'
import { choice, text } from './shared/fields'
import { groups } from './shared/record'

export const passwordLength = 12

/** Payload accepts any password; this portal asks for a length (BSI ORP.4.A22 leaves the number to the operator). */
const longEnough: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return args
  const password: unknown =
    'data' in args && args.data ? Reflect.get(args.data, 'password') : undefined
  if (
    password === undefined ||
    password === null ||
    (typeof password === 'string' && password.length >= passwordLength)
  )
    return args
  const message =
    req.i18n.language === 'de'
      ? `Das Passwort braucht mindestens ${passwordLength} Zeichen.`
      : `The password needs at least ${passwordLength} characters.`
  throw new ValidationError({ errors: [{ path: 'password', message }] })
}

/** The body of Payload's mail is an order (`queuedEmail`): its text is made by `services/mails`, links included. */
function passwordOrder({
  req,
  token = '',
  user,
}: {
  req?: PayloadRequest
  token?: string
  user?: { email?: unknown }
} = {}): string {
  const locale = req?.i18n.language === 'en' ? 'en' : 'de'
  return asText({ to: String(user?.email), locale, template: 'password-reset', values: { token } })
}

/** Who signs in. Public persons are `people`; nothing public ever relates to a user. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { de: 'Konto', en: 'Account' }, plural: { de: 'Konten', en: 'Accounts' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    group: groups.settings,
  },
  auth: {
    tokenExpiration: 2 * 60 * 60,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax' },
    forgotPassword: { generateEmailHTML: passwordOrder },
  },
  access: {
    admin: panelStaff,
    create: hasRole('admin'),
    read: anyOf(oneself, hasRole('admin')),
    readVersions: nobody,
    update: anyOf(oneself, hasRole('admin')),
    delete: hasRole('admin'),
    unlock: hasRole('admin'),
  },
  hooks: {
    beforeOperation: [longEnough],
    afterChange: [audited],
    afterDelete: [auditedDeletion],
    afterLogin: [({ req, user }) => firstSignIn(req.payload, user.email)],
  },
  fields: [
    text('name', { de: 'Name', en: 'Name' }, { required: true }),
    {
      ...choice(
        'role',
        { de: 'Rolle', en: 'Role' },
        {
          from: 'role',
          values: roles,
          required: true,
          fallback: 'member',
          sidebar: true,
          help: {
            de: 'Redaktion schreibt und veröffentlicht, Koordination löscht, Administration verwaltet Konten.',
            en: 'Editors write and publish, coordinators delete, administrators manage accounts.',
          },
        },
      ),
      saveToJWT: true,
      access: { create: adminField, update: adminField },
    },
  ],
}
