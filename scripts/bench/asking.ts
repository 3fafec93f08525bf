import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import type { Measured } from './load.mjs'
import type { Server } from './server'

export const connections = 10

export type Load = { paths: string[]; seconds: number; gzip: boolean }

/** What a load cost: requests per second, milliseconds of the visitor, milliseconds of processor per request. */
export type Cost = { rate: number; p50: number; p95: number; p99: number; cpu: number }

const program = fileURLToPath(new URL('load.mjs', import.meta.url))

/** Puts a load on the server and measures it. A single failed answer makes the measurement worthless. */
export async function measure(server: Server, load: Load): Promise<Cost> {
  const wish = { origin: server.origin, connections, ...load }
  const before = server.cpu()
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(wish)])
  const used = server.cpu() - before
  const { requests, failures, seconds, ...times } = JSON.parse(stdout) as Measured // written by load.mjs
  if (failures > 0 || requests === 0)
    throw new Error(`${failures} of ${requests + failures} answers failed: ${load.paths[0]}`)
  return { rate: requests / seconds, cpu: used / requests, ...times }
}

/** A page as a browser gets it. */
export async function read(server: Server, address: string): Promise<string> {
  const answer = await fetch(server.origin + address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`)
  return answer.text()
}
