import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import de from '@/i18n/messages/de.json'
import { isShown, repairShown } from '@/services/media'
import { readRecord } from '@/services/records'
import { mayHoldFiles } from '@/services/shown-files'

import { aFile, anAdmin, anEditor, aSolution } from '../support/builders'
import { aPng } from '../support/files'
import { aChangeThatPauses } from '../support/paused-change'
import { lendPayload } from '../support/portal'
import { picture, richText } from '../support/rich-text'

let payload: Payload
let png: Buffer

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))
beforeAll(async () => {
  png = await aPng()
})

let file: string
let other: string
beforeEach(async () => {
  ;[{ id: file }, { id: other }] = await Promise.all([
    aFile(payload, { bytes: png }),
    aFile(payload, { bytes: png }),
  ])
})

/** Whether a visitor may have the file: asked like the address of a file and like a page asks. */
const isPublic = async (id: string): Promise<boolean> => {
  const where = { id: { equals: id } }
  const { totalDocs } = await payload.count({ collection: 'media', where, overrideAccess: false })
  return totalDocs > 0
}

const text = (...files: string[]) =>
  richText(...files.map((value) => picture(value, value.slice(0, 24))))

type Data = Partial<RequiredDataFromCollectionSlug<'solutions'>>
type Ways = { locale?: 'de' | 'en'; draft?: boolean; publishSpecificLocale?: 'de' | 'en' }

const change = (id: string, data: Data, ways: Ways = {}) =>
  payload.update({ collection: 'solutions', id, data, overrideAccess: true, ...ways })

const published = { _status: 'published' as const }
const english = { title: 'Solution', summary: 'In short.' }

describe('E5 a file', () => {
  it('is private until something published shows it', async () => {
    expect(await isPublic(file)).toBe(false)
    const { id } = await aSolution(payload, { image: file, _status: 'draft' })
    expect(await isPublic(file)).toBe(false)
    await change(id, published)
    expect(await isPublic(file)).toBe(true)
  })

  it('is open to editors at any time, to members only when it is public', async () => {
    const [editor, member] = [await anEditor(payload), await anEditor(payload, { role: 'member' })]
    const where = { id: { equals: file } }
    const seenBy = async (user: typeof editor) =>
      (await payload.find({ collection: 'media', where, user, overrideAccess: false })).totalDocs
    expect([await seenBy(editor), await seenBy(member)]).toEqual([1, 0])
    await aSolution(payload, { image: file })
    expect(await seenBy(member)).toBe(1)
  })

  it('inside a text counts like one in a field, for each language', async () => {
    const { id } = await aSolution(payload, { body: text(file) })
    await change(id, { ...english, body: text(other), ...published }, { locale: 'en' })
    expect([await isPublic(file), await isPublic(other)]).toEqual([true, true])
    await change(id, { body: text(), ...published }, { locale: 'en' })
    expect([await isPublic(file), await isPublic(other)]).toEqual([true, false])
  })

  it('exchanged in one language is gone in the other too', async () => {
    const { id } = await aSolution(payload, { image: file })
    await change(id, { ...english, image: other, ...published }, { locale: 'en' })
    expect([await isPublic(file), await isPublic(other)]).toEqual([false, true])
    await change(id, { image: null, ...published })
    expect([await isPublic(file), await isPublic(other)]).toEqual([false, false])
  })

  it('becomes private at once when the record is withdrawn or deleted', async () => {
    const { id } = await aSolution(payload, { image: file, body: text(other) })
    await change(id, { _status: 'draft' })
    expect([await isPublic(file), await isPublic(other)]).toEqual([false, false])
    await change(id, published)
    expect([await isPublic(file), await isPublic(other)]).toEqual([true, true])
    await payload.delete({ collection: 'solutions', id, overrideAccess: true })
    expect([await isPublic(file), await isPublic(other)]).toEqual([false, false])
  })

  it('stays public while another published record shows it', async () => {
    const [one, two] = [
      await aSolution(payload, { image: file }),
      await aSolution(payload, { image: file }),
    ]
    await change(one.id, { _status: 'draft' })
    expect(await isPublic(file)).toBe(true)
    await change(two.id, { _status: 'draft' })
    expect(await isPublic(file)).toBe(false)
  })

  it('of a newer draft stays private, and that of the published state public', async () => {
    const { id } = await aSolution(payload, { image: file })
    await change(id, { image: other, body: text(other) }, { draft: true })
    expect([await isPublic(file), await isPublic(other)]).toEqual([true, false])
    await change(id, { ...english, image: other }, { draft: true, locale: 'en' })
    expect([await isPublic(file), await isPublic(other)]).toEqual([true, false])
    await change(id, { image: other, ...published })
    expect([await isPublic(file), await isPublic(other)]).toEqual([false, true])
  })

  it('of a draft stays private when only one language is published', async () => {
    const { id } = await aSolution(payload, { image: file })
    await change(id, { image: other, body: text() }, { draft: true })
    await change(id, { ...english, ...published }, { locale: 'en', publishSpecificLocale: 'en' })
    const main = await payload.findByID({
      collection: 'solutions',
      id,
      depth: 0,
      overrideAccess: false,
    })
    expect(await isPublic(file)).toBe(main.image === file)
    expect(await isPublic(other)).toBe(main.image === other)
  })

  it('follows when an earlier version is restored', async () => {
    const { id } = await aSolution(payload, { image: file })
    await change(id, { image: other, ...published })
    const { docs } = await payload.findVersions({
      collection: 'solutions',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      overrideAccess: true,
    })
    await payload.restoreVersion({
      collection: 'solutions',
      id: docs[0]?.id ?? '',
      overrideAccess: true,
    })
    expect([await isPublic(file), await isPublic(other)]).toEqual([true, false])
  })

  it('does not become public by what a person writes into the list', async () => {
    const user = await anEditor(payload)
    const { id } = await aSolution(payload)
    await payload.update({
      collection: 'solutions',
      id,
      data: { ...{ files: [file] }, ...published },
      user,
      overrideAccess: false,
    })
    expect(await isPublic(file)).toBe(false)
  })

  it('is right after thirty records have come and gone at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, () => aSolution(payload, { image: file })),
    )
    await Promise.all(all.map(({ id }) => change(id, { _status: 'draft' })))
    expect(await isPublic(file)).toBe(false)
    await Promise.all(all.map(({ id }) => change(id, published)))
    expect(await isPublic(file)).toBe(true)
    await Promise.all(
      all.map(({ id }) => payload.delete({ collection: 'solutions', id, overrideAccess: true })),
    )
    expect(await isPublic(file)).toBe(false)
  })
})

