import { z } from 'zod'

import { memberRoles, programmeKinds, programmeStates } from '@/domain/programme'

import type { Content } from '../content'
import { evidenceOf, type FieldNames, ownedBy, sourcesOf } from '../evidence'
import type { Links } from '../links'
import { type Mapped, mapped } from '../model'
import {
  address,
  amount,
  contact,
  date,
  id,
  ids,
  known,
  record,
  texts,
  titled,
  words,
} from '../shapes'

const subProject = z.strictObject({
  id,
  ...titled,
  status: z.enum(programmeStates),
  goals: texts,
  useCases: ids,
  // Left out: the other side of prototypes.subProject.
  prototypes: ids,
  events: ids,
  documents: ids,
  calls: ids,
})
type SubProject = z.infer<typeof subProject>

const award = z.strictObject({
  id,
  title: words,
  category: known,
  date: date.nullable(),
  reportedOn: date.nullable(),
  awardedBy: id.nullable(),
  awardedByName: z.string().optional(),
  recipient: z.strictObject({ organisation: id.nullable(), system: id.nullable() }),
  call: id.nullable(),
  event: id.nullable(),
  note: known,
})

/** cooperations.json → programmes; sub-projects become programmes with a parent, awards rows of their programme. */
export const cooperation = z.strictObject({
  ...record,
  ...titled,
  name: z.string().min(1),
  nameVariants: texts.optional(),
  kind: z.enum(programmeKinds),
  status: z.enum(programmeStates),
  parent: id.nullable(),
  members: z.array(z.strictObject({ organisation: id, role: z.enum(memberRoles), note: known })),
  membersComplete: z.boolean(),
  coordinator: id.nullable(),
  lead: id.nullable(),
  funding: z.strictObject({
    funder: id.nullable(),
    call: id.nullable(),
    maxAmountEur: amount,
    rate: amount,
    note: known,
  }),
  term: z.strictObject({
    start: date.nullable(),
    end: date.nullable(),
    minimumYears: amount,
    note: known,
  }),
  context: texts,
  goals: texts,
  principles: texts,
  activities: texts,
  expectedEffects: texts,
  motto: known,
  openTo: known,
  website: address.optional(),
  contact,
  subProjects: z.array(subProject),
  awards: z.array(award),
  // Becomes people.programmes: the model keeps the link with the person.
  people: ids,
  // Left out: the other sides of prototypes.programme, use-cases.relatedCooperations, documents.relatedCooperations.
  prototypes: ids,
  useCases: ids,
  documents: ids,
  events: ids,
})
export type Cooperation = z.infer<typeof cooperation>

const names: FieldNames = { lead: ['lead'], coordinator: ['coordinator'] }

const ownFacts = (from: Cooperation) => ({
  slug: from.id,
  title: from.title.de,
  aliases: [...(from.name === from.title.de ? [] : [from.name]), ...(from.nameVariants ?? [])],
  summary: from.summary.de,
  kind: from.kind,
  state: from.status,
  motto: from.motto,
  openTo: from.openTo,
  website: from.website ?? null,
  contact: {
    unit: from.contact?.unit ?? null,
    postalCode: from.contact?.postalCode ?? null,
    city: from.contact?.city ?? null,
    email: from.contact?.email ?? null,
  },
  term: from.term,
  context: from.context,
  goals: from.goals,
  principles: from.principles,
  activities: from.activities,
  expectedEffects: from.expectedEffects,
  membersComplete: from.membersComplete,
})

const relationsOf = (from: Cooperation, links: Links) => ({
  partOf: links.one('parent', 'programmes', from.parent),
  members: from.members.map(({ organisation, role, note }) => ({
    organisation: links.needed('members', 'organisations', organisation),
    role,
    note,
  })),
  lead: links.one('lead', 'organisations', from.lead),
  coordinator: links.one('coordinator', 'organisations', from.coordinator),
  funding: {
    funder: links.one('funding.funder', 'organisations', from.funding.funder),
    call: links.one('funding.call', 'calls', from.funding.call),
    maxAmount: from.funding.maxAmountEur,
    rate: from.funding.rate,
    note: from.funding.note,
  },
  awards: from.awards.map((one) => ({
    origin: one.id,
    title: one.title.de,
    category: one.category,
    date: one.date,
    reportedOn: one.reportedOn,
    awardedBy: links.one('awards', 'organisations', one.awardedBy),
    awardedByName: one.awardedByName ?? null,
    recipient: links.one('awards', 'organisations', one.recipient.organisation),
    system: links.one('awards', 'systems', one.recipient.system),
    call: links.one('awards', 'calls', one.call),
    event: links.one('awards', 'events', one.event),
    note: one.note,
  })),
})

/** Events name who organises them; what they do not say stays with the programme. */
function occasionsOf(from: Cooperation, links: Links, { events }: Content) {
  const said = events
    .filter((event) => event.organiserCooperations.includes(from.id))
    .map((event) => event.id)
  return links.occasions(
    'events',
    from.events.filter((event) => !said.includes(event)),
  )
}

function checkOtherSides(from: Cooperation, links: Links, content: Content): void {
  const { prototypes, useCases, documents } = content
  const naming = <T extends { id: string }>(all: T[], names: (one: T) => boolean): string[] =>
    all.filter(names).map((one) => one.id)
  const inCooperation = (one: { relatedCooperations: string[] }): boolean =>
    one.relatedCooperations.includes(from.id)
  links.heldElsewhere(
    'prototypes',
    from.prototypes,
    naming(prototypes, (one) => one.programme === from.id),
  )
  links.heldElsewhere('useCases', from.useCases, naming(useCases, inCooperation))
  links.heldElsewhere('documents', from.documents, naming(documents, inCooperation))
  for (const sub of from.subProjects)
    links.heldElsewhere(
      'subProjects',
      sub.prototypes,
      naming(prototypes, (one) => one.subProject === sub.id),
    )
}

/** A sub-project is a programme with a parent; it rests on the same sources. */
const mapSubProject = (from: SubProject, parent: Cooperation, links: Links): Mapped =>
  mapped('programmes', from.id, {
    german: {
      slug: from.id,
      title: from.title.de,
      summary: from.summary.de,
      kind: 'sub-programme',
      state: from.status,
      goals: from.goals,
      parent: links.one('subProjects', 'programmes', parent.id),
      useCases: links.many('subProjects.useCases', 'use-cases', from.useCases),
      ...links.occasions('subProjects.events', from.events),
      documents: links.many('subProjects.documents', 'documents', from.documents),
      calls: links.many('subProjects.calls', 'calls', from.calls),
      provenance: { sources: sourcesOf(parent, links), sourceNote: parent.sourceNote },
      confirmation: ownedBy(null),
    },
    english: { title: from.title.en, summary: from.summary.en },
  })

export function mapProgramme(from: Cooperation, links: Links, content: Content): Mapped[] {
  checkOtherSides(from, links, content)
  const programme = mapped('programmes', from.id, {
    german: {
      ...ownFacts(from),
      ...relationsOf(from, links),
      ...occasionsOf(from, links, content),
      provenance: evidenceOf(from, names, links),
      confirmation: ownedBy(links.one('lead', 'organisations', from.lead)),
    },
    english: {
      title: from.title.en,
      summary: from.summary.en,
      awards: from.awards.map((one) => ({ title: one.title.en })),
    },
  })
  return [programme, ...from.subProjects.map((sub) => mapSubProject(sub, from, links))]
}
