import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { anAdmin, aSolution, aUseCase } from '../support/builders'
import { begin, cutPower } from '../support/command'
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

describe('while another process imports the whole directory', () => {
  const many = 50
  const writtenSoFar = async (): Promise<number> =>
    (await payload.count({ collection: 'municipalities', overrideAccess: true })).totalDocs

  const list = fileURLToPath(
    new URL('../../scripts/seed/directory/municipalities.csv', import.meta.url),
  )

  /** The import as an operator starts it beside the portal. */
  function anImportOf(year: number) {
    const { DATA_DIR = '', DATABASE_URL = '' } = process.env
    return begin('scripts/municipalities-import.ts', {
      folder: DATA_DIR,
      args: [list, `${year}-12-31`],
      env: { DATA_DIR, DATABASE_URL },
    })
  }

  /** One import after the other, each of a later list, until told to stop; there once it has written something. */
  async function imports() {
    let year = 2011
    let command = anImportOf(year)
    let isOver = false
    const next = (): void => {
      if (isOver) return
      command = anImportOf((year += 1))
      command.child.once('exit', next)
    }
    command.child.once('exit', next)
    await expect.poll(writtenSoFar, { timeout: 60_000 }).toBeGreaterThan(0)
    return {
      isRunning: () => command.child.exitCode === null,
      stop: async () => {
        isOver = true
        cutPower(command)
        await command.ended
      },
    }
  }

  it('T-C13 fifty parallel changes of one document are all kept, each with its own version', async () => {
    const { id } = await aUseCase(payload)
    const importing = await imports()
    const before = await writtenSoFar()
    const titles = Array.from({ length: many }, (_, at) => `Titel ${at}`)
    const settled = await Promise.allSettled(
      titles.map((title) =>
        payload.update({
          collection: 'use-cases',
          id,
          data: { title, _status: 'published' },
          overrideAccess: true,
        }),
      ),
    )
    const fields = await changeInParallel(payload)
    const meanwhile = (await writtenSoFar()) - before
    const wasRunning = importing.isRunning()
    await importing.stop()
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([])
    const { docs } = await payload.findVersions({
      collection: 'use-cases',
      where: { parent: { equals: id } },
      pagination: false,
      overrideAccess: true,
    })
    const kept = new Set(docs.map(({ version }) => version.title))
    expect(titles.filter((title) => !kept.has(title))).toEqual([])
    expect(fields).toEqual({ refused: 0, lost: [] })
    // Both wrote at the same time.
    expect([wasRunning, meanwhile > 0]).toEqual([true, true])
  })
})

type AfterChange =
  (typeof payload.collections)['use-cases']['config']['hooks']['afterChange'][number]

/** Does something while this hook is there. */
async function withHook<T>(hook: AfterChange, work: () => Promise<T>): Promise<T> {
  const hooks = payload.collections['use-cases'].config.hooks.afterChange
  hooks.push(hook)
  try {
    return await work()
  } finally {
    hooks.splice(hooks.indexOf(hook), 1)
  }
}

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
    const hook: AfterChange = ({ context }) => {
      if (context.failAfterwards) throw new Error('afterwards')
    }
    const { id } = await aUseCase(payload, { title: 'Vorher' })
    const before = await payload.count({ collection: 'audit-log', overrideAccess: true })
    await withHook(hook, () => expect(rename(id)).rejects.toThrow('afterwards'))
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
    const hook: AfterChange = async ({ req, context }) => {
      if (!context.failAfterwards) return
      await req.payload
        .findByID({ collection: 'solutions', id: 'none', req, overrideAccess: true })
        .catch(() => undefined)
    }
    const { id } = await aUseCase(payload, { title: 'Vorher' })
    await withHook(hook, () => expect(rename(id)).rejects.toThrow('undone'))
    const doc = await payload.findByID({ collection: 'use-cases', id, overrideAccess: true })
    expect(doc.title).toBe('Vorher')
  })

  it('takes writes along that name no request, and those may fail alone', async () => {
    const other = await aSolution(payload, { slug: 'vergeben' })
    let wasRefused = false
    const hook: AfterChange = async ({ req, context }) => {
      if (!context.failAfterwards) return
      await req.payload.kv.set('seen', 'yes')
      await aSolution(req.payload, { slug: other.slug ?? '' }).catch(() => (wasRefused = true))
    }
    await aUseCase(payload, { title: 'Mit Anhang' })
    const { id } = await withHook(hook, () =>
      payload.create({
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
      }),
    )
    expect(wasRefused).toBe(true)
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
