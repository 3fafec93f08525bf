import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import MimeNode from 'nodemailer/lib/mime-node'

import type { Mailbox } from '@/domain/mail-address'
import type { Message, PostOffice } from '@/domain/mail'

import { automatic, headOf } from './composing'

// RFC 5322 2.1.1. A longer line may not stand in a mail as it is.
const longestLine = 998

const isPlain = (text: string): boolean =>
  text.split('\n').every((line) => Buffer.byteLength(line) <= longestLine)

/** A part with its umlauts as they are, so that the file can be read in any editor; nodemailer would encode them. */
function add(root: MimeNode, type: string, text: string): void {
  const part = root.createChild(`${type}; charset=utf-8`)
  if (!isPlain(text)) part.setContent(text)
  else
    part.setRaw(
      `Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text.replaceAll('\r\n', '\n')}\n`,
    )
}

/** One message in the format of RFC 5322, readable in a mail program and in an editor. */
export async function written(message: Message, from: Mailbox): Promise<Buffer> {
  const { to, subject, messageId } = headOf(message, from)
  const root = new MimeNode('multipart/alternative', {
    newline: 'linux',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  root.setHeader({
    From: from,
    To: to,
    Subject: subject,
    'Message-ID': messageId,
    ...automatic,
  })
  add(root, 'text/plain', message.text)
  add(root, 'text/html', message.html)
  return root.build()
}

/** The end of a file's name, by which a repeated attempt finds the file of the first. */
const endOf = (messageId: string): string =>
  `_${messageId.replace(/^<|>$/g, '').replace(/[^A-Za-z0-9.-]/g, '-')}.eml`

const moment = (): string => new Date().toISOString().replaceAll(':', '-')

/**
 * The embedded post office: every mail becomes a file only its owner may read, and nothing leaves the machine. A second
 * attempt replaces the file of the first, and nobody ever sees half a file.
 */
export function filePostOffice({
  directory,
  from,
}: {
  directory: string
  from: Mailbox
}): PostOffice {
  const send = async (message: Message): Promise<void> => {
    const text = await written(message, from)
    await mkdir(directory, { recursive: true, mode: 0o700 })
    const end = endOf(message.messageId)
    const known = (await readdir(directory)).find((name) => name.endsWith(end))
    const temporary = path.join(directory, `.${randomUUID()}.tmp`)
    try {
      await writeFile(temporary, text, { mode: 0o600, flush: true })
      await rename(temporary, path.join(directory, known ?? `${moment()}${end}`))
    } finally {
      await rm(temporary, { force: true })
    }
  }
  const removeFilesBut: PostOffice['removeFilesBut'] = (names, before) =>
    removeFiles(directory, names, before)
  return { kind: 'files', send, probe: () => Promise.resolve(), removeFilesBut }
}

/** What `send` writes: a message with the beginning of its id, or half of one. */
const ownFile = /^\d{4}-\d\d-\d\dT[\d.-]+Z_(?<name>[0-9a-f]{32})-.*\.eml$|^\.[0-9a-f-]{36}\.tmp$/

/** Those of the files that were written before this moment. */
async function writtenBefore(directory: string, before: Date): Promise<string[]> {
  // Without a mail there is no folder yet.
  const files = (await readdir(directory).catch(() => [])).filter((file) => ownFile.test(file))
  const old: string[] = []
  for (const file of files) {
    // Somebody else may have been faster.
    const { mtimeMs } = await stat(path.join(directory, file)).catch(() => ({ mtimeMs: Infinity }))
    if (mtimeMs < before.getTime()) old.push(file)
  }
  return old
}

/** Removes messages as the port promises; also beside a mail server, for there may have been none before. */
export async function removeFiles(
  directory: string,
  names: () => Promise<ReadonlySet<string>>,
  before: Date,
): Promise<number> {
  const old = await writtenBefore(directory, before)
  const known = old.length > 0 ? await names() : new Set<string>()
  const over = old.filter((file) => !known.has(ownFile.exec(file)?.groups?.name ?? ''))
  await Promise.all(over.map((file) => rm(path.join(directory, file), { force: true })))
  return over.length
}
