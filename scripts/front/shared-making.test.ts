import { createServer, get, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, it } from 'vitest'

import { makeForAllWaiting, sharedMark } from './shared-making.mjs'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const html = { 'Content-Type': 'text/html; charset=utf-8', [sharedMark]: 'yes' }

type Making = { url: string; response: ServerResponse }

/** A portal whose pages are finished by the test; `made` holds those that are being made. */
async function open(): Promise<{ origin: string; made: Making[]; next: () => Promise<Making> }> {
  const made: Making[] = []
  const listeners: ((making: Making) => void)[] = []
  let taken = 0
  const answer = makeForAllWaiting(({ url = '' }, response) => {
    const making = { url, response }
    made.push(making)
    listeners.shift()?.(making)
    return new Promise((resolve) => response.once('close', resolve))
  })
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port and not on a pipe
  const next = (): Promise<Making> => {
    const known = made[taken]
    taken += 1
    return known ? Promise.resolve(known) : new Promise((resolve) => listeners.push(resolve))
  }
  return { origin: `http://127.0.0.1:${port}`, made, next }
}

/** Until so many requests have reached the server. */
const arrived = (count: number): Promise<void> =>
  new Promise((resolve) => {
    let seen = 0
    server?.on('request', () => (seen += 1) === count && setImmediate(resolve))
  })

function finish({ response }: Making, text: string, nonce = 'bm9uY2U='): void {
  const policy = `script-src 'nonce-${nonce}'`
  for (const [name, value] of Object.entries({ ...html, 'Content-Security-Policy': policy }))
    response.setHeader(name, value)
  response.write(`<script nonce="${nonce}"></script>`)
  response.end(text)
}

const read = async (url: string, headers?: Record<string, string>): Promise<string> =>
  (await fetch(url, { headers })).text()

it('ten who ask the same while a page is made get the next one, made once after they asked', async () => {
  const { origin, made, next } = await open()
  const first = read(`${origin}/loesungen?q=a`)
  const making = await next()
  const here = arrived(10)
  const others = Array.from({ length: 10 }, () => read(`${origin}/loesungen?q=a`))
  await here
  expect(made).toHaveLength(1)
  finish(making, 'alt')
  finish(await next(), 'neu')
  expect(await first).toContain('alt')
  for (const text of await Promise.all(others)) expect(text).toMatch(/neu$/)
  expect(made).toHaveLength(2)
})

/** Two who wait together, and what the one that is made for them is. */
async function twoWaiting(address: string, headers?: Record<string, string>) {
  const portal = await open()
  const before = read(portal.origin + address, headers)
  const making = await portal.next()
  const here = arrived(2)
  const both = [1, 2].map(() => fetch(portal.origin + address, { headers }))
  await here
  return { ...portal, before, making, both }
}

it('each gets a number of its own for the scripts of the page', async () => {
  const { making, both, next } = await twoWaiting('/suche?q=a')
  finish(making, '')
  finish(await next(), '')
  const seen = await Promise.all(
    both.map(async (asked) => {
      const answer = await asked
      const [, said] =
        /'nonce-(.+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? []
      expect(await answer.text()).toContain(`nonce="${said}"`)
      return said
    }),
  )
  expect(new Set(seen).size).toBe(2)
})

it('what is not marked as the same for everybody is made for each', async () => {
  const { making, both, next, made } = await twoWaiting('/kontakt?q=a')
  finish(making, '')
  for (const text of ['eins', 'zwei']) {
    const { response } = await next()
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(text)
  }
  const texts = await Promise.all(both.map(async (asked) => (await asked).text()))
  expect(texts.toSorted()).toEqual(['eins', 'zwei'])
  expect(made).toHaveLength(3)
})

it('whoever leaves does not take the page from the others', async () => {
  const { origin, next } = await open()
  const leaving = get(`${origin}/loesungen?q=a`).on('error', () => undefined)
  const { response } = await next()
  const here = arrived(2)
  const both = [1, 2].map(() => read(`${origin}/loesungen?q=a`))
  await here
  const gone = new Promise((resolve) => response.once('close', resolve))
  leaving.destroy()
  await gone
  finish(await next(), 'da')
  for (const text of await Promise.all(both)) expect(text).toContain('da')
})

it.each([
  ['other words', '/loesungen?q=b', {}],
  ['a choice, which is kept anyway', '/loesungen?kind=prototype', {}],
  ['a preview', '/loesungen?q=a', { Cookie: '__prerender_bypass=1' }],
])('%s: nobody waits', async (_, address, headers) => {
  const { origin, next, made } = await open()
  const asked = [read(`${origin}/loesungen?q=a`), read(origin + address, headers)]
  await next()
  await next()
  for (const making of made) finish(making, 'da')
  expect(await Promise.all(asked)).toHaveLength(2)
})
