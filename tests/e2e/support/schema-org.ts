/**
 * The part of schema.org the portal may use, as https://schema.org/docs/full.html defines it (compared with the types
 * of schema-dts 2.1.0): each type with its parent, and for each property what may stand there. Written by hand and on
 * purpose not taken from the portal's own code. What is not in this table is a fault.
 */
type Plain = 'text' | 'address' | 'date' | 'number' | 'language' | 'status' | 'mode'
type Kind = Plain | (string & {})
type Type = { parent?: string; own?: Record<string, readonly Kind[]> }

const party = ['Organization', 'Person'] as const

const types: Record<string, Type> = {
  // https://schema.org/Thing
  Thing: {
    own: {
      name: ['text'],
      alternateName: ['text'],
      description: ['text'],
      url: ['address'],
      sameAs: ['address'],
      identifier: ['text', 'PropertyValue'],
      mainEntityOfPage: ['address', 'CreativeWork'],
      potentialAction: ['Action'],
    },
  },
  // https://schema.org/CreativeWork
  CreativeWork: {
    parent: 'Thing',
    own: {
      about: ['Thing'],
      abstract: ['text'],
      audience: ['Audience'],
      dateModified: ['date'],
      datePublished: ['date'],
      encoding: ['MediaObject'],
      expires: ['date'],
      inLanguage: ['language'],
      isBasedOn: ['address', 'CreativeWork'],
      isPartOf: ['address', 'CreativeWork'],
      license: ['address', 'CreativeWork'],
      mentions: ['Thing'],
      provider: party,
      publisher: party,
    },
  },
  NewsArticle: { parent: 'CreativeWork', own: { headline: ['text'] } },
  DigitalDocument: { parent: 'CreativeWork' },
  Legislation: {
    parent: 'CreativeWork',
    own: { legislationIdentifier: ['text', 'address'] },
  },
  MediaObject: {
    parent: 'CreativeWork',
    own: { contentUrl: ['address'], encodingFormat: ['text', 'address'] },
  },
  VideoObject: { parent: 'MediaObject' },
  SoftwareApplication: {
    parent: 'CreativeWork',
    own: {
      applicationCategory: ['text', 'address'],
      featureList: ['text', 'address'],
      softwareHelp: ['CreativeWork'],
      softwareVersion: ['text'],
    },
  },
  SoftwareSourceCode: { parent: 'CreativeWork', own: { codeRepository: ['address'] } },
  WebSite: { parent: 'CreativeWork' },
  WebPage: { parent: 'CreativeWork', own: { breadcrumb: ['BreadcrumbList', 'text'] } },
  AboutPage: { parent: 'WebPage' },
  CollectionPage: { parent: 'WebPage' },
  ContactPage: { parent: 'WebPage' },
  SearchResultsPage: { parent: 'WebPage' },
  // https://schema.org/Organization
  Organization: {
    parent: 'Thing',
    own: {
      address: ['PostalAddress', 'text'],
      funder: party,
      memberOf: ['Organization'],
      parentOrganization: ['Organization'],
      slogan: ['text'],
    },
  },
  CollegeOrUniversity: { parent: 'Organization' },
  Corporation: { parent: 'Organization' },
  GovernmentOrganization: { parent: 'Organization' },
  Project: { parent: 'Organization' },
  ResearchOrganization: { parent: 'Organization' },
  // https://schema.org/Person
  Person: {
    parent: 'Thing',
    own: { honorificPrefix: ['text'], jobTitle: ['text'], worksFor: ['Organization'] },
  },
  // https://schema.org/Event
  Event: {
    parent: 'Thing',
    own: {
      startDate: ['date'],
      endDate: ['date'],
      eventAttendanceMode: ['mode'],
      eventStatus: ['status'],
      location: ['Place', 'VirtualLocation', 'PostalAddress', 'text'],
      organizer: party,
      subEvent: ['Event'],
      superEvent: ['Event'],
    },
  },
  EventSeries: { parent: 'Event' },
  Place: { parent: 'Thing', own: { address: ['PostalAddress', 'text'] } },
  VirtualLocation: { parent: 'Thing' },
  // Intangibles
  Action: { parent: 'Thing', own: { target: ['EntryPoint', 'address'] } },
  // https://schema.org/docs/actions.html#part-4 for the property with a hyphen
  SearchAction: { parent: 'Action', own: { 'query-input': ['text'] } },
  Audience: { parent: 'Thing', own: { audienceType: ['text'] } },
  BreadcrumbList: { parent: 'Thing', own: { itemListElement: ['ListItem'] } },
  DefinedTerm: { parent: 'Thing' },
  EntryPoint: { parent: 'Thing', own: { urlTemplate: ['address'] } },
  // https://developers.google.com/search/docs/appearance/structured-data/breadcrumb for the address of an item
  ListItem: { parent: 'Thing', own: { item: ['address', 'Thing'], position: ['number'] } },
  MonetaryAmount: { parent: 'Thing', own: { currency: ['text'], maxValue: ['number'] } },
  MonetaryGrant: { parent: 'Thing', own: { amount: ['MonetaryAmount', 'number'], funder: party } },
  PostalAddress: {
    parent: 'Thing',
    own: { addressCountry: ['text'], addressLocality: ['text'], addressRegion: ['text'] },
  },
  PropertyValue: { parent: 'Thing', own: { propertyID: ['text', 'address'], value: ['text'] } },
}

