import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { defaultSynonyms } from '@/domain/search/synonyms'
import { settled } from '@/services/outbox'
import { freshEngine } from '@/services/search-index'
import { ensureSynonyms, followSynonyms, readSynonyms } from '@/services/synonyms'

import { aSolution } from '../support/builders'
import { lendPayload } from '../support/portal'
import { ask, signedIn } from '../support/rest'

let payload: Payload

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))

const idsOf = async (q: string): Promise<string[]> => {
  const engine = await freshEngine(payload)
  const { hits } = await engine.search({ q, viewer: ['public'], locales: ['de'] })
  return hits.map((hit) => String(hit.payload?.id))
}

const all = async () =>
  (await payload.find({ collection: 'synonyms', pagination: false, overrideAccess: true })).docs

describe('R2 the words with the same meaning', () => {
  it('count from the beginning, before anybody has filled them in', async () => {
    expect(await all()).toEqual([])
    expect(await readSynonyms(payload)).toEqual(defaultSynonyms.map((group) => [...group]))
  })

  it('are filled in once; twice changes nothing, and after a death in the middle the rest follows', async () => {
    const [first] = defaultSynonyms
    await payload.create({
      collection: 'synonyms',
      data: { words: [...(first ?? [])] },
      overrideAccess: true,
    })
    await ensureSynonyms(payload)
    await ensureSynonyms(payload)
    expect((await all()).length).toBe(defaultSynonyms.length)
    expect((await readSynonyms(payload)).length).toBe(defaultSynonyms.length)
  })

  it('find with the very next search, without a restart: a new group, a changed one, one that is off', async () => {
    const { id } = await aSolution(payload, { title: 'Zähler für Quitten' })
    await settled(payload)
    expect(await idsOf('Cydonia')).toEqual([])
    const { id: group } = await payload.create({
      collection: 'synonyms',
      data: { words: ['Quitten', ' Cydonia '] },
      overrideAccess: true,
    })
    expect(await idsOf('Cydonia')).toEqual([id])
    await payload.update({
      collection: 'synonyms',
      id: group,
      data: { words: ['Quitten', 'Quittenbirnen', 'edle Früchte'] },
      overrideAccess: true,
    })
    expect(await idsOf('Cydonia')).toEqual([])
    expect(await idsOf('edle Früchte')).toEqual([id])
    await payload.update({
      collection: 'synonyms',
      id: group,
      data: { active: false },
      overrideAccess: true,
    })
    expect(await idsOf('edle Früchte')).toEqual([])
  })

  it('that staff deletes stay deleted', async () => {
    const before = await all()
    const [one] = before
    await payload.delete({ collection: 'synonyms', id: one?.id ?? '', overrideAccess: true })
    await ensureSynonyms(payload)
    expect((await all()).length).toBe(before.length - 1)
    await followSynonyms(payload)
    expect(JSON.stringify(await readSynonyms(payload))).not.toContain(JSON.stringify(one?.words))
  })

  it('show themselves in the list by all their words', async () => {
    const doc = await payload.create({
      collection: 'synonyms',
      data: { words: ['RAG', 'Retrieval  Augmented Generation'] },
      overrideAccess: true,
    })
    expect(doc.allWords).toBe('RAG, Retrieval Augmented Generation')
    expect(doc.active).toBe(true)
  })

  it.each([
    ['de', ['nur eines'], /mindestens zwei/],
    ['en', ['only one'], /at least two/],
    ['de', ['eins', 'EINS'], /zweimal/],
    ['de', ['eins', 'x'.repeat(61)], /höchstens 60/],
    ['en', Array.from({ length: 21 }, (_, at) => `word ${at}`), /at most 20/],
    ['de', ['eins', '!!'], /Buchstaben/],
  ] as const)('are refused with a clear sentence (%s, %o)', async (language, words, sentence) => {
    const { cookie } = await signedIn(payload, 'editor')
    const { status, text } = await ask({
      method: 'POST',
      path: 'synonyms',
      cookie,
      headers: { 'Accept-Language': language },
      body: { words },
    })
    expect(status).toBe(400)
    expect(text.toLowerCase()).toMatch(new RegExp(sentence.source.toLowerCase()))
  })
})
