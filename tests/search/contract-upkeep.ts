/** What is written, removed, refused and rebuilt. */
import { expect, it } from 'vitest'

import type { Asked } from './contract'
import { aPublicDoc, judgedDocs, members } from './judged'

export function contractOfUpkeep(asked: Asked): void {
  contractOfWrites(asked)
  contractOfRebuilds(asked)
}

const hostile = [
  ...['"', '* OR', 'a"b', '(', ')', 'NEAR(', '{ts}:x', '%', '\u0000', '🤖', '-', 'AND', 'Straße/'],
  ...["'; drop table doc;--", 'select * from doc', 'x '.repeat(300), 'a'.repeat(5_000), '\uD800'],
  ...['kind = news OR audience EXISTS', 'audience != public', '"" NOT x', '__proto__'],
]

function contractOfWrites({ engine, found, ids }: Asked): void {
  it('C25 replacing text, facets and audience', async () => {
    const first = aPublicDoc('new', 'Erstfassung', { facets: { topics: ['Alt'] } })
    const second = { ...first, title: 'Zweitfassung', facets: { topics: ['Neu'] } }
    await engine().upsert([first], { wait: true })
    await engine().upsert([{ ...second, audience: ['member'] }], { wait: true })
    expect(await ids('Erstfassung', { viewer: members })).not.toContain('new')
    expect((await found('Zweitfassung')).total).toBe(0)
    const { facets } = await found('Zweitfassung', { viewer: members, facets: ['topics'] })
    expect(facets.topics).toEqual([{ value: 'Neu', count: 1 }])
  })

  it('C26 removed for good, once or twice', async () => {
    await engine().remove(['new', 'never-there'], { wait: true })
    await engine().remove(['new'], { wait: true })
    expect((await found('Zweitfassung', { viewer: members })).total).toBe(0)
  })

  it.each(hostile)('C27 unmoved by whatever is typed: %j', async (q) => {
    const hidden = new Set(
      judgedDocs.filter(({ audience }) => !audience.includes('public')).map(({ id }) => id),
    )
    for (const id of await ids(q, { limit: 100 })) expect(hidden.has(id)).toBe(false)
    await engine().suggest({ q, viewer: ['public'] })
    expect((await engine().status()).docs).toBe(judgedDocs.length)
  })

  it('C28 refusing unknown facets, an empty audience and a malformed id', async () => {
    await expect(found('a', { filters: { colour: ['x'] } })).rejects.toThrow()
    await expect(found('a', { facets: ['colour'] })).rejects.toThrow()
    const wrong = [
      aPublicDoc('a', 't', { audience: [] }),
      aPublicDoc('a/b', 't'),
      aPublicDoc('a', 't', { facets: { colour: ['red'] } }),
    ]
    for (const one of wrong) await expect(engine().upsert([one], { wait: true })).rejects.toThrow()
  })
}

function contractOfRebuilds({ engine, ids }: Asked): void {
  it('C30 rebuilt at one stroke, while the old state answers and no write is lost', async () => {
    const source = async function* () {
      yield judgedDocs.slice(0, 30)
      expect(await ids('Gewerbeanmeldung')).toContain('gewerbe')
      await engine().upsert([aPublicDoc('meanwhile', 'Inzwischen')], { wait: true })
      await engine().remove(['scc'], { wait: true })
      yield judgedDocs.slice(10, -1)
    }
    await engine().rebuild(source())
    expect(await ids('Gewerbeanmeldung')).not.toContain('gewerbe')
    expect(await ids('Inzwischen')).toEqual(['meanwhile'])
    expect((await ids('Smart Country Convention'))[0]).not.toBe('scc')
    await engine().rebuild(
      (async function* () {
        yield judgedDocs
      })(),
    )
    expect((await ids('Gewerbeanmeldung'))[0]).toBe('gewerbe')
    expect(await engine().status()).toMatchObject({ ok: true, version: 'v1' })
    expect(await engine().init()).toEqual({ needsRebuild: false })
  })
}
