import config from './playwright.config'

const sentinel = config.projects?.find(({ name }) => name === 'sentinel')
const desktop = config.projects?.find(({ name }) => name === 'desktop')

/**
 * What takes long or needs the machine for itself, with a command of its own: the long form of the crawl for sentinels,
 * and what is kept while times are measured and the database is locked.
 */
export default {
  ...config,
  projects: [
    { ...sentinel, name: 'sentinel', metadata: { form: 'long' } },
    { name: 'kept', testMatch: 'kept.e2e.ts', dependencies: ['sentinel'], use: desktop?.use },
  ],
}
