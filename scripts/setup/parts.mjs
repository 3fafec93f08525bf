import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { bringBrowser } from './browser.mjs'
import { ensureBuild } from './build.mjs'
import { countExitCode, countPlaywright, countReport, countVitest } from './counting.mjs'
import { run } from './processes.mjs'
import { Failure } from './say.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */
/** @typedef {import('./counting.mjs').Count} Count */
/** @typedef {import('./processes.mjs').Ended} Ended */
/** @typedef {{ root: string, env: Settings, reports: string, deadline: number }} Setting */
/** @typedef {{ output?: 'show' | 'capture', env?: Settings }} ToolOptions */
/** @typedef {{ name: string, minutes: number, work: (setting: Setting) => Promise<Count> }} Part */

const tools = {
  eslint: 'eslint/bin/eslint.js',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
}

/**
 * Runs a tool of node_modules within what is left of the part's time.
 * @param {Setting} setting
 * @param {string[]} command the tool's name and its arguments
 * @param {ToolOptions} [options]
 * @returns {Promise<Ended>}
 */
async function useTool(setting, [name = '', ...args], options = {}) {
  const output = options.output ?? 'capture'
  const tool = join('node_modules', tools[/** @type {keyof typeof tools} */ (name)])
  const ended = await run(process.execPath, [tool, ...args], {
    cwd: setting.root,
    env: { ...setting.env, ...options.env },
    output,
    group: true,
    limit: setting.deadline - Date.now(),
    heartbeat: output === 'capture' ? `still running ${name}` : undefined,
  })
  if (ended.code !== 0 && ended.output) console.log(ended.output.trimEnd())
  return ended
}

const didPass = (/** @type {Ended} */ ended) => ended.code === 0 && !ended.timedOut

/** @param {Setting} setting */
async function checkTypes(setting) {
  const typegen = await useTool(setting, ['next', 'typegen'])
  if (!didPass(typegen)) return countExitCode({ passed: 0, failed: 0 }, typegen)
  const ended = await useTool(setting, ['tsc', '--noEmit'])
  if (didPass(ended)) return { passed: 1, failed: 0 }
  const errors = ended.output.split('\n').filter((line) => line.includes('error TS')).length
  return countExitCode({ passed: 0, failed: errors }, ended)
}

/** @param {Setting} setting */
async function checkStyle(setting) {
  const ends = [
    await useTool(setting, ['eslint', '.', '--max-warnings', '0']),
    await useTool(setting, ['prettier', '--check', '.']),
  ]
  const passed = ends.filter(didPass).length
  return { passed, failed: ends.length - passed }
}

/** @param {Setting} setting */
async function checkGenerated(setting) {
  const ended = await useTool(setting, ['tsx', 'scripts/generate.ts', '--check'])
  if (!didPass(ended)) return countExitCode({ passed: 0, failed: 0 }, ended)
  // Exit code 0 is not enough: Payload may die silently.
  if (/^generated files are fresh\r?$/m.test(ended.output)) return { passed: 1, failed: 0 }
  return { passed: 0, failed: 1, note: 'did not say that the generated files are fresh' }
}

/** @param {string} file */
const readReport = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)

/**
 * @param {string} project
 * @param {Settings} [env]
 */
const runVitest = (project, env) => async (/** @type {Setting} */ setting) => {
  const file = join(setting.reports, `${project}${env ? '-other' : ''}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const command = ['vitest', 'run', '--project', project, ...reporters]
  const ended = await useTool(setting, command, { output: 'show', env })
  return countExitCode(countReport(readReport(file), countVitest), ended)
}

/** @param {Setting} setting */
async function checkBuild({ root, env, deadline }) {
  await ensureBuild(root, { env, group: true, limit: deadline - Date.now() })
  return { passed: 1, failed: 0 }
}

/** @param {Setting} setting */
async function runPlaywright(setting) {
  const E2E_BROWSER = await bringBrowser(setting)
  // The time a browser takes to arrive is not the time of the tests.
  const own = { ...setting, deadline: Date.now() + 35 * 60_000 }
  const file = join(setting.reports, 'e2e.json')
  const ended = await useTool(own, ['playwright', 'test', '--reporter=list,json'], {
    output: 'show',
    env: { E2E_BROWSER, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  })
  return countExitCode(countReport(readReport(file), countPlaywright), ended)
}

/** @param {Setting} setting */
async function runFuzz(setting) {
  const command = ['tsx', 'tests/fuzz/main.ts', '--requests', '2000']
  const ended = await useTool(setting, command)
  if (didPass(ended)) console.log(ended.output.trimEnd())
  const said = /^fuzz: (\d+) passed, (\d+) failed \(seed (\d+)\)\r?$/m.exec(ended.output)
  if (!said) return countExitCode({ passed: 0, failed: 1, note: 'did not come to its end' }, ended)
  const count = { passed: Number(said[1]), failed: Number(said[2]), note: `seed ${said[3]}` }
  return countExitCode(count, ended)
}

/**
 * All parts of `npm test` in their order.
 * @param {string | undefined} mongoUrl
 * @returns {Part[]}
 */
export function listParts(mongoUrl) {
  const parts = [
    { name: 'types', minutes: 6, work: checkTypes },
    { name: 'lint', minutes: 6, work: checkStyle },
    { name: 'generated', minutes: 4, work: checkGenerated },
    { name: 'unit', minutes: 10, work: runVitest('unit') },
    { name: 'integration', minutes: 25, work: runVitest('integration') },
    { name: 'build', minutes: 8, work: checkBuild },
    { name: 'fuzz', minutes: 8, work: runFuzz },
    { name: 'e2e', minutes: 35, work: runPlaywright },
  ]
  if (!mongoUrl) return parts
  const work = runVitest('integration', { TEST_DATABASE_URL: mongoUrl })
  parts.splice(5, 0, { name: 'integration (MongoDB)', minutes: 12, work })
  return parts
}

/**
 * Runs one part to its end; whatever goes wrong in it is its failure and not the end of the run.
 * @param {Part} part
 * @param {Omit<Setting, 'deadline'>} place
 * @returns {Promise<Count>}
 */
export async function runPart(part, place) {
  try {
    return await part.work({ ...place, deadline: Date.now() + part.minutes * 60_000 })
  } catch (error) {
    const { message } = /** @type {Error} */ (error)
    console.error(error instanceof Failure ? message : `Something unexpected: ${message}`)
    return { passed: 0, failed: 1, note: message.trimEnd().split('\n').pop() }
  }
}
