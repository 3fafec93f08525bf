import { rm } from 'node:fs/promises'
import path from 'node:path'

import type { Payload, PayloadRequest, Where } from 'payload'

import type { User } from '@/payload-types'

import { record } from './audit'

/** The name of the file that holds the generated password until somebody has signed in with it. */
export const firstSignInFile = 'first-sign-in.txt'

/** After the first sign-in of the first account the file with its password is gone. */
export async function firstSignIn(payload: Payload, email: string): Promise<void> {
  const first = await payload.find({
    collection: 'users',
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (first.docs[0]?.email !== email) return
  const directory = payload.config.custom.dataDirectory as string // placed there by payload.config.ts
  await rm(path.join(directory, firstSignInFile), { force: true })
}

type Wanted = { id?: unknown; token?: unknown }

/** Whose account this is, by its id or by the token of a forgotten password; nothing when it is nobody's. */
export async function ownerOf(
  payload: Payload,
  { id, token }: Wanted,
): Promise<{ name?: string; email?: string }> {
  const where: Where[] = [
    ...(typeof id === 'string' ? [{ id: { equals: id } }] : []),
    ...(typeof token === 'string' ? [{ resetPasswordToken: { equals: token } }] : []),
  ]
  if (where.length === 0) return {}
  const found = await payload.db.findOne<User>({ collection: 'users', where: { or: where } })
  return found ? { name: found.name, email: found.email } : {}
}

/**
 * Whoever redeems this token next waits until this operation has ended, because an operation keeps the document it reads
 * (docs/decisions/0016). Payload itself would compare the token's end with a moment before the waiting.
 */
export async function redeemAlone(req: PayloadRequest, token: string): Promise<void> {
  await req.payload.db.findOne({
    collection: 'users',
    where: { resetPasswordToken: { equals: token } },
    req,
  })
}

type Hidden = 'password' | 'lockUntil'

/** The entry in the log that Payload has changed this field of an account past all hooks of a change. */
export async function recordHidden(req: PayloadRequest, id: string, field: Hidden): Promise<void> {
  const doc = { id }
  await record(req, { action: 'update', collection: 'users', doc, before: doc, hidden: [field] })
}

/** The entry in the log that an account was unlocked. Payload writes the address in small letters. */
export async function recordUnlocking(req: PayloadRequest, email: string): Promise<void> {
  const where = { email: { equals: email.toLowerCase().trim() } }
  const found = await req.payload.db.findOne<User>({ collection: 'users', where, req })
  if (found) await recordHidden(req, found.id, 'lockUntil')
}
