import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { EmailAdapter, SendEmailOptions } from 'payload'

const oneLine = (value: string): string => value.replace(/[\r\n]+/g, ' ')

const folded = (value: string): string => (value.match(/.{1,76}/g) ?? []).join('\r\n')

const encoded = (value: string): string =>
  `=?utf-8?B?${Buffer.from(oneLine(value)).toString('base64')}?=`

const addressesOf = (to: SendEmailOptions['to']): string =>
  [to ?? []]
    .flat()
    .map((one) => (typeof one === 'string' ? one : 'address' in one ? String(one.address) : ''))
    .map(oneLine)
    .join(', ')

/** One message in the format of RFC 5322, readable by every mail program. */
export function messageOf(message: SendEmailOptions, from: string, id: string): string {
  const html = typeof message.html === 'string'
  const body = html ? message.html : message.text
  const head = [
    `From: ${oneLine(from)}`,
    `To: ${addressesOf(message.to)}`,
    `Subject: ${encoded(message.subject ?? '')}`,
    `Message-ID: <${id}@allmende.invalid>`,
    'MIME-Version: 1.0',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
  ]
  return [...head, '', folded(Buffer.from(String(body ?? '')).toString('base64')), ''].join('\r\n')
}

/** The embedded post office: every mail becomes a file, nothing leaves the machine. */
export const mailToFiles =
  (directory: string, from: string): EmailAdapter =>
  () => ({
    name: 'files',
    defaultFromAddress: from,
    defaultFromName: 'Allmende',
    sendEmail: async (message) => {
      const id = randomUUID()
      await mkdir(directory, { recursive: true })
      await writeFile(path.join(directory, `${id}.eml`), messageOf(message, from, id), {
        mode: 0o600,
      })
      return { id }
    },
  })
