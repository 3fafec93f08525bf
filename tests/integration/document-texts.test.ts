import { readdir } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import type { TextReader } from '@/domain/document-text'
import { removeTextsOfGoneFiles } from '@/services/document-texts'
import { settled } from '@/services/outbox'
import { reconcile } from '@/services/search-comparison'
import { documentsFor } from '@/services/search-documents'
import { freshEngine, rebuildIndex } from '@/services/search-index'
import { textsRead } from '@/services/search-records'

import { anArchive, contentTypes, part } from '../support/archives'
import { aFile } from '../support/builders'
import { aPdf, aPdfWithText } from '../support/files'
import { lendPayload } from '../support/portal'

let payload: Payload
let folder: string

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))
beforeAll(() => {
  folder = path.join(String(payload.config.custom.dataDirectory), 'document-texts')
})

const found = async (q: string) => {
  const engine = await freshEngine(payload)
  const { hits } = await engine.search({
    q,
    viewer: ['public'],
    locales: ['de'],
    highlight: { words: 10 },
  })
  return hits
}
const idsOf = async (q: string) => (await found(q)).map((hit) => String(hit.payload?.id))
const soon = (what: () => Promise<unknown>, expected: unknown) =>
  vi.waitFor(async () => expect(await what()).toEqual(expected), { timeout: 10_000, interval: 50 })

const readerOf = () => payload.config.custom.textReader as TextReader // placed there by payload.config.ts
const kept = () => readdir(folder).catch(() => [])

let count = 0
async function aDocument(
  bytes: Buffer,
  name = 'bericht.pdf',
  status: 'published' | 'draft' = 'published',
) {
  const { id: file, filename } = await aFile(payload, {
    bytes,
    name,
    type: 'application/octet-stream',
  })
  const { id } = await payload.create({
    collection: 'documents',
    data: {
      title: 'Ein Bericht',
      slug: `bericht-${(count += 1)}`,
      summary: 'Kurz gesagt.',
      kind: 'study',
      state: 'published',
      file,
      _status: status,
    },
    overrideAccess: true,
  })
  return { id, file, filename: String(filename) }
}

const letter = (text: string): Buffer =>
  anArchive([
    contentTypes('docx'),
    part('_rels/.rels', '<Relationships/>'),
    part('word/document.xml', `<w:document><w:p><w:t>${text}</w:t></w:p></w:document>`),
  ])

describe('R3 the text of a document’s file', () => {
  it('is found within seconds, with the page it stands on, and kept', async () => {
    const { id, filename } = await aDocument(
      aPdfWithText([['Vorwort'], ['Messung der Quittenreife']]),
    )
    await soon(() => idsOf('Quittenreife'), [id])
    const { docs } = await documentsFor(payload, 'documents', [id])
    expect(docs.map(({ pages }) => pages)).toEqual([
      ['Vorwort', 'Messung der Quittenreife'],
      ['Vorwort', 'Messung der Quittenreife'],
    ])
    expect(await kept()).toEqual([`${filename}.json`])
  })

  it('of an office document, too', async () => {
    const { id } = await aDocument(letter('Antrag auf Hagebutten'), 'antrag.docx')
    await soon(() => idsOf('Hagebutten'), [id])
  })

  it('is read once, also when the index is made anew', async () => {
    const read = vi.spyOn(readerOf(), 'read')
    await rebuildIndex(payload)
    await reconcile(payload)
    await textsRead(payload)
    expect(read).not.toHaveBeenCalled()
    expect(await idsOf('Quittenreife')).toHaveLength(1)
    read.mockRestore()
  })

  it('is not read of a draft, and not found once the document is withdrawn', async () => {
    const read = vi.spyOn(readerOf(), 'read')
    const { id } = await aDocument(aPdfWithText([['Geheime Schlehen']]), 'a.pdf', 'draft')
    await settled(payload)
    await textsRead(payload)
    expect(read).not.toHaveBeenCalled()
    const change = (_status: 'published' | 'draft') =>
      payload.update({ collection: 'documents', id, data: { _status }, overrideAccess: true })
    await change('published')
    await soon(() => idsOf('Schlehen'), [id])
    await change('draft')
    await soon(() => idsOf('Schlehen'), [])
    read.mockRestore()
  })

  it('follows when the document gets another file, and goes with the file', async () => {
    const { id, file, filename } = await aDocument(aPdfWithText([['Alte Mispeln']]))
    await soon(() => idsOf('Mispeln'), [id])
    const { id: other } = await aFile(payload, {
      bytes: aPdfWithText([['Neue Ebereschen']]),
      name: 'neu.pdf',
      type: 'application/pdf',
    })
    await payload.update({
      collection: 'documents',
      id,
      data: { file: other, _status: 'published' },
      overrideAccess: true,
    })
    await soon(() => idsOf('Ebereschen'), [id])
    expect(await idsOf('Mispeln')).toEqual([])
    await payload.delete({ collection: 'media', id: file, overrideAccess: true })
    expect(await removeTextsOfGoneFiles(payload)).toBe(1)
    expect(await kept()).not.toContain(`${filename}.json`)
  })

  it('that cannot be read stops nothing: it is told once, without its name, and the document is found', async () => {
    const told = vi.spyOn(payload.logger, 'warn').mockReturnValue()
    const broken = Buffer.concat([
      aPdf().subarray(0, 60),
      Buffer.from('\n1 0 obj\nstartxref\n1\n%%EOF\n'),
    ])
    const { id, file, filename } = await aDocument(broken)
    await settled(payload)
    await textsRead(payload)
    const { docs } = await documentsFor(payload, 'documents', [id])
    expect(docs).toHaveLength(2)
    expect(docs[0]?.pages).toBeUndefined()
    expect(await reconcile(payload)).toBe(0)
    await textsRead(payload)
    const words = JSON.stringify(told.mock.calls)
    expect(words.split(file).length - 1).toBeLessThanOrEqual(1)
    expect(words).not.toContain(filename)
    told.mockRestore()
  })

  it('is read later when the reading itself could not happen', async () => {
    const read = vi.spyOn(readerOf(), 'read').mockRejectedValueOnce(new Error('away'))
    const told = vi.spyOn(payload.logger, 'error').mockReturnValue()
    const { id } = await aDocument(aPdfWithText([['Späte Sanddorne']]))
    await settled(payload)
    await textsRead(payload)
    expect(told).toHaveBeenCalledTimes(1)
    expect(await idsOf('Sanddorne')).toEqual([])
    told.mockRestore()
    read.mockRestore()
    expect(await reconcile(payload)).toBe(1)
    await textsRead(payload)
    expect(await idsOf('Sanddorne')).toEqual([id])
  })

  it.each([
    ['too-long', 3],
    ['damaged', 1],
  ] as const)('is tried again when it was %s, %i times at most', async (fault, times) => {
    const read = vi.spyOn(readerOf(), 'read').mockResolvedValue({ fault })
    const told = vi.spyOn(payload.logger, 'warn').mockReturnValue()
    const { id } = await aDocument(aPdfWithText([['Reife Ebereschen']]))
    for (let round = 0; round < 5; round += 1) {
      await settled(payload)
      await textsRead(payload)
      await reconcile(payload)
    }
    expect(read).toHaveBeenCalledTimes(times)
    expect((await found('Bericht')).map((hit) => hit.payload?.id)).toContain(id)
    told.mockRestore()
    read.mockRestore()
  })
})
