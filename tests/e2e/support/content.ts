import { readFileSync } from 'node:fs'

/**
 * The content a new portal starts with, as it is written down in scripts/seed/content, and the addresses at which a
 * reader must find it. Nothing here asks the portal's own code: what the tests expect is written twice on purpose.
 */
export type Locale = 'de' | 'en'
export const locales: readonly Locale[] = ['de', 'en']

/** The language of the page at an address. */
export const localeOf = (address: string): Locale => (/^\/en(\/|$)/.test(address) ? 'en' : 'de')

type Id = string | null
type Ids = readonly string[]
type Both = { de: string; en: string }

type Raw = {
  id: string
  source?: string
  additionalSources?: Ids
  webSources?: Ids
  assumedFields?: { fields: Ids; kind: string; reason: string }[] | null
  note?: string | null
}
type Titled = Raw & { title: Both; summary: Both }

export type Organisation = Titled & {
  kind: string
  federalState: string | null
  city: string | null
  coordinates: { lat: number; lon: number } | null
  memberOf: Ids
}
export type SubProject = { id: string; title: Both; status: string } & Record<
  'useCases' | 'prototypes' | 'events' | 'documents' | 'calls',
  Ids
>
export type Award = {
  id: string
  title: Both
  awardedBy: Id
  recipient: { organisation: Id; system: Id } | null
  call: Id
  event: Id
}
export type Cooperation = Titled & {
  kind: string
  parent: Id
  members: { organisation: string; role: string }[]
  lead: Id
  coordinator: Id
  funding: { funder: Id; call: Id }
  subProjects: SubProject[]
  awards: Award[]
  people: Ids
  prototypes: Ids
  useCases: Ids
  events: Ids
  documents: Ids
}
export type System = Titled & { vendor: Id; category: string; prototypes: Ids }
export type UseCase = Titled & {
  problem: string | null
  benefit: string | null
  departments: Ids
  policyField: string
  furtherPolicyFields: Ids
  relatedSystems: Ids
  relatedCooperations: Ids
  relatedPrototypes: Ids
}
export type Prototype = Titled & {
  name: string
  description: string | null
  programme: Id
  subProject: Id
  call: Id
  type: string
  status: string
  statusAsOf: string | null
  provider: Id
  ownerMunicipality?: Id
  partners: Ids
  openSource: boolean | null
  connectsTo: Ids
  useCases: Ids
  presentedAt: Ids
  presentedBy: Ids
  relatedPrototypes: Ids
}
export type Occasion = Titled & {
  kind: string
  isSeries: boolean
  series: Id
  parentEvent: Id
  startDate: string | null
  city: string | null
  organiserOrganisations: Ids
  organiserCooperations: Ids
  agenda: {
    title: Both
    speakers: Ids
    prototypes: Ids
    subEvent: Id
    contributions: { person: string }[]
  }[]
  participants: Ids
  relatedPrototypes: Ids
  relatedUseCases: Ids
  relatedDocuments: Ids
  relatedCalls: Ids
}
export type Paper = Titled & {
  kind: string
  date: string | null
  publisher: Id
  relatedCooperations: Ids
  relatedEvents: Ids
}
export type News = Titled & {
  date: string | null
  body: { de: Ids }
} & Record<
    'organisations' | 'cooperations' | 'prototypes' | 'events' | 'people' | 'documents' | 'calls',
    Ids
  >
export type Call = Titled & {
  kind: string
  grantor: Id
  programme: Id
  deadline: string | null
  timeline: { event: Id }[]
  relatedCooperations: Ids
}
export type Indicator = Titled & { valueText: string }
export type Person = Raw & {
  name: string
  organisation: Id
  furtherRoles: { organisation: Id; cooperation: Id }[]
  publicDisplay: 'profile' | 'event-only'
}
export type Source = { id: string; title: string; url?: string }

const read = <T>(name: string): T[] =>
  JSON.parse(
    readFileSync(new URL(`../../../scripts/seed/content/${name}.json`, import.meta.url), 'utf8'),
  ) as T[]

