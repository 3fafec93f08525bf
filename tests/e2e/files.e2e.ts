import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'
import sharp from 'sharp'

import { originalNameOf } from '@/domain/upload'

import { anOfficeDocument } from '../support/archives'
import { aPdf, aPng } from '../support/files'
import { nastyNames } from '../support/samples/names'
import { ask, dataOf, json, originOf } from './support/portal'
import { signIn } from './support/sentinels'

/** The address of a file, through the built portal (SECURITY H-19, H-20). */
const portal = 'sentinel'

// One after the other: one account signs in for all of them.
test.describe.configure({ mode: 'default' })

type Media = {
  id: string
  filename: string
  originalName: string
  sizes?: Record<string, { filename: string | null }>
}
type Headers = Record<string, string>

/** Uploads as the panel does. */
async function upload(admin: Headers, bytes: Buffer, name: string) {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), name)
  form.append('_payload', JSON.stringify({ alt: 'Beispiel', credit: 'Beispiel', licence: 'CC0' }))
  const answer = await ask('/api/media', { portal, method: 'POST', headers: admin, body: form })
  const { doc } = JSON.parse(answer.body) as { doc?: Media } // Payload's answer
  return { ...answer, doc }
}

async function uploaded(admin: Headers, bytes: Buffer, name: string): Promise<Media> {
  const { doc, body } = await upload(admin, bytes, name)
  if (!doc) throw new Error(`${name} was refused: ${body}`)
  return doc
}

const fetched = (filename: string, headers: Headers = {}) =>
  fetch(`${originOf(portal)}/api/media/file/${filename}`, { headers, redirect: 'manual' })

async function show(admin: Headers, file: string) {
  const answer = await ask('/api/news', {
    portal,
    method: 'POST',
    headers: { ...admin, ...json },
    body: JSON.stringify({
      title: `Nachricht mit Bild ${file}`,
      summary: 'Kurz gesagt.',
      date: '2026-01-14',
      image: file,
      _status: 'published',
    }),
  })
  expect(answer.status, answer.body).toBe(201)
  const { doc } = JSON.parse(answer.body) as { doc: { id: string; slug: string } } // Payload's answer
  const change = async (status: string) => {
    const changed = await ask(`/api/news/${doc.id}`, {
      portal,
      method: 'PATCH',
      headers: { ...admin, ...json },
      body: JSON.stringify({ _status: status }),
    })
    expect(changed.status, changed.body).toBe(200)
  }
  return { ...doc, change }
}

const guarded = (answer: Response) => {
  const { headers } = answer
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
}

test('H-20 a file that nothing shows is for editors alone, and nobody keeps a copy', async () => {
  const admin = await signIn('files')
  const { filename, sizes } = await uploaded(
    admin,
    await aPng({ width: 1500, height: 900 }),
    'bild.png',
  )
  for (const name of [filename, sizes?.card?.filename ?? '', sizes?.page?.filename ?? '']) {
    const closed = await fetched(name)
    expect(closed.status).toBeGreaterThanOrEqual(400)
    expect(closed.headers.get('content-type')).not.toContain('image')
    const open = await fetched(name, admin)
    expect(open.status).toBe(200)
    guarded(open)
    expect(open.headers.get('cache-control')).toBe('private, no-store')
  }
})

