import config from './playwright.config'
export default { ...config, webServer: undefined, outputDir: '/tmp/pw-results' }
