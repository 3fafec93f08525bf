import { describe, expect, it } from 'vitest'

import { atomOf, byNewest, type Feed, type FeedEntry, tagUri } from './atom'

const entry = (changes: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'tag:portal.example.org,2026-01-14:de/solutions/1',
  title: { text: 'Titel', lang: 'de' },
  summary: { text: 'Kurz gesagt.', lang: 'de' },
  page: 'https://portal.example.org/loesungen/eins',
  kind: { term: 'solutions', label: 'Lösung' },
  published: '2026-01-14T10:00:00.000Z',
  updated: '2026-02-14T10:00:00.000Z',
  ...changes,
})

const feed = (entries: FeedEntry[] = [entry()]): Feed => ({
  id: 'https://portal.example.org/feed.atom',
  lang: 'de',
  title: 'Alles Neue',
  subtitle: 'Was sich ändert',
  author: { name: 'Allmende', uri: 'https://portal.example.org/' },
  self: 'https://portal.example.org/feed.atom',
  page: 'https://portal.example.org/',
  entries,
})

describe('a feed', () => {
  it('says what RFC 4287 demands of a feed and of an entry', () => {
    const [head = '', ...entries] = atomOf(feed()).split('<entry>')
    for (const name of ['id', 'title', 'updated', 'author']) expect(head).toContain(`<${name}`)
    expect(head).toMatch(/<link rel="self" type="application\/atom\+xml" href="[^"]+"\/>/)
    expect(entries).toHaveLength(1)
    for (const name of ['id', 'title', 'updated', 'published', 'summary', 'category', 'link'])
      expect(entries[0]).toContain(`<${name}`)
  })

  it('is as new as its newest entry, in whatever order they come', () => {
    const old = entry({ updated: '2025-02-14T10:00:00.000Z' })
    expect(atomOf(feed([old, entry()])).split('<entry>')[0]).toContain(
      '<updated>2026-02-14T10:00:00.000Z</updated>',
    )
  })

  it('without entries is still a feed', () => {
    expect(atomOf(feed([]))).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
  })

  it('marks what is written in another language than its own', () => {
    const text = atomOf({ ...feed(), lang: 'en' })
    expect(text).toContain('<title type="text" xml:lang="de">Titel</title>')
    expect(atomOf(feed())).not.toContain('<title type="text" xml:lang')
  })

  it('keeps texts from becoming marks, and leaves out what XML forbids', () => {
    const text = atomOf(
      feed([
        entry({
          title: { text: 'A\u0000\u0008\u000bB\uffff </title><x> & "C" \ud800', lang: 'de' },
        }),
      ]),
    )
    expect(text).toContain(
      '<title type="text">AB &lt;/title&gt;&lt;x&gt; &amp; &quot;C&quot; \ufffd</title>',
    )
  })

  it('T-P5 names nobody but the portal', () => {
    expect(atomOf(feed()).match(/<author>/g)).toHaveLength(1)
    expect(atomOf(feed())).not.toMatch(/<email>|<contributor>|@/)
  })
})

describe('the order of entries', () => {
  it('is the newest change first, and settled among changes of the same moment', () => {
    const one = { page: 'a', updated: '2026-01-01T00:00:00.000Z' }
    const two = { page: 'b', updated: '2026-01-01T00:00:00.000Z' }
    const latest = { page: 'c', updated: '2026-01-02T00:00:00.000Z' }
    expect([two, one, latest].sort(byNewest)).toEqual([latest, one, two])
  })
})

describe('the name of an entry', () => {
  it('is a tag of RFC 4151, on whatever host', () => {
    expect(tagUri('portal.example.org', '2026-01-14', 'de/solutions/1')).toBe(
      'tag:portal.example.org,2026-01-14:de/solutions/1',
    )
    expect(tagUri('[::1]', '2026-01-14', 'x')).toBe('tag:1,2026-01-14:x')
  })
})
