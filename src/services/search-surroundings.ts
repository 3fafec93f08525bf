import type { CollectionSlug, Payload, Where } from 'payload'

import { type Locale, locales } from '@/domain/locale'
import { type Linkable } from '@/domain/section'

import { idsAt } from './chain'
import { linksOf } from './search-fields'
import { type Spoken, textsAt } from './search-texts'
import { inLanguage, readStored, type Selected, type Stored } from './stored'

/**
 * What the page of a record shows of others: their names, the points of an agenda, figures. Only what a visitor may see
 * is read. Everything is read for some records at once and kept as long as this object lives.
 */
export type Neighbour = {
  titles: Record<Locale, string[]>
  slug: string | null
  state: string | null
  policyFields: string[]
}

type Row = { id: string } & Record<string, unknown>

const nameFields: Selected = Object.fromEntries(
  ['title', 'name', 'slug', 'state', 'display', 'policyField', 'furtherPolicyFields'].map(
    (name) => [name, true as const],
  ),
)

const listed = (value: unknown): string[] =>
  [value ?? []].flat().filter((one): one is string => typeof one === 'string' && one !== '')

/** A record as both languages show it. */
export const spokenOf = (
  payload: Payload,
  stored: Stored,
  { collection, fields }: { collection: CollectionSlug; fields: Selected },
): Spoken => {
  const spoken = (locale: Locale) =>
    inLanguage(payload, stored, { collection, fields, locale }) as Record<string, unknown> // read field by field
  return { de: spoken('de'), en: spoken('en') }
}

/** People are named elsewhere only when they have agreed to a page of their own: a search for a name makes no other. */
const isNamed = (collection: CollectionSlug, { de }: Spoken): boolean =>
  collection !== 'people' || de.display === 'profile'

type FigureField =
  | 'organisations'
  | 'statedByOrganisation'
  | 'programmes'
  | 'events'
  | 'series'
  | 'focusGroups'
  | 'solutions'
  | 'calls'

/** The field of an indicator by which it belongs to a record of this kind (services/records). */
export const figuresOf: Partial<Record<Linkable, readonly FigureField[]>> = {
  organisations: ['organisations', 'statedByOrganisation'],
  programmes: ['programmes'],
  events: ['events'],
  'event-series': ['series'],
  'focus-groups': ['focusGroups'],
  solutions: ['solutions'],
  calls: ['calls'],
}

const figureTexts = ['title', 'valueText', 'summary']
const agendaTexts = ['title', 'summary', 'contributions.summary']
const selected = (...names: readonly string[]): Selected =>
  Object.fromEntries(names.map((name) => [name.split('.')[0], true as const]))

type Told = Record<Locale, string[]>
const nothing = (): Told => ({ de: [], en: [] })

export class Surroundings {
  private readonly neighbours = new Map<string, Neighbour | null>()
  private readonly told = new Map<string, Told>()
  private readonly joined = new Map<string, string[]>()
  private readonly served = new Map<string, string[]>()
  private readonly registered = new Map<string, string[]>()

  constructor(private readonly payload: Payload) {}

  /** Reads what is around these records; before anything is asked about them. */
  async read(collection: Linkable, records: readonly Stored[]): Promise<void> {
    for (const { to, path } of linksOf(collection))
      await this.readNeighbours(
        to,
        records.flatMap((record) => idsAt(record, path)),
      )
    const ids = records.map(({ id }) => id)
    if (collection === 'events') await this.readAgendas(ids)
    await this.readFigures(collection, ids)
    if (collection === 'organisations') {
      await this.readProgrammesOf(ids)
      await this.readDirectory(records)
    }
    if (collection === 'use-cases') await this.readSolutionsOf(ids)
  }

  /** The records these ids lead to, as far as visitors see them. */
  of(to: Linkable, ids: readonly string[]): Neighbour[] {
    return [...new Set(ids)].flatMap((id) => this.neighbours.get(`${to}:${id}`) ?? [])
  }

  /** What agenda and figures say on the page of this record. */
  toldOf = (collection: Linkable, id: string): Told =>
    this.told.get(`${collection}:${id}`) ?? nothing()

  /** The programmes an organisation is a member of. */
  programmesOf = (id: string): Neighbour[] => this.of('programmes', this.joined.get(id) ?? [])

  /** The organisations whose solutions serve a use case. */
  organisationsOf = (id: string): Neighbour[] => this.of('organisations', this.served.get(id) ?? [])

  /** What the official directory says of a municipality: key, name, district. */
  directoryOf = (id: string): string[] => this.registered.get(id) ?? []

