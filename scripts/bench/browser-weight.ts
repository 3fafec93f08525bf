import { get } from 'node:http'

import { read } from './asking'
import { emptyPage } from './control-pages'
import { figure, type Goal, table } from './report'
import type { Server } from './server'

/** What a page makes a browser load as script, against a page of the same build that holds nothing. */
const most = 1.15

/** The scripts a page names, those for browsers without modules left out. */
function scriptsIn(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  const addresses = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .filter((tag) => tag.startsWith('<script') || /\bas="script"|rel="modulepreload"/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
  return [...new Set(addresses.map((address) => address.replaceAll('&amp;', '&')))]
}

/** Bytes as they come over the line. `fetch` would unpack them. */
const transferred = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.once('end', () => resolve(bytes))
    }).once('error', reject)
  })

async function weightOf(server: Server, address: string): Promise<number> {
  const scripts = scriptsIn(await read(server, address))
  const bytes = await Promise.all(
    scripts.map((script) => transferred(new URL(script, server.origin).href)),
  )
  return bytes.reduce((sum, one) => sum + one, 0)
}

/** Weighs the pages and says whether the goal is reached. */
export async function weighScripts(server: Server, addresses: readonly string[]): Promise<Goal> {
  const empty = await weightOf(server, emptyPage.address)
  const rows = [['script on the first visit', 'bytes, gzip', 'of an empty page']]
  let heaviest = 0
  for (const address of addresses) {
    const weight = await weightOf(server, address)
    heaviest = Math.max(heaviest, weight / empty)
    rows.push([address, String(weight), figure(weight / empty, 3)])
  }
  console.log(`\n${table([...rows, ['an empty page', String(empty), '']])}`)
  return {
    name: `First-load script, at most ${most} of an empty page`,
    reached: empty > 0 && heaviest <= most,
    figures: `the heaviest ${figure(heaviest, 3)}, the empty page ${empty} bytes`,
  }
}
