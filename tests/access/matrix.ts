/**
 * Who may do what, written by hand (T-A1). Each cell names the least role that may; everybody above may too. `nobody`
 * means that not even an administrator may. The machine asks every cell; a collection without a row fails.
 */
export type Least =
  'visitor' | 'member' | 'editor' | 'approver' | 'coordinator' | 'admin' | 'nobody'

/** Through the interface behind the panel, with a real session. */
export type RestRow = {
  list: Least
  read: Least
  count: Least
  create: Least
  update: Least
  updateMany: Least
  delete: Least
  deleteMany: Least
  duplicate: Least
  trash: Least
  versions: Least
  version: Least
  restore: Least
  publish: Least
  unpublish: Least
  rights: Least
}

/** By Payload's own rules, without the gate: what pages, feeds and the panel's server functions stand on. */
export type RulesRow = {
  readPublished: Least
  readDraft: Least
  list: Least
  count: Least
  distinct: Least
  create: Least
  update: Least
  delete: Least
  duplicate: Least
  versions: Least
  version: Least
  restore: Least
}

const closedRest: RestRow = {
  list: 'nobody',
  read: 'nobody',
  count: 'nobody',
  create: 'nobody',
  update: 'nobody',
  updateMany: 'nobody',
  delete: 'nobody',
  deleteMany: 'nobody',
  duplicate: 'nobody',
  trash: 'nobody',
  versions: 'nobody',
  version: 'nobody',
  restore: 'nobody',
  publish: 'nobody',
  unpublish: 'nobody',
  rights: 'nobody',
}
const plainRest: RestRow = {
  ...closedRest,
  list: 'editor',
  read: 'editor',
  create: 'editor',
  update: 'editor',
  updateMany: 'editor',
  delete: 'coordinator',
  deleteMany: 'coordinator',
  duplicate: 'editor',
  rights: 'editor',
}
const recordRest: RestRow = {
  ...plainRest,
  restore: 'editor',
  publish: 'editor',
  unpublish: 'editor',
}

export const rest: Readonly<Record<string, RestRow>> = {
  'use-cases': recordRest,
  solutions: recordRest,
  systems: recordRest,
  'event-series': recordRest,
  events: recordRest,
  'focus-groups': recordRest,
  documents: recordRest,
  news: recordRest,
  calls: recordRest,
  indicators: recordRest,
  pages: recordRest,
  programmes: recordRest,
  organisations: recordRest,
  people: recordRest,
  'agenda-items': { ...plainRest, delete: 'editor', deleteMany: 'editor' },
  media: { ...plainRest, duplicate: 'nobody' },
  sources: plainRest,
  synonyms: { ...plainRest, delete: 'editor', deleteMany: 'editor' },
  municipalities: {
    ...closedRest,
    list: 'editor',
    read: 'editor',
    update: 'admin',
    updateMany: 'admin',
    rights: 'editor',
  },
  // Of others: everybody reads and changes the own account (see "one’s own account").
  users: {
    ...closedRest,
    list: 'admin',
    read: 'admin',
    create: 'admin',
    update: 'admin',
    updateMany: 'admin',
    delete: 'admin',
    deleteMany: 'admin',
    rights: 'editor',
  },
  'contact-requests': {
    ...closedRest,
    list: 'coordinator',
    read: 'coordinator',
    update: 'coordinator',
    updateMany: 'coordinator',
    delete: 'coordinator',
    deleteMany: 'coordinator',
    rights: 'editor',
  },
  // Updated in one way only: what has failed is queued again.
  outbox: { ...closedRest, list: 'admin', read: 'admin', update: 'admin', rights: 'editor' },
  'audit-log': { ...closedRest, list: 'admin', read: 'admin', rights: 'editor' },
  // Another person's lock; the own one is tried apart.
  'payload-locked-documents': { ...closedRest, list: 'editor' },
  'payload-preferences': closedRest,
  'payload-kv': closedRest,
  'payload-migrations': closedRest,
}

const closedRules: RulesRow = {
  readPublished: 'nobody',
  readDraft: 'nobody',
  list: 'nobody',
  count: 'nobody',
  distinct: 'nobody',
  create: 'nobody',
  update: 'nobody',
  delete: 'nobody',
  duplicate: 'nobody',
  versions: 'nobody',
  version: 'nobody',
  restore: 'nobody',
}
const openRules: RulesRow = {
  ...closedRules,
  readPublished: 'visitor',
  readDraft: 'editor',
  list: 'visitor',
  count: 'visitor',
  distinct: 'visitor',
  create: 'editor',
  update: 'editor',
  delete: 'coordinator',
  duplicate: 'editor',
}
const recordRules: RulesRow = {
  ...openRules,
  versions: 'editor',
  version: 'editor',
  restore: 'editor',
}
const readBy = (least: Least): RulesRow => ({
  ...closedRules,
  readPublished: least,
  readDraft: least,
  list: least,
  count: least,
  distinct: least,
})

export const rules: Readonly<Record<string, RulesRow>> = {
  'use-cases': recordRules,
  solutions: recordRules,
  systems: recordRules,
  'event-series': recordRules,
  events: recordRules,
  'focus-groups': recordRules,
  documents: recordRules,
  news: recordRules,
  calls: recordRules,
  indicators: recordRules,
  pages: recordRules,
  programmes: recordRules,
  organisations: recordRules,
  people: recordRules,
  'agenda-items': { ...openRules, delete: 'editor' },
  // Visitors may have a file only while something published shows it, which none does here.
  media: {
    ...openRules,
    readPublished: 'editor',
    list: 'editor',
    count: 'editor',
    distinct: 'editor',
    duplicate: 'nobody',
  },
  sources: { ...openRules, readDraft: 'visitor' },
  synonyms: {
    ...readBy('editor'),
    create: 'editor',
    update: 'editor',
    delete: 'editor',
    duplicate: 'editor',
  },
  municipalities: { ...readBy('visitor'), update: 'admin' },
  users: {
    ...readBy('admin'),
    create: 'admin',
    update: 'admin',
    delete: 'admin',
    // A copy would need a password of its own.
    duplicate: 'nobody',
  },
  'contact-requests': { ...readBy('coordinator'), update: 'coordinator', delete: 'coordinator' },
  outbox: { ...readBy('admin'), update: 'admin' },
  'audit-log': readBy('admin'),
  'payload-locked-documents': readBy('editor'),
  // Always one's own, whatever is sent.
  'payload-preferences': { ...closedRules, create: 'editor' },
  'payload-kv': closedRules,
  'payload-migrations': closedRules,
}