export const content = {
  organisations: read<Organisation>('organisations'),
  cooperations: read<Cooperation>('cooperations'),
  systems: read<System>('systems'),
  useCases: read<UseCase>('use-cases'),
  prototypes: read<Prototype>('prototypes'),
  events: read<Occasion>('events'),
  documents: read<Paper>('documents'),
  news: read<News>('news'),
  calls: read<Call>('calls'),
  indicators: read<Indicator>('indicators'),
  people: read<Person>('people'),
  sources: read<Source>('sources'),
}

export const subProjects = content.cooperations.flatMap((one) =>
  one.subProjects.map((sub) => ({ ...sub, parent: one.id })),
)

/** The lists, by the name the tests use for them. */
export const lists = {
  useCases: { de: '/anwendungsfaelle', en: '/en/use-cases' },
  solutions: { de: '/loesungen', en: '/en/solutions' },
  programmes: { de: '/kooperationen', en: '/en/programmes' },
  organisations: { de: '/organisationen', en: '/en/organisations' },
  systems: { de: '/systeme', en: '/en/systems' },
  events: { de: '/termine', en: '/en/events' },
  focusGroups: { de: '/fokusgruppen', en: '/en/focus-groups' },
  documents: { de: '/wissen', en: '/en/documents' },
  calls: { de: '/foerderung', en: '/en/funding' },
  news: { de: '/aktuelles', en: '/en/news' },
} as const satisfies Record<string, Both>
export type ListName = keyof typeof lists
export const listNames = Object.keys(lists) as ListName[]

export const series = { de: '/termine/reihen', en: '/en/events/series' }
export const people = { de: '/personen', en: '/en/people' }
export const home = { de: '/', en: '/en' }
export const search = { de: '/suche', en: '/en/search' }
export const figures = { de: '/zahlen', en: '/en/figures' }
export const standing = [
  { de: '/impressum', en: '/en/imprint' },
  { de: '/datenschutz', en: '/en/privacy' },
  { de: '/barrierefreiheit', en: '/en/accessibility' },
  { de: '/leichte-sprache', en: '/en/easy-language' },
  { de: '/gebaerdensprache', en: '/en/sign-language' },
]

export const forms = [
  { de: '/kontakt', en: '/en/contact' },
  { de: '/barriere-melden', en: '/en/report-barrier' },
]

/** The records of each list, by their ids. */
export const listed: Record<ListName, readonly string[]> = {
  useCases: content.useCases.map(({ id }) => id),
  solutions: content.prototypes.map(({ id }) => id),
  programmes: [...content.cooperations, ...subProjects].map(({ id }) => id),
  organisations: content.organisations.map(({ id }) => id),
  systems: content.systems.map(({ id }) => id),
  events: content.events.filter(({ isSeries }) => !isSeries).map(({ id }) => id),
  focusGroups: ['ikz-fokusgruppen'],
  documents: content.documents.map(({ id }) => id),
  calls: content.calls.map(({ id }) => id),
  news: content.news.map(({ id }) => id),
}
export const seriesIds = content.events
  .filter(({ id, isSeries }) => isSeries && !listed.focusGroups.includes(id))
  .map(({ id }) => id)
export const profiles = content.people.filter(({ publicDisplay }) => publicDisplay === 'profile')

const bases = new Map<string, Both>([
  ...listNames.flatMap((name) => listed[name].map((id): [string, Both] => [id, lists[name]])),
  ...seriesIds.map((id): [string, Both] => [id, series]),
  ...profiles.map(({ id }): [string, Both] => [id, people]),
])

/** Every id of the content that has a page of its own. */
export const ids: readonly string[] = [...bases.keys()]

/** Where the page of a record is. */
export function addressOf(id: string, locale: Locale): string {
  const base = bases.get(id)
  if (!base) throw new Error(`${id} has no page.`)
  return `${base[locale]}/${id}`
}

export const hasPage = (id: Id | undefined): id is string =>
  id !== null && id !== undefined && bases.has(id)
