/**
 * The engine otherwise lets its memory grow to a multiple of what is in use before it clears up, and the allocator of
 * the system keeps what it was given back (docs/decisions/0019, measured).
 */
const engine = ['--heap-growing-percent=40', '--max-semi-space-size=8']

/** In bytes. Read by the GNU C library when a process begins; others do not know them. */
const allocator = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

/**
 * Begins this program again, in the same process, with settings that count only at a beginning. Once only, and not
 * where it cannot be done (Windows, Node before 22.15): the portal then needs more memory. What an operator has set
 * stays.
 */
export function beginWithLittleMemory() {
  const { execArgv, execPath, argv, env, platform } = process
  const missing = engine.filter((flag) => !execArgv.includes(flag))
  if (missing.length === 0 || !process.execve || platform === 'win32') return
  const program = [execPath, ...missing, ...execArgv, ...argv.slice(1)]
  process.execve(execPath, program, { ...allocator, ...env })
}
