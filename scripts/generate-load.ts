/**
 * Fills a database with so many generated solutions, for measuring only: `npm run generate:load 1000`. They relate to
 * what is there and are known by `origin: generated:…`. A portal with a public address is refused.
 */
import { env } from '@/env'

import { writeLoad } from './bench/write-load'
import { openPortal } from './open-portal'
import { progress } from './progress'
import { refuse } from './refuse'

const most = 100_000
const wanted = Number(process.argv[2])

if (env.PUBLIC_URL)
  refuse(`PUBLIC_URL is set (${env.PUBLIC_URL}): generated records do not belong in a real portal.`)
if (!Number.isInteger(wanted) || wanted < 1 || wanted > most)
  refuse(`Say how many records there should be, from 1 to ${most}: npm run generate:load 1000`)

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
