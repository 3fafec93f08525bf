import { readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'

import { roles } from '@/domain/roles'

import { type Least, rest } from '../access/matrix'
import { typed } from './support/panel'
import { ask, json, originOf } from './support/portal'
import { sessionOf } from './support/session'

test.describe.configure({ mode: 'default' })

// T-A1 through the built panel: its pages and the function it fetches its lists with, for everybody who exists.
const portal = 'editing'
const actors = ['visitor', ...roles] as const
type Actor = (typeof actors)[number]

const may = (actor: Actor, least: Least): boolean =>
  least !== 'nobody' && actors.indexOf(actor) >= actors.indexOf(least)

/** Payload's own collections have no page; of the accounts everybody in the panel sees the own one. */
const opensTo = (slug: string): Least =>
  slug.startsWith('payload-')
    ? 'nobody'
    : slug === 'users'
      ? 'editor'
      : (rest[slug]?.list ?? 'nobody')

const cookies = new Map<Actor, string>()
const password = 'drei Quitten im Schnee'
const series = Math.random().toString(36).slice(2)
const emailOf = (role: string): string => `panel-${role}-${series}@example.org`

test.beforeAll(async () => {
  const admin = await sessionOf(portal)
  for (const role of roles) {
    const email = emailOf(role)
    const { status, body } = await ask('/api/users', {
      portal,
      method: 'POST',
      headers: { ...json, Origin: originOf(portal), cookie: admin },
      body: JSON.stringify({ name: role, email, password, role }),
    })
    expect(status, body).toBe(201)
    cookies.set(role, await sessionOf(portal, { email, password }))
  }
})

const seenBy = (actor: Actor, address: string, init: RequestInit = {}) =>
  ask(address, {
    ...init,
    portal,
    headers: { ...typed, ...init.headers, cookie: cookies.get(actor) ?? '' },
  })

const slugs = Object.keys(rest)

/** What only an administrator may learn: the address of another account. */
const tellsOthers = (actor: Actor, body: string): boolean =>
  actor !== 'admin' && body.includes(emailOf('admin'))

test('T-A1 the pages of the panel open to whom the matrix names, for every collection', async () => {
  test.slow()
  const wrong: string[] = []
  for (const slug of slugs)
    for (const actor of actors) {
      const { status, body } = await seenBy(actor, `/admin/collections/${slug}`)
      const isOpen = status === 200 && /class="[^"]*\bcollection-list\b/.test(body)
      if (isOpen !== may(actor, opensTo(slug))) wrong.push(`${slug} ${actor} ${status}`)
      if (tellsOthers(actor, body)) wrong.push(`${slug} tells ${actor} of others`)
    }
  expect(wrong).toEqual([])
  // The search finds what it should: an administrator sees the address.
  expect((await seenBy('admin', '/admin/collections/users?limit=100')).body).toContain(
    emailOf('admin'),
  )
})

/** How the browser part of the panel names its function. */
function functionOfPanel(): string {
  const manifest: unknown = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  )
  const found = Object.entries(Object(Reflect.get(Object(manifest), 'node'))).find(([, one]) =>
    JSON.stringify(one).includes('(payload)/layout'),
  )
  return found?.[0] ?? 'missing'
}

test('T-A1 the function for lists answers whom the matrix names, for every collection', async () => {
  test.slow()
  const id = functionOfPanel()
  const wrong: string[] = []
  for (const slug of slugs)
    for (const actor of actors) {
      const call = { name: 'render-list', args: { collectionSlug: slug, query: { limit: 1 } } }
      const { status, body } = await seenBy(actor, '/admin', {
        method: 'POST',
        headers: {
          'Next-Action': id,
          'Content-Type': 'text/plain;charset=UTF-8',
          Origin: originOf(portal),
        },
        body: JSON.stringify([call]),
      })
      const isAnswered = status === 200 && /"List":/.test(body)
      if (isAnswered !== may(actor, opensTo(slug)))
        wrong.push(`${slug} ${actor} ${status} ${body.slice(0, 80)}`)
      if (tellsOthers(actor, body)) wrong.push(`${slug} tells ${actor} of others`)
    }
  expect(wrong).toEqual([])
})
