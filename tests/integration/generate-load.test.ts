import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { listOf } from '@/services/catalogue/lists'
import type { Reader } from '@/services/reading'
import { readRecord } from '@/services/records'

import { writeLoad } from '../../scripts/bench/write-load'
import { aPortal, type Portal } from '../support/portal'

let portal: Portal
let payload: Payload
let german: Reader

beforeAll(async () => {
  portal = await aPortal({ content: 'seeded' })
  payload = portal.payload
  german = { payload, locale: 'de' }
})
afterAll(() => portal.close())

const silent = (): void => undefined
const readGenerated = async () => {
  const { docs } = await payload.find({
    collection: 'solutions',
    where: { origin: { like: 'generated:' } },
    showHiddenFields: true,
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  return docs
}
const countVersions = async (): Promise<number> =>
  (await payload.countVersions({ collection: 'solutions', overrideAccess: true })).totalDocs

describe('a generated load', () => {
  it('is written once, however often it is asked for', async () => {
    const versions = await countVersions()
    expect(await writeLoad(payload, 20, silent)).toBe(20)
    expect(await writeLoad(payload, 20, silent)).toBe(0)
    expect(await writeLoad(payload, 23, silent)).toBe(3)
    expect(await readGenerated()).toHaveLength(23)
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

  it('is refused by a portal with a public address', async () => {
    const env = { ...process.env, PUBLIC_URL: 'https://allmende.example.org' }
    const args = ['node_modules/tsx/dist/cli.mjs', 'scripts/generate-load.ts', '5']
    await expect(promisify(execFile)(process.execPath, args, { env })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('PUBLIC_URL is set'),
    })
  })
})
