import { type Cost, measure, read } from './asking'
import { controlPages, type Kind, kinds, type Size, sizeOf, stretchControl } from './control-pages'
import { figure, type Goal, median, table } from './report'
import type { Server } from './server'

/**
 * A cached page of the portal beside a static page of the same build and size. The two take turns, so that whatever
 * else the machine does meets both; the median of the rounds counts.
 */
type Pair = { kind: Kind; gzip: boolean; page: Cost[]; control: Cost[] }
type Wish = { addresses: Record<Kind, string>; copy: string; rounds: number; seconds: number }

const leastShare = 0.95
const mostDifference = 0.05

async function bringToSize(server: Server, { addresses, copy }: Wish): Promise<string[][]> {
  const rows = [['page', 'bytes', 'gzip', 'static page', 'bytes', 'gzip']]
  for (const kind of kinds) {
    const wanted = sizeOf(await read(server, addresses[kind]))
    stretchControl(copy, kind, wanted)
    const { address } = controlPages[kind]
    const control = sizeOf(await read(server, address))
    const isNear = (name: keyof Size): boolean =>
      Math.abs(control[name] / wanted[name] - 1) <= mostDifference
    if (!isNear('raw') || !isNear('gzip')) throw new Error(`${address} is not as long as ${kind}.`)
    const [page, other] = [wanted, control].map(({ raw, gzip }) => [String(raw), String(gzip)])
    rows.push([addresses[kind], ...(page ?? []), address, ...(other ?? [])])
  }
  return rows
}

async function takeTurns(server: Server, pair: Pair, { addresses, seconds }: Wish): Promise<void> {
  const turns = [
    { costs: pair.page, path: addresses[pair.kind] },
    { costs: pair.control, path: controlPages[pair.kind].address },
  ]
  if (pair.page.length % 2 === 1) turns.reverse()
  for (const { costs, path } of turns)
    costs.push(await measure(server, { paths: [path], seconds, gzip: pair.gzip }))
}

const middle = (costs: readonly Cost[], name: keyof Cost): number =>
  median(costs.map((cost) => cost[name]))

const ratesOf = ({ page, control }: Pair): { rate: number; cpu: number } => ({
  rate: middle(page, 'rate') / middle(control, 'rate'),
  cpu: middle(control, 'cpu') / middle(page, 'cpu'),
})

const rowsOf = (pair: Pair): string[][] => {
  const { rate, cpu } = ratesOf(pair)
  const row = (name: string, costs: readonly Cost[]): string[] => [
    `${pair.kind}${pair.gzip ? ', gzip' : ''}: ${name}`,
    figure(middle(costs, 'rate')),
    figure(middle(costs, 'p95'), 1),
    figure(middle(costs, 'cpu'), 3),
  ]
  return [
    [...row('page', pair.page), figure(rate, 3), figure(cpu, 3)],
    [...row('static', pair.control), '', ''],
  ]
}

function goalOf(pairs: readonly Pair[]): Goal {
  const ratios = pairs.map((pair) => ({ pair, ...ratesOf(pair) }))
  return {
    name: 'Cached pages, at least .95 of a static page in requests/s and processor time',
    reached: ratios.every(({ rate, cpu }) => rate >= leastShare && cpu >= leastShare),
    figures: ratios
      .map(
        ({ pair, rate, cpu }) =>
          `${pair.kind}${pair.gzip ? ' gzip' : ''} ${figure(rate, 3)} and ${figure(cpu, 3)}`,
      )
      .join(', '),
  }
}

/** Measures, prints its tables and says whether the goal is reached. */
export async function compareWithStatic(server: Server, wish: Wish): Promise<Goal> {
  console.log(`\n${table(await bringToSize(server, wish))}`)
  const pairs = [true, false].flatMap((gzip) =>
    kinds.map((kind): Pair => ({ kind, gzip, page: [], control: [] })),
  )
  const everyPath = kinds.flatMap((kind) => [wish.addresses[kind], controlPages[kind].address])
  for (const gzip of [true, false])
    await measure(server, { paths: everyPath, seconds: wish.seconds * 2, gzip })
  for (let round = 0; round < wish.rounds; round += 1)
    for (const pair of pairs) await takeTurns(server, pair, wish)
  const heading = ['', 'requests/s', 'p95 ms', 'CPU ms', 'of requests/s', 'of CPU']
  console.log(`\n${table([heading, ...pairs.flatMap(rowsOf)])}`)
  return goalOf(pairs)
}
