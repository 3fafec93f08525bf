import { describe, expect, it } from 'vitest'

import {
  aDoc,
  day,
  engines,
  everybody,
  freshEngine,
  members,
} from '../../../tests/support/search-engines'

describe.each(engines)('the %s engine', (_, make) => {
  const { add, engine, found, ids } = freshEngine(make)

  describe('finds words', () => {
    it('with the very title first', async () => {
      await add(aDoc('other', 'Smart Country Convention Berlin', { date: 99 * day }))
      expect(await ids('smart country convention')).toEqual(['fair', 'other', 'prize'])
    })

    it('in their inflections', async () => {
      expect(await ids('urbaner Datenplattform')).toContain('platform')
      expect(await ids('Sitzungen')).toContain('session')
    })

    it('behind a hyphen and at the end of a compound', async () => {
      expect(await ids('Sitzung')).toEqual(['session'])
      expect(await ids('Sitzung', { viewer: members })).toEqual(['session', 'budget'])
    })

    it('at the beginning and in the middle of a compound', async () => {
      expect(await ids('Solar')).toEqual(['roofs'])
      expect(await ids('Ratsinformation')).toContain('council')
      expect(await ids('Information')).toContain('council')
    })

    it.each(['Änderung', 'Aenderung', 'Anderung', 'ÄNDERUNG', 'A\u0308nderung', 'Ände\u00ADrung'])(
      'in whatever way they are spelled: %s',
      async (q) => {
        expect((await ids(`${q} Bebauungsplan`))[0]).toBe('plan')
      },
    )

    it('with ss for ß', async () => {
      expect(await ids('strasse')).toEqual(['roads'])
      expect(await ids('STRAẞE')).toEqual(['roads'])
    })

    it('with one slip from five letters and two from nine, unless the word exists', async () => {
      expect(await ids('Feurwehr')).toEqual(['fire'])
      expect(await ids('Bebaungsplam')).toEqual(['plan'])
      expect(await ids('Ktia')).toEqual([])
      await add(aDoc('map', 'Kartenbüro'), aDoc('garden', 'Gartenbüro'))
      expect(await ids('Gartenbüro')).toEqual(['garden'])
      expect(await ids('Kartenbüro')).toEqual(['map'])
    })

    it('while they are being typed', async () => {
      expect(await ids('bebauungsp')).toEqual(['plan'])
    })

    it('by synonyms both ways, of several words too', async () => {
      expect(await ids('RIS')).toEqual(expect.arrayContaining(['connector', 'council']))
      expect(await ids('Ratsinformationssystem')).toContain('connector')
      expect(await ids('KI Schulung')).toContain('course')
      await add(aDoc('lab', 'KI-Labor'))
      expect(await ids('künstlicher Intelligenz')).toEqual(
        expect.arrayContaining(['lab', 'course']),
      )
      await add(aDoc('risk', 'Risiko und Kitas'))
      expect(await ids('RIS')).not.toContain('risk')
      expect(await ids('KI')).not.toContain('risk')
    })

    it('inside names written in camelCase', async () => {
      expect(await ids('shield')).toEqual(['shield'])
      expect((await ids('urban shield'))[0]).toBe('shield')
      await add(aDoc('apart', 'Urban Shield AI'))
      expect(await ids('UrbanShieldAI')).toEqual(expect.arrayContaining(['shield', 'apart']))
    })

    it('in English', async () => {
      expect((await ids('municipality cyber risk', { locale: 'en' }))[0]).toBe('cyber')
      expect(await ids('risk', { locales: ['de'] })).toEqual([])
    })

    it('in keywords as in titles, before summaries, before bodies', async () => {
      await add(
        aDoc('in-body', 'Drei', { body: 'Wasserwerk' }),
        aDoc('in-summary', 'Zwei', { summary: 'Wasserwerk' }),
        aDoc('in-keywords', 'Eins', { keywords: ['Wasserwerk'] }),
      )
      expect(await ids('Wasserwerk')).toEqual(['in-keywords', 'in-summary', 'in-body'])
    })

    it('all of them first, some of them only while few have all', async () => {
      const partly = await found('Zustand Bebauungsplan')
      expect(partly.hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['roads', 'plan']))
      expect(partly.hits.every(({ score }) => score < 0.5)).toBe(true)
      await add(
        ...Array.from({ length: 20 }, (_none, at) => aDoc(`z${at}`, 'Zustand Bebauungsplan')),
      )
      const full = await found('Zustand Bebauungsplan', { limit: 100 })
      expect(full.total).toBe(20)
      expect(full.hits.every(({ score }) => score >= 0.5)).toBe(true)
    })
  })

  describe('suggests', () => {
    const suggested = async (q: string, kinds?: string[]) =>
      (await engine().suggest({ q, viewer: everybody, ...(kinds ? { kinds } : {}) })).map(
        ({ id }) => id,
      )

    it('titles that begin so, then titles with a word that begins so', async () => {
      await add(aDoc('later', 'Am Plan'), aDoc('first', 'Planung'), aDoc('never', 'Der Bauplan'))
      expect(await suggested('plan')).toEqual(['first', 'later'])
      expect(await suggested('shie')).toEqual(['shield'])
    })

    it('of the kinds asked for, with marks', async () => {
      expect(await suggested('smart cou', ['event'])).toEqual(['fair'])
      expect(await suggested('smart cou', ['news'])).toEqual([])
      const [first] = await engine().suggest({ q: 'smart cou', viewer: everybody })
      expect(first?.title).toEqual({
        text: 'Smart Country Convention',
        marks: [
          [0, 5],
          [6, 9],
        ],
      })
    })

    it('nothing for nothing, and nothing hidden', async () => {
      expect(await suggested(' ')).toEqual([])
      expect(await suggested('Kostenm')).toEqual([])
    })
  })
})
