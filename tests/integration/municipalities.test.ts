import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { readShippedList } from '../../scripts/seed/municipalities'
import { municipalitiesFrom, type MunicipalityRow } from '../../src/domain/municipality'
import { directoryAsOf, importMunicipalities } from '../../src/services/municipalities'
import { lendPayload } from '../support/portal'

let payload: Payload

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))

const head = 'ags,name,designation,type,state,district,lat,lon'
const flensburg = '01001000,Flensburg,Stadt,Kreisfreie Stadt,DE-SH,"Flensburg, Stadt",54.8,9.4'
const kiel =
  '01002000,Kiel,Landeshauptstadt,Kreisfreie Stadt,DE-SH,"Kiel, Landeshauptstadt",54.3,10.2'
const oldVillage = '01051001,Altdorf,,Kreisangehörige Gemeinde,DE-SH,Dithmarschen,54.1,9.1'
const newVillage = '01051999,Neudorf,,Kreisangehörige Gemeinde,DE-SH,Dithmarschen,,'
const list = (...lines: string[]): MunicipalityRow[] =>
  municipalitiesFrom([head, ...lines].join('\n'))

const byKey = async (ags: string) => {
  const { docs } = await payload.find({
    collection: 'municipalities',
    where: { ags: { equals: ags } },
    overrideAccess: true,
  })
  return docs[0]
}

const day = (value: string | null | undefined): string | null => value?.slice(0, 10) ?? null

// One story, in its order.
describe('the directory of municipalities', () => {
  it('takes its first list; since when a key is valid is not known then', async () => {
    const done = await importMunicipalities(payload, list(flensburg, kiel, oldVillage), {
      asOf: '2009-12-31',
    })
    expect(done).toEqual({ created: 3, changed: 0, ended: 0, unchanged: 0 })
    const city = await byKey('01001000')
    expect(city).toMatchObject({ name: 'Flensburg', label: 'Flensburg, Stadt (01001000)' })
    expect([day(city?.asOf), day(city?.validFrom), day(city?.validTo)]).toEqual([
      '2009-12-31',
      null,
      null,
    ])
    expect((await byKey('01051001'))?.label).toBe('Altdorf, Dithmarschen (01051001)')
    expect(await directoryAsOf(payload)).toBe('2009-12-31')
  })

  it('writes nothing when the same list comes again', async () => {
    const before = await byKey('01001000')
    const done = await importMunicipalities(payload, list(flensburg, kiel, oldVillage), {
      asOf: '2009-12-31',
    })
    expect(done).toEqual({ created: 0, changed: 0, ended: 0, unchanged: 3 })
    expect((await byKey('01001000'))?.updatedAt).toBe(before?.updatedAt)
  })

  it('follows a newer list: changes, additions, and keys that end but stay', async () => {
    const renamed = flensburg.replace(',Flensburg,Stadt', ',Flensburg,Hafenstadt')
    const before = await byKey('01001000')
    const done = await importMunicipalities(payload, list(renamed, kiel, newVillage), {
      asOf: '2010-12-31',
    })
    expect(done).toEqual({ created: 1, changed: 2, ended: 1, unchanged: 0 })
    expect(await byKey('01001000')).toMatchObject({ id: before?.id, designation: 'Hafenstadt' })
    expect(day((await byKey('01002000'))?.asOf)).toBe('2010-12-31')
    expect(day((await byKey('01051999'))?.validFrom)).toBe('2010-12-31')
    const gone = await byKey('01051001')
    expect([day(gone?.asOf), day(gone?.validTo)]).toEqual(['2009-12-31', '2010-12-31'])
  })

  it('lets a key begin again that comes back', async () => {
    await importMunicipalities(payload, list(flensburg, kiel, oldVillage, newVillage), {
      asOf: '2011-06-30',
    })
    const back = await byKey('01051001')
    expect([day(back?.asOf), day(back?.validTo)]).toEqual(['2011-06-30', null])
  })

  it('refuses a list older than what it holds', async () => {
    await expect(importMunicipalities(payload, list(kiel), { asOf: '2010-01-01' })).rejects.toThrow(
      /2011-06-30.*2010-01-01/,
    )
    expect((await byKey('01001000'))?.validTo ?? null).toBeNull()
  })

  it('completes a reading that was interrupted', async () => {
    const another = newVillage.replace('01051999,Neudorf', '01051998,Weiler')
    const rows = list(flensburg, kiel, oldVillage, newVillage, another)
    const dying = new Proxy(payload, {
      get: (target, name) => {
        if (name === 'update') return () => Promise.reject(new Error('power cut'))
        const value: unknown = Reflect.get(target, name)
        return value
      },
    })
    const asOf = '2011-09-30'
    await expect(importMunicipalities(dying, rows, { asOf })).rejects.toThrow('power cut')
    expect(await directoryAsOf(payload)).toBe('2011-06-30')
    const done = await importMunicipalities(payload, rows, { asOf })
    expect(done).toEqual({ created: 0, changed: 4, ended: 0, unchanged: 1 })
    expect(day((await byKey('01051998'))?.validFrom)).toBe(asOf)
    expect(await directoryAsOf(payload)).toBe(asOf)
  })

  it('names the line of a row that cannot be read', () => {
    expect(() => list(flensburg, kiel.replace('01002000', '1002000'))).toThrow(/^Line 3: ags/)
    expect(() => list(flensburg, flensburg)).toThrow(/^Line 3: .*twice/)
    expect(() => list(flensburg.replace('DE-SH', 'DE-XX'))).toThrow(/^Line 2: state/)
  })

  it('reads the whole official list within a minute and lets other work go on', async () => {
    const rows = await readShippedList()
    expect(rows.length).toBe(11_270)
    let turns = 0
    let reading = true
    const others = (): void => {
      turns += 1
      if (reading) setImmediate(others)
    }
    setImmediate(others)
    const started = performance.now()
    await importMunicipalities(payload, rows, { asOf: '2011-12-31' })
    const seconds = (performance.now() - started) / 1000
    reading = false
    console.log(`11,270 municipalities in ${seconds.toFixed(1)} s, ${turns} turns for others`)
    expect(seconds).toBeLessThan(60)
    expect(turns).toBeGreaterThan(50)
    const again = await importMunicipalities(payload, rows, { asOf: '2011-12-31' })
    expect(again.unchanged).toBe(rows.length)
  })

  it('keeps leading zeros and tells places of the same name apart', async () => {
    expect((await byKey('01001000'))?.ags).toBe('01001000')
    const { docs } = await payload.find({
      collection: 'municipalities',
      where: { name: { equals: 'Oberhausen' } },
      pagination: false,
      overrideAccess: true,
    })
    expect(docs.length).toBeGreaterThan(3)
    expect(new Set(docs.map(({ label }) => label)).size).toBe(docs.length)
    expect(docs.map(({ label }) => label)).toContain('Oberhausen, Stadt (05119000)')
  })
})
