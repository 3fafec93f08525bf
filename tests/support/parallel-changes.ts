import type { Payload } from 'payload'

import { aUseCase, translate } from './builders'

/** Fifty changes of one document at the same time, each of one field: texts of both languages, and lists. */
const many = 50
const texts = ['problem', 'benefit', 'summary', 'title'] as const
const lists = {
  departments: 'it',
  targetGroups: 'kommunen',
  furtherPolicyFields: 'digitale-verwaltung',
  serviceIds: '99100',
}
const namesOfLists = Object.keys(lists) as (keyof typeof lists)[] // the keys of this very table

async function change(payload: Payload, id: string, at: number): Promise<unknown> {
  const field = texts[at % 4] ?? 'title'
  const list = namesOfLists[at % 4] ?? 'serviceIds'
  const data = at % 3 === 2 ? { [list]: [lists[list]] } : { [field]: `${field} ${at % 3}` }
  return payload.update({
    collection: 'use-cases',
    id,
    locale: at % 3 === 1 ? 'en' : 'de',
    data: { ...data, _status: 'published' },
    overrideAccess: true,
  })
}

/** How many changes were refused, and which fields do not say in the end what was written into them. */
export async function changeInParallel(
  payload: Payload,
): Promise<{ refused: number; lost: string[] }> {
  const { id } = await aUseCase(payload)
  const english = { title: 'Use case', summary: 'In short.' }
  await translate(payload, { collection: 'use-cases', id }, english)
  const settled = await Promise.allSettled(
    Array.from({ length: many }, (_, at) => change(payload, id, at)),
  )
  const refused = settled.filter(({ status }) => status === 'rejected').length
  return { refused, lost: await lostIn(payload, id) }
}

async function lostIn(payload: Payload, id: string): Promise<string[]> {
  const all = { collection: 'use-cases', locale: 'all' } as const
  const record = await payload.findByID({ ...all, id, overrideAccess: true })
  const { docs } = await payload.findVersions({
    ...all,
    where: { parent: { equals: id }, latest: { equals: true } },
    overrideAccess: true,
  })
  const wanted: Record<string, unknown> = {
    ...Object.fromEntries(texts.map((name) => [name, { de: `${name} 0`, en: `${name} 1` }])),
    ...Object.fromEntries(namesOfLists.map((name) => [name, [lists[name]]])),
  }
  const places = { record, version: docs[0]?.version }
  return Object.entries(places).flatMap(([place, kept]) =>
    Object.entries(wanted)
      .filter(([name, value]) => {
        const found: unknown = Reflect.get(Object(kept), name)
        return JSON.stringify(found) !== JSON.stringify(value)
      })
      .map(([name]) => `${name} of the ${place}`),
  )
}