  private async *rows(
    collection: CollectionSlug,
    fields: Selected,
    where: Where,
  ): AsyncGenerator<Row & { spoken: Spoken }> {
    for await (const found of readStored(this.payload, { collection, fields, where }))
      for (const stored of found)
        yield { ...stored, spoken: spokenOf(this.payload, stored, { collection, fields }) }
  }

  private async readNeighbours(to: Linkable, ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.neighbours.has(`${to}:${id}`))
    if (missing.length === 0) return
    for (const id of missing) this.neighbours.set(`${to}:${id}`, null)
    for await (const { id, spoken } of this.rows(to, nameFields, { id: { in: missing } }))
      if (isNamed(to, spoken))
        this.neighbours.set(`${to}:${id}`, {
          titles: inBoth((locale) => textsAt(spoken, to === 'people' ? 'name' : 'title', locale)),
          slug: listed(spoken.de.slug)[0] ?? null,
          state: listed(spoken.de.state)[0] ?? null,
          policyFields: listed([spoken.de.policyField, spoken.de.furtherPolicyFields].flat()),
        })
  }

  private tell(key: string, texts: Told): void {
    const before = this.told.get(key) ?? nothing()
    this.told.set(
      key,
      inBoth((locale) => [...before[locale], ...texts[locale]]),
    )
  }

  private async readAgendas(events: readonly string[]): Promise<void> {
    const fields = selected(...agendaTexts, 'event', 'speakers')
    for (const id of events) this.told.delete(`events:${id}`)
    for await (const { spoken } of this.rows('agenda-items', fields, { event: { in: events } })) {
      const people = [...idsAt(spoken.de, 'speakers'), ...idsAt(spoken.de, 'contributions.person')]
      await this.readNeighbours('people', people)
      const named = this.of('people', people)
      for (const event of idsAt(spoken.de, 'event'))
        this.tell(
          `events:${event}`,
          inBoth((locale) => [
            ...agendaTexts.flatMap((path) => textsAt(spoken, path, locale)),
            ...named.flatMap(({ titles }) => titles[locale]),
          ]),
        )
    }
  }

  private async readFigures(collection: Linkable, ids: readonly string[]): Promise<void> {
    const paths = figuresOf[collection]
    if (!paths) return
    if (collection !== 'events') for (const id of ids) this.told.delete(`${collection}:${id}`)
    const where = { or: paths.map((path): Where => ({ [path]: { in: ids } })) }
    const seen = new Set<string>()
    for await (const { id, spoken } of this.rows(
      'indicators',
      selected(...figureTexts, ...paths),
      where,
    )) {
      if (seen.has(id)) continue
      seen.add(id)
      const texts = inBoth((locale) => figureTexts.flatMap((path) => textsAt(spoken, path, locale)))
      const about = new Set(paths.flatMap((path) => idsAt(spoken.de, path)))
      for (const one of about) if (ids.includes(one)) this.tell(`${collection}:${one}`, texts)
    }
  }

  private async readProgrammesOf(organisations: readonly string[]): Promise<void> {
    const where = { 'members.organisation': { in: organisations } }
    for (const id of organisations) this.joined.set(id, [])
    for await (const { id, spoken } of this.rows('programmes', selected('members'), where)) {
      await this.readNeighbours('programmes', [id])
      for (const member of new Set(idsAt(spoken.de, 'members.organisation')))
        this.joined.get(member)?.push(id)
    }
  }

  private async readSolutionsOf(useCases: readonly string[]): Promise<void> {
    const fields = selected('useCases', 'demandBy', 'provider')
    for (const id of useCases) this.served.set(id, [])
    for await (const { spoken } of this.rows('solutions', fields, {
      useCases: { in: useCases },
    })) {
      const organisations = [...idsAt(spoken.de, 'demandBy'), ...idsAt(spoken.de, 'provider')]
      await this.readNeighbours('organisations', organisations)
      for (const id of new Set(idsAt(spoken.de, 'useCases')))
        this.served.get(id)?.push(...organisations)
    }
  }

  private async readDirectory(records: readonly Stored[]): Promise<void> {
    const ids = records.flatMap((record) => idsAt(record, 'municipality'))
    if (ids.length === 0) return
    const fields = selected('ags', 'name', 'district')
    for await (const { id, spoken } of this.rows('municipalities', fields, { id: { in: ids } }))
      this.registered.set(id, listed([spoken.de.ags, spoken.de.name, spoken.de.district]))
  }
}

const inBoth = (of: (locale: Locale) => string[]): Told =>
  Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Told // every language is there
