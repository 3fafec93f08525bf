import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterEach, beforeEach, expect, it } from 'vitest'

const scripts = fileURLToPath(new URL('..', import.meta.url))
/** Stands in for tsx: says what it was to run, and with which secret. */
const tsx = `
const [, , , , plainly, ...command] = process.argv
console.log(JSON.stringify({ plainly, command, secret: process.env.PAYLOAD_SECRET, port: process.env.PORT }))
process.exit(command[1] === 'fail' ? 3 : 0)`

let root = ''
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
/** A command as npm would begin it, on a machine that knows nothing of the portal. */
const command = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/command.mjs'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH } as unknown as NodeJS.ProcessEnv, // Next asks for NODE_ENV, which a machine need not have
  })

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'allmende-command-'))
  for (const name of ['command.mjs', 'setup'])
    cpSync(join(scripts, name), join(root, 'scripts', name), { recursive: true })
  write('package.json', '{"type":"module"}')
  write('node_modules/tsx/dist/cli.mjs', tsx)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('runs on a machine without settings, with a new secret that stays', () => {
  const first = command('restore', 'file.tar', '--replace')
  expect(first).toMatchObject({ status: 0, stderr: '' })
  const said: unknown = JSON.parse(first.stdout.split('\n').at(-2) ?? '')
  const secret = /^PAYLOAD_SECRET=(\S{64})$/m.exec(readFileSync(join(root, '.env'), 'utf8'))?.[1]
  expect(said).toEqual({
    plainly: './scripts/setup/plainly.mjs',
    command: ['scripts/restore.ts', 'file.tar', '--replace'],
    secret,
  })
  expect(JSON.parse(command('backup').stdout)).toMatchObject({ secret })
})

it('takes the settings of .env and hands on how the command ends', () => {
  write('.env', 'PORT=4000\nPAYLOAD_SECRET=mine\n')
  const ended = command('seed', 'fail')
  expect(ended.status).toBe(3)
  expect(JSON.parse(ended.stdout)).toMatchObject({ port: '4000', secret: 'mine' })
})

it('installs the dependencies where there are none', () => {
  rmSync(join(root, 'node_modules'), { recursive: true })
  const ended = command('restore', 'file.tar')
  expect(ended.status).toBe(1)
  expect(ended.stderr).toContain('The file package-lock.json is missing')
  expect(ended.stderr).not.toContain('    at ')
})

it('says in one sentence what nobody has answered', () => {
  write('throws.mjs', "setTimeout(() => { throw new Error('No disk.') })")
  const plainly = join(root, 'scripts/setup/plainly.mjs')
  const ended = spawnSync(process.execPath, ['--import', plainly, join(root, 'throws.mjs')], {
    encoding: 'utf8',
  })
  expect(ended).toMatchObject({ status: 1, stderr: 'Something unexpected went wrong: No disk.\n' })
})
