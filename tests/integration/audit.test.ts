import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { municipalitiesFrom } from '../../src/domain/municipality'
import type { User } from '../../src/payload-types'
import { importMunicipalities } from '../../src/services/municipalities'
import { anAdmin, anEditor, aUseCase, translate } from '../support/builders'
import { aPortal, type Portal } from '../support/portal'
import { ask, signedIn } from '../support/rest'

let portal: Portal
let payload: Payload
let user: User & { collection: 'users' }
let image: Buffer
let media: string

beforeAll(async () => {
  portal = await aPortal({ content: 'empty' })
  payload = portal.payload
  media = await mkdtemp(path.join(os.tmpdir(), 'allmende-media-'))
  payload.collections.media.config.upload.staticDir = media
  user = await anAdmin(payload)
  image = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
})
afterAll(async () => {
  await rm(media, { recursive: true, force: true })
  await portal.close()
})

const entriesOf = async (record: string) => {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { record: { equals: record } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

let number = 0

/** Something the field accepts, so that a new collection needs no line here. */
async function valueOf(field: FlattenedField): Promise<unknown> {
  number += 1
  switch (field.type) {
    case 'text':
      if (field.hasMany) return [`wert-${number}`, `wert-${number}-anders`]
      return field.name === 'ags' ? String(10_000_000 + number) : `wert-${number}`
    case 'textarea':
      return `wert-${number}`
    case 'email':
      return `wert-${number}@example.org`
    case 'number':
      return 1
    case 'checkbox':
      return true
    case 'date':
      return '2026-11-26T12:00:00.000Z'
    case 'select': {
      const [first] = field.options
      return typeof first === 'string' ? first : first?.value
    }
    case 'relationship': {
      const [target] = [field.relationTo].flat()
      return target ? (await create(target)).id : undefined
    }
    default:
      throw new Error(`No value is known for a required field of type ${field.type}.`)
  }
}

async function needed(collection: CollectionSlug): Promise<Record<string, unknown>> {
  const { flattenedFields } = payload.collections[collection].config
  const data: Record<string, unknown> = {}
  for (const field of flattenedFields) {
    if (field.type === 'group') continue
    const isNeeded = 'required' in field && field.required
    if (isNeeded || ['slug', 'valueText'].includes(field.name))
      data[field.name] = await valueOf(field)
  }
  return data
}

async function create(collection: CollectionSlug): Promise<{ id: string }> {
  const data = {
    ...(await needed(collection)),
    ...(collection === 'users' && { password: 'ein langes Passwort' }),
    ...(payload.collections[collection].config.versions?.drafts && { _status: 'published' }),
  }
  const file = {
    data: image,
    mimetype: 'image/png',
    name: `bild-${number}.png`,
    size: image.length,
  }
  const doc = await payload.create({
    collection,
    data: data as never, // made from the collection's own fields
    ...(collection === 'media' && { file }),
    user,
    overrideAccess: true,
  })
  return { id: String(doc.id) }
}

/** A text a person can change. */
function changeable(collection: CollectionSlug): string {
  const { flattenedFields } = payload.collections[collection].config
  const names = ['note', 'title', 'name', 'alt', 'label', 'subject']
  const name = names.find((one) => flattenedFields.some((field) => field.name === one))
  if (!name) throw new Error(`Say which text of ${collection} can be changed.`)
  return name
}

const silent = ['audit-log', 'outbox']

describe('the log of changes', () => {
  it('has an entry for every creation, change and deletion in every collection of ours', async () => {
    const own = payload.config.collections
      .map(({ slug }) => slug as CollectionSlug)
      .filter((slug) => !slug.startsWith('payload-') && !silent.includes(slug))
    expect(own.length).toBe(21)
    for (const collection of own) {
      const { id } = await create(collection)
      const field = changeable(collection)
      const status = payload.collections[collection].config.versions?.drafts
      await payload.update({
        collection,
        id,
        data: { [field]: 'Geheimer Inhalt', ...(status && { _status: 'published' }) } as never, // as above
        user,
        overrideAccess: true,
      })
      await payload.delete({ collection, id, user, overrideAccess: true })
      const entries = await entriesOf(id)
      const said = entries.map(({ action, collection: where, user: who }) => [action, where, who])
      expect(said, collection).toEqual(
        ['create', 'update', 'delete'].map((action) => [action, collection, user.id]),
      )
      expect(entries[1]?.fields, collection).toContain(field)
      expect(JSON.stringify(entries)).not.toContain('Geheimer Inhalt')
    }
  })

  it('names the field of a group and the language', async () => {
    const { id } = await aUseCase(payload)
    const data = {
      confirmation: { reviewBy: '2027-01-01T00:00:00.000Z' },
      _status: 'published',
    } as const
    await payload.update({ collection: 'use-cases', id, data, overrideAccess: true })
    const english = { title: 'English', summary: 'English.' }
    await translate(payload, { collection: 'use-cases', id }, english)
    const [, first, second] = await entriesOf(id)
    expect(first?.fields).toEqual(['confirmation.reviewBy'])
    expect(second?.fields).toEqual(['slug', 'summary', 'title', 'locale:en'])
  })

  it('tells of a new password, but not of signing in', async () => {
    const editor = await anEditor(payload)
    await payload.login({
      collection: 'users',
      data: { email: editor.email, password: 'ein langes Passwort' },
      overrideAccess: true,
    })
    await payload.update({
      collection: 'users',
      id: editor.id,
      data: { password: 'ein anderes Passwort' },
      overrideAccess: true,
    })
    const entries = await entriesOf(editor.id)
    expect(entries.map(({ action, fields }) => [action, fields])).toEqual([
      ['create', []],
      ['update', ['password']],
    ])
  })

  it('tells of a password set by the link of a mail, and of an account unlocked by somebody', async () => {
    const { id, email } = await anEditor(payload)
    const admin = await signedIn(payload, 'admin')
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      overrideAccess: true,
    })
    const post = (path: string, body: object, cookie?: string) =>
      ask({ method: 'POST', path: `users/${path}`, body, cookie })
    const answers = [
      await post('reset-password', { token, password: 'vier Birnen im Regen' }),
      // Once more: the link has done its work and leaves no second entry.
      await post('reset-password', { token, password: 'vier Birnen im Regen' }),
      await post('login', { email, password: 'vier Birnen im Regen' }),
      await post('unlock', { email }),
      await post('unlock', { email: email.toUpperCase() }, admin.cookie),
      await post('unlock', { email: 'niemand@example.org' }, admin.cookie),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 200, 401, 200, 403])
    const entries = await entriesOf(id)
    expect(entries.map(({ action, fields, user: who }) => [action, fields, who])).toEqual([
      ['create', [], null],
      ['update', ['password'], id],
      ['update', ['lockUntil'], admin.id],
    ])
    expect(JSON.stringify(entries)).not.toContain(String(token))
  })

  it('has one entry for a whole list of municipalities, none for the same list again', async () => {
    const head = 'ags,name,designation,type,state,district,lat,lon'
    const rows = municipalitiesFrom(
      [
        head,
        '01001000,Flensburg,Stadt,Kreisfreie Stadt,DE-SH,"Flensburg, Stadt",54.8,9.4',
        '01051001,Altdorf,,Kreisangehörige Gemeinde,DE-SH,Dithmarschen,54.1,9.1',
      ].join('\n'),
    )
    await importMunicipalities(payload, rows, { asOf: '2026-01-01' })
    await importMunicipalities(payload, rows, { asOf: '2026-01-01' })
    const entries = await entriesOf('2026-01-01')
    expect(entries.map(({ action, collection, fields }) => [action, collection, fields])).toEqual([
      ['import', 'municipalities', ['created: 2']],
    ])
  })
})
