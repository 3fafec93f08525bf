import { spawn, spawnSync } from 'node:child_process'

import { sayDuration } from './say.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Settings} [env]
 * @property {'show' | 'echo' | 'capture'} [output] show: as it is; echo: shown and kept; capture: only kept
 * @property {boolean} [group] the child leads a process group, so that a time limit ends all of it
 * @property {number} [limit] milliseconds
 * @property {number} [grace] milliseconds it gets to end by itself before it is ended by force
 * @property {string} [heartbeat] what to say every 20 seconds while it takes time
 */
/** @typedef {{ code: number, output: string, timedOut: boolean }} Ended */
/** @typedef {import('node:child_process').ChildProcess} Child */

const onWindows = process.platform === 'win32'
const keptCharacters = 2_000_000
const usualGrace = 5_000
/** @type {Record<string, import('node:child_process').StdioOptions>} */
const streams = {
  show: ['ignore', 'inherit', 'inherit'],
  echo: ['ignore', 'pipe', 'inherit'],
  capture: ['ignore', 'pipe', 'pipe'],
}

/** Every running child, how it ends. @type {Map<Child, { group: boolean, grace: number }>} */
const children = new Map()
let stopping = false

/** While the command is being stopped, ends of children are no failures. */
export const isStopping = () => stopping

/**
 * Starts a program without a shell and remembers it, so that it never outlives the command.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions & { stdio?: import('node:child_process').StdioOptions }} options
 * @returns {Child}
 */
export function begin(program, args, options) {
  const { cwd, stdio } = options
  // Next narrows this type for its own code; a child may get any environment.
  const env = /** @type {NodeJS.ProcessEnv | undefined} */ (options.env)
  const group = options.group === true && !onWindows
  const child = spawn(program, args, { cwd, env, stdio, detached: group, windowsHide: true })
  children.set(child, { group, grace: options.grace ?? usualGrace })
  child.once('exit', () => children.delete(child))
  child.once('error', () => children.delete(child))
  return child
}

/**
 * Ends a child together with what it started.
 * @param {Child} child
 * @param {NodeJS.Signals} signal
 * @param {boolean} group
 */
function end(child, signal, group) {
  if (child.pid === undefined) return
  if (onWindows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { windowsHide: true })
    return
  }
  try {
    process.kill(group ? -child.pid : child.pid, signal)
  } catch {
    // It is already gone, which is what was wanted.
  }
}

/** Stops all children: kindly first, after a while by force. */
export async function stopChildren() {
  const ends = [...children].map(([child, { group, grace }]) => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    end(child, 'SIGTERM', group)
    const force = setTimeout(() => end(child, 'SIGKILL', group), grace)
    return gone.then(() => {
      clearTimeout(force)
      if (group) end(child, 'SIGKILL', group)
    })
  })
  await Promise.all(ends)
}

/**
 * Ctrl-C and friends: stop the children, then leave with the given code.
 * @param {NodeJS.Signals[]} signals
 * @param {number} code
 */
export function leaveOn(signals, code) {
  const leave = async () => {
    // A terminal sends Ctrl-C to every process, and npm passes it on as well: once is enough.
    if (stopping) return
    stopping = true
    await stopChildren()
    process.exit(code)
  }
  for (const signal of signals) process.on(signal, leave)
  // A signal to npm ends npm and its shell but does not come this far, and nobody could stop the
  // portal any more. Started directly, in contrast, it may outlive its terminal (nohup).
  const { ALLMENDE_NODE, npm_lifecycle_event } = process.env
  if (ALLMENDE_NODE !== 'handed-over' && !npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && leave(), 1_000).unref()
}

/**
 * @param {Child} child
 * @param {RunOptions} options
 * @returns {() => string} what the child has said so far
 */
function listen(child, options) {
  let kept = ''
  const keep = (/** @type {string} */ text) => {
    kept = (kept + text).slice(-keptCharacters)
    if (options.output === 'echo') process.stdout.write(text)
  }
  child.stdout?.setEncoding('utf8').on('data', keep)
  child.stderr?.setEncoding('utf8').on('data', keep)
  return () => kept
}

/**
 * Sets the heartbeat and the time limit going.
 * @param {Child} child
 * @param {RunOptions} options
 * @returns {{ clear: () => void, timedOut: () => boolean }}
 */
function watchTheClock(child, options) {
  const started = Date.now()
  const { group, grace } = children.get(child) ?? { group: false, grace: usualGrace }
  let late = false
  /** @type {NodeJS.Timeout[]} */
  const timers = []
  if (options.heartbeat) {
    const say = () => console.log(`  ${options.heartbeat} … ${sayDuration(Date.now() - started)}`)
    timers.push(setInterval(say, 20_000))
  }
  if (options.limit !== undefined) {
    const stop = () => {
      late = true
      end(child, 'SIGTERM', group)
      timers.push(setTimeout(() => end(child, 'SIGKILL', group), grace))
    }
    timers.push(setTimeout(stop, Math.max(0, options.limit)))
  }
  return { clear: () => timers.forEach((timer) => clearTimeout(timer)), timedOut: () => late }
}

/**
 * Runs a program to its end. Never throws: a program that cannot start ends with code 127.
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = begin(program, args, { ...options, stdio: streams[options.output ?? 'capture'] })
    const group = children.get(child)?.group ?? false
    const read = listen(child, options)
    const clock = watchTheClock(child, options)
    const settle = (/** @type {number} */ code, extra = '') => {
      clock.clear()
      // Whoever still holds the other end of these pipes must not keep this command alive.
      child.stdout?.destroy()
      child.stderr?.destroy()
      if (!stopping) resolve({ code, output: read() + extra, timedOut: clock.timedOut() })
    }
    child.once('error', (error) => settle(127, error.message))
    child.once('exit', (code) => {
      // A server left behind by the child would keep its port and its pipe.
      if (group) end(child, 'SIGKILL', group)
      const patience = setTimeout(() => settle(code ?? 1), 2_000)
      child.once('close', () => {
        clearTimeout(patience)
        settle(code ?? 1)
      })
    })
  })
}
