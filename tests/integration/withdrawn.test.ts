import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { mayHoldFiles } from '@/services/shown-files'

import { aFile } from '../support/builders'
import { anEverything, type Everything } from '../support/everything'
import { aPng } from '../support/files'
import { lendPayload } from '../support/portal'
import { recordOf } from '../support/records'
import { ask } from '../support/rest'
import { picture, richText } from '../support/rich-text'

let payload: Payload
let ids: Everything
let png: Buffer

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))
beforeAll(async () => {
  ids = await anEverything(payload)
  png = await aPng()
})

type Configured = Payload['config']['collections'][number]

/** Every collection whose records keep the list of their files, and have somewhere to put one. */
const holders = (): Configured[] =>
  payload.config.collections.filter(
    ({ flattenedFields }) =>
      flattenedFields.some(({ name }) => name === 'files') && mayHoldFiles(flattenedFields),
  )

/** The file in the first field that can hold one, whatever its kind. */
function showing({ slug, flattenedFields }: Configured, file: string): Record<string, unknown> {
  for (const field of flattenedFields) {
    if (field.type === 'upload') return { [field.name]: field.hasMany ? [file] : file }
    if (field.type === 'richText')
      return { [field.name]: richText(picture(file, file.slice(0, 24))) }
  }
  throw new Error(`Say which field of ${slug} holds a file.`)
}

type Shown = { id: string; address: string }

/** A published record of this collection that shows a file of its own, and where that file is fetched. */
async function aRecordWithFile(collection: Configured): Promise<Shown> {
  const { id: file, filename } = await aFile(payload, { bytes: png })
  const data = {
    ...recordOf(payload, collection.slug, { fields: 'required', turn: 1, ids }),
    ...showing(collection, file),
    _status: 'published',
  }
  const { id } = await payload.create({
    collection: collection.slug as CollectionSlug, // a slug of the built config
    data: data as never, // made from the very fields of the collection
    overrideAccess: true,
  })
  return { id: String(id), address: `media/file/${filename}` }
}

const statusOf = async (address: string): Promise<number> => (await ask({ path: address })).status

type Ending = (collection: CollectionSlug, id: string) => Promise<unknown>

const endings: Record<string, Ending> = {
  deleted: (collection, id) => payload.delete({ collection, id, overrideAccess: true }),
  'deleted among others': (collection, id) =>
    payload.delete({ collection, where: { id: { in: [id] } }, overrideAccess: true }),
  withdrawn: (collection, id) =>
    payload.update({
      collection,
      id,
      data: { _status: 'draft' } as never, // every collection with files has drafts
      overrideAccess: true,
    }),
}

describe('T-A5 the file of a record', () => {
  it('is looked for in every collection that can hold one', () => {
    expect(holders().map(({ slug }) => slug)).toContain('events')
    expect(holders().length).toBeGreaterThan(10)
  })

  it.each(Object.keys(endings))(
    'is answered until the record is %s, and from then on at once with 404, in every collection',
    async (ending) => {
      const wrong: string[] = []
      for (const collection of holders()) {
        const { id, address } = await aRecordWithFile(collection)
        const before = await statusOf(address)
        await endings[ending]?.(collection.slug as CollectionSlug, id) // as above
        const after = await statusOf(address)
        if (before !== 200 || after !== 404)
          wrong.push(`${collection.slug}: ${before} before, ${after} after`)
      }
      expect(wrong).toEqual([])
    },
  )
})
