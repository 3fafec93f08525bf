import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Marked } from '@/domain/search'

import { aDoc, engines, freshEngine } from '../../../tests/support/search-engines'

describe.each(engines)('the %s engine', (_, make) => {
  const { add, found } = freshEngine(make)

  describe('marks', () => {
    const markedWords = ({ text, marks }: Marked) =>
      marks.map(([start, end]) => text.slice(start, end))

    it('what matched, at its place in the text as it is written', async () => {
      await add(
        aDoc('marks', 'Die Ausschuß-Sitzungen zur Wärmeplanung', { body: 'über Maßnahmen' }),
      )
      const [hit] = (await found('sitzung waermepl massnahme ausschuss')).hits
      expect(hit && markedWords(hit.title)).toEqual(['Ausschuß', 'Sitzungen', 'Wärmepl'])
      expect(hit?.snippet && markedWords(hit.snippet)).toEqual(['Maßnahmen'])
    })

    it('a letter whole where it is typed as two', async () => {
      const [hit] = (await found('stras')).hits
      expect(hit && markedWords(hit.title)).toEqual(['Straß'])
    })

    it('and leaves markup as plain text', async () => {
      await add(aDoc('markup', '<script>alert(1)</script> Testmeldung'))
      const [hit] = (await found('Testmeldung')).hits
      expect(hit?.title).toEqual({
        text: '<script>alert(1)</script> Testmeldung',
        marks: [[26, 37]],
      })
    })

    it('the place in a long text where most is found', async () => {
      const filler = 'Wort '.repeat(200)
      const body = `${filler}Ziel ${filler}Ziel und Begriff ${filler}`
      await add(aDoc('long', 'Lang', { body }))
      const [hit] = (await found('Ziel Begriff', { highlight: { words: 20 } })).hits
      expect(hit?.snippet && markedWords(hit.snippet)).toEqual(['Ziel', 'Begriff'])
      expect(hit?.snippet?.text.length).toBeLessThan(150)
      expect(hit?.snippet?.text).toMatch(/^… .* …$/)
    })

    it('another name of several words only where they stand in a row', async () => {
      await add(
        aDoc('ai', 'Wissen', { body: 'Künstliche Seen. Die künstliche Intelligenz hilft.' }),
      )
      const hit = (await found('KI')).hits.find(({ id }) => id === 'ai')
      expect(hit?.snippet && markedWords(hit.snippet)).toEqual(['künstliche', 'Intelligenz'])
    })

    it('the summary, not another place, of what the title says already', async () => {
      const body = 'Ziel · Begriff · Zielgruppe'
      await add(aDoc('said', 'Ein Ziel', { summary: 'Worum es geht.', body }))
      expect((await found('Ziel')).hits[0]?.snippet?.text).toBe('Worum es geht.')
      const [hit] = (await found('Ziel Begriff')).hits
      expect(hit?.snippet && markedWords(hit.snippet)).toEqual(['Ziel', 'Begriff', 'Ziel'])
    })

    it('a short word in a long text, whatever contains its letters before', async () => {
      const body = `${'Mit Zeit und Arbeit, damit es seitdem weit geht. '.repeat(60)} Die IT ist sicher.`
      await add(aDoc('short', 'Lang', { body }))
      const hit = (await found('IT')).hits.find(({ id }) => id === 'short')
      expect(hit?.snippet && markedWords(hit.snippet)).toEqual(['IT'])
    })

    it('the page on which the words stand', async () => {
      const pages = ['Hier nichts.', 'Vom Quittenmus.', 'Vom Quittenmus und vom Hagebuttentee.']
      await add(aDoc('file', 'Rezepte', { summary: 'Eine Sammlung.', pages }))
      expect((await found('Quittenmus')).hits[0]?.page).toBe(2)
      expect((await found('Quittenmus Hagebuttentee')).hits[0]?.page).toBe(3)
      expect((await found('Rezepte')).hits[0]).toMatchObject({ id: 'file', snippet: { text: 'Eine Sammlung.' } }) // prettier-ignore
    })

    it('always inside the text and in order', async () => {
      const text = fc
        .array(
          fc.constantFrom(
            'Straße',
            'Aenderung',
            'a\u0308',
            '𝐀',
            '🤖',
            'ﬁ',
            'qUeLle',
            'İ',
            '\u00AD',
            ' ',
            '-',
            'ue',
            'xY',
          ),
        )
        .map((all) => all.join(''))
      const title = fc.oneof(text, fc.string({ unit: 'grapheme' }))
      await fc.assert(
        fc.asyncProperty(title, title, fc.nat({ max: 9 }), async (one, other, at) => {
          await add(aDoc('any', one, { body: `${other} ${one} ${other}` }))
          const q = one.slice(0, at + 1)
          const { hits } = await found(q, { highlight: { words: 3 } })
          for (const { title: shown, snippet } of hits) {
            for (const { text: whole, marks } of [shown, snippet ?? shown]) {
              const flat = marks.flat()
              expect(flat).toEqual([...new Set(flat)].sort((a, b) => a - b))
              expect(flat.every((place) => place >= 0 && place <= whole.length)).toBe(true)
            }
          }
        }),
      )
    })
  })
})
