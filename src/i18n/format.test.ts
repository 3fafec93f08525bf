import { describe, expect, it } from 'vitest'

import { dateText, euro, eventDay, eventSpan, leafOf } from './format'

describe('a date', () => {
  it('is written as far as it is known', () => {
    expect(dateText('de', '2026-01-14')).toBe('14. Januar 2026')
    expect(dateText('de', '2026-01')).toBe('Januar 2026')
    expect(dateText('de', '2026')).toBe('2026')
    expect(dateText('en', '2026-01-14')).toBe('14 January 2026')
  })

  it('of an event says the day of the week', () => {
    expect(eventDay('de', '2026-01-14')).toBe('Mi., 14. Januar 2026')
    expect(eventDay('en', '2026-01-14')).toMatch(/^Wed/)
  })

  it('from one day to another names both, one day only once', () => {
    expect(eventSpan('de', '2025-09-30', '2025-10-02')).toMatch(/30\. September.*2\. Oktober 2025/)
    expect(eventSpan('de', '2025-11-28', '2025-11-28')).toBe('Fr., 28. November 2025')
  })

  it('does not slip to the day before, whatever the hour', () => {
    expect(leafOf('de', '2026-01-01').day).toBe('1')
    expect(leafOf('de', '2026-01-01').year).toBe('2026')
  })
})

describe('an amount', () => {
  it('is written without cents, with the separators of the language', () => {
    expect(euro('de', 370000).replace(/\s/g, ' ')).toBe('370.000 €')
    expect(euro('en', 370000)).toBe('€370,000')
  })
})
