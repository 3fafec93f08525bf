import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { listOf } from '@/services/catalogue/lists'
import type { Reader } from '@/services/reading'
import { readRecord } from '@/services/records'

import { writeLoad } from '../../scripts/bench/write-load'
import { aPortal, type Portal } from '../support/portal'
import { silent } from '../support/silent'

let portal: Portal
let payload: Payload
let german: Reader

beforeAll(async () => {
  portal = await aPortal({ content: 'seeded' })
  payload = portal.payload
  german = { payload, locale: 'de' }
})
afterAll(() => portal.close())

const readGenerated = async () => {
  const { docs } = await payload.find({
    collection: 'solutions',
    where: { origin: { like: 'generated:' } },
    showHiddenFields: true,
    pagination: false,
    depth: 0,
    overrideAccess: true, // visitors may not even ask for it
  })
  return docs
}
const countVersions = async (): Promise<number> =>
  (await payload.countVersions({ collection: 'solutions', overrideAccess: true })).totalDocs

type Sqlite = { client: { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> } }

/** How SQLite would find the texts of one record; nothing on a database that is asked in another way. */
async function planOf(table: string, parent: string): Promise<string[]> {
  if (process.env.TEST_DATABASE_URL) return []
  const { client } = payload.db as unknown as Sqlite // what Payload's type of a database does not show
  const { rows } = await client.execute(
    `EXPLAIN QUERY PLAN SELECT count(*) FROM ${table} WHERE ${parent} = 'one'`,
  )
  return rows.map(({ detail }) => String(detail))
}

describe('the database', () => {
  it('finds the texts of a record without reading those of all others', async () => {
    const plans = [
      ...(await planOf('solutions_locales', '_parent_id')),
      ...(await planOf('solutions_texts', 'parent_id')),
      ...(await planOf('_solutions_v_locales', '_parent_id')),
    ]
    expect(plans.filter((plan) => plan.startsWith('SCAN'))).toEqual([])
  })
})

describe('a generated load', () => {
  it('is written once, however often it is asked for', async () => {
    const versions = await countVersions()
    expect(await writeLoad(payload, 20, silent)).toBe(20)
    expect(await writeLoad(payload, 20, silent)).toBe(0)
    expect(await writeLoad(payload, 23, silent)).toBe(3)
    const docs = await readGenerated()
    expect(docs.map(({ _status }) => _status)).toEqual(Array(23).fill('published'))
    expect(await countVersions()).toBe(versions + 23)
  })

  it('gives each record its own words, and relations that lead somewhere', async () => {
    const docs = await readGenerated()
    expect(new Set(docs.map(({ slug }) => slug)).size).toBe(docs.length)
    expect(new Set(docs.map(({ kind }) => kind)).size).toBeGreaterThan(2)
    for (const { useCases, body, functions } of docs) {
      expect(useCases?.length).toBeGreaterThan(0)
      expect(functions?.length).toBeGreaterThan(0)
      expect(JSON.stringify(body).length).toBeGreaterThan(500)
    }
    const seen = await readRecord(german, 'solutions', docs[0]?.slug ?? '')
    expect(seen?.chain['use-cases'].length).toBeGreaterThan(0)
  })

  it('is seen in the list at once, in both languages', async () => {
    for (const locale of ['de', 'en'] as const) {
      const { list } = await listOf(
        { payload, locale },
        { section: 'solutions', params: {}, today: '2026-11-24' },
      )
      expect(list.all).toBe(32 + 23)
    }
    const [one] = await readGenerated()
    const seen = await readRecord({ payload, locale: 'en' }, 'solutions', one?.slug ?? '')
    expect(seen?.both.en?.title).toMatch(/^\p{L}+ \d+: [a-z]/u)
  })

  it('can be edited like any other record', async () => {
    const [one] = await readGenerated()
    const changed = await payload.update({
      collection: 'solutions',
      id: one?.id ?? '',
      data: { title: 'Von Hand', _status: 'published' },
      overrideAccess: true,
    })
    expect(changed).toMatchObject({ title: 'Von Hand', _status: 'published' })
  })

  it('completes a record that was interrupted before its version', async () => {
    const [one] = await readGenerated()
    await payload.db.deleteVersions({
      collection: 'solutions',
      where: { parent: { equals: one?.id } },
    })
    expect(await writeLoad(payload, 23, silent)).toBe(1)
    expect(await readGenerated()).toHaveLength(23)
  })
})
