import type { Span } from '@/domain/search'

export type Suggestion = {
  href: string
  /** What it is, in words. */
  kind: string
  /** The language of its title when it is not the page's own. */
  lang?: string
  text: string
  marks: readonly Span[]
}

/** The answer to what somebody is typing, with all its words, so that the texts of the portal stay on the server. */
export type Suggestions = {
  /** The name of the list. */
  label: string
  /** How many there are, to be said aloud. */
  status: string
  suggestions: readonly Suggestion[]
}
