import { z } from 'zod'

import { personDisplays } from '@/domain/person'

import type { Content } from '../content'
import { evidenceOf, type FieldNames, ownedBy } from '../evidence'
import type { Links } from '../links'
import { mapped } from '../model'
import { date, id, known, record, words } from '../shapes'

/** people.json → people. */
export const person = z.strictObject({
  ...record,
  name: z.string().min(1),
  academicTitle: known,
  role: words,
  organisation: id.nullable(),
  furtherRoles: z.array(
    z.strictObject({ role: words, organisation: id.nullable(), cooperation: id.nullable() }),
  ),
  asOf: date.nullable(),
  publicDisplay: z.enum(personDisplays),
})
export type Person = z.infer<typeof person>

const names: FieldNames = { role: ['role'], 'role.en': ['role'], organisation: ['organisation'] }

export function mapPerson(from: Person, links: Links, { cooperations }: Content) {
  const named = cooperations.filter(({ people }) => people.includes(from.id)).map((one) => one.id)
  return mapped('people', from.id, {
    german: {
      slug: from.id,
      name: from.name,
      academicTitle: from.academicTitle,
      role: from.role.de,
      asOf: from.asOf,
      display: from.publicDisplay,
      organisation: links.one('organisation', 'organisations', from.organisation),
      programmes: links.many('people', 'programmes', named),
      furtherRoles: from.furtherRoles.map((further) => ({
        role: further.role.de,
        organisation: links.one('furtherRoles', 'organisations', further.organisation),
        programme: links.one('furtherRoles', 'programmes', further.cooperation),
      })),
      provenance: evidenceOf(from, names, links),
      confirmation: ownedBy(null),
    },
    english: {
      role: from.role.en,
      furtherRoles: from.furtherRoles.map((further) => ({ role: further.role.en })),
    },
  })
}
