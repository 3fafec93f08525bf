import { readFileSync } from 'node:fs'

/** The ways out of a page that is made without Next: to whoever can help, and to what stands below every page. */

/** @typedef {'de' | 'en'} Language */
/** @typedef {{ title: string, text: string }} Words */
/**
 * @typedef {{
 *   refused: Record<string, Words>,
 *   place: Record<string, string>,
 *   error: Record<'number' | 'again' | 'home', string>,
 * }} Messages
 */

/** @param {Language} language */
function messagesIn(language) {
  const file = new URL(`../../src/i18n/messages/${language}.json`, import.meta.url)
  return /** @type {Messages} */ (JSON.parse(readFileSync(file, 'utf8')))
}
export const messages = { de: messagesIn('de'), en: messagesIn('en') }

/** As `src/i18n/routing.ts` has them; a test compares the two. The forms learn from the browser which page it was. */
export const waysOut = {
  contact: { de: '/kontakt?seite=', en: '/en/contact?page=' },
  'report-barrier': { de: '/barriere-melden?seite=', en: '/en/report-barrier?page=' },
  accessibility: { de: '/barrierefreiheit', en: '/en/accessibility' },
  imprint: { de: '/impressum', en: '/en/imprint' },
  privacy: { de: '/datenschutz', en: '/en/privacy' },
}

/**
 * @param {Language} language
 * @returns {string} a list of links
 */
export function listOfWays(language) {
  const { place } = messages[language]
  const links = Object.entries(waysOut).map(
    ([name, at]) => `<li><a class="chip" href="${at[language]}">${place[name]}</a></li>`,
  )
  return `<ul class="chips">${links.join('')}</ul>`
}
