import { corpus } from './corpus'
import type { Portal } from './portal'
import { Draw } from './random'
import { send } from './sending'

/** Stands in a draft alone; no answer to a visitor may hold it. */
const secret = 'ZZENTWURF-Kranichzug'

const doors = ['/suche', '/en/search', '/suche/vorschlaege', '/en/search/suggestions'] as const
const names = ['kind', 'state', 'field', 'maturity', 'programme', 'from', 'until', 'sort', 'loose', 'page'] // prettier-ignore
const own = ['solutions', 'DE-NW', 'energie', 'pilot', 'urban-ki', '2026-01-14', 'title', '1', '2']

const words = [
  ...['Luftbilder', 'Ratsinformationssystem', 'KommI', 'Straßenbäume', 'Jahrestagugn', 'KI', 'a', secret],
  ...['"', "'", '*', '(', ')', '-', '+', '^', ':', '~', 'AND', 'OR', 'NOT', 'NEAR(a b, 9)', '{title}:', 'rank:'],
  ...['kind = "users" OR audience EXISTS', 'audience IN [member]', '_geoRadius(0,0,1)', '" OR 1=1 --', '"\']; DROP'],
  ...['\u0000', '\u0301'.repeat(40), '💥', '\u202E', 'ﬀ', 'İ', '％', 'x'.repeat(400), 'wort '.repeat(200)],
] // prettier-ignore

function typedBy(draw: Draw): string {
  if (draw.chance(0.3)) return draw.one(corpus)
  const parts = draw.some(draw.chance(0.05) ? 300 : 6, () => draw.one(words))
  return parts.join(draw.one([' ', ' ', '', '\t', '+']))
}

const encoded = (text: string): string => encodeURIComponent(text.toWellFormed())

/** The question with this number; the same seed asks the same. */
export function questionNumber(seed: number, number: number): string {
  const draw = new Draw(Math.imul(seed, 2_246_822_519) ^ Math.imul(number, 40_503))
  const more = draw.some(4, () => {
    const value = draw.chance(0.5) ? draw.one(own) : draw.one(corpus)
    return `${draw.one(names)}${draw.chance(0.05) ? '[]' : ''}=${encoded(value)}`
  })
  const q = draw.chance(0.03) ? draw.one(['%', '%zz', '%C3', '%00']) : encoded(typedBy(draw))
  return `${draw.one(doors)}?${[`q=${q}`, ...more].join('&').slice(0, 4_000)}`
}

/** A record that nobody but staff may see, which questions ask for by its name. */
export async function hideRecord(portal: Portal, admin: string): Promise<void> {
  const { status, body } = await send(portal.port, {
    method: 'POST',
    path: '/api/solutions?draft=true',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie: admin },
    body: JSON.stringify({ title: secret, name: secret, slug: 'kranichzug', summary: secret }),
  })
  if (status !== 201) throw new Error(`The draft was not created: ${status} ${body.slice(0, 200)}`)
}

/** What is shown beyond what was asked: the question itself stands in the page and is taken out first. */
function tells(question: string, body: string): boolean {
  const asked = new URL(question, 'http://x').searchParams.get('q') ?? ''
  if (/<script>alert|<img src=x|<iframe srcdoc/i.test(body)) return true
  // An address leads to the record, and a suggestion names it; the words somebody typed do neither.
  return (
    /href(="|":")[^"]*kranichzug"/.test(body) || (!asked.includes(secret) && body.includes(secret))
  )
}

const mostMilliseconds = 500

export type Searched = { times: number[]; statuses: Map<number, number>; wrong: string[] }

/** Asks the search so many questions that nobody would ask, one after the other, each by a client of its own. */
export async function searchHostile(
  portal: Pick<Portal, 'port'>,
  { seed, questions }: { seed: number; questions: number },
): Promise<Searched> {
  const outcome: Searched = { times: [], statuses: new Map(), wrong: [] }
  // The very first search of a portal may read everything there is.
  for (const path of ['/suche?q=a', '/en/search?q=a', '/suche/vorschlaege?q=abc'])
    await send(portal.port, { method: 'GET', path, headers: {} })
  for (let number = 0; number < questions; number++) {
    const path = questionNumber(seed, number)
    const headers = { 'x-forwarded-for': `198.18.${number >> 8}.${number & 255}` }
    const { status, milliseconds, body } = await send(portal.port, { method: 'GET', path, headers })
    outcome.times.push(milliseconds)
    outcome.statuses.set(status, (outcome.statuses.get(status) ?? 0) + 1)
    const reasons = [
      ...(status >= 500 || status === 0 ? [`answered with ${status}`] : []),
      ...(milliseconds > mostMilliseconds ? [`took ${Math.round(milliseconds)} ms`] : []),
      ...(tells(path, body) ? ['tells what it must not'] : []),
    ]
    if (reasons.length > 0) outcome.wrong.push(`${reasons.join(', ')}: ${path.slice(0, 300)}`)
  }
  return outcome
}
