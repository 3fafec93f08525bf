import { type ChildProcess, spawn } from 'node:child_process'
import * as module from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))))

/** What makes Node run TypeScript: quickly where it knows how, with tsx where it is older. */
const loader = new URL(
  'registerHooks' in module && 'stripTypeScriptTypes' in module
    ? 'typescript.mjs'
    : '../../node_modules/tsx/dist/loader.mjs',
  import.meta.url,
)
export const runsTypeScript = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  loader.href,
] as const

export type Command = {
  child: ChildProcess
  /** What it has said so far. */
  said: () => string
  ended: Promise<{ code: number | null; output: string }>
}

type Place = {
  folder: string
  args?: string[]
  env?: Record<string, string>
  /** The size of a disk of its own that lies in the folder as long as the command runs; Linux only. */
  disk?: string
}

const onOwnDisk = (size: string, folder: string): string[] => [
  'unshare',
  '-rm',
  'sh',
  '-c',
  'mount -t tmpfs -o size="$0" tmpfs "$1" && cd "$1" && shift && exec "$@"',
  size,
  folder,
]

/**
 * One of the portal's commands in a process of its own, with everything it keeps in `data/` of `folder`.
 * Its output is kept.
 */
export function begin(script: string, { folder, args = [], env = {}, disk }: Place): Command {
  const [program = '', ...rest] = [
    ...(disk ? onOwnDisk(disk, folder) : []),
    process.execPath,
    ...runsTypeScript,
    path.join(root, script),
    ...args,
  ]
  const child = spawn(program, rest, {
    cwd: folder,
    env: {
      ...process.env,
      DATABASE_URL: '',
      DATA_DIR: path.join(folder, 'data'),
      TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // With the processes it starts itself, so that a kill reaches all of them.
    detached: true,
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }))
  })
  return { child, said: () => output, ended }
}

export const run = (...command: Parameters<typeof begin>): Command['ended'] =>
  begin(...command).ended

/** As a power cut would: no chance to tidy up. */
export function cutPower({ child }: Command): void {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    // It has ended just now.
    if (Reflect.get(Object(error), 'code') !== 'ESRCH') throw error
  }
}
