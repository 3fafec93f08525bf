import { describe, expect, it } from 'vitest'

import { bodyOf, dataFault } from './body'
import type { Door } from './door'
import { queryFault } from './query'
import type { Shapes } from './shape'
import { fieldAt, sortFault, whereFault } from './where'

const one = '6f1c1a52-3f0e-4b44-9d35-0a4b5d1f2e3c'
const shapes: Shapes = {
  solutions: {
    id: { type: 'relation' },
    title: { type: 'text' },
    count: { type: 'number' },
    day: { type: 'date' },
    open: { type: 'checkbox' },
    kind: { type: 'select' },
    tags: { type: 'text', many: true },
    body: { type: 'richText' },
    provider: { type: 'relation', to: 'organisations' },
    partners: { type: 'relation', many: true, to: 'organisations' },
    place: { type: 'group', fields: { city: { type: 'text' } } },
    links: { type: 'rows', fields: { url: { type: 'text' } } },
    by: { type: 'relation', to: ['users', 'solutions'] },
  },
  organisations: {
    id: { type: 'relation' },
    title: { type: 'text' },
    parent: { type: 'relation', to: 'organisations' },
    place: { type: 'group', fields: { city: { type: 'text' } } },
    links: { type: 'rows', fields: { url: { type: 'text' } } },
  },
}
const question = { collection: 'solutions', shapes }
const list: Door = { operation: 'list', collection: 'solutions' }

describe('H-33 a condition', () => {
  it.each([
    [{ title: { like: 'a' } }],
    [{ and: [{ or: [{ title: { like: 'a' } }, { 'place.city': { equals: 'x' } }] }] }],
    [{ id: { in: `${one},${one}` } }],
    [{ id: { not_equals: '' } }],
    [{ 'provider.title': { contains: 'x' } }],
    [{ 'provider.place.city': { equals: 'x' } }],
    [{ provider: { equals: one } }],
    [{ 'by.value': { equals: one }, 'by.relationTo': { equals: 'users' } }],
    [{ day: { greater_than: '2026-01-01' } }],
    [{ count: { less_than: '4' } }],
    [{ 'links.url': { exists: 'true' } }],
    [{ open: { equals: 'true' } }],
  ])('may be %j', (where) => expect(whereFault(where, question)).toBeNull())

  it.each([
    ['x', 'wrong-parameter'],
    [[], 'wrong-parameter'],
    [{ title: 'a' }, 'wrong-value'],
    [{ title: { near: '1,2,3' } }, 'unknown-operator'],
    [{ title: { all: 'a' } }, 'unknown-operator'],
    [{ title: { $gt: '' } }, 'unknown-operator'],
    [{ day: { greater_than: 'notadate' } }, 'wrong-value'],
    [{ count: { equals: 'NaN' } }, 'wrong-value'],
    [{ id: { equals: '1' } }, 'wrong-value'],
    [{ id: { equals: '%00' } }, 'wrong-value'],
    [{ title: { equals: 'a\0b' } }, 'wrong-value'],
    [{ title: { equals: { a: 1 } } }, 'wrong-value'],
    [{ title: { contains: { and: [] } } }, 'wrong-value'],
    [{ title: { equals: 'x'.repeat(501) } }, 'wrong-value'],
    [{ AND: [{ title: { equals: 'a' } }] }, 'unknown-field'],
    [{ oR: [{ title: { equals: 'a' } }] }, 'unknown-field'],
    [{ hash: { exists: 'true' } }, 'unknown-field'],
    [{ 'by.email': { equals: 'a' } }, 'unknown-field'],
    [{ 'provider.parent.title': { equals: 'x' } }, 'unknown-field'],
    [{ 'provider.links.url': { equals: 'x' } }, 'unknown-field'],
    [{ __proto__x: { equals: 'a' } }, 'unknown-field'],
    [{ constructor: { equals: 'a' } }, 'unknown-field'],
    [{ or: { title: { equals: 'a' } } }, 'wrong-parameter'],
    [{ id: { in: Array.from({ length: 251 }, () => one) } }, 'wrong-value'],
  ])('may not be %j', (where, code) => {
    expect(whereFault(where, question)?.code).toBe(code)
  })

  it('ends at 50 terms and six levels', () => {
    const many = { or: Array.from({ length: 51 }, () => ({ title: { equals: 'a' } })) }
    expect(whereFault(many, question)?.code).toBe('too-many-conditions')
    let deep: object = { title: { equals: 'a' } }
    for (let level = 0; level < 7; level += 1) deep = { and: [deep] }
    expect(whereFault(deep, question)?.code).toBe('too-deep')
  })

  it('and an order know the same fields, but an order follows no relation', () => {
    expect(sortFault('provider.title', question)?.code).toBe('unknown-field')
    expect(sortFault('-title,count', question)).toBeNull()
    expect(sortFault('password', question)?.code).toBe('unknown-field')
    expect(sortFault({ title: 'asc' }, question)?.code).toBe('wrong-parameter')
    expect(fieldAt('place', question)).toBeNull()
  })
})

