import type { Payload } from 'payload'

import { forgetTexts } from './kept-texts'
import type { Changed } from './catalogue/record-memory'
import { forgetRows } from './catalogue/row-memory'

/** Forgets every cached public page; placed by payload.config.ts as `custom.pages`. */
export type Pages = { refresh: () => void }

/**
 * After a change: the very next request sees it. Who names the one record that was changed, withdrawn or deleted spares
 * the lists reading all the others.
 */
export function refreshPages(payload: Payload, changed?: Changed): void {
  const pages = payload.config.custom.pages as Pages // placed there by payload.config.ts
  forgetRows(payload, changed)
  pages.refresh()
  forgetTexts(payload)
}
