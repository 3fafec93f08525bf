import config from './playwright.config'

const desktop = config.projects?.find(({ name }) => name === 'desktop')

/** What makes trouble for portals of its own, in its long form; needs a build. */
export default {
  ...config,
  projects: [
    { name: 'faults', testMatch: 'ending.e2e.ts', metadata: { kills: 20 }, use: desktop?.use },
  ],
  webServer: undefined,
}
