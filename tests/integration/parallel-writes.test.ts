import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { anAdmin, aSolution, aUseCase } from '../support/builders'
import { changeInParallel } from '../support/parallel-changes'
import { lendPayload } from '../support/portal'

let payload: Payload

beforeAll(() => lendPayload({ content: 'empty' }, (lent) => (payload = lent)))

describe('parallel changes of one document', () => {
  it('T-C13 of different fields, lists and languages all arrive, and in its newest version too', async () => {
    expect(await changeInParallel(payload)).toEqual({ refused: 0, lost: [] })
  })

  it('T-C13 as drafts arrive as well', async () => {
    const { id } = await aUseCase(payload)
    const data = [{ problem: 'P' }, { benefit: 'B' }, { summary: 'S' }, { title: 'T' }]
    await Promise.all(
      data.map((one) =>
        payload.update({
          collection: 'use-cases',
          id,
          data: one,
          draft: true,
          overrideAccess: true,
        }),
      ),
    )
    const draft = await payload.findByID({
      collection: 'use-cases',
      id,
      draft: true,
      overrideAccess: true,
    })
    expect(draft).toMatchObject(Object.assign({}, ...data))
  })
})

describe('an operation', () => {
  const failing = { failAfterwards: true }
  const rename = (id: string) =>
    payload.update({
      collection: 'use-cases',
      id,
      data: { title: 'Nachher', _status: 'published' },
      context: failing,
      overrideAccess: true,
    })

  it('that fails after its writing leaves nothing: no document, no version, no entry in the log', async () => {
    const config = payload.collections['use-cases'].config
    const hook = ({ context }: { context: Record<string, unknown> }): void => {
      if (context.failAfterwards) throw new Error('afterwards')
    }
    config.hooks.afterChange.push(hook)
    const { id } = await aUseCase(payload, { title: 'Vorher' })
    const before = await payload.count({ collection: 'audit-log', overrideAccess: true })
    await expect(rename(id)).rejects.toThrow('afterwards')
    config.hooks.afterChange.pop()
    const doc = await payload.findByID({ collection: 'use-cases', id, overrideAccess: true })
    const versions = await payload.countVersions({
      collection: 'use-cases',
      where: { parent: { equals: id } },
      overrideAccess: true,
    })
    const after = await payload.count({ collection: 'audit-log', overrideAccess: true })
    expect([doc.title, versions.totalDocs]).toEqual(['Vorher', 1])
    expect(after.totalDocs).toBe(before.totalDocs)
  })

  it('never looks like a success when an error inside it, caught by somebody, has undone it', async () => {
    const config = payload.collections['use-cases'].config
    config.hooks.afterChange.push(async ({ req, context }) => {
      if (!context.failAfterwards) return
      await req.payload
        .findByID({ collection: 'solutions', id: 'none', req, overrideAccess: true })
        .catch(() => undefined)
    })
    const { id } = await aUseCase(payload, { title: 'Vorher' })
    await expect(rename(id)).rejects.toThrow('undone')
    config.hooks.afterChange.pop()
    const doc = await payload.findByID({ collection: 'use-cases', id, overrideAccess: true })
    expect(doc.title).toBe('Vorher')
  })

  it('takes writes along that name no request, and those may fail alone', async () => {
    const config = payload.collections['use-cases'].config
    const other = await aSolution(payload, { slug: 'vergeben' })
    config.hooks.afterChange.push(async ({ req, context }) => {
      if (!context.failAfterwards) return
      await req.payload.kv.set('seen', 'yes')
      await aSolution(req.payload, { slug: other.slug ?? '' }).catch(() => undefined)
    })
    await aUseCase(payload, { title: 'Mit Anhang' })
    const { id } = await payload.create({
      collection: 'use-cases',
      data: {
        title: 'Mit Anhang',
        slug: 'mit-anhang',
        summary: 'x',
        maturity: 'unknown',
        policyField: 'digitale-verwaltung',
        _status: 'published',
      },
      context: failing,
      overrideAccess: true,
    })
    config.hooks.afterChange.pop()
    expect(await payload.kv.get('seen')).toBe('yes')
    const doc = await payload.findByID({ collection: 'use-cases', id, overrideAccess: true })
    expect(doc.title).toBe('Mit Anhang')
  })

  it('lets many others through that do different things at the same time', async () => {
    const settled = await Promise.allSettled(
      Array.from({ length: 120 }, (_, at) => aSolution(payload, { slug: `parallel-${at}` })),
    )
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([])
  })
})

describe('T-C16', () => {
  it('one of twenty parallel records gets an address', async () => {
    const settled = await Promise.allSettled(
      Array.from({ length: 20 }, () => aSolution(payload, { slug: 'nur-einmal' })),
    )
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('a token for a new password works once of twenty times', async () => {
    const { email } = await anAdmin(payload)
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email },
      disableEmail: true,
      overrideAccess: true,
    })
    const settled = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) =>
        payload.resetPassword({
          collection: 'users',
          data: { token, password: `ein neues Passwort ${at}` },
          overrideAccess: true,
        }),
      ),
    )
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})
