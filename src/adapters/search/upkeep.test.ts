import { describe, expect, it } from 'vitest'

import {
  aDoc,
  engines,
  everybody,
  freshEngine,
  inBatches,
  library,
  members,
} from '../../../tests/support/search-engines'

const isPublic = ({ audience }: { audience: readonly string[] }) => audience.includes('public')

describe.each(engines)('the %s engine', (_, make) => {
  const { add, engine, found, ids } = freshEngine(make)

  describe('keeps what it is given', () => {
    it('replacing text, facets and audience', async () => {
      await add(aDoc('new', 'Erstfassung', { facets: { theme: ['old'] } }))
      await add(aDoc('new', 'Zweitfassung', { facets: { theme: ['new'] }, audience: ['member'] }))
      expect(await ids('Erstfassung', { viewer: members })).not.toContain('new')
      expect(await ids('Zweitfassung')).toEqual([])
      const { facets } = await found('Zweitfassung', { viewer: members, facets: ['theme'] })
      expect(facets.theme).toEqual([{ value: 'new', count: 1 }])
    })

    it('until it is removed, once or twice', async () => {
      await engine().remove(['plan', 'never-there'], { wait: true })
      await engine().remove(['plan'], { wait: true })
      expect(await ids('Bebauungsplan')).toEqual([])
    })

    it('for its new readers alone, however it came back', async () => {
      expect(await ids('Smart Country Convention')).toContain('fair')
      await engine().remove(['fair'], { wait: true })
      await add(aDoc('fair', 'Interne Messe', { audience: ['member'] }))
      expect(await ids('', { limit: 100 })).not.toContain('fair')
      expect((await found('')).total).toBe(library.filter(isPublic).length - 1)
      const suggested = await engine().suggest({ q: 'Smart Country', viewer: everybody })
      expect(suggested.map(({ id }) => id)).not.toContain('fair')
    })

    it('all of one call or none', async () => {
      const wrong = [
        aDoc('a/b', 'Falsch'),
        aDoc('wrong', 'Falsch', { audience: [] }),
        aDoc('wrong', 'Falsch', { facets: { colour: ['red'] } }),
      ]
      for (const one of wrong) await expect(add(aDoc('right', 'Richtig'), one)).rejects.toThrow()
      expect(await ids('Richtig')).toEqual([])
    })

    it('and refuses facets it does not know', async () => {
      await expect(found('', { filters: { colour: ['red'] } })).rejects.toThrow('colour')
      await expect(found('', { facets: ['colour'] })).rejects.toThrow('colour')
    })
  })

  describe('stays calm and quick', () => {
    it('whatever stands in a text', async () => {
      const runs = ['ns'.repeat(50_000), `Stadt ${'s'.repeat(60)} ${'mit Arbeit '.repeat(300)}`]
      const started = performance.now()
      for (const locale of ['de', 'en'] as const)
        await add(...runs.map((body, at) => aDoc(`run-${locale}-${at}`, 'Lauf', { body, locale })))
      await found(`Stadt ${'s'.repeat(100)}x`)
      await found('ns')
      expect(performance.now() - started).toBeLessThan(2_000)
    })

    it('whatever somebody types', async () => {
      const typed = [
        ...['"', '* OR', 'a"b', '(', ')', 'NEAR(', '{ts}:x', '%', '[a-z', '\\', '$&', '-', 'AND'],
        ...['Straße/', '\u0000', '\uD800', '🤖', "'; drop table doc;--", '__proto__', '|', '⑴ ½ ﷺ'],
        ...['constructor', 'a'.repeat(100_000), 'x '.repeat(5_000), '('.repeat(9_999)],
        ...['a\u0308'.repeat(9_999), '\u0308'.repeat(9_999)],
      ]
      for (const q of typed) {
        const { tookMs } = await found(q, { facets: ['kind'] })
        expect(tookMs, q.slice(0, 20)).toBeLessThan(1000)
        await engine().suggest({ q, viewer: everybody })
      }
    })

    it('and finds nothing for signs without words', async () => {
      for (const q of ['?!', '|', '🤖', '\u0000']) expect((await found(q)).total).toBe(0)
    })

    it('with thousands of words and documents', async () => {
      const body = Array.from({ length: 150 }, (_none, at) => `Wort${at}lich`).join(' ')
      const many = Array.from({ length: 2_000 }, (_none, at) =>
        aDoc(`m${at}`, `Nummer ${at}`, { body }),
      )
      await add(...many)
      const q = Array.from({ length: 3_000 }, (_none, at) => `wrot${at}`).join(' ')
      expect((await found(q)).tookMs).toBeLessThan(2000)
    })
  })

  describe('is rebuilt', () => {
    it('when nothing was built yet', async () => {
      expect(await engine().init()).toEqual({ needsRebuild: true })
      expect((await engine().rebuild(inBatches(library))).docs).toBe(library.length)
      expect(await engine().init()).toEqual({ needsRebuild: false })
      expect(await engine().status()).toMatchObject({
        ok: true,
        docs: 15,
        pending: 0,
        version: 'v1',
      })
    })

    it('while the old state answers, and loses no write meanwhile', async () => {
      const source = async function* () {
        yield library.slice(0, 5)
        expect(await ids('Bebauungsplan')).toEqual(['plan'])
        await add(aDoc('meanwhile', 'Inzwischen'))
        await engine().remove(['session'], { wait: true })
        expect(await ids('Inzwischen')).toEqual(['meanwhile'])
        yield library.slice(7)
      }
      await engine().rebuild(source())
      expect(await ids('Bebauungsplan')).toEqual([])
      expect(await ids('Inzwischen')).toEqual(['meanwhile'])
      expect(await ids('Sitzung')).toEqual([])
    })

    it('or stays as it was when the source fails', async () => {
      const source = async function* () {
        yield library.slice(0, 5)
        throw new Error('the database is gone')
      }
      await expect(engine().rebuild(source())).rejects.toThrow('gone')
      expect(await ids('Bebauungsplan')).toEqual(['plan'])
      expect((await engine().rebuild(inBatches(library))).docs).toBe(library.length)
    })
  })
})
