import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import sharp from 'sharp'

import { run } from '../../support/command'
import { type OwnPortal, openOwnPortal } from './own-portal'

/** What became of a request: its status, `not taken` when nobody listened, `lost` when no answer came. */
export type Outcome = number | 'not taken' | 'lost'

export const person = 'kim@example.org'

/** A place for a portal that ends and starts again, with one administrator. `remove` it at the end. */
export async function aPlace() {
  const folder = mkdtempSync(join(tmpdir(), 'allmende-place-'))
  const { output } = await run('scripts/admin-create.ts', { folder, args: [person] })
  const file = /stands in (.+)$/m.exec(output)?.[1]
  if (!file) throw new Error(`There is no account.\n${output}`)
  const password = /^Passwor[td].*:\s+(\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  const data = join(folder, 'data')
  const database = join(data, 'allmende.db')
  const settings = { DATA_DIR: data, DATABASE_URL: `file:${database}` }
  return {
    password,
    open: (more: Record<string, string> = {}): Promise<OwnPortal> =>
      openOwnPortal({ ...settings, ...more }),
    rows: (query: string): Record<string, unknown>[] => {
      const opened = new DatabaseSync(database, { readOnly: true })
      const found = opened.prepare(query).all()
      opened.close()
      return found
    },
    /** The names of all uploads on the disk, sizes included. */
    files: (): string[] => {
      try {
        return readdirSync(join(data, 'media'))
      } catch {
        return [] // there was no upload yet
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}

type Sending = { port: number; cookie: string; type: string; path: string }
type Half = { rest: () => void; outcome: Promise<Outcome> }

/** Sends the first half of a body at once and the rest when it is told to, on a connection of its own. */
function sendInHalves({ port, cookie, type, path }: Sending, body: Buffer): Half {
  const half = Math.floor(body.length / 2)
  let settle: (outcome: Outcome) => void = () => undefined
  const outcome = new Promise<Outcome>((resolve) => (settle = resolve))
  const asked = request({
    host: '127.0.0.1',
    port,
    path,
    method: 'POST',
    agent: false,
    headers: {
      'Content-Type': type,
      'Content-Length': body.length,
      Origin: `http://127.0.0.1:${port}`,
      cookie,
    },
  })
  asked.once('response', (answer) => {
    answer.resume()
    answer.once('end', () => settle(answer.complete ? (answer.statusCode ?? 'lost') : 'lost'))
    answer.once('error', () => settle('lost'))
  })
  asked.once('error', ({ message }) => settle(/ECONNREFUSED/.test(message) ? 'not taken' : 'lost'))
  asked.write(body.subarray(0, half))
  return { rest: () => asked.end(body.subarray(half)), outcome }
}

function sendAtOnce(sending: Sending, body: Buffer): Promise<Outcome> {
  const { rest, outcome } = sendInHalves(sending, body)
  rest()
  return outcome
}

const border = 'border-of-this-test'

/** A form with a picture, as the panel sends it. */
async function uploadForm(): Promise<Buffer> {
  const picture = await sharp({
    create: { width: 640, height: 480, channels: 3, background: '#777' },
  })
    .png()
    .toBuffer()
  const about = JSON.stringify({ alt: 'Beispiel', credit: 'Beispiel', licence: 'CC0' })
  return Buffer.concat([
    Buffer.from(
      `--${border}\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${about}\r\n` +
        `--${border}\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n`,
    ),
    picture,
    Buffer.from(`\r\n--${border}--\r\n`),
  ])
}

/** Signs in, and answers with how this person writes. */
export async function aWriter({ port }: OwnPortal, password: string, known?: string) {
  const answer =
    known === undefined
      ? await fetch(`http://127.0.0.1:${port}/api/users/login`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Origin: `http://127.0.0.1:${port}` },
          body: JSON.stringify({ email: person, password }),
        })
      : null
  const cookie = known ?? answer?.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const form = await uploadForm()
  const json = { port, cookie, type: 'application/json', path: '/api/sources' }
  const upload = {
    port,
    cookie,
    type: `multipart/form-data; boundary=${border}`,
    path: '/api/media',
  }
  return {
    cookie,
    writeSource: (title: string) => sendAtOnce(json, Buffer.from(JSON.stringify({ title }))),
    upload: () => sendAtOnce(upload, form),
    beginUpload: () => sendInHalves(upload, form),
  }
}

export type Writer = Awaited<ReturnType<typeof aWriter>>

/** Six who write and two who upload without a pause, until nobody takes anything any more. */
export function writeAll(writer: Writer, name: string) {
  const sources: { title: string; outcome: Outcome }[] = []
  const uploads: Outcome[] = []
  const writing = Array.from({ length: 6 }, async (_, who) => {
    for (let last: Outcome = 201, round = 0; last === 201; round += 1) {
      const title = `${name} ${who} ${round}`
      last = await writer.writeSource(title)
      sources.push({ title, outcome: last })
    }
  })
  const uploading = Array.from({ length: 2 }, async () => {
    for (let last: Outcome = 201; last === 201; uploads.push(last)) last = await writer.upload()
  })
  return { sources, uploads, over: Promise.all([...writing, ...uploading]) }
}
