import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import type { KeptText } from '@/domain/kept-text'

/**
 * Texts for machines: made when somebody first asks, kept in memory until something public changes, like the pages
 * (docs/decisions/0006).
 */
export type KeptTexts = {
  /** What is right now. A text still being made when something changes stays in the map that is thrown away. */
  current: Map<string, Promise<KeptText>>
  /** The last of each name, to tell whether a new one says anything else. */
  last: Map<string, KeptText>
}

export const noTexts = (): KeptTexts => ({ current: new Map(), last: new Map() })

const textsOf = (payload: Payload): KeptTexts => payload.config.custom.texts as KeptTexts // placed there by payload.config.ts

/** After a change of something public: the very next reader gets a new text. */
export function forgetTexts(payload: Payload): void {
  textsOf(payload).current = new Map()
}

const etagOf = (text: string): string =>
  `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`

async function made(
  texts: KeptTexts,
  name: string,
  make: () => Promise<string>,
): Promise<KeptText> {
  const { current } = texts
  const text = await make()
  const etag = etagOf(text)
  const last = texts.last.get(name)
  if (last?.etag === etag) return last
  const kept = { text, etag, changedAt: new Date() }
  // What was overtaken by a change is older than what is made since, although it was finished later.
  if (texts.current === current) texts.last.set(name, kept)
  return kept
}

/** The text of this name, made anew if there is none. Names must be few: each text is kept. Fails as `make` fails. */
export async function keptText(
  payload: Payload,
  name: string,
  make: () => Promise<string>,
): Promise<KeptText> {
  const texts = textsOf(payload)
  const { current } = texts
  const known = current.get(name)
  if (known) return known
  const kept = made(texts, name, make)
  current.set(name, kept)
  // Whoever asks next tries again.
  void kept.catch(() => current.delete(name))
  return kept
}
