import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import { from, message } from '../../../tests/support/mail-message'
import { filePostOffice } from './files'

describe('a mail without a mail server', () => {
  let directory = ''
  beforeEach(async () => {
    directory = path.join(await mkdtemp(path.join(os.tmpdir(), 'allmende-mail-')), 'outbox')
  })
  const send = (change: Partial<typeof message> = {}) =>
    filePostOffice({ directory, from }).send({ ...message, ...change })
  const read = async () => {
    const names = await readdir(directory)
    return Promise.all(names.map((name) => readFile(path.join(directory, name), 'utf8')))
  }

  it('becomes one file that only its owner may read', async () => {
    await send()
    const names = await readdir(directory)
    expect(names).toHaveLength(1)
    expect(names[0]).toMatch(/^\d{4}-\d{2}-\d{2}T[\d.-]+Z_key-example\.org\.eml$/)
    expect((await stat(path.join(directory, names[0] ?? ''))).mode & 0o777).toBe(0o600)
    expect((await stat(directory)).mode & 0o777).toBe(0o700)
  })

  it('is a complete message whose umlauts anyone can read', async () => {
    await send()
    const [file = ''] = await read()
    expect(file).toMatch(/^To: stelle@example\.org$/m)
    expect(file).toMatch(/^From: Allmende <portal@example\.org>$/m)
    expect(file).toMatch(/^Message-ID: <key@example\.org>$/m)
    expect(file).toMatch(/^Date: /m)
    expect(file).toMatch(/^Auto-Submitted: auto-generated$/m)
    expect(file).toMatch(/^Content-Type: multipart\/alternative/m)
    expect(file.split('Guten Tag, äöü')).toHaveLength(3)
  })

  it('written twice is one file, with what was said last', async () => {
    await send()
    await send({ text: 'Zweiter Versuch' })
    await send({ messageId: 'other@example.org' })
    const files = await read()
    expect(files).toHaveLength(2)
    expect(files.filter((file) => file.includes('Zweiter Versuch'))).toHaveLength(1)
  })

  it('is removed once its name is not known any more and it is old enough, and nothing else is', async () => {
    const name = (letter: string) => letter.repeat(32)
    for (const letter of ['a', 'b']) await send({ messageId: `${name(letter)}@example.org` })
    await writeFile(path.join(directory, '.8a1f0a3e-7d1c-4c57-9a53-2f0b9a4d1c11.tmp'), 'half')
    await writeFile(path.join(directory, 'notes.eml'), 'of somebody else')
    const { removeFilesBut } = filePostOffice({ directory, from })
    const known = () => Promise.resolve(new Set([name('a')]))
    expect(await removeFilesBut(known, new Date(Date.now() - 60_000))).toBe(0)
    expect(await removeFilesBut(known, new Date(Date.now() + 60_000))).toBe(2)
    const names = await readdir(directory)
    expect(names.sort()).toEqual([expect.stringContaining(name('a')), 'notes.eml'])
    expect(await removeFilesBut(known, new Date(Date.now() + 60_000))).toBe(0)
  })

  it('takes no further lines into its head and no second recipient', async () => {
    await send({ subject: 'Hallo\r\nBcc: alle@example.org' })
    const [file = ''] = await read()
    expect(file.split('\n\n')[0]).not.toMatch(/^Bcc:/m)
    await expect(send({ to: 'a@example.org\r\nBcc: alle@example.org' })).rejects.toMatchObject({
      fault: 'address',
    })
    expect(await read()).toHaveLength(1)
  })

  it('with a line no mail may have is still a mail', async () => {
    await send({ text: 'ä'.repeat(2_000) })
    const [file = ''] = await read()
    expect(Math.max(...file.split('\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(998)
  })
})
