import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'

import { describe, expect, it } from 'vitest'

import { DamagedError, entriesIn, type Source, tar } from './tar'

const long = `media/${'ä'.repeat(110)} und noch mehr.png`
const content: Record<string, Buffer> = {
  'allmende.db': Buffer.from('x'.repeat(1000)),
  'media/leer.txt': Buffer.alloc(0),
  'media/block.bin': Buffer.alloc(512, 7),
  [long]: Buffer.from('Umlaute'),
}

async function* sources(): AsyncGenerator<Source> {
  for (const [name, body] of Object.entries(content))
    yield { name, size: body.length, body: [body] }
}

const archive = async (): Promise<Buffer> => Buffer.concat(await Array.fromAsync(tar(sources())))

/** In pieces that fit nowhere. */
const inPieces = (bytes: Buffer, size = 100): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    ),
  )

async function read(bytes: Buffer): Promise<Record<string, Buffer>> {
  const found: Record<string, Buffer> = {}
  for await (const { name, body } of entriesIn(inPieces(bytes)))
    found[name] = Buffer.concat(await Array.fromAsync(body))
  return found
}

describe('an archive', () => {
  it('gives back what was put into it, names of any length included', async () => {
    expect(await read(await archive())).toEqual(content)
  })

  it('can be read by every other program', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'allmende-tar-'))
    await writeFile(path.join(folder, 'x.tar'), await archive())
    execFileSync('tar', ['-xf', 'x.tar'], { cwd: folder })
    expect((await readdir(path.join(folder, 'media'))).sort()).toEqual(
      ['block.bin', 'leer.txt', path.basename(long)].sort(),
    )
    await rm(folder, { recursive: true })
  })

  it('is refused wherever it is cut off', async () => {
    const whole = await archive()
    for (const end of [0, 100, 512, 700, 1536, whole.length - 1100])
      await expect(read(whole.subarray(0, end)), `at ${end}`).rejects.toThrow(DamagedError)
  })

  it('is refused when it is something else, or when a header was changed', async () => {
    await expect(read(Buffer.alloc(2048, 65))).rejects.toThrow(DamagedError)
    const changed = await archive()
    changed[3] = 90
    await expect(read(changed)).rejects.toThrow(DamagedError)
  })

  it('is not made of a file that grows meanwhile', async () => {
    async function* growing(): AsyncGenerator<Source> {
      yield { name: 'a', size: 1, body: [Buffer.from('two')] }
    }
    await expect(Array.fromAsync(tar(growing()))).rejects.toThrow('changed while')
  })
})
