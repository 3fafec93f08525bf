import type { Payload } from 'payload'

import { forgetTexts } from './kept-texts'
import { forgetRows } from './catalogue/row-memory'

/** Forgets every cached public page; placed by payload.config.ts as `custom.pages`. */
export type Pages = { refresh: () => void }

/** After a change: the very next request sees it. */
export function refreshPages(payload: Payload): void {
  const pages = payload.config.custom.pages as Pages // placed there by payload.config.ts
  forgetRows(payload)
  pages.refresh()
  forgetTexts(payload)
}
