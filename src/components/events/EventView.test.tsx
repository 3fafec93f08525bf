import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import type { Locale } from '@/domain/locale'
import { linkable } from '@/domain/section'
import type { Event } from '@/payload-types'

import type { ChainView, LinkedView } from '../record/props'
import { eventSight } from './EventView'
import { Siblings } from './Siblings'

const event = {
  kind: 'workshop',
  startTime: '10:00',
  endTime: '16:00',
  place: { venue: 'Rathaus', city: 'Beispielstadt', online: true, accessibility: ['Höranlage'] },
}
const chain = Object.fromEntries(linkable.map((name) => [name, []])) as unknown as ChainView // every name is there

function asideOf(locale: Locale, own: object, english: object | null = null): string {
  // Only what the facts read.
  const both = { de: own as Event, en: english as Event | null }
  const more = { chain, figures: [], agenda: [], places: [], today: '2026-01-01' }
  return renderToStaticMarkup(<>{eventSight({ locale, both, ...more }).aside}</>)
}

describe('the facts of an event', () => {
  it('say clock times as each language does', () => {
    expect(asideOf('de', event)).toContain('10:00 bis 16:00 Uhr')
    expect(asideOf('de', { ...event, endTime: null })).toContain('10:00 Uhr')
    expect(asideOf('en', event)).toContain('10:00 to 16:00')
    expect(asideOf('en', event)).not.toContain('Uhr')
  })

  it('say that one can take part online, not that it is another way', () => {
    expect(asideOf('de', event)).toContain('online möglich')
    expect(asideOf('en', event)).toContain('online possible')
  })

  it('mark what is German on an English page, and take English where there is some', () => {
    expect(asideOf('en', event)).toContain('<span lang="de">Höranlage</span>')
    expect(asideOf('en', event)).toContain('<span lang="de">Rathaus, Beispielstadt</span>')
    const english = { ...event, place: { accessibility: ['hearing loop'] } }
    expect(asideOf('en', event, english)).toContain('<li>hearing loop</li>')
    expect(asideOf('de', event)).not.toContain('lang=')
  })
})

it('the other events of a series are marked with their language', () => {
  const one = { collection: 'events' as const, summary: null, kind: null, state: null }
  const events: LinkedView[] = [
    { title: { text: 'Erste Sitzung', lang: 'de' as const }, id: '1', slug: 'eins' },
    { title: { text: 'Second session', lang: 'en' as const }, id: '2', slug: 'zwei' },
  ].map((own) => ({ ...one, ...own, maturity: null, date: '2026-01-14', hasPage: true }))
  const page = renderToStaticMarkup(<Siblings locale="en" events={events} current="2" />)
  expect(page).toContain('<a href="/en/events/eins" lang="de">Erste Sitzung</a>')
  expect(page).toContain('<b>Second session</b>')
})
