import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { operations } from '../../src/domain/rest/door'
import { apart, columns, questionsApart, withoutDoor } from '../access/apart'
import { rest, type RestRow, rules, type RulesRow } from '../access/matrix'
import { restOperations } from '../access/rest-operations'
import { ruleOperations } from '../access/rule-operations'
import { actors, aStage, cookieOf, may, slugsOf, type Stage, stored } from '../access/stage'
import { something, type Try } from '../access/tries'
import { aRecord, type Everything } from '../support/everything'
import { lendPayload } from '../support/portal'
import { ask, signedIn } from '../support/rest'

let payload: Payload
let stage: Stage
let ids: Everything

// Else what stands in the outbox would be gone before anybody is asked about it.
beforeAll(() => lendPayload({ content: 'empty', drains: false }, (lent) => (payload = lent)))
beforeAll(async () => {
  stage = await aStage(payload)
  ids = stage.ids
})

describe('T-A1 the matrix', () => {
  it('has a row for every collection and no more; there are no globals', () => {
    expect(Object.keys(rest).sort()).toEqual([...slugsOf(payload)].sort())
    expect(Object.keys(rules).sort()).toEqual([...slugsOf(payload)].sort())
    expect(payload.config.globals).toEqual([])
  })

  it('names every operation of the doors, and tries every column', () => {
    const named = [...Object.keys(columns), ...Object.keys(apart)]
    expect(named.sort()).toEqual([...operations].sort())
    const tried = [...Object.values(columns), ...withoutDoor]
    expect([...tried].sort()).toEqual(Object.keys(restOperations).sort())
    for (const [slug, row] of Object.entries(rest))
      expect(Object.keys(row).sort(), slug).toEqual([...tried].sort())
    for (const [slug, row] of Object.entries(rules))
      expect(Object.keys(row).sort(), slug).toEqual(Object.keys(ruleOperations).sort())
  })

  it('is what happens with what belongs to no record, by everybody', async () => {
    const somebody = await signedIn(payload, 'member', 'apart')
    const id = await aRecord(payload, 'media', ids)
    await payload.db.updateOne({ collection: 'media', id, data: { shown: true } })
    const { filename } = await payload.findByID({ collection: 'media', id, overrideAccess: true })
    const wrong: string[] = []
    for (const operation of Object.keys(apart) as (keyof typeof apart)[])
      // the keys of this very table
      for (const actor of actors) {
        const on = { stage, actor, email: somebody.email, file: filename ?? '' }
        const { status } = await ask(await questionsApart[operation](on))
        const isAnswered = ![401, 403, 404].includes(status)
        if (isAnswered !== may(actor, apart[operation]) || status >= 500)
          wrong.push(`${operation} ${actor}: ${status}`)
      }
    expect(wrong).toEqual([])
  })

  it('is what the interface does, cell by cell', { timeout: 400_000 }, async () => {
    const wrong: string[] = []
    let cells = 0
    for (const slug of slugsOf(payload)) {
      const row = rest[slug]
      let id = await something(stage, slug)
      for (const operation of Object.keys(restOperations) as (keyof RestRow)[])
        // the keys of this very record
        for (const actor of actors) {
          cells += 1
          if ((await stored(payload, slug, id)) === 'null') id = await something(stage, slug)
          const { status, done } = await restOperations[operation]({ on: stage, slug, actor, id })
          const expected = may(actor, row?.[operation] ?? 'nobody')
          if (done !== expected || status >= 500)
            wrong.push(`${slug} ${operation} ${actor}: ${status}, ${done ? 'done' : 'not done'}`)
        }
    }
    expect(wrong).toEqual([])
    expect(cells).toBe(slugsOf(payload).length * 16 * actors.length)
  })

  it('is what Payload’s own rules say, cell by cell', { timeout: 400_000 }, async () => {
    const wrong: string[] = []
    for (const slug of slugsOf(payload)) {
      const row = rules[slug]
      let id = await something(stage, slug)
      for (const operation of Object.keys(ruleOperations) as (keyof RulesRow)[])
        // as above
        for (const actor of actors) {
          if ((await stored(payload, slug, id)) === 'null') id = await something(stage, slug)
          const done = await ruleOperations[operation]({ on: stage, slug, actor, id }).catch(
            () => false,
          )
          if (done !== may(actor, row?.[operation] ?? 'nobody'))
            wrong.push(`${slug} ${operation} ${actor}: ${done ? 'done' : 'not done'}`)
        }
    }
    expect(wrong).toEqual([])
  })
})

