/**
 * Makes an administrator: `npm run admin:create EMAIL [NAME]`. The password is generated; it never appears on the screen
 * but in a file that only its owner can read, whose path is printed.
 */
import { z } from 'zod'

import { publicUrl } from '@/env'

import { addAdmin } from './accounts'
import { openPortal } from './open-portal'
import { refuse } from './refuse'

const [address = '', ...names] = process.argv.slice(2)
const email = address.trim().toLowerCase()
if (email === '') refuse('Say for which address: npm run admin:create EMAIL [NAME]')
if (!z.email().safeParse(email).success) refuse(`${address} is not an e-mail address.`)

const payload = await openPortal()
const name = names.join(' ').trim() || email
const file = await addAdmin(payload, { email, name }, publicUrl)
if (file === null) refuse(`There is already an account for ${email}.`)
console.log(`The account for ${email} is ready. Its password stands in ${file}`)
await payload.destroy()
process.exit(0)
