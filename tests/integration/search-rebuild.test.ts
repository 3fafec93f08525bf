import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { settled } from '@/services/outbox'
import { docId } from '@/services/search-documents'
import { freshEngine } from '@/services/search-index'
import { stateOf } from '@/services/search-state'

import { aSolution } from '../support/builders'
import { runsTypeScript } from '../support/command'
import { lendPayload } from '../support/portal'

let payload: Payload

beforeAll(() => lendPayload({ content: 'seeded' }, (lent) => (payload = lent)))

const command = fileURLToPath(new URL('../../scripts/search-rebuild.ts', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

/** The command beside the portal of this test, on the same database; calls with each line it says. */
async function rebuild(heard: (line: string) => void = () => undefined): Promise<string> {
  const child = spawn(process.execPath, [...runsTypeScript, command], {
    cwd: root,
    env: process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      heard(text)
    })
  await new Promise((resolve) => child.once('close', resolve))
  return said
}

const idsOf = async (q: string): Promise<string[]> => {
  const engine = await freshEngine(payload)
  const { hits } = await engine.search({ q, viewer: ['public'], locales: ['de'] })
  return hits.map(({ id }) => id)
}

describe('R4 npm run search:rebuild', () => {
  it('says how far it is, while the old index answers, and loses nothing that is written meanwhile', async () => {
    const { id: before } = await aSolution(payload, { title: 'Quittenzähler' })
    await freshEngine(payload)
    await stateOf(payload).rebuilding
    await settled(payload)
    let during: Promise<string> | null = null
    const answers: string[][] = []
    const said = await rebuild((line) => {
      if (line.includes('Index, '))
        during ??= aSolution(payload, { title: 'Mispelzähler' }).then(async ({ id }) => {
          answers.push(await idsOf('Quittenzähler'))
          return id
        })
    })
    expect(said).toMatch(/Index, solutions: \d+ of \d+ records/)
    expect(said).toMatch(/\d+ documents of the search are new/)
    expect(said.trim().endsWith('rebuilt')).toBe(true)
    await settled(payload)
    const old = docId('solutions', before, 'de')
    expect(answers[0]?.[0]).toBe(old)
    expect((await idsOf('Quittenzähler'))[0]).toBe(old)
    expect((await idsOf('Mispelzähler'))[0]).toBe(docId('solutions', (await during) ?? '', 'de'))
  })
})
