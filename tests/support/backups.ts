import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import { contentOf, measuring } from '../../scripts/backup/files'
import { entriesIn, type Source, tar } from '../../scripts/backup/tar'

/** The checksum of a file as a backup writes it down. */
export async function hashOf(file: string): Promise<string> {
  const measured = measuring()
  await Array.fromAsync(measured.pass(contentOf(file)))
  return measured.facts().sha256
}

/** The backup again, beside it, with something about it changed; what becomes null is left out. */
export async function tampered(
  backup: string,
  change: (name: string, bytes: Buffer) => [string, Buffer] | null,
): Promise<string> {
  async function* sources(): AsyncGenerator<Source> {
    for await (const { name, body } of entriesIn(createReadStream(backup))) {
      const changed = change(name, Buffer.concat(await Array.fromAsync(body)))
      if (changed) yield { name: changed[0], size: changed[1].length, body: [changed[1]] }
    }
  }
  const file = path.join(path.dirname(backup), 'tampered.tar')
  await writeFile(file, Readable.from(tar(sources())))
  return file
}
