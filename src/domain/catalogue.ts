import type { Section } from './section'

/**
 * What can be asked of each section of the catalogue: facets (their names are the parameters of the address, the same
 * in both languages) and orders. The first order is the one without asking.
 */
export type FacetSource =
  | 'record'
  | 'plain'
  | 'federal-state'
  | 'organisation-kind'
  | 'programme-kind'
  | 'programme-state'
  | 'system-category'
  | 'solution-kind'
  | 'openness'
  | 'maturity'
  | 'department'
  | 'policy-field'
  | 'target-group'
  | 'event-kind'
  | 'event-time'
  | 'focus-group-state'
  | 'document-kind'
  | 'call-kind'
  | 'call-state'

export type FacetShape = { name: FacetName; from: FacetSource; open?: boolean }
export type FacetName =
  | 'kind'
  | 'maturity'
  | 'field'
  | 'department'
  | 'group'
  | 'programme'
  | 'system'
  | 'state'
  | 'open'
  | 'status'
  | 'time'
  | 'year'
  | 'grantor'
export type SortName =
  'title' | 'maturity' | 'newest' | 'oldest' | 'next' | 'deadline' | 'connections'

export type CatalogueShape = { facets: readonly FacetShape[]; sorts: readonly SortName[] }

/** Small enough that a page of a list stays below 120 kB, whatever is filtered. */
export const pageSize = 8

const programme: FacetShape = { name: 'programme', from: 'record', open: true }
const state: FacetShape = { name: 'state', from: 'federal-state' }

export const catalogue: Record<Section, CatalogueShape> = {
  'use-cases': {
    facets: [
      { name: 'field', from: 'policy-field', open: true },
      { name: 'department', from: 'department' },
      { name: 'maturity', from: 'maturity', open: true },
      programme,
      { name: 'group', from: 'target-group' },
      { name: 'system', from: 'record' },
      state,
    ],
    sorts: ['title', 'maturity'],
  },
  solutions: {
    facets: [
      { name: 'kind', from: 'solution-kind', open: true },
      { name: 'maturity', from: 'maturity', open: true },
      programme,
      { name: 'field', from: 'policy-field' },
      { name: 'department', from: 'department' },
      { name: 'system', from: 'record' },
      { name: 'open', from: 'openness' },
      state,
    ],
    sorts: ['newest', 'maturity', 'title'],
  },
  programmes: {
    facets: [
      { name: 'kind', from: 'programme-kind', open: true },
      { name: 'status', from: 'programme-state', open: true },
      state,
    ],
    sorts: ['title'],
  },
  organisations: {
    facets: [
      { name: 'kind', from: 'organisation-kind', open: true },
      { ...state, open: true },
      programme,
    ],
    sorts: ['title'],
  },
  systems: {
    facets: [
      { name: 'kind', from: 'system-category', open: true },
      { name: 'open', from: 'openness', open: true },
    ],
    sorts: ['title', 'connections'],
  },
  events: {
    facets: [
      { name: 'time', from: 'event-time', open: true },
      { name: 'kind', from: 'event-kind', open: true },
      programme,
      { name: 'year', from: 'plain' },
      state,
    ],
    sorts: ['next', 'newest', 'oldest', 'title'],
  },
  'focus-groups': {
    facets: [{ name: 'status', from: 'focus-group-state', open: true }, programme],
    sorts: ['title'],
  },
  documents: {
    facets: [
      { name: 'kind', from: 'document-kind', open: true },
      programme,
      { name: 'year', from: 'plain' },
    ],
    sorts: ['newest', 'title'],
  },
  calls: {
    facets: [
      { name: 'kind', from: 'call-kind', open: true },
      { name: 'status', from: 'call-state', open: true },
      { name: 'grantor', from: 'record' },
      programme,
    ],
    sorts: ['title', 'deadline'],
  },
  news: {
    facets: [programme, { name: 'year', from: 'plain', open: true }],
    sorts: ['newest', 'title'],
  },
}
