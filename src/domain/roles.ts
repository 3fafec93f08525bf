/** What a signed-in person may do; one table for server and screen. Each role holds what stands before it. */
export const roles = ['member', 'editor', 'approver', 'coordinator', 'admin'] as const
export type Role = (typeof roles)[number]

/** True when the role is at least the one asked for. */
export const isAtLeast = (role: Role | null | undefined, wanted: Role): boolean =>
  role ? roles.indexOf(role) >= roles.indexOf(wanted) : false

/** Who works in the admin panel. Members use the public site. */
export const mayEnterPanel = (role: Role | null | undefined): boolean => isAtLeast(role, 'editor')
