import config from './playwright.config'

/** The crawl for sentinels: it asks every address several times, so it has a command of its own. */
export default {
  ...config,
  projects: config.projects
    ?.filter(({ name }) => name === 'sentinel')
    .map((project) => ({ ...project, testMatch: 'sentinel.e2e.ts' })),
}