describe('one’s own account', () => {
  it('is read and renamed by its owner, through the interface by staff only', async () => {
    for (const actor of actors) {
      const account = stage.accounts.get(actor)
      if (!account) continue
      const tried: Try = { on: stage, slug: 'users', actor, id: account.id }
      const expected = may(actor, 'editor')
      expect((await restOperations.read(tried)).done, actor).toBe(expected)
      expect((await restOperations.update(tried)).done, actor).toBe(expected)
      const own = await ruleOperations.readPublished(tried).catch(() => false)
      expect(own, actor).toBe(actor !== 'deactivated')
    }
  })

  it('T-A1 somebody else’s does not exist for editors', async () => {
    for (const method of ['GET', 'PATCH']) {
      const path = `users/${ids.users}`
      const body = method === 'PATCH' ? { name: 'x' } : undefined
      const answer = await ask({ method, path, cookie: cookieOf(stage, 'editor'), body })
      const never = await ask({
        method,
        path: `users/${randomUUID()}`,
        cookie: cookieOf(stage, 'editor'),
        body,
      })
      expect(answer.status).toBe(404)
      expect(never.text).toBe(answer.text)
    }
  })
})

describe('files', () => {
  it('of something public are fetched by everybody, in every size; nothing outside their folder is', async () => {
    const id = await aRecord(payload, 'media', ids)
    await payload.db.updateOne({ collection: 'media', id, data: { shown: true } })
    const doc = await payload.findByID({ collection: 'media', id, overrideAccess: true })
    for (const actor of actors) {
      const whole = await ask({
        path: `media/file/${doc.filename}`,
        cookie: cookieOf(stage, actor),
      })
      expect(whole.status, actor).toBe(200)
      for (const name of ['..%2f..%2fpackage.json', '%2e%2e%2fallmende.db', '%00', 'nothing.png']) {
        const answer = await ask({ path: `media/file/${name}`, cookie: cookieOf(stage, actor) })
        expect(answer.status, name).toBeGreaterThanOrEqual(400)
        expect(answer.status, name).toBeLessThan(500)
      }
      const smaller = doc.sizes?.card?.filename
      const small = await ask({ path: `media/file/${smaller}`, cookie: cookieOf(stage, actor) })
      expect(small.status, `${actor} ${smaller}`).toBe(200)
      const sideways = await ask({
        path: `media/file/${doc.filename}?prefix=..`,
        cookie: cookieOf(stage, actor),
      })
      expect(sideways.status).toBe(400)
    }
  })
})

describe('T-A4 an id', () => {
  const odd = ['1', '2', '_id', '0', '-1', '1e309', 'null', 'undefined', 'NaN', 'true', '[]', '{}']
  const more = [
    '%7B%22%24gt%22%3A%22%22%7D',
    '..%2F1',
    '%00',
    "'%20OR%201=1--",
    '*',
    'x'.repeat(500),
  ]

  it('that is none, or another collection’s, opens nothing', async () => {
    const foreign = [ids.events ?? '', ids.users ?? '', randomUUID(), '507f1f77bcf86cd799439011']
    const wrong: string[] = []
    for (const id of [...odd, ...more, ...foreign])
      for (const [method, path] of [
        ['GET', `solutions/${id}`],
        ['PATCH', `solutions/${id}`],
        ['DELETE', `solutions/${id}`],
        ['POST', `solutions/${id}/duplicate`],
        ['POST', `solutions/versions/${id}`],
      ] as const) {
        const body = method === 'GET' || method === 'DELETE' ? undefined : { name: 'x' }
        const { status } = await ask({ method, path, cookie: cookieOf(stage, 'admin'), body })
        if (status < 400 || status >= 500) wrong.push(`${method} ${path}: ${status}`)
      }
    expect(wrong).toEqual([])
  })

  it('in a body is one id of the right collection, or refused', async () => {
    const values = [
      1,
      true,
      {},
      [],
      [[]],
      { $gt: '' },
      { id: ids.organisations },
      '1',
      '_id',
      ids.users,
    ]
    const wrong: string[] = []
    for (const provider of [...values, [ids.organisations], '__proto__', 'null', -1]) {
      const before = await stored(payload, 'solutions', ids.solutions ?? '')
      const { status } = await ask({
        method: 'PATCH',
        path: `solutions/${ids.solutions}`,
        cookie: cookieOf(stage, 'admin'),
        body: { provider },
      })
      if (status < 400 || status >= 500) wrong.push(`${JSON.stringify(provider)}: ${status}`)
      expect(await stored(payload, 'solutions', ids.solutions ?? '')).toBe(before)
    }
    expect(wrong).toEqual([])
  })
})
