import { spawn } from 'node:child_process'

const holding = `
  const { DatabaseSync } = require('node:sqlite')
  const [file, ms] = process.argv.slice(1)
  const database = new DatabaseSync(file)
  database.exec('PRAGMA busy_timeout = 10000')
  database.exec('BEGIN IMMEDIATE')
  console.log('held')
  setTimeout(() => { database.exec('COMMIT'); database.close() }, Number(ms))
`

/** Another process that keeps everybody from writing to a SQLite file; answers when it does. */
export async function holdLock(file: string, ms: number): Promise<{ released: Promise<void> }> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '-e', holding, file, String(ms)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const released = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  return { released }
}

/** The time within which 95 of 100 were done. */
export function p95(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Infinity
}
