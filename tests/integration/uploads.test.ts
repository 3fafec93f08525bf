import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload, PayloadRequest } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { isStoredName, originalNameOf, uploadTypes } from '@/domain/upload'
import de from '@/i18n/messages/de.json'
import en from '@/i18n/messages/en.json'
import { removeOrphanFiles } from '@/services/orphan-files'
import { directoryOf, discardFailed } from '@/services/uploads'

import { aFile, anEditor } from '../support/builders'
import { type Cost, costOf } from '../support/cost'
import { aPdf, aPhotograph, aPng } from '../support/files'
import { lendPayload } from '../support/portal'
import { costlyImages } from '../support/samples/images'
import { nastyNames } from '../support/samples/names'
import { corpus } from '../support/upload-corpus'
import { faultsOf, storedFiles } from '../support/upload-outcome'

let payload: Payload
let folder: string
let samples: Awaited<ReturnType<typeof corpus>>

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))
beforeAll(async () => {
  folder = directoryOf(payload)
  samples = await corpus()
})

const described = { alt: 'x', credit: 'x', licence: 'x' }

describe('H-19 a file', () => {
  it('is kept or refused for what it holds, whatever it is called and said to be', async () => {
    expect(samples.length).toBeGreaterThanOrEqual(150)
    const wrong: unknown[] = []
    for (const sample of samples) wrong.push(...(await faultsOf(payload, sample)))
    expect(wrong).toEqual([])
  })

  it('never needs more than 10 s and 300 MB', async () => {
    const costly = [
      ...(await costlyImages()),
      ...samples
        .filter(({ what }) => /bomb|20 MB|objects|entries/.test(what))
        .map(({ bytes }) => bytes),
    ]
    const costs: Cost[] = []
    for (const bytes of costly)
      costs.push(await costOf(() => aFile(payload, { bytes }).catch(() => undefined)))
    console.log('most costly upload', {
      seconds: Math.max(...costs.map(({ seconds }) => seconds)).toFixed(1),
      megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)).toFixed(0),
    })
    expect(costs.filter(({ seconds, megabytes }) => seconds > 10 || megabytes > 300)).toEqual([])
  })

  it('tells in the language of the person why it is refused', async () => {
    const empty = Buffer.alloc(0)
    for (const [locale, texts] of [
      ['de', de],
      ['en', en],
    ] as const) {
      const req = { i18n: { ...payload.config.i18n, language: locale, t: (key: string) => key } }
      const attempt = payload.create({
        collection: 'media',
        data: described,
        file: { data: empty, name: 'x.png', mimetype: 'image/png', size: 0 },
        req: req as never, // only the language is of interest
        overrideAccess: true,
      })
      await expect(attempt).rejects.toMatchObject({
        data: { errors: [{ path: 'file', message: texts.upload.refused.empty }] },
      })
    }
  })

  it('gets a name at random and keeps the one it had, made harmless', async () => {
    for (const name of nastyNames) {
      const file = await aFile(payload, { name, bytes: await aPng() })
      expect(file.filename).toSatisfy(isStoredName)
      expect(file.originalName).toBe(originalNameOf(name, 'png'))
      expect(file.originalName).not.toMatch(/[\p{Cc}\p{Cf}/\\<>:"|?*%]|^\.|\.\./u)
      expect([...(file.originalName ?? '')].length).toBeLessThanOrEqual(100)
      expect(file.originalName).toMatch(/[^.]\.png$/)
    }
  })

  it('has no name, address, sizes or visibility of its sender’s choice', async () => {
    const user = await anEditor(payload)
    const file = await payload.create({
      collection: 'media',
      data: {
        ...described,
        ...{ filename: 'eigener.html', url: 'https://x.example/a.png', prefix: 'x', shown: true },
        ...{
          originalName: 'eigener.html',
          mimeType: 'text/html',
          sizes: { card: { filename: 'a.html' } },
        },
      },
      file: { data: await aPng(), name: 'bild.png', mimetype: 'text/html', size: 9 },
      user,
      overrideAccess: false,
    })
    expect(file).toMatchObject({ originalName: 'bild.png', mimeType: 'image/png', shown: false })
    expect(file.filename).toSatisfy(isStoredName)
    expect(JSON.stringify(file)).not.toMatch(/eigener|x\.example|a\.html/)
    const changed = await payload.update({
      collection: 'media',
      id: file.id,
      data: { filename: 'x.html', shown: true, originalName: 'x.html', alt: 'Neu' },
      user,
      overrideAccess: false,
    })
    expect(changed).toMatchObject({
      filename: file.filename,
      originalName: 'bild.png',
      shown: false,
      alt: 'Neu',
    })
  })

  it('is never fetched from an address', async () => {
    const user = await anEditor(payload)
    const data = { ...described, filename: 'a.png', url: 'http://127.0.0.1/a.png' }
    await expect(
      payload.create({ collection: 'media', data, user, overrideAccess: false }),
    ).rejects.toMatchObject({ data: { errors: [{ message: de.upload.refused.missing }] } })
  })

  it('cannot be exchanged under the pages that show it', async () => {
    const { id, filename } = await aFile(payload, { bytes: await aPng() })
    const other = await aPng({ width: 50, height: 50 })
    await expect(
      payload.update({
        collection: 'media',
        id,
        data: {},
        file: { data: other, name: 'b.png', mimetype: 'image/png', size: other.length },
        overrideAccess: true,
      }),
    ).rejects.toMatchObject({ data: { errors: [{ message: de.upload.refused.replaced }] } })
    expect(await storedFiles(payload)).toContain(filename)
  })

  it('takes all its sizes along when it is deleted', async () => {
    const before = await storedFiles(payload)
    const { id } = await aFile(payload, { bytes: await aPng({ width: 1600, height: 900 }) })
    expect((await storedFiles(payload)).length).toBe(before.length + 3)
    await payload.delete({ collection: 'media', id, overrideAccess: true })
    expect(await storedFiles(payload)).toEqual(before)
  })
})