describe('a page', () => {
  it('shows a visitor the file of what is published, and never one that is not public', async () => {
    const { slug } = await aSolution(payload, { image: file, body: text(file) })
    const read = async () => readRecord({ payload, locale: 'de' }, 'solutions', slug ?? '')
    expect((await read())?.both.de.image).toMatchObject({ id: file, alt: 'Ein Beispielbild' })
    // What a process that died in between would leave.
    await payload.db.updateOne({ collection: 'media', id: file, data: { shown: false } })
    expect(JSON.stringify((await read())?.both)).not.toContain('/api/media/file/')
  })
})

describe('the repair', () => {
  it('sets right what a dying process has left, and finds nothing to do afterwards', async () => {
    await aSolution(payload, { image: file })
    await repairShown(payload)
    for (const [id, shown] of [
      [file, false],
      [other, true],
    ] as const)
      await payload.db.updateOne({ collection: 'media', id, data: { shown } })
    expect([await isPublic(file), await isPublic(other)]).toEqual([false, true])
    expect(await repairShown(payload)).toBe(2)
    expect([await isPublic(file), await isPublic(other)]).toEqual([true, false])
    expect(await repairShown(payload)).toBe(0)
  })

  it('never waits for a change that waits for it', async () => {
    const { id } = await aSolution(payload, { image: file })
    await payload.db.updateOne({ collection: 'media', id: other, data: { shown: true } })
    const { changing, isAtItsWrite } = await aChangeThatPauses(payload, () =>
      change(id, { ...published, image: null }),
    )
    const started = performance.now()
    const repairing = repairShown(payload)
    await isAtItsWrite
    await Promise.all([changing, repairing])
    // Who waits for the right to write gives up after eight seconds.
    expect(performance.now() - started).toBeLessThan(4_000)
    expect(await isPublic(file)).toBe(false)
    await repairShown(payload)
    expect(await isPublic(other)).toBe(false)
  })
})

describe('deleting a file', () => {
  it('is refused while something published shows it, and says so', async () => {
    const user = await anAdmin(payload)
    const { id } = await aSolution(payload, { image: file })
    const attempt = () =>
      payload.delete({ collection: 'media', id: file, user, overrideAccess: false })
    await expect(attempt()).rejects.toThrow(de.upload.stillShown)
    await change(id, { _status: 'draft' })
    await attempt()
    expect(await isShown(payload, file)).toBe(false)
    const after = await payload.findByID({
      collection: 'solutions',
      id,
      depth: 1,
      overrideAccess: true,
    })
    expect(after.image ?? null).toBeNull()
  })
})

it('every collection whose records can hold files keeps the list of them', () => {
  const without = payload.config.collections
    .filter(({ slug }) => slug !== 'media' && !slug.startsWith('payload-'))
    .filter(({ flattenedFields }) => mayHoldFiles(flattenedFields))
    .filter(({ flattenedFields }) => !flattenedFields.some(({ name }) => name === 'files'))
  expect(without.map(({ slug }) => slug)).toEqual([])
})
