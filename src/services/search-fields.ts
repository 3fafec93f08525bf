import type { Linkable } from '@/domain/section'
import type { VocabularyList } from '@/i18n/vocabulary'

import { hops } from './chain'
import type { Selected } from './stored'

/**
 * Which fields of a record its page shows, and how they are searched. A path leads through groups and rows
 * (`timeline.label`). What stands here and not on the page would be a leak; what the page shows and is missing here
 * cannot be found.
 */
type Searched = {
  /** Other names and marks of the record itself: they count as much as its title. */
  names?: readonly string[]
  /** What it says. */
  texts: readonly string[]
  /** Values of lists, found by the names people see. */
  lists?: Readonly<Record<string, VocabularyList>>
  /** The first of these that is known dates the record. */
  dates?: readonly string[]
}

export const searched: Readonly<Record<Linkable, Searched>> = {
  'use-cases': {
    names: ['serviceIds'],
    texts: ['problem', 'benefit', 'body', 'dataTypes'],
    lists: {
      policyField: 'policy-field',
      furtherPolicyFields: 'policy-field',
      departments: 'department',
      targetGroups: 'target-group',
    },
  },
  solutions: {
    names: ['name', 'aliases'],
    texts: ['body', 'functions', 'dataNeeded', 'nextSteps', 'innovationField', 'technology', 'components', 'licence', 'release.number'], // prettier-ignore
    lists: { kind: 'solution-kind', targetGroups: 'target-group', topicGroup: 'topic-group' },
    dates: ['maturityAsOf'],
  },
  programmes: {
    names: ['aliases'],
    texts: ['body', 'goals', 'activities', 'principles', 'expectedEffects', 'context', 'motto', 'openTo', 'funding.note', 'members.note', 'awards.title', 'awards.category', 'awards.awardedByName', 'awards.note', 'contact.unit', 'contact.city'], // prettier-ignore
    lists: { kind: 'programme-kind', state: 'programme-state' },
    dates: ['term.start'],
  },
  organisations: {
    names: ['shortName', 'city'],
    texts: ['units', 'districtKey', 'contact.unit', 'contact.postalCode', 'contact.city'],
    lists: { kind: 'organisation-kind', state: 'federal-state' },
  },
  systems: {
    names: ['aliases'],
    texts: ['versions.number', 'versions.note'],
    lists: { category: 'system-category' },
  },
  events: {
    names: ['place.city', 'place.venue'],
    texts: ['body', 'motto', 'dateText', 'place.accessibility'],
    lists: { kind: 'event-kind', state: 'event-state' },
    dates: ['startDate'],
  },
  'event-series': {
    names: ['city', 'venue'],
    texts: ['body', 'rhythm', 'dateText', 'registrationNote'],
    lists: { kind: 'event-kind', state: 'series-state' },
  },
  'focus-groups': {
    texts: ['charter', 'dateText'],
    lists: { state: 'focus-group-state', policy: 'join-policy' },
  },
  documents: {
    names: ['identifier'],
    texts: ['keyPoints', 'authorUnit', 'licence'],
    lists: { kind: 'document-kind', state: 'document-state' },
    dates: ['date'],
  },
  calls: {
    texts: ['body', 'eligible', 'criteria', 'timeline.label', 'timeline.dateText', 'fundedProjects'], // prettier-ignore
    lists: { kind: 'call-kind', state: 'call-state' },
    dates: ['deadline'],
  },
  news: {
    names: ['topics'],
    texts: ['body', 'dateText'],
    dates: ['date'],
  },
  people: { texts: ['academicTitle', 'furtherRoles.role'] },
  pages: { texts: ['body'] },
}

/** Of each record: what it is called, where it is, and since when. */
const ofEvery = ['slug', 'title', 'name', 'summary', 'role', 'display', 'updatedAt'] // prettier-ignore
/** What the facets, the directory and the file need besides. */
const further: Partial<Record<Linkable, readonly string[]>> = {
  'use-cases': ['maturity'],
  solutions: ['maturity'],
  organisations: ['municipality'],
  documents: ['file'],
}

const top = (path: string): string => path.split('.')[0] ?? path

/** The paths by which a record itself leads to others of a kind; what others say of it is found with them. */
export const linksOf = (collection: Linkable): { to: Linkable; path: string }[] =>
  Object.entries(hops[collection]).flatMap(
    ([to, hop]) => (hop.own ?? []).map((path) => ({ to: to as Linkable, path })), // a key of this table
  )

/** Everything that is read of a record to search it. */
export function fieldsOf(collection: Linkable): Selected {
  const { names = [], texts, lists = {}, dates = [] } = searched[collection]
  const paths = [
    ...ofEvery,
    ...names,
    ...texts,
    ...Object.keys(lists),
    ...dates,
    ...(further[collection] ?? []),
    ...linksOf(collection).map(({ path }) => path),
  ]
  return Object.fromEntries(paths.map((path) => [top(path), true as const]))
}
