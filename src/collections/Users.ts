import type {
  CollectionAfterLoginHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
  PayloadRequest,
} from 'payload'
import { ValidationError } from 'payload'

import {
  adminField,
  anyOf,
  hasRole,
  nobody,
  oneself,
  panelStaff,
  portalField,
} from '@/access/rules'
import { isLocale } from '@/domain/locale'
import { asText } from '@/domain/mail-order'
import { longestPassword, passwordRefusal, shortestPassword } from '@/domain/password'
import { roles } from '@/domain/roles'
import { translator } from '@/i18n/translator'
import { firstSignIn, ownerOf, recordHidden, recordUnlocking, redeemAlone } from '@/services/users'

import { audited, auditedDeletion } from './shared/effects'
import { choice, text } from './shared/fields'
import { groups } from './shared/record'

const operations = ['create', 'update', 'updateByID', 'resetPassword']

/** Payload accepts any password; the rules stand in domain/password (H-16). */
const goodPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!operations.includes(operation) || !('data' in args) || !args.data) return args
  const data: object = args.data
  const password: unknown = Reflect.get(data, 'password')
  if (typeof password !== 'string') return args
  const known = await ownerOf(req.payload, {
    id: 'id' in args ? args.id : undefined,
    token: Reflect.get(data, 'token'),
  })
  const refusal = passwordRefusal(password, { ...known, ...personIn(data) })
  if (!refusal) return args
  const locale = isLocale(req.i18n.language) ? req.i18n.language : 'en'
  const message = translator(locale)(`password.${refusal}`, {
    shortest: shortestPassword,
    longest: longestPassword,
  })
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

function personIn(data: object): { name?: string; email?: string } {
  const name: unknown = Reflect.get(data, 'name')
  const email: unknown = Reflect.get(data, 'email')
  return { ...(typeof name === 'string' && { name }), ...(typeof email === 'string' && { email }) }
}

/** Fields that Payload makes, with the doors it leaves open closed. */
const authFields = (): Field[] => [
  { name: 'email', type: 'email', access: { create: adminField, update: adminField } },
  {
    name: 'sessions',
    type: 'array',
    access: { create: portalField, read: portalField, update: portalField },
    fields: [],
  },
]

/** A token for a new password works once, also when it is sent twenty times at the same moment (SECURITY T-C16). */
const tokenWorksOnce: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const token: unknown = Reflect.get(Object(Reflect.get(args, 'data')), 'token')
  if (typeof token === 'string') await redeemAlone(req, token)
  req.context.redeemsToken = true
  return args
}

/** Payload writes a password that comes by the link of a mail past all hooks of a change, and then signs in with it. */
const noteReset: CollectionAfterLoginHook = async ({ context, req, user }) => {
  if (context.redeemsToken) await recordHidden(req, user.id, 'password')
}

/** The same with an account that is opened again after too many wrong passwords. */
const noteUnlocking: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if (String(operation) !== 'unlock') return result
  const email: unknown = Reflect.get(Object(Reflect.get(args, 'data')), 'email')
  if (typeof email === 'string') await recordUnlocking(req, email)
  return result
}

/** For the log of changes: the record that is handed out afterwards shows nothing of a password. */
const noticePassword: CollectionBeforeChangeHook = ({ data, context, operation }) => {
  if (operation === 'update' && data.password) context.hasNewPassword = true
  return data
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
    // The session lives in the cookie alone, where no script can read it.
    removeTokenFromResponses: true,
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
    beforeOperation: [goodPassword, tokenWorksOnce],
    beforeChange: [noticePassword],
    afterChange: [audited],
    afterDelete: [auditedDeletion],
    afterLogin: [noteReset, ({ req, user }) => firstSignIn(req.payload, user.email)],
    afterOperation: [noteUnlocking],
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
    ...authFields(),
  ],
}
