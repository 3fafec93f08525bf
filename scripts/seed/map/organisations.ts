import { z } from 'zod'

import { federalStates } from '@/domain/federal-state'
import { organisationKinds } from '@/domain/organisation'

import type { Content } from '../content'
import { evidenceOf, type FieldNames, ownedBy } from '../evidence'
import type { Links } from '../links'
import { mapped, Ref } from '../model'
import { address, contact, coordinates, ids, known, record, texts, titled } from '../shapes'

/** organisations.json → organisations. */
export const organisation = z.strictObject({
  ...record,
  ...titled,
  name: z.string().min(1),
  shortName: known,
  kind: z.enum(organisationKinds),
  federalState: z.enum(federalStates).nullable(),
  city: known,
  ags: z
    .string()
    .regex(/^\d{8}$/)
    .nullable(),
  // Left out: the key is checked against the official directory, which decides.
  agsConfidence: z.literal('sure').nullable(),
  coordinates,
  url: address.nullable(),
  contact,
  units: texts,
  // Left out: the other side of cooperations.members.
  memberOf: ids,
  countyKey: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
})
export type Organisation = z.infer<typeof organisation>

const names: FieldNames = {
  ags: ['municipality'],
  coordinates: ['location'],
  federalState: ['state'],
  city: ['city'],
  shortName: ['shortName'],
  kind: ['kind'],
  title: ['title'],
}

export function mapOrganisation(from: Organisation, links: Links, { cooperations }: Content) {
  // The German title is the name; a name of its own would need a field of its own.
  if (from.name !== from.title.de) links.stop('name', 'is not the German title')
  links.heldElsewhere(
    'memberOf',
    from.memberOf,
    cooperations
      .filter(({ members }) => members.some((one) => one.organisation === from.id))
      .map((one) => one.id),
  )
  return mapped('organisations', from.id, {
    german: {
      slug: from.id,
      title: from.title.de,
      shortName: from.shortName,
      summary: from.summary.de,
      kind: from.kind,
      state: from.federalState,
      city: from.city,
      districtKey: from.countyKey ?? null,
      location: { lat: from.coordinates?.lat ?? null, lon: from.coordinates?.lon ?? null },
      website: from.url,
      contact: {
        unit: from.contact?.unit ?? null,
        postalCode: from.contact?.postalCode ?? null,
        city: from.contact?.city ?? null,
        email: from.contact?.email ?? null,
      },
      units: from.units,
      municipality: from.ags ? new Ref('municipalities', from.ags) : null,
      provenance: evidenceOf(from, names, links),
      confirmation: ownedBy(null),
    },
    english: { title: from.title.en, summary: from.summary.en },
  })
}
