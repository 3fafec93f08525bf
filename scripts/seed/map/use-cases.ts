import { z } from 'zod'

import type { Maturity } from '@/domain/maturity'
import { departments, policyFields, targetGroups } from '@/domain/use-case'

import type { Content } from '../content'
import { evidenceOf, type FieldNames, ownedBy } from '../evidence'
import type { Links } from '../links'
import { mapped } from '../model'
import { ids, known, record, texts, titled } from '../shapes'

const maturityOf = {
  idea: 'idea',
  planned: 'idea',
  approved: 'idea',
  'in-development': 'development',
  prototype: 'prototype',
  developed: 'prototype',
  'in-use': 'operation',
} as const satisfies Record<string, Maturity>

/** use-cases.json → use cases. */
export const useCase = z.strictObject({
  ...record,
  ...titled,
  problem: known,
  benefit: known,
  targetGroups: z.array(z.enum(targetGroups)),
  departments: z.array(z.enum(departments)),
  policyField: z.enum(policyFields),
  furtherPolicyFields: z.array(z.enum(policyFields)),
  status: z.enum([
    'idea',
    'planned',
    'approved',
    'in-development',
    'prototype',
    'developed',
    'in-use',
  ]),
  dataTypes: texts,
  relatedSystems: ids,
  relatedCooperations: ids,
  // Left out: the other side of prototypes.useCases.
  relatedPrototypes: ids,
})
export type UseCase = z.infer<typeof useCase>

const names: FieldNames = {
  title: ['title'],
  problem: ['problem'],
  benefit: ['benefit'],
  targetGroups: ['targetGroups'],
  departments: ['departments'],
  policyField: ['policyField'],
  dataTypes: ['dataTypes'],
  relatedSystems: ['systems'],
  status: ['maturity'],
}

export function mapUseCase(from: UseCase, links: Links, { prototypes }: Content) {
  links.heldElsewhere(
    'relatedPrototypes',
    from.relatedPrototypes,
    prototypes.filter((one) => one.useCases.includes(from.id)).map((one) => one.id),
  )
  return mapped('use-cases', from.id, {
    german: {
      slug: from.id,
      title: from.title.de,
      summary: from.summary.de,
      problem: from.problem,
      benefit: from.benefit,
      maturity: maturityOf[from.status],
      policyField: from.policyField,
      furtherPolicyFields: from.furtherPolicyFields,
      departments: from.departments,
      targetGroups: from.targetGroups,
      dataTypes: from.dataTypes,
      systems: links.many('relatedSystems', 'systems', from.relatedSystems),
      programmes: links.many('relatedCooperations', 'programmes', from.relatedCooperations),
      provenance: evidenceOf(from, names, links),
      confirmation: ownedBy(null),
    },
    english: { title: from.title.en, summary: from.summary.en },
  })
}
