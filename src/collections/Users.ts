import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
} from 'payload'
import { ValidationError } from 'payload'

import { adminField, anyOf, hasRole, nobody, oneself, panelStaff } from '@/access/rules'
import { roles } from '@/domain/roles'
import { firstSignIn, redeemAlone } from '@/services/users'

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

/** A token for a new password works once, also when it is sent twenty times at the same moment (SECURITY T-C16). */
const tokenWorksOnce: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const token: unknown = Reflect.get(Object(Reflect.get(args, 'data')), 'token')
  if (typeof token === 'string') await redeemAlone(req, token)
  return args
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
    cookies: { sameSite: 'Lax' },
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
    beforeOperation: [longEnough, tokenWorksOnce],
    beforeChange: [noticePassword],
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
