import { readFileSync } from 'node:fs'
import { request } from 'node:http'

import { contactRefusals } from '@/domain/contact-request'

import { originOf } from './portal'

type Words = Record<'check', string> & {
  mistake: unknown
  refused: Record<string, { title: string; text: string }>
}
const file = readFileSync('src/i18n/messages/de.json', 'utf8')
const { contact: words } = JSON.parse(file) as { contact: Words } // our own texts

export type Fields = Record<string, string>
export type Answer = { status: number; place: string; body: string }

const characterOf: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
const decoded = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => characterOf[name] ?? '')

/** The hidden fields of the form at this address, as a browser without a script sends them. */
export async function hiddenAt(address: string, origin = originOf('reading')): Promise<Fields> {
  const body = await (await fetch(origin + address)).text()
  const form = /<main[^]*?(<form[^]*?<\/form>)/.exec(body)?.[1] ?? ''
  const inputs = [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => tag)
  return Object.fromEntries(
    inputs.map((tag) => [
      decoded(/ name="([^"]*)"/.exec(tag)?.[1] ?? ''),
      decoded(/ value="([^"]*)"/.exec(tag)?.[1] ?? ''),
    ]),
  )
}

/** How a browser sends a text: every end of a line in one form, and no half character. */
export const asSent = (text: string): string => text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n')

let senders = 0
/** Sends a form, every twenty from another address of this machine: the limits are for one sender each. */
export function post(
  address: string,
  fields: Fields,
  origin = originOf('reading'),
): Promise<Answer> {
  const border = 'x'.repeat(27) + Math.random().toString(36).slice(2)
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--${border}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${asSent(value)}\r\n`,
  )
  const body = Buffer.from(`${parts.join('')}--${border}--\r\n`)
  senders += 1
  return new Promise((resolve, reject) => {
    const asking = request(
      origin + address,
      {
        method: 'POST',
        localAddress: `127.1.0.${1 + (Math.floor(senders / 20) % 250)}`,
        headers: {
          Origin: origin,
          'Content-Type': `multipart/form-data; boundary=${border}`,
          'Content-Length': body.length,
        },
      },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => (text += part))
        answer.once('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            place: answer.headers.location ?? '',
            body: text,
          }),
        )
      },
    )
    asking.once('error', reject)
    asking.end(body)
  })
}

const sentencesIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(sentencesIn)
/** Up to the first gap, which is filled by number or example. */
const sentences = sentencesIn(words.mistake).map((text) => text.split('{')[0] ?? text)
const refusals = contactRefusals.map((code) => words.refused[code]?.title ?? code)

/** What became of a form: taken, sent back with a sentence about what is wrong with it, or something else that must not be. */
export function outcomeOf({ status, place, body }: Answer): string {
  if (status === 303 && /^\/(kontakt|barriere-melden)\?gesendet=[\w.-]+$/.test(place))
    return 'taken'
  const main = decoded(/<main[^]*<\/main>/.exec(body)?.[0] ?? '')
  const isSaid =
    (main.includes(words.check) && sentences.some((said) => main.includes(said))) ||
    main.includes(words.refused.unreadable?.text ?? words.check)
  if (status === 200 && isSaid) return 'refused'
  return `${status} ${place} ${refusals.find((said) => main.includes(said)) ?? main.slice(0, 200)}`
}
