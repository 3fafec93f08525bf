import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { byLatestDate, byNextDate, isPast } from './event'
import { stateOf } from './federal-state'
import { furthest, maturities, path, stagesOf, stepOf } from './maturity'
import { cellsOf, municipalitiesFrom } from './municipality'
import { isPartialDate, precisionOf } from './partial-date'
import { byRole } from './programme'
import { assumptionOn } from './provenance'
import { isOverdue, publicationState } from './publication'
import { isAtLeast, mayEnterPanel, roles } from './roles'
import { isSlug, slugOf } from './slug'
import { isPartlyGerman, wordList, words } from './words'

describe('an address made from a title', () => {
  it('writes umlauts as two letters and everything else as hyphens', () => {
    expect(slugOf('Luftbilder & KI: Größe übergeben')).toBe('luftbilder-ki-groesse-uebergeben')
  })

  it('is always an address or empty', () => {
    fc.assert(fc.property(fc.string(), (title) => slugOf(title) === '' || isSlug(slugOf(title))))
  })

  it('stays as it is when made again', () => {
    fc.assert(fc.property(fc.string(), (title) => slugOf(slugOf(title)) === slugOf(title)))
  })
})

describe('a date as far as it is known', () => {
  it.each(['2026', '2026-01', '2026-01-14', '2024-02-29'])('may be %s', (date) =>
    expect(isPartialDate(date)).toBe(true),
  )
  it.each(['', '26', '2026-13', '2026-02-30', '2026-1-1', '14.01.2026', '2026-01-14T00:00'])(
    'may not be "%s"',
    (date) => expect(isPartialDate(date)).toBe(false),
  )
  it('knows how much of it is known', () => {
    expect([precisionOf('2026'), precisionOf('2026-01'), precisionOf('2026-01-14')]).toEqual([
      'year',
      'month',
      'day',
    ])
  })
})

describe('maturity', () => {
  it('counts the steps of the path; unknown has none and retired lies behind them', () => {
    expect(maturities.map(stepOf)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('marks exactly one stage as the present one on the path', () => {
    for (const stage of path)
      expect(
        stagesOf(stage)
          .filter(({ state }) => state === 'now')
          .map((one) => one.stage),
      ).toEqual([stage])
    expect(stagesOf('unknown').every(({ state }) => state === 'open')).toBe(true)
  })

  it('of several is the furthest that still lives', () => {
    expect(furthest(['idea', 'pilot', 'prototype'])).toBe('pilot')
    expect(furthest(['retired', 'idea'])).toBe('idea')
    expect(furthest([])).toBe('unknown')
  })
})

describe('an event', () => {
  it('without a date lies ahead unless it is known to have taken place', () => {
    expect(isPast({ state: 'planned' }, '2026-11-24')).toBe(false)
    expect(isPast({ state: 'took-place' }, '2026-11-24')).toBe(true)
  })

  it('is over the day after its last day', () => {
    const fair = { state: 'scheduled' as const, startDate: '2025-09-30', endDate: '2025-10-02' }
    expect(isPast(fair, '2025-10-02')).toBe(false)
    expect(isPast(fair, '2025-10-03')).toBe(true)
  })

  it('without a date comes last in either order', () => {
    const some = [{ startDate: null }, { startDate: '2026-01-01' }, { startDate: '2025-01-01' }]
    expect([...some].sort(byNextDate).map((one) => one.startDate)).toEqual([
      '2025-01-01',
      '2026-01-01',
      null,
    ])
    expect([...some].sort(byLatestDate).map((one) => one.startDate)).toEqual([
      '2026-01-01',
      '2025-01-01',
      null,
    ])
  })
})

describe('the directory of municipalities', () => {
  const head = 'ags,name,designation,type,state,district,lat,lon'

  it('keeps leading zeros and commas inside quotes', () => {
    const [row] = municipalitiesFrom(
      `${head}\n01001000,Flensburg,Stadt,Kreisfreie Stadt,DE-SH,"Flensburg, Stadt",54.7751,9.41905\n`,
    )
    expect(row).toMatchObject({ ags: '01001000', district: 'Flensburg, Stadt', lat: 54.7751 })
  })

  it('leaves a missing point empty', () => {
    const [row] = municipalitiesFrom(
      `${head}\n01001000,Flensburg,Stadt,Kreisfreie Stadt,DE-SH,Flensburg,,`,
    )
    expect(row).toMatchObject({ lat: null, lon: null })
  })

  it.each([
    ['a short key', '1001000,Flensburg,Stadt,X,DE-SH,F,,', /Line 2: ags/],
    ['an unknown state', '01001000,Flensburg,Stadt,X,DE-XX,F,,', /Line 2: state/],
    ['a point on the moon', '01001000,Flensburg,Stadt,X,DE-SH,F,99,9', /Line 2: lat/],
    [
      'a key twice',
      '01001000,A,Stadt,X,DE-SH,F,,\n01001000,B,Stadt,X,DE-SH,F,,',
      /Line 3: the key 01001000/,
    ],
  ])('stops on %s and names the line', (_, lines, message) => {
    expect(() => municipalitiesFrom(`${head}\n${lines}`)).toThrow(message)
  })

  it('stops on other columns', () => {
    expect(() => municipalitiesFrom('name,ags\n')).toThrow(/Line 1/)
  })

  it('reads every cell back that was written', () => {
    const cell = fc.string().filter((text) => !/[\r\n]/.test(text))
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(cellsOf(cells.map(quoted).join())).toEqual(cells)
      }),
    )
  })

  it('tells the state from the key', () => {
    expect(stateOf('05119000')).toBe('DE-NW')
    expect(stateOf('99999999')).toBeNull()
  })
})

