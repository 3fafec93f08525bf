import type { TypedUser } from 'payload'

import { mayEnterPanel } from '@/domain/roles'

/** The functions of the panel that a browser may call. Folders and timed publication are not in use here. */
export const known = [
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
] as const

/** True when this person may call this function: staff only, and no name that merely exists, such as `constructor`. */
export const mayCall = (name: unknown, user: TypedUser | null): boolean =>
  known.some((one) => one === name) && mayEnterPanel(user?.role)
