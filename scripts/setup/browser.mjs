import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { run } from './processes.mjs'
import { Failure } from './say.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */
/** @typedef {{ root: string, env: Settings }} Place */

const minute = 60_000
const askPlaywright =
  "import('@playwright/test').then(({ chromium }) => process.stdout.write(chromium.executablePath()))"

/** @returns {string[]} where systems keep a Chromium of their own */
function listSystemBrowsers() {
  const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files'
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ]
}

/**
 * A browser that is there may still not start: its libraries can be missing, and Ubuntu puts a
 * placeholder at /usr/bin/chromium-browser.
 * @param {string} path
 * @returns {Promise<boolean>}
 */
export async function canBrowserStart(path) {
  if (!existsSync(path)) return false
  // On Windows asking for the version opens a window instead.
  if (process.platform === 'win32') return true
  const ended = await run(path, ['--version'], { limit: 20_000, group: true })
  return ended.code === 0
}

/**
 * @param {Place} place
 * @returns {Promise<string[]>} where Playwright keeps its Chromium, if it says so
 */
async function listPlaywrightBrowsers({ root, env }) {
  const ended = await run(process.execPath, ['-e', askPlaywright], {
    cwd: root,
    env,
    limit: minute,
  })
  return ended.code === 0 && ended.output !== '' ? [ended.output.trim()] : []
}

/** @param {Settings} env */
async function installWithApt(env) {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return
  console.log('  No browser found; installing Chromium with apt-get …')
  const ends = Date.now() + 5 * minute
  const steps = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]
  for (const args of steps) {
    await run('/usr/bin/apt-get', args, {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      group: true,
      limit: ends - Date.now(),
      heartbeat: 'still installing Chromium',
    })
  }
}

/** @param {Place} place */
async function installWithPlaywright({ root, env }) {
  console.log('  No browser found; downloading the Chromium of Playwright …')
  const cli = 'node_modules/@playwright/test/cli.js'
  await run(process.execPath, [cli, 'install', 'chromium'], {
    cwd: root,
    env,
    group: true,
    limit: 3 * minute,
    heartbeat: 'still downloading Chromium',
  })
}

/**
 * @param {string[]} paths
 * @returns {Promise<string | undefined>}
 */
export async function chooseBrowser(paths) {
  for (const path of paths) if (await canBrowserStart(path)) return path
  return undefined
}

/**
 * Finds a Chromium, and brings one only when this machine has none.
 * @param {Place} place
 * @returns {Promise<string>}
 */
export async function bringBrowser(place) {
  const given = process.env.E2E_BROWSER ? [process.env.E2E_BROWSER] : []
  const paths = [...given, ...(await listPlaywrightBrowsers(place)), ...listSystemBrowsers()]
  let found = await chooseBrowser(paths)
  if (!found) {
    await installWithApt(place.env)
    found = await chooseBrowser(paths)
  }
  if (!found) {
    await installWithPlaywright(place)
    found = await chooseBrowser(paths)
  }
  if (!found) {
    throw new Failure(
      'No browser was found and none could be installed: install Chromium (for example "sudo apt-get install chromium") or run "npx playwright install --with-deps chromium".',
    )
  }
  console.log(`  Browser: ${found}`)
  return found
}