test('H-20 a public file may be kept if it is asked for again, and is gone as soon as nothing shows it', async () => {
  const admin = await signIn('files')
  const { id, filename } = await uploaded(admin, await aPng(), 'Übersicht „neu“.png')
  const { change, slug } = await show(admin, id)
  const open = await fetched(filename)
  expect(open.status).toBe(200)
  guarded(open)
  expect(open.headers.get('content-type')).toBe('image/png')
  expect(open.headers.get('content-security-policy')).toContain('sandbox')
  expect(open.headers.get('cache-control')).toBe('public, no-cache')
  expect(open.headers.get('content-disposition')).toBe(
    `inline; filename="Ubersicht _neu_.png"; filename*=UTF-8''%C3%9Cbersicht%20%E2%80%9Eneu%E2%80%9C.png`,
  )
  const tag = open.headers.get('etag') ?? ''
  expect((await fetched(filename, { 'If-None-Match': tag })).status).toBe(304)
  expect((await ask(`/aktuelles/${slug}`, { portal })).body).toContain(filename)
  await change('draft')
  expect((await fetched(filename, { 'If-None-Match': tag })).status).toBeGreaterThanOrEqual(400)
  expect((await ask(`/aktuelles/${slug}`, { portal })).body).not.toContain(filename)
})

test('H-20 a document is offered under the name it came with, never opened in the portal', async () => {
  const admin = await signIn('files')
  const { filename } = await uploaded(admin, anOfficeDocument('docx'), 'Protokoll.docx')
  const answer = await fetched(filename, admin)
  guarded(answer)
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="Protokoll.docx"/,
  )
  expect(answer.headers.get('content-type')).toContain('wordprocessingml')
})

test('H-20 the browser shows a PDF and runs nothing of it', async ({ page }) => {
  const admin = await signIn('files')
  const { id, filename } = await uploaded(admin, aPdf(), 'bericht.pdf')
  await show(admin, id)
  const answer = await fetched(filename)
  guarded(answer)
  expect(answer.headers.get('content-disposition')).toMatch(/^inline/)
  expect(answer.headers.get('content-security-policy')).toContain('sandbox')
  await page.goto(`/api/media/file/${filename}`)
  // The page of the document is the only white there is.
  const white = async (): Promise<number> => {
    const { data } = await sharp(await page.screenshot())
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    return data.filter((value) => value > 250).length / data.length
  }
  await expect.poll(white, { timeout: 20_000 }).toBeGreaterThan(0.05)
})

test('H-19 names nobody would choose do no harm on their way through the portal', async () => {
  const admin = await signIn('files')
  const bytes = await aPng()
  // What a form cannot carry is never sent.
  for (const name of nastyNames.filter((one) => one !== '')) {
    const { doc, status, body } = await upload(admin, bytes, name)
    // No form has a NUL in its heads.
    expect(status, `${name} ${body}`).toBe(name.includes('\0') ? 400 : 201)
    if (!doc) continue
    const answer = await fetched(doc.filename, admin)
    expect(answer.status).toBe(200)
    const disposition = answer.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(
      /^inline; filename="[\w .()-]+\.png"; filename\*=UTF-8''[\w%!#$&+.^`|~-]+\.png$/,
    )
    expect(originalNameOf(doc.originalName, 'png')).toBe(doc.originalName)
  }
})

test('H-19 what is too large, not allowed or sent by strangers is refused and leaves nothing behind', async () => {
  const admin = await signIn('files')
  const folder = join(dataOf(portal), 'media')
  const before = readdirSync(folder)
  const large = await upload(admin, Buffer.alloc(20 * 1024 * 1024 + 10, '%PDF-1.4'), 'gross.pdf')
  expect(large.status).toBe(413)
  expect(large.body).toContain('20 MB')
  const page = await upload(
    admin,
    Buffer.from('<!doctype html><script>alert(1)</script>'),
    'bild.png',
  )
  expect(page.status).toBe(400)
  expect(page.body).toContain('Dieser Dateityp ist nicht erlaubt')
  const stranger = await upload({}, await aPng(), 'bild.png')
  expect([401, 403]).toContain(stranger.status)
  const withoutText = await ask('/api/media', {
    portal,
    method: 'POST',
    headers: admin,
    body: (() => {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(aPdf())]), 'ohne-text.pdf')
      return form
    })(),
  })
  expect(withoutText.status).toBe(400)
  expect(readdirSync(folder)).toEqual(before)
  expect(readdirSync(join(dataOf(portal), 'incoming'))).toEqual([])
})
