import { createServer, type Server } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import type { SearchEngine } from '@/domain/search'
import { SearchUnavailable } from '@/domain/search/unavailable'

import { freePort } from '../../../tests/support/free-port'
import { fakeMeilisearch } from '../../../tests/support/meilisearch'
import {
  aDoc,
  config,
  inBatches,
  onFakeServer,
  viewer,
} from '../../../tests/support/meilisearch-engine'
import { meilisearchSearch } from './meilisearch'

const { fake, engine, asked } = onFakeServer()

/** Why an answer is missing; fails where there is one. */
const faultOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => {
      if (!(error instanceof SearchUnavailable)) throw error
      return error.message
    },
  )
const search = (one: SearchEngine = engine()) => faultOf(one.search({ q: 'Wort', viewer }))

describe('the Meilisearch engine says in one word why it does not answer', () => {
  it('when nobody listens', async () => {
    const none = meilisearchSearch({ config, url: `http://127.0.0.1:${await freePort()}` })
    expect(await search(none)).toBe('unreachable (ECONNREFUSED)')
    expect(await faultOf(none.init())).toBe('unreachable (ECONNREFUSED)')
    expect(await faultOf(none.upsert([aDoc('a', 'x')]))).toBe('unreachable (ECONNREFUSED)')
    expect(await faultOf(none.stamps())).toBe('unreachable (ECONNREFUSED)')
    expect(await none.status()).toMatchObject({ ok: false, error: 'unreachable (ECONNREFUSED)' })
    await none.close()
  })

  it.each([
    ['silent', 'too-slow'],
    ['slow', 'too-slow'],
    ['cut', 'unreachable (ECONNRESET)'],
    ['bad-gateway', 'failing (502)'],
    ['broken', 'unreadable (200)'],
  ] as const)('when it is %s', async (fault, expected) => {
    const quick = meilisearchSearch({ config, url: fake().url, timeoutMs: 150 })
    await engine().init()
    fake().fault = fault
    expect(await search(quick)).toBe(expected)
    fake().fault = 'none'
    expect(await search(quick)).toBe('none')
    await quick.close()
  })

  it('when its index is missing, or was made by somebody who does not know how', async () => {
    expect(await search()).toBe('unfit-index (index_not_found)')
    await engine().upsert([aDoc('a', 'Wort')], { wait: true })
    expect(await search()).toBe('unfit-index (invalid_search_filter)')
    expect(await engine().init()).toEqual({ needsRebuild: true })
    expect(await search()).toBe('none')
  })

  it('when a task fails after it was taken', async () => {
    await engine().init()
    fake().indexes.nextFailure = 'no_space_left_on_device'
    expect(await faultOf(engine().upsert([aDoc('a', 'x')], { wait: true }))).toBe(
      'failed-task (no_space_left_on_device)',
    )
    expect(await engine().status()).toMatchObject({
      ok: false,
      error: 'failed-task (no_space_left_on_device)',
    })
    await engine().upsert([aDoc('a', 'x')], { wait: true })
    expect(await engine().status()).toMatchObject({ ok: true })
  })

  it('when a rebuild fails half-way, and removes what it began', async () => {
    const source = async function* () {
      yield [aDoc('a', 'x')]
      fake().indexes.nextFailure = 'internal'
      yield [aDoc('b', 'x')]
    }
    expect(await faultOf(engine().rebuild(source()))).toBe('failed-task (internal)')
    expect([...fake().indexes.all.keys()]).toEqual(['portal'])
  })

  it('when only a complete index of its version may answer, and there is none', async () => {
    const strict = meilisearchSearch({ config, url: fake().url, onlyBuilt: true })
    await strict.init()
    expect(await search(strict)).toBe('not-built')
    expect(await faultOf(strict.suggest({ q: 'W', viewer }))).toBe('not-built')
    await strict.rebuild(inBatches([aDoc('a', 'Wort')]))
    expect(await search(strict)).toBe('none')
    const newer = { ...config, version: 'v2' }
    const next = meilisearchSearch({ config: newer, url: fake().url, onlyBuilt: true })
    expect(await search(next)).toBe('not-built')
    await Promise.all([strict.close(), next.close()])
  })
})

describe('H-32 neither the key nor the address of the search server', () => {
  it('is part of an error, whatever goes wrong', async () => {
    const wrong = meilisearchSearch({
      config,
      url: `http://:another-secret@127.0.0.1:${fake().port}`,
      timeoutMs: 150,
    })
    const errors: unknown[] = []
    const note = (error: unknown) => void errors.push(error)
    await wrong.search({ q: 'x', viewer }).catch(note)
    expect(String(errors[0])).toBe('SearchUnavailable: refused-key (invalid_api_key)')
    for (const fault of ['silent', 'cut', 'bad-gateway', 'broken'] as const) {
      fake().fault = fault
      await wrong.search({ q: 'x', viewer }).catch(note)
    }
    await fake().stop()
    await wrong.search({ q: 'x', viewer }).catch(note)
    errors.push(await wrong.status())
    expect(errors).toHaveLength(7)
    for (const error of errors) {
      const whole = `${JSON.stringify(error, Object.getOwnPropertyNames(error))} ${String(Reflect.get(Object(error), 'stack'))} ${String(Reflect.get(Object(error), 'cause'))}` // prettier-ignore
      expect(whole).not.toMatch(/another-secret|127\.0\.0\.1/)
    }
    await wrong.close()
    await fake().start()
  })
})

describe('T-P12 nobody but the configured server is asked', () => {
  let other: Server | undefined
  afterEach(() => void other?.close())

  it('whatever a redirect says', async () => {
    const stranger = await fakeMeilisearch()
    other = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () =>
        socket.end(
          `HTTP/1.1 307 Temporary Redirect\r\nLocation: ${stranger.url}/multi-search\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
        ),
      )
    })
    const port = await freePort()
    await new Promise<void>((resolve) => other?.listen(port, '127.0.0.1', resolve))
    const asking = meilisearchSearch({ config, url: `http://127.0.0.1:${port}` })
    expect(await search(asking)).toBe('unreadable (307)')
    expect(stranger.heard).toEqual([])
    await Promise.all([asking.close(), stranger.stop()])
  })

  it('and a connection that was kept open and closed at the wrong moment costs nobody an answer', async () => {
    await engine().init()
    await fake().stop()
    await fake().start()
    expect(await search()).toBe('none')
    expect(asked(/multi-search/).length).toBeGreaterThan(0)
  })
})
