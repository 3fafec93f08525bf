import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import { isAtLeast, mayEnterPanel, type Role } from '@/domain/roles'

/**
 * Who may: access rules are sentences, e.g. `read: anyOf(published, hasRole('editor'))`. A rule answers yes, no, or
 * "only these documents" (a query).
 */
type Rule = (args: { req: PayloadRequest; id?: number | string }) => boolean | Where

export const everybody: Rule = () => true
export const nobody: Rule = () => false

/** Signed-in people who hold at least this role. */
export const hasRole =
  (role: Role): Rule =>
  ({ req }) =>
    isAtLeast(req.user?.role, role)

/** What is published, for everybody. */
export const published: Rule = () => ({ _status: { equals: 'published' } })

/** A file that something published shows (docs/decisions/0015). */
export const shown: Rule = () => ({ shown: { equals: true } })

/** What hangs on something published, e.g. the agenda items of a published event. */
export const publishedWith =
  (relation: string): Rule =>
  () => ({ [`${relation}._status`]: { equals: 'published' } })

/** The own user record. */
export const oneself: Rule = ({ req }) => (req.user ? { id: { equals: req.user.id } } : false)

/** The first rule that says yes decides; otherwise the documents of all rules together. */
export const anyOf =
  (...rules: Rule[]): Access =>
  (args) => {
    const verdicts = rules.map((rule) => rule(args))
    if (verdicts.includes(true)) return true
    const queries = verdicts.filter((verdict) => typeof verdict === 'object')
    return queries.length > 0 ? { or: queries } : false
  }

/** Who works in the admin panel: editors and everybody above. */
export const panelStaff = ({ req }: { req: PayloadRequest }): boolean =>
  mayEnterPanel(req.user?.role)

/** A field that only staff may read, e.g. an internal note. */
export const staffField: FieldAccess = ({ req }) => mayEnterPanel(req.user?.role)

/** A field that only administrators may write, e.g. a role. */
export const adminField: FieldAccess = ({ req }) => isAtLeast(req.user?.role, 'admin')

/** A field only the portal itself writes. */
export const portalField: FieldAccess = () => false

/** What every public record of the catalogue allows. */
export const catalogueAccess = {
  create: hasRole('editor'),
  read: anyOf(published, hasRole('editor')),
  readVersions: hasRole('editor'),
  update: hasRole('editor'),
  delete: hasRole('coordinator'),
  unlock: nobody,
} satisfies Record<string, Access>
