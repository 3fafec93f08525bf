import { measure, read } from './asking'
import { figure, type Goal, table } from './report'
import type { Server } from './server'

/** How much memory the server holds while people read all over the portal. */
const mostMemory = 350

/** Every page that links from the start lead to, lists filtered and not, and records one after the other. */
async function addressesOn(server: Server): Promise<string[]> {
  const known = new Set(['/', '/en'])
  for (let depth = 0; depth < 2; depth += 1) {
    for (const address of [...known]) {
      const html = await read(server, address)
      for (const [, href = ''] of html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)"/g))
        if (!/^\/(?:admin|api|media|preview)\b/.test(href)) known.add(href.replaceAll('&amp;', '&'))
    }
  }
  return [...known]
}

type Wish = { minutes: number; records: number }

/** Puts a load on everything for so many minutes and says whether the goal is reached. */
export async function measureMemory(server: Server, { minutes, records }: Wish): Promise<Goal> {
  const paths = await addressesOn(server)
  const held = [server.memory()]
  const watch = setInterval(() => held.push(server.memory()), 5_000)
  const cost = await measure(server, { paths, seconds: minutes * 60, gzip: true })
  clearInterval(watch)
  const last = server.memory()
  const rows = [
    [`memory over ${minutes} min`, 'addresses', 'requests/s', 'first MB', 'most MB', 'last MB'],
    [
      `${records} generated solutions`,
      String(paths.length),
      figure(cost.rate),
      figure(held[0] ?? 0),
      figure(Math.max(...held)),
      figure(last),
    ],
  ]
  console.log(`\n${table(rows)}`)
  return {
    name: `Memory of the server after ${minutes} minutes of load, at most ${mostMemory} MB`,
    reached: last <= mostMemory,
    figures: `${figure(last)} MB, at most ${figure(Math.max(...held))} MB meanwhile`,
  }
}
