import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { Brand } from './brand'
import { Card } from './card'
import { Chain } from './chain'
import { FilterChips, TopicChips } from './chips'
import { Crumbs } from './crumbs'
import { DataTable } from './data-table'
import { DateLeaf } from './date-leaf'
import { EmptyState } from './empty-state'
import { EntryTile } from './entry-tile'
import { EventCard } from './event-card'
import { FacetGroup } from './facet-group.client'
import { FactSheet } from './fact-sheet'
import { Figure, Figures } from './figure'
import { GermanyMap, type MapPoint } from './germany-map'
import { Hero } from './hero'
import { LanguageSwitch } from './language-switch'
import { MaturityPath, MaturitySteps } from './maturity'
import { PageHead } from './page-head'
import { Pagination } from './pagination'
import { SearchForm } from './search-form'
import { SkipLink } from './skip-link'
import { Sources } from './sources'
import { StripList } from './strip-list'
import { Timeline } from './timeline'

const link = { label: 'Weiter', href: '/weiter' }
const fact = { label: 'Lizenz', value: 'GPL-3.0' }
const shapes = [{ id: 'nw', href: '/germany.svg#nw', on: true }]
const place: MapPoint = { x: 10, y: 20, label: 'Kreis Unna', kind: 'dot' }

const map = (points: MapPoint[]) =>
  html(
    <GermanyMap
      shapes={shapes}
      points={points}
      title="Wer nutzt das?"
      description="Ein Ort."
      credit="© BKG"
    />,
  )

const everything = html(
  <>
    <SkipLink label="Zum Inhalt" />
    <Brand name="Allmende" claim="teilen" href="/de" />
    <Hero title="Titel" lead="Satz">
      <TopicChips label="Anfangen" chips={[link]} />
    </Hero>
    <EntryTile tone="green" href="/a" title="Finden" text="Suchen" more="32" />
    <PageHead
      title="Seite"
      crumbs={{ label: 'Pfad', items: [link, { label: 'Seite' }] }}
      leaf={{ day: '14', month: 'Januar' }}
    />
    <Card kind="Dienst" tone="clay" title="Ohne Adresse" facts={[fact]} />
    <Card layout="row" title="Mit Adresse" href="/b" aside="x" facts={[fact]} />
    <EventCard leaf={{ open: 'Termin offen' }} title="Sitzung" />
    <MaturityPath step={3} total={6} stage="Prototyp" label="Reifegrad" />
    <FactSheet title="Steckbrief" facts={[fact]} />
    <Figures>
      <Figure value="32" label="Lösungen" source="Bestand" sourceHref="/q" />
    </Figures>
    <Chain steps={[{ title: 'Lösung', text: 'aviary', icon: 'solution' }]} />
    <Timeline items={[{ title: 'A', href: '/a' }, { title: 'B' }]} />
    <Sources title="Quellen" items={[{ title: 'Bericht' }, { title: 'Netz', href: '/n' }]} />
    <EmptyState title="Leer" text="Noch nichts." />
    <SearchForm action="/suche" label="Suchen nach" button="Suchen" />
    <StripList items={[{ title: 'Komml', href: '/k' }]} />
  </>,
)

describe('the building blocks as a whole', () => {
  it('carry no inline style and no event handler', () => {
    expect(everything + map([place])).not.toMatch(/\s(style|on[a-z]+)=/)
  })
  it('never link to nowhere', () => {
    expect(everything).not.toMatch(/href="(#|)"/)
  })
  it('keep drawings silent: an svg is hidden, or it is the named map', () => {
    const drawings = everything.match(/<svg[^>]*>/g) ?? []
    expect(drawings.length).toBeGreaterThan(5)
    for (const drawing of drawings) expect(drawing).toContain('aria-hidden="true"')
  })
  it('refer only to ids that exist', () => {
    const wanted = [...everything.matchAll(/(?:aria-labelledby|for)="([^"]+)"/g)]
    expect(wanted.length).toBeGreaterThan(4)
    for (const [, id] of wanted) expect(everything).toContain(`id="${id}"`)
  })
})

describe('a card', () => {
  it('without an address is no link', () => {
    expect(html(<Card title="Film" />)).not.toContain('<a ')
  })
  it('says the language of a title and of a summary that differ from the page', () => {
    const card = html(
      <Card title="Luftbilder" href="/x" lang="de" summary="Aerial" summaryLang="en" />,
    )
    expect(card).toMatch(/<h3[^>]* lang="de"/)
    expect(card).toContain('<p lang="en">Aerial</p>')
  })
  it('takes the heading level of its place', () => {
    expect(html(<Card title="Film" headingLevel={4} />)).toContain('<h4')
  })
})

