import { describe, expect, it } from 'vitest'

import { documentOf } from './documents'
import { longestBlock, percentile } from './measures'
import { queriesOf, queryKinds } from './queries'
import { goalsOf, measured, reportOf } from './side-by-side'

describe('the bench of the search', () => {
  it('asks the same about the same documents each time', () => {
    expect(documentOf(7)).toEqual(documentOf(7))
    for (const kind of queryKinds) expect(queriesOf(kind, 5)).toEqual(queriesOf(kind, 5))
    expect(new Set(queriesOf('compound', 40).map(({ q }) => q)).size).toBeGreaterThan(30)
  })

  it('sees a block, and none where the thread is free', async () => {
    const busy = await longestBlock(async () => {
      const end = performance.now() + 80
      while (performance.now() < end) Math.sqrt(end)
    })
    expect(busy.wall).toBeGreaterThan(60)
    const free = await longestBlock(() => new Promise((resolve) => setTimeout(resolve, 80)))
    expect(free.cpu).toBeLessThan(20)
  })

  it('takes the value below which so many lie', () => {
    const all = Array.from({ length: 100 }, (_, at) => at + 1)
    expect([percentile(all, 0.5), percentile(all, 0.95)]).toEqual([50, 95])
  })

  it('measures everything it promises, in its short form too', async () => {
    const one = await measured(200, 3)
    expect(one.table).toHaveLength(1 + queryKinds.length)
    expect(one.control.cpu).toBeGreaterThan(20)
    expect(reportOf(one)).toContain('raw FTS5')
    expect(goalsOf(one)).toHaveLength(6)
  }, 60_000)
})
