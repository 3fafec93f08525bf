import { createPayloadRequest, type SanitizedConfig } from 'payload'

import { isListQuestion } from '@/domain/rest/panel-list'

import { shapesIn } from './gate'

/** Parameters of a page of the panel as the framework hands them over. */
export type PanelParams = Record<string, string | string[]>
type Asked = { config: SanitizedConfig; segments: readonly string[]; params: PanelParams }

/**
 * The address of the bare list when an address asks one of the panel's lists for something that Payload would fail on,
 * such as fields that do not exist; null when the question can be answered (H-33).
 */
export async function listAskedWrongly({
  config,
  segments,
  params,
}: Asked): Promise<string | null> {
  const [first, collection, third] = segments
  const isList = first === 'collections' && (third === undefined || third === 'trash')
  if (!isList || !collection || Object.keys(params).length === 0) return null
  const pairs = Object.entries(params).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
  // Read as Payload reads it; the host says nothing.
  const request = new Request(`http://panel/?${new URLSearchParams(pairs).toString()}`)
  const { query } = await createPayloadRequest({ config, request })
  const shapes = shapesIn(config)
  if (!Object.hasOwn(shapes, collection) || isListQuestion(query, { collection, shapes }))
    return null
  return `/admin/${segments.map(encodeURIComponent).join('/')}`
}
