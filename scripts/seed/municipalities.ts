import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { Payload } from 'payload'

import { municipalitiesFrom, type MunicipalityRow } from '@/domain/municipality'
import { directoryAsOf, importMunicipalities, OlderListError } from '@/services/municipalities'

/** The list that is shipped, and its day. A newer one is read with `npm run municipalities:import`. */
export const shippedAsOf = '2011-12-31'
const shippedList = fileURLToPath(new URL('directory/municipalities.csv', import.meta.url))

export const readShippedList = async (): Promise<MunicipalityRow[]> =>
  municipalitiesFrom(await readFile(shippedList, 'utf8'))

/** Makes sure that the directory holds the shipped list or a newer one. */
export async function ensureDirectory(
  payload: Payload,
  told: (done: number, all: number) => void,
): Promise<void> {
  const asOf = await directoryAsOf(payload)
  if (asOf !== null && asOf >= shippedAsOf) return
  try {
    await importMunicipalities(payload, await readShippedList(), { asOf: shippedAsOf, told })
  } catch (error) {
    // Somebody has begun to read a newer list: theirs counts.
    if (!(error instanceof OlderListError)) throw error
    console.log(error.message)
  }
}
