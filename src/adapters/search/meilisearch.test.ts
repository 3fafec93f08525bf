/** The requests and answers are those of Meilisearch v1.50 (tests/support/meilisearch.ts says where they come from). */
import { describe, expect, it } from 'vitest'

import {
  aDoc,
  config,
  idsOf,
  inBatches,
  onFakeServer,
  viewer,
} from '../../../tests/support/meilisearch-engine'
import { meilisearchSearch } from './meilisearch'

const { fake, engine, asked } = onFakeServer()

describe('the Meilisearch engine', () => {
  describe('sets its index up', () => {
    it('with texts by language, what is derived hidden and last, and filters for whom and what', async () => {
      expect(await engine().init()).toEqual({ needsRebuild: true })
      expect(asked(/^POST \/indexes$/)[0]?.body).toEqual({ uid: 'portal', primaryKey: 'id' })
      const [settings] = asked(/^PATCH \/indexes\/portal\/settings$/)
      expect(settings?.headers).toMatchObject({
        authorization: `Bearer ${fake().key}`,
        'content-type': 'application/json',
      })
      expect(settings?.body).toMatchObject({
        searchableAttributes: [
          ...['title_de', 'title_en', 'keywords_de', 'keywords_en', 'summary_de', 'summary_en'],
          ...['body_de', 'body_en', 'pages_de', 'pages_en', 'title_parts', 'parts'],
        ],
        filterableAttributes: expect.arrayContaining(['audience', 'kind', 'locale', 'date', 'facets.theme', 'facets.state']), // prettier-ignore
        sortableAttributes: expect.arrayContaining(['date', 'order']),
        localizedAttributes: expect.arrayContaining([
          { attributePatterns: ['*_de'], locales: ['deu'] },
          { attributePatterns: ['*_en'], locales: ['eng'] },
        ]),
        typoTolerance: { enabled: true, disableOnNumbers: true },
        pagination: { maxTotalHits: 1000 },
        synonyms: {
          ris: ['ratsinformationssystem'],
          ratsinformationssystem: ['ris'],
          ki: ['künstliche intelligenz', 'kunstliche intelligenz'],
          'künstliche intelligenz': expect.arrayContaining(['ki']),
        },
      })
      const { displayedAttributes } = Object(settings?.body)
      expect(displayedAttributes).not.toContain('parts')
      expect(displayedAttributes).not.toContain('audience')
    })

    it('once, whoever else did it before', async () => {
      await engine().init()
      const other = meilisearchSearch({ config, url: fake().url })
      expect(await other.init()).toEqual({ needsRebuild: true })
      await other.close()
    })

    it('and leaves an index of another version to answer until the new one is there', async () => {
      await engine().rebuild(inBatches([aDoc('a', 'Wärmeplanung')]))
      expect(await engine().init()).toEqual({ needsRebuild: false })
      fake().heard.length = 0
      const newer = meilisearchSearch({ config: { ...config, version: 'v2' }, url: fake().url })
      expect(await newer.init()).toEqual({ needsRebuild: true })
      expect(asked(/settings|DELETE|POST \/indexes$/)).toEqual([])
      await newer.close()
    })

    it('and takes other synonyms at once', async () => {
      await engine().init()
      await engine().setSynonyms([['DSFA', 'Datenschutz-Folgenabschätzung']])
      expect(asked(/^PUT \/indexes\/portal\/settings\/synonyms$/)[0]?.body).toMatchObject({
        dsfa: ['datenschutz folgenabschätzung', 'datenschutz folgenabschatzung'],
      })
    })
  })

  describe('is rebuilt', () => {
    it('in an index beside, which takes its place; what any process writes meanwhile is in it', async () => {
      const other = meilisearchSearch({ config, url: fake().url })
      await engine().rebuild(inBatches([aDoc('a', 'Alt'), aDoc('gone', 'Weg')]))
      const source = async function* () {
        yield [aDoc('a', 'Neu'), aDoc('gone', 'Weg')]
        expect(idsOf(await engine().search({ q: 'Alt', viewer }))).toEqual(['a'])
        await other.upsert([aDoc('meanwhile', 'Inzwischen')], { wait: true })
        await other.remove(['gone'], { wait: true })
        yield [aDoc('b', 'Später')]
      }
      expect((await engine().rebuild(source())).docs).toBe(3)
      expect([...(await engine().stamps()).keys()].sort()).toEqual(['a', 'b', 'meanwhile'])
      expect(idsOf(await engine().search({ q: 'Neu', viewer }))).toEqual(['a'])
      expect([...fake().indexes.all.keys()]).toEqual(['portal'])
      expect(await engine().status()).toEqual({ engine: 'meilisearch', ok: true, docs: 3, pending: 0, version: 'v1' }) // prettier-ignore
      await other.close()
    })

    it('or stays as it was when the source fails', async () => {
      await engine().rebuild(inBatches([aDoc('a', 'Alt')]))
      const source = async function* () {
        yield [aDoc('a', 'Neu')]
        throw new Error('the database is gone')
      }
      await expect(engine().rebuild(source())).rejects.toThrow('gone')
      expect(idsOf(await engine().search({ q: 'Alt', viewer }))).toEqual(['a'])
      expect([...fake().indexes.all.keys()]).toEqual(['portal'])
    })

    it('and gives the stamps of every document back', async () => {
      await engine().init()
      const many = Array.from({ length: 1_100 }, (_, at) =>
        aDoc(`d${at}`, 'x', { stamp: `s${at}` }),
      )
      await engine().upsert([...many, aDoc('without', 'x')])
      const stamps = await engine().stamps()
      expect(stamps.size).toBe(1_101)
      expect(stamps.get('d1099')).toBe('s1099')
      expect(stamps.get('without')).toBe('')
    })
  })
})
