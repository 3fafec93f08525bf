import { readdir } from 'node:fs/promises'

import { type Payload, ValidationError } from 'payload'

import { isStoredName } from '../../src/domain/upload'
import de from '../../src/i18n/messages/de.json'
import { directoryOf } from '../../src/services/uploads'

import { aFile } from './builders'
import type { Sample } from './samples/sample'

type Outcome = { kept: string } | { refused: string }

/** The names of all files the portal keeps, in their order. */
export const storedFiles = async (payload: Payload): Promise<string[]> =>
  (await readdir(directoryOf(payload)).catch(() => [])).sort()

/** What becomes of a file: the ending it is kept with, or the sentence of the refusal. */
async function outcomeOf(payload: Payload, { bytes, name, type }: Sample): Promise<Outcome> {
  try {
    const file = await aFile(payload, { bytes, name, type })
    return { kept: file.filename?.split('.').pop() ?? '' }
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return { refused: error.data.errors.map(({ message }) => message).join() }
  }
}

/** What is wrong with what becomes of a file and with what it leaves in the folder; nothing when all is right. */
export async function faultsOf(payload: Payload, sample: Sample): Promise<unknown[]> {
  const before = new Set(await storedFiles(payload))
  const outcome = await outcomeOf(payload, sample)
  const expected =
    typeof sample.becomes === 'string'
      ? { kept: sample.becomes }
      : { refused: de.upload.refused[sample.becomes.refused] }
  const added = (await storedFiles(payload)).filter((file) => !before.has(file))
  const isRight = JSON.stringify(outcome) === JSON.stringify(expected)
  const isClean = 'kept' in outcome ? added.every(isStoredName) : added.length === 0
  return isRight && isClean ? [] : [{ what: sample.what, outcome, expected, added }]
}
