import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { firstSignInFile } from '@/services/users'

/** Accounts made on the command line. A password is generated and handed over in a file only its owner can read. */
type Account = { email: string; name: string }

const firstAccount: Account = { email: 'admin@allmende.invalid', name: 'Administration' }

/** 24 random bytes as text: 32 characters nobody guesses. */
const newPassword = (): string => randomBytes(24).toString('base64url')

type SignIn = { portal: string; email: string; password: string; remark: string[] }

const signInText = ({ portal, email, password, remark }: SignIn): string =>
  [
    `Adresse / Address:    ${portal}/admin`,
    `E-Mail / E-mail:      ${email}`,
    `Passwort / Password:  ${password}`,
    '',
    ...remark,
    '',
  ].join('\n')

const fileIn = (payload: Payload, name: string): string => {
  const directory = payload.config.custom.dataDirectory as string // placed there by payload.config.ts
  return path.join(directory, name)
}

/** The file appears whole or not at all, and nobody else can read it at any moment. */
async function writeSecret(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await rm(`${file}.new`, { force: true })
  await writeFile(`${file}.new`, text, { mode: 0o600, flag: 'wx' })
  await rename(`${file}.new`, file)
}

const createAdmin = (payload: Payload, account: Account, password: string): Promise<unknown> =>
  payload.create({
    collection: 'users',
    data: { ...account, password, role: 'admin' },
    overrideAccess: true,
  })

/**
 * The first account of an installation that has none; `portal` is the address people see. The file is written before the account: if the process ends in
 * between, the next run finds no account and writes both anew.
 */
export async function ensureFirstAdmin(payload: Payload, portal: string): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  const password = newPassword()
  const file = fileIn(payload, firstSignInFile)
  const { email } = firstAccount
  const remark = [
    'Diese Datei wird mit der ersten Anmeldung gelöscht.',
    'This file is deleted at the first sign-in.',
  ]
  await writeSecret(file, signInText({ portal, email, password, remark }))
  await createAdmin(payload, firstAccount, password)
  // In production the console keeps addresses to itself (H-32); the file has it.
  console.log(`First account: its address and password stand in ${file}`)
}

/** One more administrator. Returns the file with the password; null when the address has an account already. */
export async function addAdmin(
  payload: Payload,
  { email, name }: Account,
  portal: string,
): Promise<string | null> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { email: { equals: email } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return null
  const password = newPassword()
  const file = fileIn(payload, `sign-in-${email.replace(/[^\w.@+-]/g, '_')}.txt`)
  const remark = [
    'Bitte nach der ersten Anmeldung das Passwort ändern und diese Datei löschen.',
    'Please change the password after signing in and delete this file.',
  ]
  await writeSecret(file, signInText({ portal, email, password, remark }))
  try {
    await createAdmin(payload, { email, name }, password)
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
  return file
}