const isA = (type: string | undefined, wanted: string): boolean =>
  type !== undefined && (type === wanted || isA(types[type]?.parent, wanted))

const kindsOf = (type: string | undefined, property: string): readonly Kind[] | undefined =>
  type === undefined
    ? undefined
    : (types[type]?.own?.[property] ?? kindsOf(types[type]?.parent, property))

/** ISO 8601: a day, or a month or year alone; or a moment, with or without its distance from UTC. */
function isDate(value: string): boolean {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(
      value,
    )
  if (!match) return false
  const [, year = '', month = '01', day = '01', time = ''] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return (
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(`${year}-${month}-${day}`) &&
    !Number.isNaN(Date.parse(`${year}-${month}-${day}${time}`))
  )
}

const fits: Record<Plain, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && !/^\s|\s$|undefined|\[object/.test(value),
  address: (value) =>
    typeof value === 'string' &&
    URL.canParse(value) &&
    ['http:', 'https:'].includes(new URL(value).protocol),
  date: (value) => typeof value === 'string' && isDate(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  language: (value) => value === 'de' || value === 'en',
  status: (value) =>
    ['Cancelled', 'Scheduled', 'Postponed', 'MovedOnline', 'Rescheduled'].some(
      (one) => value === `https://schema.org/Event${one}`,
    ),
  mode: (value) =>
    ['Mixed', 'Offline', 'Online'].some(
      (one) => value === `https://schema.org/${one}EventAttendanceMode`,
    ),
}

const isPlain = (kind: string): kind is Plain => Object.hasOwn(fits, kind)

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function faultsOfValue(value: unknown, kinds: readonly Kind[], path: string): string[] {
  if (Array.isArray(value))
    return value.length === 0
      ? [`${path}: an empty list`]
      : value.flatMap((one) => faultsOfValue(one, kinds, path))
  if (isNode(value)) {
    const type = String(value['@type'])
    return kinds.some((kind) => !isPlain(kind) && isA(type, kind))
      ? faultsOfNode(value, path)
      : [`${path}: ${type} instead of ${kinds.join(', ')}`, ...faultsOfNode(value, path)]
  }
  if (value === '' || value === null) return [`${path}: nothing`]
  return kinds.some((kind) => isPlain(kind) && fits[kind](value))
    ? []
    : [`${path}: ${JSON.stringify(value)} instead of ${kinds.join(', ')}`]
}

function faultsOfNode(node: Node, path: string): string[] {
  const type = node['@type']
  if (typeof type !== 'string' || !Object.hasOwn(types, type))
    return [`${path}: unknown type ${JSON.stringify(type)}`]
  return Object.entries(node).flatMap(([property, value]) => {
    if (property === '@type') return []
    const kinds = kindsOf(type, property)
    return kinds
      ? faultsOfValue(value, kinds, `${path}.${property}`)
      : [`${path}: ${type} has no property ${property}`]
  })
}

/** Everything that is wrong with one JSON-LD text, one line each. */
export function faultsOf(text: string): string[] {
  const data = JSON.parse(text) as unknown
  if (!isNode(data)) return ['no object']
  const { '@context': context, ...node } = data
  return [
    ...(context === 'https://schema.org' ? [] : [`the context is ${JSON.stringify(context)}`]),
    ...faultsOfNode(node, String(node['@type'])),
  ]
}
