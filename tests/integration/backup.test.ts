import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { check } from '../../scripts/backup/check'
import { namesIn } from '../../scripts/backup/files'
import { insightInto } from '../../scripts/backup/sqlite'
import type { Manifest } from '../../src/domain/backup'
import { freshEngine } from '../../src/services/search-index'
import { hashOf, tampered } from '../support/backups'
import { aFile, aSolution } from '../support/builders'
import { run } from '../support/command'
import { aPortal, type Portal } from '../support/portal'
import { threeWriters } from '../support/writers'

// A busy machine starts a command slowly.
vi.setConfig({ testTimeout: 300_000 })

let portal: Portal
let payload: Payload
/** Where the running portal and everything restored lives. */
let folder: string
let image: Buffer
/** The beginning of the names of an upload that stays: the file's own and those of its sizes. */
let stays: string
let backup: string
let manifest: Manifest

const at = (...parts: string[]): string => path.join(folder, ...parts)

const upload = (name: string) => aFile(payload, { name: `${name}.png`, bytes: image, alt: name })

beforeAll(async () => {
  portal = await aPortal({ content: 'seeded' })
  payload = portal.payload
  folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-backup-'))
  await mkdir(at('running/data/media'), { recursive: true })
  payload.collections.media.config.upload.staticDir = at('running/data/media')
  image = await sharp({ create: { width: 700, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  const { filename } = await upload('bleibt')
  stays = path.parse(filename ?? '').name
  expect(stays).not.toBe('')
  // The first to open the index makes it whole, and forgets what was queued for it until then.
  await freshEngine(payload)
  for (const [key, kind, state] of [
    ['a', 'mail', 'queued'],
    ['b', 'mail', 'leased'],
    ['c', 'mail', 'done'],
    ['d', 'index', 'queued'],
  ] as const)
    await payload.create({
      collection: 'outbox',
      data: { key, kind, state, attempts: 0, data: { to: 'person@example.org' } },
      overrideAccess: true,
    })
})
afterAll(async () => {
  await portal.close()
  await rm(folder, { recursive: true, force: true })
})

const running = () => ({
  folder: at('running'),
  env: { DATABASE_URL: `file:${path.join(portal.dataDirectory, 'allmende.db')}` },
})

// One story, in its order.
describe('F12 a backup', () => {
  it('is made while the portal is written to, whole and for its owner alone', async () => {
    const writers = await threeWriters(payload, upload)
    backup = at('backup.tar')
    const { code, output } = await run('scripts/backup.ts', { ...running(), args: [backup] })
    const writes = await writers.stop()
    expect([code, output]).toEqual([0, expect.stringContaining('read back and proven')])
    expect(writes).toBeGreaterThan(5)
    expect((await stat(backup)).mode & 0o777).toBe(0o600)
    expect((await readdir(folder)).sort()).toEqual(['backup.tar', 'running'])
    const proof = await check(createReadStream(backup), (name) =>
      name.startsWith('media/') ? null : at('proof', name),
    )
    manifest = proof.manifest
    expect(manifest.lost).toEqual([])
    expect(manifest.counts.municipalities).toBe(11_270)
    const named = insightInto(at('proof/allmende.db')).uploads
    expect(named.length).toBeGreaterThan(1)
    for (const name of named) expect(manifest.files).toHaveProperty([`media/${name}`])
  })

  it('is restored on an empty machine: rows and files as they were, no mail sent, everything found', async () => {
    const started = performance.now()
    await mkdir(at('new'))
    const { code, output } = await run('scripts/restore.ts', { folder: at('new'), args: [backup] })
    const seconds = (performance.now() - started) / 1000
    console.log(`restored in ${seconds.toFixed(1)} s`)
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/2 mails .* not sent again.*restored/s),
    ])
    expect(seconds).toBeLessThan(15 * 60)
    const { counts, integrity } = insightInto(at('new/data/allmende.db'))
    expect([counts, integrity]).toEqual([manifest.counts, 'ok'])
    const names = await namesIn(at('new/data/media'))
    expect(names.map((name) => `media/${name}`).sort()).toEqual(
      Object.keys(manifest.files)
        .filter((name) => name.startsWith('media/'))
        .sort(),
    )
    for (const name of names)
      expect(await hashOf(at('new/data/media', name))).toBe(manifest.files[`media/${name}`]?.sha256)
    const look = await run('tests/support/look.ts', { folder: at('new'), args: ['URBAN.KI'] })
    const seen: unknown = JSON.parse(look.output.trim().split('\n').at(-1) ?? '')
    expect(seen).toEqual({
      hits: expect.any(Number),
      outbox: ['a failed restored', 'b failed restored', 'c done', 'd queued'],
    })
    expect(Reflect.get(Object(seen), 'hits')).toBeGreaterThan(0)
    expect(await readdir(at('new/data'))).not.toContain('outbox')
  })

  it('is not restored over a portal unless asked to, and then the old one is kept', async () => {
    const refused = await run('scripts/restore.ts', { folder: at('new'), args: [backup] })
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('--replace')])
    await writeFile(at('new/data/media/own.txt'), 'own')
    const { code } = await run('scripts/restore.ts', {
      folder: at('new'),
      args: [backup, '--replace'],
    })
    expect(code).toBe(0)
    const [aside] = (await readdir(at('new/data/media'))).filter((name) =>
      name.startsWith('.replaced'),
    )
    expect(await readFile(at('new/data/media', aside ?? '', 'own.txt'), 'utf8')).toBe('own')
    expect(await readdir(at('new/data', aside ?? ''))).toContain('allmende.db')
    expect(await namesIn(at('new/data/media'))).not.toContain('own.txt')
  })

  it('is not restored while the portal runs', async () => {
    // Not with a connection of this process: closing it would free the locks of the portal (SQLite, "POSIX Advisory Locks").
    const count = () => payload.count({ collection: 'solutions', overrideAccess: true })
    const before = await count()
    const { code, output } = await run('scripts/restore.ts', {
      ...running(),
      args: [backup, '--replace'],
    })
    expect([code, output]).toEqual([1, expect.stringContaining('is running')])
    expect(await count()).toEqual(before)
    await aSolution(payload)
  })

  it('nor is one that was interrupted completed while the portal runs', async () => {
    const plan = {
      step: 'aside',
      database: path.join(portal.dataDirectory, 'allmende.db'),
      media: at('running/data/media'),
      staged: '.restoring',
      aside: '.replaced-now',
    }
    await writeFile(at('running/data/restore.json'), JSON.stringify(plan))
    const { code, output } = await run('scripts/restore.ts', { ...running(), args: [backup] })
    await rm(at('running/data/restore.json'))
    expect(code).toBe(1)
    expect(output).toContain('A restore was interrupted and is not complete yet')
    expect(await readdir(at('running/data/media'))).toEqual(
      expect.arrayContaining([expect.stringContaining(stays)]),
    )
    await aSolution(payload)
  })
})

