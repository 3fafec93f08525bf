import { measure, read } from './asking'
import { figure, type Goal, table } from './report'
import type { Server } from './server'

/** No two of the ten connections ask for the same, so that nobody shares a page (docs/decisions/0021). */
const words = ['antrag', 'daten', 'pr%C3%BCfen', 'kommune', 'stadt', 'b%C3%BCrger', 'plan', 'karte']
const differentWords = [1, 2, 3].flatMap((page) =>
  words.map((word) => `/loesungen?q=${word}&page=${page}`),
)

/**
 * Lists that are asked for something. What is chosen among what is offered is kept; pages with words are made anew, once
 * for all who ask the same in one moment, each alone where the words differ.
 */
const asked: { name: string; paths: string[] }[] = [
  '/loesungen?kind=prototype&sort=newest',
  '/loesungen?q=stra%C3%9Fe',
  '/loesungen?q=antrag&kind=adapter&maturity=pilot&sort=title',
  '/loesungen?page=3&sort=maturity&state=DE-NW',
  '/loesungen?q=gibtesnicht&open=yes',
  '/en/solutions?kind=prototype&q=sort&sort=newest',
].map((address) => ({ name: address, paths: [address] }))
asked.push({ name: 'different words', paths: differentWords })

type Wish = { seconds: number; records: number; most: number }

/** The slowest of these lists counts. */
export async function measureFiltered(server: Server, wish: Wish): Promise<Goal> {
  const rows = [['filtered list', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms']]
  let slowest = 0
  for (const { name, paths } of asked) {
    const started = performance.now()
    await read(server, paths[0] ?? '/')
    const first = performance.now() - started
    await measure(server, { paths, seconds: wish.seconds / 3, gzip: true })
    const cost = await measure(server, { paths, seconds: wish.seconds, gzip: true })
    slowest = Math.max(slowest, cost.p95)
    const { rate, p50, p95, p99, cpu } = cost
    const figures = [figure(rate), figure(p50, 1), figure(p95, 1), figure(p99, 1), figure(cpu, 2)]
    rows.push([`${name} (first ${figure(first)} ms)`, ...figures])
  }
  console.log(`\n${table(rows)}`)
  return {
    name: `Filtered lists with ${wish.records} generated solutions, p95 at most ${wish.most} ms`,
    reached: slowest <= wish.most,
    figures: `the slowest ${figure(slowest, 1)} ms`,
  }
}
