import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { readContent, recordsFrom } from '../../scripts/seed/content'
import { readShippedList } from '../../scripts/seed/municipalities'
import { hashOf, importContent } from '../../scripts/seed/import'
import { imported } from '../../scripts/seed/model'
import { importMunicipalities } from '../../src/services/municipalities'
import { linksIn, missingLinks, readImported } from '../support/content-graph'
import { aPortal, type Portal } from '../support/portal'
import { silent } from '../support/silent'

let portal: Portal
let payload: Payload

beforeAll(async () => {
  portal = await aPortal({ content: 'empty' })
  payload = portal.payload
  const named = new Set(JSON.stringify(readContent().organisations).match(/\b\d{8}\b/g))
  const rows = (await readShippedList()).filter(({ ags }) => named.has(ags))
  await importMunicipalities(payload, rows, { asOf: '2011-12-31' })
})
afterAll(() => portal.close())

/** A portal whose power goes off after so many writes. */
function dyingAfter(writes: number): Payload {
  let left = writes
  const spend = (): void => {
    left -= 1
    if (left < 0) throw new Error('power cut')
  }
  const kv = new Proxy(payload.kv, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        if (name === 'set') spend()
        return Reflect.apply(value, target, args)
      }
    },
  })
  return new Proxy(payload, {
    get: (target, name) => {
      if (name === 'kv') return kv
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]): unknown => {
        if (name === 'create' || name === 'update') spend()
        return Reflect.apply(value, target, args)
      }
    },
  })
}

it('an import that was interrupted again and again is completed by the next one', async () => {
  for (const writes of [0, 1, 2, 121, 400, 300]) {
    await expect(importContent(dyingAfter(writes), silent)).rejects.toThrow('power cut')
  }
  await importContent(payload, silent)

  const records = recordsFrom(readContent())
  const found = new Map<string, string>()
  for (const collection of imported) {
    const { docs } = await payload.find({
      collection,
      showHiddenFields: true,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const doc of docs) {
      expect(found.has(`${collection} ${doc.origin}`), `${doc.origin} twice`).toBe(false)
      found.set(`${collection} ${doc.origin}`, doc.originHash ?? '')
    }
  }
  const wanted = records.map((one) => [`${one.collection} ${one.origin}`, hashOf(one)] as const)
  expect(found).toEqual(new Map(wanted))
  expect(missingLinks(linksIn(readContent()), await readImported(payload))).toEqual([])
  expect(await importContent(payload, silent)).toBe(0)
})
