import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { mailToFiles, messageOf } from './mail'

const message = {
  to: 'stelle@example.org',
  subject: 'Neues Passwort für Grünfläche',
  text: 'Guten Tag, äöü',
}

describe('a mail', () => {
  it('becomes a file that only its owner may read', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-mail-'))
    // The adapter needs nothing of Payload.
    await mailToFiles(
      folder,
      'portal@example.org',
    )({ payload: undefined as never }).sendEmail(message)
    const [name = ''] = await readdir(folder)
    const file = path.join(folder, name)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readFile(file, 'utf8')).toContain('To: stelle@example.org')
  })

  it('keeps its umlauts and has no lines of somebody else in its head', () => {
    const written = messageOf(
      { ...message, to: 'a@example.org\r\nBcc: alle@example.org' },
      'portal@example.org',
      '1',
    )
    expect(written).not.toMatch(/^Bcc:/m)
    const [head = '', body = ''] = written.split('\r\n\r\n')
    expect(Buffer.from(body, 'base64').toString()).toBe(message.text)
    expect(head).toContain('Content-Type: text/plain; charset=utf-8')
  })
})
