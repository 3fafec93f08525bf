import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { enqueue } from '@/services/outbox-entries'

import { aMail } from '../support/builders'
import { aWorker } from '../support/killed-workers'
import { lendPayloadWithMail } from '../support/portal-with-mail'
import type { SmtpServer } from '../support/smtp'

/** How many workers die; `npm run test:race` asks for a hundred. */
const kills = Number(process.env.KILLS ?? 6)
const mailsPerKill = 4

let server: SmtpServer
let payload: Payload

beforeAll(() => lendPayloadWithMail((lent) => ({ payload, server } = lent)))

let queued = 0
const queueSome = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1, queued += 1)
    await enqueue(payload, { key: `mail:${queued}`, kind: 'mail', data: aMail(`person-${queued}`) })
}

const statesOf = async (): Promise<string[]> =>
  (await payload.find({ collection: 'outbox', pagination: false, overrideAccess: true })).docs.map(
    ({ state }) => state,
  )

/** How often each person got a mail, and with how many different ids. */
function delivered(): { times: number; ids: number }[] {
  const byPerson = new Map<string, string[]>()
  for (const { to, messageId } of server.received)
    byPerson.set(to[0] ?? '', [...(byPerson.get(to[0] ?? '') ?? []), messageId])
  return [...byPerson.values()].map((ids) => ({ times: ids.length, ids: new Set(ids).size }))
}

it(
  `T-C15 ${kills} workers killed while mails go out lose nothing, and a double has the same Message-ID`,
  async () => {
    for (let kill = 0; kill < kills; kill += 1) {
      await queueSome(mailsPerKill)
      const worker = aWorker()
      // In turn: at its start, while it hands a mail over, and right after the server has said yes.
      if (kill % 3 === 0) await worker.working
      else await server.reached(server.received.length + 1, kill % 3 === 1 ? 'arriving' : 'kept')
      worker.kill()
      expect(await worker.ended).toBe('killed')
    }
    expect(await aWorker().ended).toBe('drained')
    const mails = delivered()
    expect(mails).toHaveLength(queued)
    expect(new Set(mails.map(({ ids }) => ids))).toEqual(new Set([1]))
    const doubles = mails.reduce((sum, { times }) => sum + times - 1, 0)
    expect(doubles).toBeLessThanOrEqual(kills)
    expect(new Set(await statesOf())).toEqual(new Set(['done']))
  },
  kills * 60_000,
)

it('T-C14 three processes on one database file send sixty mails, each once', async () => {
  server.received.length = 0
  const before = queued
  await queueSome(60)
  const workers = [aWorker('beside'), aWorker('beside'), aWorker('beside')]
  expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual(Array(3).fill('drained'))
  expect(server.received).toHaveLength(60)
  expect(delivered().every(({ times }) => times === 1)).toBe(true)
  expect(queued - before).toBe(60)
})
