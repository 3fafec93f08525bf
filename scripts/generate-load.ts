/**
 * Fills a database with so many generated solutions, for measuring only: `npm run generate:load 1000`. They relate to
 * what is there and are known by `origin: generated:…`. A portal with a public address is refused.
 */
import { env } from '@/env'

import { refusalOf } from './bench/load-refusal'
import { writeLoad } from './bench/write-load'
import { openPortal } from './open-portal'
import { progress } from './progress'
import { refuse } from './refuse'

const wanted = Number(process.argv[2])
const refusal = refusalOf({ publicUrl: env.PUBLIC_URL, wanted })
if (refusal) refuse(refusal)

const payload = await openPortal()
const started = Date.now()
try {
  const written = await writeLoad(payload, wanted, progress('Generated'))
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${written} solutions written in ${seconds} s; ${wanted} are there.`)
} catch (error) {
  refuse(error instanceof Error ? error.message : String(error))
}
await payload.destroy()
process.exit(0)
