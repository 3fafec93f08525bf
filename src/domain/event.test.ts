import { describe, expect, it } from 'vitest'

import { isoOf } from './event'

describe('the moment of an event', () => {
  it.each([
    ['2026-01-14', null, 'Europe/Berlin', '2026-01-14'],
    ['2026-01-14', '10:00', null, '2026-01-14T10:00:00'],
    ['2026-01-14', '10:00', 'Nowhere/Atall', '2026-01-14T10:00:00'],
    ['2026-01-14', '10:00', 'Europe/Berlin', '2026-01-14T10:00:00+01:00'],
    ['2026-07-14', '10:00', 'Europe/Berlin', '2026-07-14T10:00:00+02:00'],
    ['2026-07-14', '10:00', 'UTC', '2026-07-14T10:00:00+00:00'],
    // The clocks change at 01:00 UTC on this day.
    ['2026-03-29', '01:30', 'Europe/Berlin', '2026-03-29T01:30:00+01:00'],
    ['2026-03-29', '03:30', 'Europe/Berlin', '2026-03-29T03:30:00+02:00'],
  ])('%s, %s, %s is %s', (day, time, zone, iso) => {
    expect(isoOf({ day, time, zone })).toBe(iso)
  })
})