describe('a record', () => {
  it('is what its fields say: draft, submitted, published or archived', () => {
    expect(publicationState({ _status: 'draft' })).toBe('draft')
    expect(publicationState({ _status: 'draft', submitted: true })).toBe('submitted')
    expect(publicationState({ _status: 'published', submitted: true })).toBe('published')
    expect(publicationState({ _status: 'published', archived: true })).toBe('archived')
  })

  it('is overdue the day after its review, never without one', () => {
    expect(isOverdue('2026-11-24T12:00:00.000Z', '2026-11-24')).toBe(false)
    expect(isOverdue('2026-11-23T12:00:00.000Z', '2026-11-24')).toBe(true)
    expect(isOverdue(null, '2026-11-24')).toBe(false)
  })

  it('says which of its fields are assumptions', () => {
    const all = [{ fields: ['agenda.timeOfDay'], kind: 'inference' as const, reason: 'x' }]
    expect(assumptionOn('agenda', all)?.reason).toBe('x')
    expect(assumptionOn('title', all)).toBeUndefined()
  })
})

describe('roles', () => {
  it('hold what stands before them', () => {
    roles.forEach((role, at) =>
      roles.forEach((wanted, other) => expect(isAtLeast(role, wanted)).toBe(at >= other)),
    )
    expect(isAtLeast(null, 'member')).toBe(false)
  })

  it('let editors and everybody above into the panel', () => {
    expect(roles.filter(mayEnterPanel)).toEqual(['editor', 'approver', 'coordinator', 'admin'])
  })
})

describe('members of a programme', () => {
  it('are grouped with those who lead first and those who pay last', () => {
    const grouped = byRole([
      { role: 'funder' as const },
      { role: 'partner' as const },
      { role: 'lead' as const },
      { role: 'partner' as const },
    ])
    expect(grouped.map(({ role, members }) => [role, members.length])).toEqual([
      ['lead', 1],
      ['partner', 2],
      ['funder', 1],
    ])
  })
})

describe('texts in two languages', () => {
  const both = { de: { title: 'Haus', goals: ['eins', 'zwei'] }, en: { title: 'House', goals: [] } }

  it('are taken in the language of the page, in German where nothing else exists, and say which', () => {
    expect(words(both, (one) => one.title)).toEqual({ text: 'House', lang: 'en' })
    expect(wordList(both, (one) => one.goals).map(({ lang }) => lang)).toEqual(['de', 'de'])
    expect(words({ de: { title: '' } }, (one) => one.title)).toBeNull()
  })

  it('make a page partly German when one of them is missing in English', () => {
    expect(isPartlyGerman(both)).toBe(true)
    expect(isPartlyGerman({ de: { title: 'Haus' }, en: { title: 'House' } })).toBe(false)
    expect(
      isPartlyGerman({
        de: { rows: [{ label: 'Auftakt' }] },
        en: { rows: [{ label: undefined }] },
      }),
    ).toBe(true)
    expect(isPartlyGerman({ de: { title: 'Haus' } })).toBe(false)
  })
})