describe('a backup that is not right', () => {
  const refusal = async (file: string): Promise<string> => {
    const empty = at('empty')
    await mkdir(empty, { recursive: true })
    const { code, output } = await run('scripts/restore.ts', { folder: empty, args: [file] })
    expect(code).toBe(1)
    const left = [
      ...(await namesIn(empty)),
      ...(await namesIn(path.join(empty, 'data/.restoring'))),
    ]
    expect(left).toEqual([])
    return output
  }

  it('is refused when there is no such file', async () => {
    expect(await refusal(at('nothing.tar'))).toContain('no such file')
  })

  it('is refused when it was cut off, and nothing has changed', async () => {
    const whole = await readFile(backup)
    await writeFile(at('short.tar'), whole.subarray(0, whole.length - 5000))
    expect(await refusal(at('short.tar'))).toMatch(
      /nothing has changed.*damaged: it ends too early/,
    )
  })

  it('is refused when a file in it has changed or is missing', async () => {
    const isUpload = (name: string): boolean => name.startsWith(`media/${stays}`)
    const changed = await tampered(backup, (name, bytes) => [
      name,
      isUpload(name) ? Buffer.concat([bytes, Buffer.from('x')]) : bytes,
    ])
    expect(await refusal(changed)).toMatch(new RegExp(`media/${stays}.*has changed`))
    const missing = await tampered(backup, (name, bytes) => (isUpload(name) ? null : [name, bytes]))
    expect(await refusal(missing)).toMatch(new RegExp(`media/${stays}.*is missing`))
  })

  it('is refused when its database is damaged', async () => {
    const file = await tampered(backup, (name, bytes) => {
      if (name === 'allmende.db') bytes.fill(0x55, 40_000, 60_000)
      return [name, bytes]
    })
    expect(await refusal(file)).toContain('allmende.db has changed')
  })

  it('is refused when it leads out of its folder', async () => {
    const file = await tampered(backup, (name, bytes) => [
      name.startsWith(`media/${stays}`) ? `media/../../${path.basename(name)}` : name,
      bytes,
    ])
    expect(await refusal(file)).toContain('belongs to no backup')
  })

  it('is refused when a newer version has made it', async () => {
    const file = await tampered(backup, (name, bytes) => [
      name,
      name === 'manifest.json'
        ? Buffer.from(bytes.toString().replace('"migrations": [', '"migrations": ["29990101_new",'))
        : bytes,
    ])
    expect(await refusal(file)).toMatch(/newer version.*29990101_new/)
  })
})

it('with MongoDB both commands refuse and say what to use', async () => {
  const env = { DATABASE_URL: 'mongodb://localhost/allmende' }
  for (const script of ['scripts/backup.ts', 'scripts/restore.ts']) {
    const { code, output } = await run(script, { folder, env, args: [at('x.tar')] })
    expect([code, output], script).toEqual([1, expect.stringMatching(/mongodump.*media\//)])
  }
})
