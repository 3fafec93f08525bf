import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

import { afterEach, expect, it } from 'vitest'

import { tellWhatIsMissing, wholeMark } from './missing.mjs'

let server: Server | undefined
afterEach(() => void server?.close())

const html = { 'Content-Type': 'text/html; charset=utf-8' }

/** Stands for Next: one page that is whole, one that exists, and nothing else. */
const answers: Record<string, (response: ServerResponse) => void> = {
  '/none': (response) => void response.writeHead(404, { ...html, [wholeMark]: 'yes' }).end('ganz'),
  '/da': (response) => void response.writeHead(200, html).end('da'),
}

function sendEmpty(response: ServerResponse): void {
  response.statusCode = 404
  for (const [name, value] of Object.entries({ ...html, 'Content-Encoding': 'gzip', ETag: '"x"' }))
    response.setHeader(name, value)
  response.write(gzipSync('leer'))
  response.end()
}

async function open(whole = answers['/none']): Promise<string> {
  server = createServer((request, response) => {
    const origin = `http://${request.headers.host}`
    const all: typeof answers = { ...answers, ...(whole && { '/none': whole }) }
    void tellWhatIsMissing(async ({ url = '' }, to) => (all[url] ?? sendEmpty)(to), origin)(
      request,
      response,
    )
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  // An AddressInfo, because it listens on a port and not on a pipe.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it('a page that is sent empty is replaced by the whole one', async () => {
  const answer = await fetch(`${await open()}/loesungen/nichts`)
  expect([answer.status, answer.headers.get('etag')]).toEqual([404, null])
  expect(await answer.text()).toBe('ganz')
})

it('what exists, what a script asks for and what is personal stays as it is', async () => {
  const origin = await open()
  expect(await (await fetch(`${origin}/da`)).text()).toBe('da')
  expect(await (await fetch(`${origin}/nichts`, { headers: { RSC: '1' } })).text()).toBe('leer')
  expect(await (await fetch(`${origin}/admin/nichts`)).text()).toBe('leer')
  expect((await fetch(`${origin}/nichts`, { method: 'HEAD' })).status).toBe(404)
})

it('a reader is told so even when the whole page cannot be had', async () => {
  const answer = await fetch(`${await open(sendEmpty)}/nichts`)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('404')
})
