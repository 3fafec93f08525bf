import { readFileSync } from 'node:fs'

export type Account = { email: string; password: string }

/** The first account, from the file that the start leaves for the first sign-in, or from a copy of it. */
export function accountIn(file: string): Account {
  const text = readFileSync(file, 'utf8')
  const email = /\S+@\S+/.exec(text)?.[0]
  const password = /^Passwor[td].*:\s+(\S+)$/m.exec(text)?.[1]
  if (!email || !password) throw new Error(`${file} names no account.`)
  return { email, password }
}