describe('the maturity path', () => {
  it('says stage and position in words', () => {
    const path = html(
      <MaturityPath
        step={3}
        total={6}
        stage="Prototyp"
        label="Reifegrad"
        position="Stufe 3 von 6"
      />,
    )
    expect(path.replace(/<[^>]+>/g, '')).toBe('Reifegrad: Prototyp, Stufe 3 von 6')
    expect(/ps--done" d="([^"]+)/.exec(path)?.[1]?.match(/M/g)).toHaveLength(2)
    expect(path.match(/ps--now/g)).toHaveLength(1)
  })
  it('draws every strip open when the stage is not known', () => {
    const path = html(<MaturityPath total={6} stage="nicht bekannt" label="Reifegrad" />)
    expect(/ps--end" d="([^"]+)/.exec(path)?.[1]?.match(/M/g)).toHaveLength(6)
  })
  it('marks exactly the present step of the long path', () => {
    const steps = html(
      <MaturitySteps
        label="Reifegrad"
        steps={[
          { name: 'Idee', state: 'done' },
          { name: 'Pilot', state: 'now' },
          { name: 'Beendet', state: 'end' },
        ]}
      />,
    )
    expect(steps.match(/aria-current="step"/g)).toHaveLength(1)
    expect(steps).toMatch(/aria-current="step"[^>]*>Pilot/)
  })
})

describe('a table', () => {
  const table = html(
    <DataTable caption="Beteiligte" head={['Wer', 'Zahl']} rows={[['Unna', '3']]} numeric={[1]} />,
  )
  it('has a caption and headers for columns and rows', () => {
    expect(table).toContain('<caption>Beteiligte</caption>')
    expect(table).toContain('<th scope="col">Wer</th>')
    expect(table).toContain('<th scope="row">Unna</th>')
    expect(table).toContain('<td class="num">3</td>')
  })
  it('scrolls in a named region that the keyboard reaches', () => {
    expect(table).toMatch(/tabindex="0" role="group" aria-label="Beteiligte"/)
  })
})

describe('the map', () => {
  it('is one image with a name and a description', () => {
    expect(map([place])).toMatch(/<svg[^>]*role="img"/)
    expect(map([place])).toMatch(/<title[^>]*>Wer nutzt das\?<\/title><desc[^>]*>Ein Ort\.<\/desc>/)
  })
  it('stops being an image when its points are links, so that they can be reached', () => {
    const linked = map([{ ...place, href: '/unna' }])
    expect(linked).toMatch(/<svg[^>]*role="group"/)
    expect(linked).toContain('<a href="/unna" aria-label="Kreis Unna">')
  })
})

describe('the way through lists', () => {
  it('ends the breadcrumb with the page itself', () => {
    const crumbs = html(<Crumbs label="Pfad" items={[link, { label: 'aviary' }]} />)
    expect(crumbs).toContain('<span aria-current="page">aviary</span>')
  })
  it('marks the current page, links the others and shows a gap', () => {
    const pages = [1, 2, 9].map((number) => ({ number, href: `/?seite=${number}` }))
    const nav = html(<Pagination label="Seiten" pageLabel="Seite" pages={pages} current={2} />)
    expect(nav.match(/aria-current="page"/g)).toHaveLength(1)
    expect(nav).not.toContain('seite=2')
    expect(nav).toContain('…')
  })
  it('shows no pagination for one page and no chips without a filter', () => {
    const one = [{ number: 1, href: '/' }]
    expect(html(<Pagination label="S" pageLabel="S" pages={one} current={1} />)).toBe('')
    expect(html(<FilterChips label="Filter" chips={[]} clear={link} />)).toBe('')
  })
  it('names a facet by its legend and keeps a ticked box ticked', () => {
    const options = [{ value: 'a', label: 'Adapter', count: 4, checked: true }]
    const facet = html(
      <FacetGroup legend="Art" name="art" options={options} countLabel="Treffer" />,
    )
    expect(facet).toContain('<legend class="vh">Art</legend>')
    expect(facet).toMatch(/<input type="checkbox" name="art"[^>]*checked=""[^>]*value="a"/)
    expect(facet).toContain('<span class="vh">Treffer: </span>4')
  })
})

describe('words beside pictures', () => {
  it('offers the other language in its own language', () => {
    const lang = html(
      <LanguageSwitch
        label="Sprache"
        current={{ code: 'de', label: 'Deutsch' }}
        other={{ code: 'en', label: 'English', href: '/en' }}
      />,
    )
    expect(lang).toMatch(/<a href="\/en" lang="en" hrefLang="en">/i)
    expect(lang.match(/aria-current="true"/g)).toHaveLength(1)
  })
  it('writes a date a machine can read, and no date while it is open', () => {
    const leaf = html(<DateLeaf day="14" month="Januar" year="2026" dateTime="2026-01-14" />)
    expect(leaf).toMatch(/<time class="leaf" dateTime="2026-01-14">/i)
    expect(leaf.replace(/<[^>]+>/g, '')).toBe('Januar 14 2026')
    expect(html(<DateLeaf open="Termin offen" />)).not.toContain('<time')
  })
  it('gives a small search button the word as its name', () => {
    const search = html(<SearchForm compact action="/s" label="Im Portal" button="Suchen" />)
    expect(search).toContain('<button type="submit" aria-label="Suchen">')
  })
})