describe('H-10 a query', () => {
  it.each([
    [{}],
    [{ depth: '0', limit: '10', page: '2', sort: '-title', locale: 'de', draft: 'true' }],
    [{ limit: '250', where: { id: { in: one } } }],
    [{ select: { title: 'true', place: { city: 'true' } } }],
    [{ 'fallback-locale': 'null', depth: undefined }],
  ])('may be %j', (query) => expect(queryFault(query, list, shapes)).toBeNull())

  it.each([
    [{ limit: '0' }],
    [{ limit: '101' }],
    [{ limit: '1e3' }],
    [{ limit: ['1', '2'] }],
    [{ depth: '2' }],
    [{ depth: '-1' }],
    [{ page: '0' }],
    [{ locale: 'all' }],
    [{ locale: ['de', 'en'] }],
    [{ populate: { users: { email: 'true' } } }],
    [{ joins: { x: '1' } }],
    [{ select: { hash: 'true' } }],
    [{ select: 'title' }],
    [{ overrideAccess: 'true' }],
    [{ showHiddenFields: 'true' }],
    [{ pagination: 'false' }],
    [{ __proto__x: '1' }],
    [{ data: '{}' }],
  ])('may not be %j', (query) => expect(queryFault(query, list, shapes)).not.toBeNull())

  it('of a change of many names which ones', () => {
    const all: Door = { operation: 'update-many', collection: 'solutions' }
    expect(queryFault({}, all, shapes)?.code).toBe('no-condition')
    expect(queryFault({ where: {} }, all, shapes)?.code).toBe('no-condition')
    expect(queryFault({ limit: '0', where: { id: { in: one } } }, all, shapes)).toBeNull()
  })
})

describe('H-33 a body', () => {
  it.each(['{"title":"a"}', '', '  '])('may be %j', (text) =>
    expect('data' in bodyOf(text)).toBe(true),
  )

  it.each([
    ['x', 'not-json'],
    ['[]', 'wrong-body'],
    ['null', 'wrong-body'],
    ['"a"', 'wrong-body'],
    ['{"a":1e309}', 'wrong-value'],
    ['{"a":"\\u0000"}', 'wrong-value'],
    ['{"__proto__":{"a":1}}', 'unknown-field'],
    ['{"a":{"constructor":{"b":1}}}', 'unknown-field'],
    [`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep'],
    [`{"a":"${'['.repeat(200)}"}`, null],
  ])('%# is refused for its reason', (text, code) => {
    const body = bodyOf(text)
    expect('fault' in body ? body.fault.code : null).toBe(code)
  })

  const fields = shapes.solutions ?? {}
  it.each([
    [{ title: 'a', count: 3, open: true, provider: one, partners: [one], tags: ['a'] }],
    [
      {
        title: null,
        place: { city: 'x' },
        links: [{ url: 'x' }],
        by: { relationTo: 'users', value: one },
      },
    ],
    [
      {
        body: { root: { type: 'root', children: [{ type: 'text', text: 'x' }] } },
        unknown: 1,
        links: 0,
      },
    ],
  ])('fits its fields: %j', (data) => expect(dataFault(data, fields)).toBeNull())

  it.each([
    [{ title: 4 }],
    [{ title: { $gt: '' } }],
    [{ count: '3' }],
    [{ open: 'yes' }],
    [{ day: 'someday' }],
    [{ provider: 1 }],
    [{ provider: [one] }],
    [{ provider: { id: one } }],
    [{ partners: one }],
    [{ partners: ['1'] }],
    [{ place: 'x' }],
    [{ place: [] }],
    [{ links: 'x' }],
    [{ links: [1] }],
    [{ links: [{ url: 3 }] }],
    [{ by: { relationTo: 'organisations', value: one } }],
    [{ body: 'text' }],
    [{ body: { root: { children: [] } } }],
    [{ body: { root: { type: 'root', children: [null] } } }],
  ])('does not fit its fields: %j', (data) => {
    expect(dataFault(data, fields)?.code).toBe('wrong-value')
  })
})
