import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { formOfPageBefore, placeOf } from '@/i18n/routing'

import { tellWhatFailed } from './failing.mjs'
import { waysOut } from './ways.mjs'

let server: Server | undefined
afterEach(() => void server?.close())

const scripts =
  '<script>self.__next_f.push([1,":HL[\\"/_next/static/chunks/a_1.css\\",\\"style\\"]\\nc:E{\\"digest\\":\\"1052720364\\"}"])</script>'
const empty = `<!DOCTYPE html><html id="__next_error__"><head><title>Lösungen – Allmende</title></head><body><div hidden=""><!--$--><!--/$--></div>${scripts}</body></html>`

/** Stands for Next, which sends a page in pieces and says its head beforehand. */
async function open(page: string, status = 500): Promise<string> {
  server = createServer((request, response) => {
    const answer = tellWhatFailed(async (_, to) => {
      to.statusCode = status
      to.setHeader('Content-Type', 'text/html; charset=utf-8')
      to.flushHeaders()
      to.write(page.slice(0, 40))
      to.end(page.slice(40))
    })
    void answer(request, response)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a server that listens on a port
  return `http://127.0.0.1:${port}`
}

describe('H-32 a page that fails', () => {
  it('says so in its language, with its number, and keeps its script', async () => {
    const origin = await open(empty)
    const answer = await fetch(`${origin}/loesungen/x`)
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).toContain('<html id="__next_error__" lang="de">')
    expect(page).toContain('<h1>Da ist etwas schiefgegangen</h1>')
    expect(page).toContain('<p>Nummer des Fehlers für den Betrieb: 1052720364</p>')
    expect(page).toContain('<link rel="stylesheet" href="/_next/static/chunks/a_1.css">')
    expect(page).toContain(scripts)
    expect(page.match(/<title>[^<]*/g)).toEqual(['<title>Da ist etwas schiefgegangen – Allmende'])
    expect(await (await fetch(`${origin}/en/solutions`)).text()).toContain('Something went wrong')
  })

  it('says our words in place of those of the framework', async () => {
    const page = empty.replace('<div hidden="">', '<h1>This page couldn’t load</h1><div>')
    const answer = await fetch(`${await open(page)}/loesungen`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).toMatch(/Da ist etwas schiefgegangen.*Something went wrong/s)
  })

  it('is left to the panel, to scripts, and where nothing failed', async () => {
    const origin = await open(empty)
    expect(await (await fetch(`${origin}/admin/x`)).text()).toBe(empty)
    expect(await (await fetch(`${origin}/x`, { headers: { RSC: '1' } })).text()).toBe(empty)
    server?.close()
    expect(await (await fetch(`${await open(empty, 200)}/x`)).text()).toBe(empty)
  })
})

it('the ways out are the addresses of the portal', () => {
  for (const locale of ['de', 'en'] as const) {
    expect(waysOut.contact[locale]).toBe(formOfPageBefore(locale, 'contact'))
    expect(waysOut['report-barrier'][locale]).toBe(formOfPageBefore(locale, 'report-barrier'))
    for (const place of ['accessibility', 'imprint', 'privacy'] as const)
      expect(waysOut[place][locale]).toBe(placeOf(locale, place))
  }
})