describe('T-P13 an image', () => {
  it('loses the place and everything else but its pixels, and stands upright', async () => {
    const bytes = await aPhotograph()
    // Control: it was there, and the picture lay on its side.
    expect(bytes.includes('Erika Beispiel')).toBe(true)
    expect((await sharp(bytes).metadata()).orientation).toBe(6)
    const file = await aFile(payload, { bytes, name: 'foto.jpg' })
    const kept = await readFile(path.join(folder, file.filename ?? ''))
    const { exif, xmp, iptc, orientation } = await sharp(kept).metadata()
    expect({ exif, xmp, iptc, orientation }).toEqual({})
    expect(kept.includes('Erika Beispiel')).toBe(false)
    expect([file.width, file.height]).toEqual([40, 80])
  })

  it('keeps its colours, also from another colour space', async () => {
    const bytes = await sharp({
      create: { width: 8, height: 8, channels: 3, background: '#c82828' },
    })
      .withIccProfile('p3')
      .png()
      .toBuffer()
    const file = await aFile(payload, { bytes })
    const { data } = await sharp(path.join(folder, file.filename ?? ''))
      .raw()
      .toBuffer({ resolveWithObject: true })
    const wanted = [0xc8, 0x28, 0x28]
    expect(wanted.every((value, at) => Math.abs(value - (data[at] ?? 0)) <= 3)).toBe(true)
  })

  it('is kept no larger than screens are', async () => {
    const file = await aFile(payload, { bytes: await aPng({ width: 6000, height: 3000 }) })
    expect([file.width, file.height]).toEqual([2560, 1280])
    expect([file.sizes?.card?.width, file.sizes?.page?.width]).toEqual([640, 1280])
  })
})

describe('F8 what an upload that was cut off leaves behind', () => {
  const now = new Date()
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 60 * 60 * 1000)

  it('is removed after a day, and nothing else', async () => {
    const kept = await aFile(payload, { bytes: aPdf(), name: 'a.pdf' })
    const old = '11111111-1111-4111-8111-111111111111'
    const young = '22222222-2222-4222-8222-222222222222.png'
    for (const name of [`${old}.png`, `${old}-640x480.png`, young, 'fremd.txt', '.gitkeep'])
      await writeFile(path.join(folder, name), 'x')
    for (const name of [`${old}.png`, `${old}-640x480.png`, 'fremd.txt', kept.filename ?? ''])
      await utimes(path.join(folder, name), hoursAgo(25), hoursAgo(25))
    const incoming = payload.config.upload.tempFileDir ?? ''
    await mkdir(incoming, { recursive: true })
    for (const name of ['tmp-1-alt', 'tmp-2-neu']) await writeFile(path.join(incoming, name), 'x')
    await utimes(path.join(incoming, 'tmp-1-alt'), hoursAgo(25), hoursAgo(25))
    expect(await removeOrphanFiles(payload, now)).toBe(3)
    expect(await readdir(incoming)).toEqual(['tmp-2-neu'])
    const left = await storedFiles(payload)
    expect(left).toEqual(expect.arrayContaining([kept.filename, young, 'fremd.txt', '.gitkeep']))
    expect(left.filter((name) => name.startsWith(old))).toEqual([])
    expect(await removeOrphanFiles(payload, now)).toBe(0)
  })
})

describe('F7 an upload that fails half way', () => {
  const failing = (storedName: string) =>
    discardFailed({ payload, context: { storedName } } as unknown as PayloadRequest) // all it looks at

  it('leaves no part of a file', async () => {
    const stem = '33333333-3333-4333-8333-333333333333'
    const before = await storedFiles(payload)
    for (const name of [`${stem}.png`, `${stem}-640x480.png`])
      await writeFile(path.join(folder, name), 'half')
    await failing(`${stem}.png`)
    expect(await storedFiles(payload)).toEqual(before)
  })

  it('keeps the files when the record exists and only a later step failed', async () => {
    const file = await aFile(payload, { bytes: await aPng() })
    await failing(file.filename ?? '')
    expect(await storedFiles(payload)).toContain(file.filename)
  })
})

describe('F11 twenty uploads at once', () => {
  it('are all taken in, one after the other', async () => {
    const bytes = await aPng({ width: 3000, height: 2000 })
    const files = await Promise.all(Array.from({ length: 20 }, () => aFile(payload, { bytes })))
    expect(new Set(files.map(({ filename }) => filename)).size).toBe(20)
  })
})

it('every type that may be uploaded is known to Payload too', () => {
  expect(payload.collections.media.config.upload.mimeTypes).toEqual(Object.values(uploadTypes))
})
