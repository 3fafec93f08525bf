import { readFileSync } from 'node:fs'

import type { Locale } from './content'

type Messages = { [name: string]: string | Messages }
const messagesIn = (locale: Locale): Messages =>
  JSON.parse(
    readFileSync(new URL(`../../../src/i18n/messages/${locale}.json`, import.meta.url), 'utf8'),
  ) as Messages
const flat = (messages: Messages, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${path}${name}`, value] as [string, string]]
      : flat(value, `${path}${name}.`),
  )

/** Every text of the portal in a language, with its name. */
export const textsOf = (locale: Locale): [name: string, text: string][] => flat(messagesIn(locale))

/** The codes of all vocabularies that are not at the same time words. */
export function codes(): Set<string> {
  const named = { de: textsOf('de'), en: textsOf('en') }
  const words = new Set([...named.de, ...named.en].map(([, text]) => text))
  const all = named.de.flatMap(([key]) => /^vocabulary\.[^.]+\.(.+)$/.exec(key)?.[1] ?? [])
  // "de" and "en" stand on the language switch.
  return new Set(all.filter((code) => !words.has(code) && code.length > 2))
}

/** A code alone, or only codes in a row, or a code nobody would write in a sentence. */
export function isCode(text: string, raw: ReadonlySet<string>): boolean {
  const parts = text.split(/, | · | – |[():]/).map((part) => part.trim())
  return (
    parts.every((part) => raw.has(part)) ||
    parts.some((part) => part.includes('-') && raw.has(part))
  )
}
