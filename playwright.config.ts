import { createServer } from 'node:net'

import { defineConfig } from '@playwright/test'

/** A port nobody listens on at the moment. */
const freePort = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(String(port)))
    })
  })

// Every worker reads this file again: what was chosen once is handed on by the environment.
process.env.E2E_PORT ??= await freePort()
process.env.E2E_EDITING_PORT ??= await freePort()
process.env.E2E_EMPTY_PORT ??= await freePort()
process.env.E2E_SENTINEL_PORT ??= await freePort()

const portalAt = (port: string): string => `http://127.0.0.1:${port}`
const desktop = { viewport: { width: 1280, height: 900 } }

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: portalAt(process.env.E2E_PORT),
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    actionTimeout: 10_000,
    navigationTimeout: 30_000,
    launchOptions: {
      executablePath: process.env.E2E_BROWSER || undefined,
      args: ['--no-sandbox'],
    },
  },
  projects: [
    // Longest first. Editing and the empty portal have a portal of their own, so that nothing disturbs the others.
    {
      name: 'editing',
      testMatch: 'editing.e2e.ts',
      use: { ...desktop, baseURL: portalAt(process.env.E2E_EDITING_PORT) },
    },
    {
      // After the edits: the first of them is the very first time that somebody signs in.
      name: 'doors',
      testMatch: ['doors.e2e.ts', 'panel-pages.e2e.ts'],
      dependencies: ['editing'],
      use: { ...desktop, baseURL: portalAt(process.env.E2E_EDITING_PORT) },
    },
    {
      // What both have left in the log.
      name: 'traces',
      testMatch: 'traces.e2e.ts',
      dependencies: ['doors'],
      use: { ...desktop, baseURL: portalAt(process.env.E2E_EDITING_PORT) },
    },
    {
      name: 'desktop',
      testIgnore: [
        ...[
          'editing',
          'doors',
          'panel-pages',
          'traces',
          'empty',
          'kept',
          'mobile',
          'without-script',
        ],
        ...['sentinel', 'files'],
      ].map((name) => `${name}.e2e.ts`),
      use: desktop,
    },
    {
      name: 'sentinel',
      testMatch: 'sentinel.e2e.ts',
      metadata: { form: 'short' },
      use: { ...desktop, baseURL: portalAt(process.env.E2E_SENTINEL_PORT) },
    },
    {
      // After the crawl, which must find nothing that somebody else is just making.
      name: 'files',
      testMatch: 'files.e2e.ts',
      dependencies: ['sentinel'],
      use: { ...desktop, baseURL: portalAt(process.env.E2E_SENTINEL_PORT) },
    },
    {
      name: 'mobile',
      testMatch: 'mobile.e2e.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    {
      name: 'without-script',
      testMatch: 'without-script.e2e.ts',
      use: { ...desktop, javaScriptEnabled: false },
    },
    {
      name: 'empty',
      testMatch: 'empty.e2e.ts',
      use: { ...desktop, baseURL: portalAt(process.env.E2E_EMPTY_PORT) },
    },
  ],
  webServer: {
    command: `"${process.execPath}" tests/e2e/server.mjs`,
    url: `${portalAt(process.env.E2E_PORT)}/robots.txt`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 420_000,
  },
})
