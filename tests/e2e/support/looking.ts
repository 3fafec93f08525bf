import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violationsBy(axe: AxeBuilder): Promise<string[]> {
  // No page holds a frame, so axe needs no page of its own to put results together.
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} – ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    ),
  )
}

/** What axe finds on the page as it stands, one line for each element. */
export const violationsOn = (page: Page): Promise<string[]> =>
  violationsBy(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(rules))

/** The same for colours alone, which is all that dark changes. */
export const poorColoursOn = (page: Page): Promise<string[]> =>
  violationsBy(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))

/** How wide the page is in truth; more than the window means scrolling sideways. */
export const widthNeeded = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth))

/** What folds is unfolded, so that nothing on the page stays unseen. */
export const unfold = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))

export type Focus = { what: string; ring: boolean; inView: boolean; covered: boolean }

/** The element that has the focus: whether a ring shows it, and whether it can be seen at all. */
export const focusOn = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body)
      return { what: 'nothing', ring: false, inView: false, covered: false }
    const hasRing = (style: CSSStyleDeclaration) =>
      style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    // The ring may be drawn by the card whose link has the focus.
    const around = [element, element.closest('article, li, label')]
    for (let one = element.parentElement; one && around.length < 5; one = one.parentElement)
      around.push(one)
    const ring = around.some(
      (one) =>
        one !== null &&
        [undefined, '::before', '::after'].some((part) => hasRing(getComputedStyle(one, part))),
    )
    const box = element.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const inView = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight && box.width > 0
    const top = document.elementFromPoint(x, y)
    const related =
      top !== null &&
      (element.contains(top) ||
        top.contains(element) ||
        element.closest('label')?.contains(top) === true)
    const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
    const what = `${element.tagName.toLowerCase()} "${name.replace(/\s+/g, ' ').trim().slice(0, 60)}"`
    return { what, ring, inView, covered: inView && !related }
  })

/** Everything a page asks for and complains about while it is being shown. */
export function listen(page: Page, own: string | undefined) {
  const heard = { elsewhere: [] as string[], failed: [] as string[], complaints: [] as string[] }
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== own) heard.elsewhere.push(request.url())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) heard.failed.push(`${response.status()} ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
    // Given up because the reader went on.
    const why = request.failure()?.errorText ?? ''
    if (!why.includes('ERR_ABORTED')) heard.failed.push(`${why} ${request.url()}`)
  })
  page.on('pageerror', (error) => heard.complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      heard.complaints.push(`${page.url()}: ${message.text()}`)
  })
  return heard
}
