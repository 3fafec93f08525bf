import { measure, read } from './asking'
import { figure, type Goal, table } from './report'
import type { Server } from './server'

/** Lists that are asked for something; those with words of one’s own are made for each question anew. */
const addresses = [
  '/loesungen?kind=prototype&sort=newest',
  '/loesungen?q=stra%C3%9Fe',
  '/loesungen?q=antrag&kind=adapter&maturity=pilot&sort=title',
  '/loesungen?page=3&sort=maturity&state=DE-NW',
  '/loesungen?q=gibtesnicht&open=yes',
  '/en/solutions?kind=prototype&q=sort&sort=newest',
]

type Wish = { seconds: number; records: number; most: number }

/** The slowest of these lists counts. */
export async function measureFiltered(server: Server, wish: Wish): Promise<Goal> {
  const rows = [['filtered list', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms']]
  let slowest = 0
  for (const address of addresses) {
    const started = performance.now()
    await read(server, address)
    const first = performance.now() - started
    await measure(server, { paths: [address], seconds: wish.seconds / 3, gzip: true })
    const cost = await measure(server, { paths: [address], seconds: wish.seconds, gzip: true })
    slowest = Math.max(slowest, cost.p95)
    const { rate, p50, p95, p99, cpu } = cost
    const figures = [figure(rate), figure(p50, 1), figure(p95, 1), figure(p99, 1), figure(cpu, 2)]
    rows.push([`${address} (first ${figure(first)} ms)`, ...figures])
  }
  console.log(`\n${table(rows)}`)
  return {
    name: `Filtered lists with ${wish.records} generated solutions, p95 at most ${wish.most} ms`,
    reached: slowest <= wish.most,
    figures: `the slowest ${figure(slowest, 1)} ms`,
  }
}
