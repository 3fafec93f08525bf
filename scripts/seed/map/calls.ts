import { z } from 'zod'

import { amountPers, callKinds, callStates } from '@/domain/call'

import { evidenceOf, type FieldNames, ownedBy } from '../evidence'
import type { Links } from '../links'
import { mapped } from '../model'
import { address, amount, date, id, ids, known, record, texts, titled } from '../shapes'

/** calls.json → calls. */
export const call = z.strictObject({
  ...record,
  ...titled,
  kind: z.enum(callKinds),
  status: z.enum(callStates),
  grantor: id.nullable(),
  programme: id.nullable(),
  eligible: texts,
  // Left out: reserved, without a value in any record.
  scope: z.null(),
  maxAmountEur: amount,
  amountPer: z.enum(amountPers).nullable(),
  budgetEur: z.number().optional(),
  fundingRate: amount,
  deadline: date.nullable(),
  decisionTimeWeeks: amount,
  criteria: texts,
  numbers: z.strictObject({
    submitted: amount,
    funded: amount,
    ideas: z.number().optional(),
    municipalities: z.number().optional(),
    categories: z.number().optional(),
  }),
  fundedProjects: texts.optional(),
  timeline: z.array(
    z.strictObject({
      date: date.nullable(),
      dateText: known,
      label: z.string().min(1),
      event: id.nullable(),
    }),
  ),
  website: address.optional(),
  relatedCooperations: ids,
})
export type Call = z.infer<typeof call>

const names: FieldNames = {
  title: ['title'],
  summary: ['summary'],
  kind: ['kind'],
  status: ['state'],
  grantor: ['grantor'],
  programme: ['parent'],
  eligible: ['eligible'],
  maxAmountEur: ['maxAmount'],
  amountPer: ['amountPer'],
  deadline: ['deadline'],
  criteria: ['criteria'],
  numbers: ['numbers'],
  timeline: ['timeline'],
  relatedCooperations: ['programmes'],
}

const numbersOf = ({ numbers }: Call) => ({
  submitted: numbers.submitted,
  funded: numbers.funded,
  ideas: numbers.ideas ?? null,
  municipalities: numbers.municipalities ?? null,
  categories: numbers.categories ?? null,
})

export const mapCall = (from: Call, links: Links) =>
  mapped('calls', from.id, {
    german: {
      slug: from.id,
      title: from.title.de,
      summary: from.summary.de,
      kind: from.kind,
      state: from.status,
      deadline: from.deadline,
      decisionTimeWeeks: from.decisionTimeWeeks,
      maxAmount: from.maxAmountEur,
      amountPer: from.amountPer,
      budget: from.budgetEur ?? null,
      fundingRate: from.fundingRate,
      eligible: from.eligible,
      criteria: from.criteria,
      numbers: numbersOf(from),
      fundedProjects: from.fundedProjects ?? [],
      timeline: from.timeline.map((step) => ({
        date: step.date,
        dateText: step.dateText,
        label: step.label,
        event: links.one('timeline', 'events', step.event),
      })),
      website: from.website ?? null,
      grantor: links.one('grantor', 'organisations', from.grantor),
      parent: links.one('programme', 'calls', from.programme),
      programmes: links.many('relatedCooperations', 'programmes', from.relatedCooperations),
      provenance: evidenceOf(from, names, links),
      confirmation: ownedBy(null),
    },
    english: { title: from.title.en, summary: from.summary.en },
  })
