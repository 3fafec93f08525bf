import { aRecord } from '../support/everything'
import { aPicture, recordOf } from '../support/records'
import type { RulesRow } from './matrix'
import { hasDrafts, letChange, stored } from './stage'
import { changeOf, newRecord, type Try, uniqueOf, versionOf } from './tries'

const asOf = ({ on: { users }, slug, actor }: Try) => ({
  collection: slug,
  user: users.get(actor === 'deactivated' ? 'visitor' : actor) ?? null,
  overrideAccess: false as const,
  depth: 0,
})

/** Something visitors must not see: a draft, a point of a draft's agenda, a file that nothing published shows. */
async function hiddenOne({ on: { payload, ids }, slug, id }: Try): Promise<string> {
  if (hasDrafts(payload, slug)) return aRecord(payload, slug, ids, 'draft')
  if (slug === 'agenda-items') {
    const event = await aRecord(payload, 'events', ids, 'draft')
    return aRecord(payload, slug, { ...ids, events: event })
  }
  return id
}

/** A record's data; a lock is in somebody else's name, whoever tries it. */
async function newData(tried: Try): Promise<unknown> {
  const { on, slug, actor } = tried
  const { payload, ids } = on
  if (slug === 'payload-locked-documents')
    return {
      document: { relationTo: 'solutions', value: ids.solutions },
      user: { relationTo: 'users', value: ids.users },
      actor,
    }
  return slug === 'media'
    ? recordOf(payload, slug, { fields: 'required', turn: 1, ids })
    : newRecord(tried)
}

/** Everything that can be tried by Payload's own rules. */
export const ruleOperations: Record<keyof RulesRow, (tried: Try) => Promise<boolean>> = {
  readPublished: async (tried) =>
    Boolean(
      await tried.on.payload.findByID({ ...asOf(tried), id: tried.id, overrideAccess: false }),
    ),
  readDraft: async (tried) => {
    const id = await hiddenOne(tried)
    const found = await tried.on.payload.findByID({
      ...asOf(tried),
      id,
      draft: true,
      overrideAccess: false,
    })
    return Boolean(found)
  },
  list: async (tried) => {
    const where = { id: { equals: tried.id } }
    const asked = { ...asOf(tried), where }
    const { totalDocs } = await tried.on.payload.find({ ...asked, overrideAccess: false })
    return totalDocs === 1
  },
  count: async (tried) => {
    const where = { id: { equals: tried.id } }
    const asked = { ...asOf(tried), where }
    const { totalDocs } = await tried.on.payload.count({ ...asked, overrideAccess: false })
    return totalDocs === 1
  },
  distinct: async (tried) => {
    const where = { id: { equals: tried.id } }
    const asked = { ...asOf(tried), where, field: 'createdAt' }
    const { values } = await tried.on.payload.findDistinct({ ...asked, overrideAccess: false })
    return values.length === 1
  },
  create: async (tried) => {
    const data = { ...((await newData(tried)) as object) } // a record's data
    const file = tried.slug === 'media' ? { file: await aPicture() } : {}
    const asked = { ...asOf(tried), data: data as never, ...file } // data made from the fields
    return Boolean(await tried.on.payload.create({ ...asked, overrideAccess: false }))
  },
  update: async (tried) => {
    await letChange(tried.on.payload, tried.slug, tried.id)
    const before = await stored(tried.on.payload, tried.slug, tried.id)
    const data = changeOf(tried) as never // as above
    await tried.on.payload.update({ ...asOf(tried), id: tried.id, data, overrideAccess: false })
    return (await stored(tried.on.payload, tried.slug, tried.id)) !== before
  },
  delete: async (tried) => {
    await tried.on.payload.delete({ ...asOf(tried), id: tried.id, overrideAccess: false })
    return (await stored(tried.on.payload, tried.slug, tried.id)) === 'null'
  },
  duplicate: async (tried) => {
    const data = uniqueOf(tried) as never // as above
    const asked = { ...asOf(tried), id: tried.id, data }
    return Boolean(await tried.on.payload.duplicate({ ...asked, overrideAccess: false }))
  },
  versions: async (tried) => {
    if (!tried.on.payload.collections[tried.slug].config.versions) return false
    const asked = asOf(tried)
    const { totalDocs } = await tried.on.payload.findVersions({ ...asked, overrideAccess: false })
    return totalDocs > 0
  },
  version: async (tried) => {
    if (!tried.on.payload.collections[tried.slug].config.versions) return false
    const id = await versionOf(tried)
    return Boolean(
      await tried.on.payload.findVersionByID({ ...asOf(tried), id, overrideAccess: false }),
    )
  },
  restore: async (tried) => {
    if (!tried.on.payload.collections[tried.slug].config.versions) return false
    const id = await versionOf(tried)
    return Boolean(
      await tried.on.payload.restoreVersion({ ...asOf(tried), id, overrideAccess: false }),
    )
  },
}
