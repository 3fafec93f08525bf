import { describe, expect, it } from 'vitest'

import { diskHealth, healthOf, outboxHealth, overdueBefore } from './health'

const gigabyte = 1024 ** 3
const well = { ok: true }

describe('the health of the portal', () => {
  it('is good when every part is, and bad when one is not', () => {
    const parts = { database: well, search: well, outbox: well, disk: well }
    expect(healthOf(parts).ok).toBe(true)
    for (const part of ['database', 'search', 'outbox', 'disk'])
      expect(healthOf({ ...parts, [part]: { ok: false } }).ok, part).toBe(false)
  })

  it('suffers from mails that are late, not from those that have failed', () => {
    const quiet = { queued: 9, waiting: 0, overdue: 0, failed: 0 }
    expect(outboxHealth(quiet)).toMatchObject({ ok: true, degraded: false })
    expect(outboxHealth({ ...quiet, failed: 7 })).toMatchObject({
      ok: true,
      degraded: true,
      failed: 7,
    })
    expect(outboxHealth({ ...quiet, waiting: 3 })).toMatchObject({ ok: true, degraded: true })
    expect(outboxHealth({ ...quiet, overdue: 1 }).ok).toBe(false)
    const now = new Date('2026-11-26T18:30:00Z')
    expect(overdueBefore(now).toISOString()).toBe('2026-11-26T18:15:00.000Z')
  })

  it('suffers from the fuller of two disks', () => {
    const wide = { free: 5 * gigabyte, size: 10 * gigabyte }
    const tight = { free: 0.1 * gigabyte, size: gigabyte }
    expect(diskHealth([wide])).toEqual({ ok: true, freeMegabytes: 5120, freePercent: 50 })
    expect(diskHealth([wide, tight])).toMatchObject({ ok: false, freeMegabytes: 102 })
    expect(diskHealth([]).ok).toBe(false)
  })
})
