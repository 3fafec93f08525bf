import { describe, expect, it } from 'vitest'

import { isListQuestion } from './panel-list'

const question = {
  collection: 'solutions',
  shapes: { solutions: { id: { type: 'relation' }, title: { type: 'text' } } },
} as const

const isAnswered = (query: Record<string, unknown>): boolean => isListQuestion(query, question)

describe('H-33 a list of the panel', () => {
  it('is asked as the panel asks it', () => {
    expect(
      isAnswered({
        where: { or: [{ and: [{ title: { contains: 'Baum' } }] }] },
        sort: '-title',
        page: '2',
        limit: '25',
        search: 'Baum (neu)',
        columns: '["title","-id"]',
        locale: 'en',
      }),
    ).toBe(true)
  })

  it('may be asked with parts that are still empty', () => {
    expect(isAnswered({ where: '', sort: '', page: '', limit: '', columns: '' })).toBe(true)
  })

  it.each([
    [{ where: { hasOwnProperty: { near: '1' } } }],
    [{ where: { constructor: { equals: '1' } } }],
    [{ where: { title: { near: '1' } } }],
    [{ where: 'text' }],
    [{ sort: 'toString' }],
    [{ page: '-1' }],
    [{ limit: ['10', '20'] }],
    [{ search: { a: '1' } }],
    [{ columns: '[' }],
    [{ queryByGroup: '{' }],
  ])('is not asked what Payload would fail on: %j', (query) => {
    expect(isAnswered(query)).toBe(false)
  })
})
