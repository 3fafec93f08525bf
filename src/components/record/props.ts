import type { Locale } from '@/domain/locale'
import type { Maturity } from '@/domain/maturity'
import type { Linkable } from '@/domain/section'
import type { Both, Words } from '@/domain/words'
import type { AgendaItem } from '@/payload-types'

import type { MapPlace } from '../map/PlacesMap'

/** A related record, as every part of a page shows it. */
export type LinkedView = {
  collection: Linkable
  id: string
  slug: string
  title: Words
  summary: Words | null
  kind: string | null
  state: string | null
  maturity: Maturity | null
  date: string | null
  hasPage: boolean
}

export type ChainView = Record<Linkable, LinkedView[]>

export type SourceView = {
  id: string
  title: string
  url: string | null
  publishedOn: string | null
}

export type FigureView = {
  id: string
  title: Words
  value: Words
  summary: Words | null
  approximate: boolean
  derived: boolean
  asOf: string | null
  sources: SourceView[]
  statedBy: string | null
}

export type PersonView = { id: string; name: string; slug: string | null; role: Words | null }

export type AgendaView = {
  id: string
  title: Words
  summary: Words | null
  kind: AgendaItem['kind']
  timeOfDay: AgendaItem['timeOfDay']
  speakers: PersonView[]
  contributions: { person: PersonView | null; summary: Words | null }[]
  solutions: LinkedView[]
  part: LinkedView | null
  event: LinkedView | null
}

/** What the view of a record gets: the record in the languages of the page and all it hangs together with. */
export type RecordProps<T> = {
  locale: Locale
  both: Both<T>
  chain: ChainView
  figures: FigureView[]
  agenda: AgendaView[]
  /** Where the organisations named on this page sit. */
  places: MapPlace[]
  /** Today as a day, to tell what is past. */
  today: string
}
