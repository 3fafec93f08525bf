import { knownPasswords } from './known-passwords'

/**
 * What a password must be (ASVS 5.0 V6.2, H-16): long, and not one of those that are tried first. No rule about
 * capitals or signs: they make passwords hard to remember, not hard to guess.
 */
export const passwordRefusals = [
  'too-short',
  'too-long',
  'repeated',
  'a-run',
  'well-known',
  'personal',
] as const
export type PasswordRefusal = (typeof passwordRefusals)[number]

export const shortestPassword = 12
export const longestPassword = 128

type Person = { name?: string; email?: string }

/** Why this password is not accepted for this person; null when it is. */
export function passwordRefusal(password: string, person: Person = {}): PasswordRefusal | null {
  const length = [...password].length
  if (length < shortestPassword) return 'too-short'
  if (length > longestPassword) return 'too-long'
  const plain = password.normalize('NFKC').toLowerCase()
  if (isRepeated(plain)) return 'repeated'
  if (withoutRuns(squeezed(plain)).length < telling) return 'a-run'
  if (isMadeOf(plain, wordsOf(person), isSign)) return 'personal'
  const isKnown = knownPasswords.has(plain) || isMadeOf(unmasked(plain), commonWords, isNoLetter)
  return isKnown ? 'well-known' : null
}

/** Fewer characters than these beside the obvious are no secret. */
const telling = 4

/** `aabbb` → `ab`: a key that is held down tells nothing. */
const squeezed = (text: string): string => text.replace(/(.)\1+/gsu, '$1')

/** `abcabcabcabc`: the same piece again and again. */
function isRepeated(text: string): boolean {
  const all = [...text]
  return all.some(
    (_, at) => at > 0 && at <= all.length / 2 && all.every((sign, i) => sign === all[i % at]),
  )
}

/** As fingers go: along the rows of a keyboard, down its columns, to and fro between two rows, over the keypad. */
const rowsOfKeys = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertzuiopü',
  'qwertyuiop',
  'asdfghjklöä',
  'yxcvbnm',
  'zxcvbnm',
  ...['1qay', '1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6zhn', '6yhn', '7ujm', '8ik', '9ol', '0pö'],
  '1q2w3e4r5t6z7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5z6u7i8o9p0',
  'q1w2e3r4t5y6u7i8o9p0',
  'qawsedrftgzhujikolp',
  'qawsedrftgyhujikolp',
  ...['147', '258', '369', '159', '357', '789', '456', '123'],
]
const runs = rowsOfKeys.flatMap((row) => [row, [...row].reverse().join('')])

const shortestRun = 3

/** The text without pieces of three or more neighbours such as `123` or `fdsa`. */
function withoutRuns(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length;) {
    const run = runAt(text, at)
    if (run === 0) rest += text[at]
    at += Math.max(run, 1)
  }
  return rest
}

function runAt(text: string, at: number): number {
  let length = shortestRun
  const isRun = (size: number): boolean =>
    at + size <= text.length && runs.some((row) => row.includes(text.slice(at, at + size)))
  if (!isRun(length)) return 0
  while (isRun(length + 1)) length += 1
  return length
}

const masks: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }
const unmasked = (text: string): string =>
  text
    .replace(/[@$!]/g, (sign) => ({ '@': 'a', $: 's', '!': 'i' })[sign] ?? sign)
    .replace(
      // Digits inside a word stand for letters; those at its end are a number.
      /(?<=\p{L})[013457](?=\p{L})|^[013457](?=\p{L})/gu,
      (digit) => masks[digit] ?? digit,
    )

const isSign = /[^\p{L}\p{N}]/gu
const isNoLetter = /[^\p{L}]/gu

/** True when the text holds one of the words and hardly anything else. */
function isMadeOf(text: string, words: readonly string[], ignored: RegExp): boolean {
  const without = [...words]
    .sort((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replaceAll(word, ' '), text)
  return without !== text && withoutRuns(without).replace(ignored, '').length < telling
}

const wordsOf = ({ name = '', email = '' }: Person): string[] =>
  `${name} ${email}`
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)

const commonWords = (
  'passwort password passwd kennwort losung geheim geheimnis secret private start starte login ' +
  'anmelden anmeldung zugang access admin administrator administration root user benutzer nutzer ' +
  'gast guest master chef test testen demo beispiel example willkommen welcome hallo hello letmein ' +
  'lassmichrein öffne open sesam sesame iloveyou ichliebedich schatz liebe love baby sonne sunshine ' +
  'princess prinzessin dragon drache monkey football fußball fussball baseball master superman batman ' +
  'starwars pokemon computer internet changeme ändermich aendermich neu new mein meine mein my the ' +
  'das der die ist und and is qwertz qwerty asdf yxcv abc frühling fruehling sommer herbst winter ' +
  'spring summer autumn januar februar märz maerz april mai juni juli august september oktober ' +
  'november dezember january february march may june july october december montag dienstag mittwoch ' +
  'donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday ' +
  'deutschland germany berlin hamburg münchen muenchen köln koeln stadt gemeinde kommune kreis land ' +
  'rathaus amt verwaltung bürger buerger allmende portal'
).split(' ')
