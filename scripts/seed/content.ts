import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { z } from 'zod'

import { Links, type Places } from './links'
import { call, mapCall } from './map/calls'
import { document, mapDocument } from './map/documents'
import { mapAgenda, mapEvent } from './map/events'
import { indicator, mapIndicator } from './map/indicators'
import { mapNewsItem, newsItem } from './map/news'
import { occasion, placeOf } from './map/occasions'
import { mapOrganisation, organisation } from './map/organisations'
import { mapPage, page } from './map/pages'
import { mapPerson, person } from './map/people'
import { cooperation, mapProgramme } from './map/programmes'
import { mapFocusGroup, mapSeries } from './map/series'
import { mapSolution, prototype } from './map/solutions'
import { mapSource, source } from './map/sources'
import { mapSystem, system } from './map/systems'
import { mapUseCase, useCase } from './map/use-cases'
import { type Imported, imported, type Mapped } from './model'

/**
 * The first content: what a new installation starts with. Read, checked against its shapes and turned into records of
 * the model. Anything unknown – a key, a value, an id – stops here, before the first write.
 */
const shapes = {
  sources: source,
  organisations: organisation,
  people: person,
  cooperations: cooperation,
  systems: system,
  useCases: useCase,
  prototypes: prototype,
  events: occasion,
  documents: document,
  news: newsItem,
  calls: call,
  indicators: indicator,
  pages: page,
}
type Name = keyof typeof shapes

export type RawContent = Record<Name, unknown[]>
export type Content = { [N in Name]: z.infer<(typeof shapes)[N]>[] }

const fileOf = (name: Name): string => `${name === 'useCases' ? 'use-cases' : name}.json`
const names = Object.keys(shapes) as Name[] // the keys written above

/** The files as they lie in the repository. */
export function readContent(
  folder = fileURLToPath(new URL('content', import.meta.url)),
): RawContent {
  const entries = names.map((name): [Name, unknown[]] => [
    name,
    z.array(z.unknown()).parse(JSON.parse(readFileSync(`${folder}/${fileOf(name)}`, 'utf8'))),
  ])
  return Object.fromEntries(entries) as RawContent // one entry for each name
}

const identified = z.looseObject({ id: z.string() })

function checked(name: Name, record: unknown): unknown {
  const parsed = shapes[name].safeParse(record)
  if (parsed.success) return parsed.data
  const who = identified.safeParse(record).data?.id ?? 'a record without id'
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`Content: ${fileOf(name)}: ${who}: ${issues.join('; ')}`)
}

const checkedContent = (raw: RawContent): Content =>
  Object.fromEntries(
    names.map((name) => [name, raw[name].map((one) => checked(name, one))]),
  ) as Content // every record has passed the shape of its name

const placeNames: Partial<Record<Name, Imported>> = {
  cooperations: 'programmes',
  useCases: 'use-cases',
  prototypes: 'solutions',
}

/** The collection each id goes to. An id must be unique across all files. */
function placesOf(content: Content): Places {
  const places = new Map<string, Imported>()
  const add = (id: string, place: Imported): void => {
    if (places.has(id)) throw new Error(`Content: ${id}: the id stands twice`)
    places.set(id, place)
  }
  for (const name of names) {
    if (name === 'events' || name === 'pages') continue
    for (const { id } of content[name]) add(id, placeNames[name] ?? (name as Imported)) // the other names are those of the collections
  }
  for (const event of content.events) add(event.id, placeOf(event))
  for (const { subProjects } of content.cooperations)
    for (const sub of subProjects) add(sub.id, 'programmes')
  return places
}

/** All records of the model, ordered so that most relations lead back to earlier ones. */
export function recordsFrom(raw: RawContent): Mapped[] {
  const content = checkedContent(raw)
  const places = placesOf(content)
  const linksOf = ({ id }: { id: string }): Links => new Links(places, id)
  const going = (place: Imported) => content.events.filter((one) => placeOf(one) === place)
  const records: Mapped[] = [
    ...content.sources.map(mapSource),
    ...content.organisations.map((one) => mapOrganisation(one, linksOf(one), content)),
    ...content.cooperations.flatMap((one) => mapProgramme(one, linksOf(one), content)),
    ...content.people.map((one) => mapPerson(one, linksOf(one), content)),
    ...content.systems.map((one) => mapSystem(one, linksOf(one), content)),
    ...content.useCases.map((one) => mapUseCase(one, linksOf(one), content)),
    ...content.calls.map((one) => mapCall(one, linksOf(one))),
    ...going('event-series').map((one) => mapSeries(one, linksOf(one))),
    ...going('focus-groups').map((one) => mapFocusGroup(one, linksOf(one))),
    ...going('events').map((one) => mapEvent(one, linksOf(one), content)),
    ...content.documents.map((one) => mapDocument(one, linksOf(one))),
    ...content.prototypes.map((one) => mapSolution(one, linksOf(one), content)),
    ...going('events').flatMap((one) => mapAgenda(one, linksOf(one))),
    ...content.news.map((one) => mapNewsItem(one, linksOf(one))),
    ...content.indicators.map((one) => mapIndicator(one, linksOf(one))),
    ...content.pages.map(mapPage),
  ]
  return records.sort((a, b) => imported.indexOf(a.collection) - imported.indexOf(b.collection))
}
