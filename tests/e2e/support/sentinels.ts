import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type Answer, ask, dataOf, originOf } from './portal'
import { sessionOf } from './session'

/** What stands in the portal of the sentinels (seed-sentinels.ts). */
export type Made = { collection: string; id: string; state: string; sentinel: string; slug: string }
export type Content = {
  secret: string
  password: string
  made: Made[]
  pages: string[]
  places: string[]
  files: { hidden: string[]; public: string[] }
}

const portal = 'sentinel'

export const content = (): Content =>
  JSON.parse(readFileSync(join(dataOf(portal), 'sentinels.json'), 'utf8')) as Content // written by the seed

/** Asks the portal of the sentinels. */
export const seen = (
  address: string,
  headers: Record<string, string> = {},
  init: RequestInit = {},
): Promise<Answer> => ask(address, { portal, headers, ...init })

/** Signs in and answers with the headers that prove it. */
export async function signIn(name: 'admin' | 'member' | 'files'): Promise<Record<string, string>> {
  const { password } = content()
  const cookie = await sessionOf(portal, { email: `${name}@example.org`, password })
  return { Cookie: cookie, Origin: originOf(portal) }
}

/** A text with its escapes resolved, as far as they can be. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What of the sentinel stands in an answer that was not in the question. */
export function hitsIn({ secret, made }: Content, answer: Answer): string[] {
  const text = `${answer.body}\n${[...answer.headers].map(([, value]) => readable(value)).join('\n')}`
  const asked = readable(answer.address)
  const isAsked = (found: string): boolean => asked.includes(found)
  const named = [...text.matchAll(new RegExp(`${secret}[\\w-]*`, 'gi'))].map(([found]) => found)
  const slugs = made
    .map(({ slug }) => slug)
    .filter((slug) => slug.startsWith('zzslug') && text.includes(slug))
  return [...new Set([...named, ...slugs])].filter((found) => !isAsked(found))
}
