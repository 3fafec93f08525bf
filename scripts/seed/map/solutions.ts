import { z } from 'zod'

import type { Maturity } from '@/domain/maturity'
import { solutionKinds, topicGroups } from '@/domain/solution'
import { targetGroups } from '@/domain/use-case'

import type { Content } from '../content'
import { evidenceOf, type FieldNames, opennessOf, ownedBy } from '../evidence'
import type { Links } from '../links'
import { type Data, type EnglishData, mapped } from '../model'
import { paragraphs } from '../rich-text'
import { address, date, id, ids, record, texts, titled, words } from '../shapes'

/** `pilot` is never among them: no source says so of any prototype. */
const maturityOf = {
  planned: 'idea',
  approved: 'idea',
  'in-development': 'development',
  prototype: 'prototype',
  developed: 'prototype',
  presented: 'prototype',
  unknown: 'unknown',
} as const satisfies Record<string, Maturity>

/** prototypes.json → solutions. */
export const prototype = z.strictObject({
  ...record,
  ...titled,
  name: z.string().min(1),
  nameVariants: texts.optional(),
  description: z.string().min(1),
  programme: id.nullable(),
  subProject: id.nullable(),
  call: id.nullable(),
  type: z.enum(solutionKinds),
  status: z.enum([
    'planned',
    'approved',
    'in-development',
    'prototype',
    'developed',
    'presented',
    'unknown',
  ]),
  statusAsOf: date.nullable(),
  provider: id.nullable(),
  partners: ids,
  ownerMunicipality: id.optional(),
  openSource: z.boolean().nullable(),
  licence: z.string().optional(),
  repository: address.optional(),
  website: address.optional(),
  documentationUrl: address.optional(),
  version: z.strictObject({ number: z.string(), date }).optional(),
  technology: texts.optional(),
  components: ids.optional(),
  connectsTo: ids,
  useCases: ids,
  useCaseNumber: z.number().int().optional(),
  innovationField: words.optional(),
  functions: z.array(words).optional(),
  dataNeeded: z.array(words).optional(),
  audience: z.array(z.enum(targetGroups)).optional(),
  topicGroup: z.enum(topicGroups).nullable(),
  presentedAt: ids,
  presentedBy: ids,
  nextSteps: texts,
  relatedPrototypes: ids,
})
export type Prototype = z.infer<typeof prototype>

const names: FieldNames = {
  title: ['title'],
  name: ['name'],
  nameVariants: ['aliases'],
  summary: ['summary'],
  description: ['body'],
  type: ['kind'],
  status: ['maturity'],
  statusAsOf: ['maturityAsOf'],
  openSource: ['openSource'],
  licence: ['licence'],
  repository: ['repository'],
  functions: ['functions'],
  dataNeeded: ['dataNeeded'],
  audience: ['targetGroups'],
  innovationField: ['innovationField'],
  provider: ['provider'],
  partners: ['partners'],
  ownerMunicipality: ['demandBy'],
  call: ['call'],
  connectsTo: ['connections'],
  presentedAt: ['presentedAt'],
  relatedPrototypes: ['related'],
}

const german = (all: z.infer<typeof words>[] = []): string[] => all.map(({ de }) => de)
const english = (all: z.infer<typeof words>[] = []): string[] => all.map(({ en }) => en)

/** What a solution says of itself. */
const ownFacts = (from: Prototype, { prototypes }: Content) => ({
  slug: from.id,
  title: from.title.de,
  name: from.name,
  aliases: from.nameVariants ?? [],
  summary: from.summary.de,
  body: paragraphs([from.description]),
  kind: from.type,
  maturity: maturityOf[from.status],
  maturityAsOf: from.statusAsOf,
  openSource: opennessOf(from.openSource),
  licence: from.licence ?? null,
  repository: from.repository ?? null,
  website: from.website ?? null,
  documentation: from.documentationUrl ?? null,
  release: { number: from.version?.number ?? null, date: from.version?.date ?? null },
  functions: german(from.functions),
  dataNeeded: german(from.dataNeeded),
  technology: from.technology ?? [],
  // Components are solutions of their own (see `related`); here stand their names.
  components: prototypes.filter((one) => from.components?.includes(one.id)).map(({ name }) => name),
  nextSteps: from.nextSteps,
  targetGroups: from.audience ?? [],
  topicGroup: from.topicGroup,
  innovationField: from.innovationField?.de ?? null,
  useCaseNumber: from.useCaseNumber ?? null,
})

/** What it hangs together with. */
const relationsOf = (from: Prototype, links: Links) => ({
  useCases: links.many('useCases', 'use-cases', from.useCases),
  provider: links.one('provider', 'organisations', from.provider),
  partners: links.many('partners', 'organisations', from.partners),
  demandBy: links.one('ownerMunicipality', 'organisations', from.ownerMunicipality),
  programme: links.one('programme', 'programmes', from.programme),
  subProgramme: links.one('subProject', 'programmes', from.subProject),
  call: links.one('call', 'calls', from.call),
  connections: from.connectsTo.map((system) => ({
    system: links.needed('connectsTo', 'systems', system),
  })),
  presentedAt: links.many('presentedAt', 'events', from.presentedAt),
  presentedBy: links.many('presentedBy', 'people', from.presentedBy),
  related: links.many('relatedPrototypes', 'solutions', [
    ...from.relatedPrototypes,
    ...(from.components ?? []),
  ]),
})

export function mapSolution(from: Prototype, links: Links, content: Content) {
  const inGerman: Data<'solutions'> = {
    ...ownFacts(from, content),
    ...relationsOf(from, links),
    provenance: evidenceOf(from, names, links),
    confirmation: ownedBy(
      links.one('provider', 'organisations', from.provider ?? from.ownerMunicipality),
    ),
  }
  const inEnglish: EnglishData<'solutions'> = {
    title: from.title.en,
    summary: from.summary.en,
    functions: english(from.functions),
    dataNeeded: english(from.dataNeeded),
    innovationField: from.innovationField?.en ?? null,
  }
  return mapped('solutions', from.id, { german: inGerman, english: inEnglish })
}
