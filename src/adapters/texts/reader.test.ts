import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ReadableEnding, TextReader } from '@/domain/document-text'

import { anArchive, contentTypes, part } from '../../../tests/support/archives'
import { aPdf, aPdfWithText } from '../../../tests/support/files'
import { corpus } from '../../../tests/support/upload-corpus'
import { textReader } from './reader'

const locked = aPdf({
  objects: [
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`,
  ],
  trailer: '/Encrypt 6 0 R /ID [(beispiel) (beispiel)]',
})

let folder: string
let reader: TextReader

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-texts-'))
  reader = textReader()
})
afterAll(async () => {
  await reader.close()
  await rm(folder, { recursive: true, force: true })
})

let count = 0
async function read(bytes: Buffer, ending: ReadableEnding, by = reader) {
  const file = path.join(folder, `${(count += 1)}.${ending}`)
  await writeFile(file, bytes)
  return by.read({ path: file, ending })
}

describe('R3 the text of a file', () => {
  it('of a PDF comes page by page, with umlauts, and a divided word is one word', async () => {
    const bytes = aPdfWithText([
      ['Erste Seite'],
      ['Die Bew\u00e4sse-', 'rung der B\u00e4ume'],
      ['Ende'],
    ])
    expect(await read(bytes, 'pdf')).toEqual({
      pages: ['Erste Seite', 'Die Bewässerung der Bäume', 'Ende'],
    })
  })

  it('of an office document comes as well', async () => {
    const document = anArchive([
      contentTypes('docx'),
      part('word/document.xml', '<w:document><w:p><w:t>Ein Brief</w:t></w:p></w:document>'),
    ])
    expect(await read(document, 'docx')).toEqual({ pages: ['Ein Brief'] })
  })

  it('is cut after 500 pages', async () => {
    const all = Array.from({ length: 520 }, (_, at) => [`Seite ${at + 1}`])
    const text = await read(aPdfWithText(all), 'pdf')
    expect('pages' in text && text.pages.length).toBe(500)
    expect('pages' in text && text.pages.at(-1)).toBe('Seite 500')
  })

  it('throws where the file is not there: that says nothing of the file', async () => {
    await expect(
      reader.read({ path: path.join(folder, 'fehlt.pdf'), ending: 'pdf' }),
    ).rejects.toThrow()
  })
})

describe('R3 a file made to do harm', () => {
  it.each([
    ['protected', locked, 'protected'],
    ['cut off', aPdf().subarray(0, 40), 'damaged'],
    ['no PDF at all', Buffer.from('Hallo'), 'damaged'],
  ] as const)('%s: is refused with a word', async (_, bytes, fault) => {
    expect(await read(bytes, 'pdf')).toEqual({ fault })
  })

  it('is given up when it takes too long, and the next one is read', async () => {
    const slow = textReader({ patience: 1 })
    expect(await read(aPdfWithText([['eins']]), 'pdf', slow)).toEqual({ fault: 'too-long' })
    expect(await read(aPdfWithText([['zwei']]), 'pdf')).toEqual({ pages: ['zwei'] })
  })

  it('is given up when it unpacks to more than there is room for, and the process lives', async () => {
    const bomb = aPdfWithText([[]], Buffer.alloc(400_000_000, ' '))
    expect(bomb.length).toBeLessThan(2_000_000)
    const careful = textReader({ growth: 150_000_000 })
    const text = await read(bomb, 'pdf', careful)
    expect('fault' in text ? ['too-much', 'too-long', 'damaged'] : [[]]).toContain(
      'fault' in text ? text.fault : text.pages,
    )
    expect(await read(aPdfWithText([['danach']]), 'pdf')).toEqual({ pages: ['danach'] })
  }, 60_000)

  it('never stops the reader, whichever of those people might send it is', async () => {
    const samples = (await corpus()).filter(({ bytes }) => bytes.length < 1_000_000)
    for (const { name, bytes } of samples.filter((_, at) => at % 10 === 0)) {
      const text = await read(bytes, name.endsWith('docx') ? 'docx' : 'pdf')
      expect('pages' in text || text.fault).toBeTruthy()
    }
    expect(await read(aPdfWithText([['danach']]), 'pdf')).toEqual({ pages: ['danach'] })
  }, 120_000)
})
