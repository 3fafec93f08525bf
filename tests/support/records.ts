import { randomUUID } from 'node:crypto'

import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import sharp from 'sharp'

import { paragraph, richText } from './rich-text'

/** Valid data for any collection, made from its fields; so that a new field is part of every test that walks them all. */
type Recipe = {
  /** `every` also sends what Payload and the portal write themselves. */
  fields: 'required' | 'all' | 'every'
  /** 1 to 9: two turns differ in every value that can differ. */
  turn: number
  /** A record of each collection that relations may lead to. */
  ids: Readonly<Record<string, string>>
}

const made = ['id', 'createdAt', 'updatedAt', '_status', 'sessions', 'salt', 'hash']
const ofFiles = ['url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height']
const madeOfFile = [...ofFiles, 'focalX', 'focalY', 'sizes', 'prefix']

export function recordOf(payload: Payload, slug: string, recipe: Recipe): Record<string, unknown> {
  const { config } = payload.collections[slug as CollectionSlug] // any slug of the built config
  const skipped = config.upload ? [...made, ...madeOfFile] : made
  const fields = config.flattenedFields.filter(({ name }) => !skipped.includes(name))
  return dataOf(recipe.fields === 'every' ? config.flattenedFields : fields, recipe)
}

const dataOf = (fields: readonly FlattenedField[], recipe: Recipe): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter((field) => recipe.fields !== 'required' || isNeeded(field))
      .filter(({ name }) => name !== 'id')
      .map((field) => [field.name, valueOf(field, recipe)])
      .filter(([, value]) => value !== undefined),
  )

const isNeeded = (field: FlattenedField): boolean =>
  ('required' in field && field.required === true) ||
  ['slug', 'valueText', 'label'].includes(field.name) ||
  ('flattenedFields' in field && field.type !== 'array' && field.flattenedFields.some(isNeeded))

function valueOf(field: FlattenedField, recipe: Recipe): unknown {
  const { turn, ids } = recipe
  const several = (value: unknown): unknown =>
    'hasMany' in field && field.hasMany ? asMany(field, value) : value
  if (field.type === 'relationship' || field.type === 'upload') {
    const to = [field.relationTo].flat()[0] ?? ''
    const id = ids[to]
    if (!id) return undefined
    return several(Array.isArray(field.relationTo) ? { relationTo: to, value: id } : id)
  }
  if (field.type === 'select' || field.type === 'radio') {
    const options = field.options.map((one) => (typeof one === 'string' ? one : one.value))
    return several(options[turn % options.length])
  }
  if (field.type === 'number') return numberOf(field, turn)
  if (field.type === 'group' || field.type === 'tab') return dataOf(field.flattenedFields, recipe)
  if (field.type === 'array') return [dataOf(field.flattenedFields, { ...recipe, fields: 'all' })]
  return several(simple(field, turn))
}

/** As many as the field needs, each different from the others. */
const asMany = (field: FlattenedField, value: unknown): unknown[] => {
  const needed = 'minRows' in field && typeof field.minRows === 'number' ? field.minRows : 1
  return Array.from({ length: needed }, (_, at) => (at === 0 ? value : `${String(value)} ${at}`))
}

const numberOf = ({ min = 0, max }: { min?: number; max?: number }, turn: number): number =>
  max !== undefined && max <= 1 ? turn / 10 : min + turn

function simple(field: FlattenedField, turn: number): unknown {
  if (field.type === 'date') return `2026-0${turn}-01T00:00:00.000Z`
  if (field.type === 'checkbox') return turn % 2 === 1
  if (field.type === 'email') return `${randomUUID()}@example.org`
  if (field.type === 'json') return { turn }
  if (field.type === 'richText') return richText(paragraph(`Beispiel ${turn}`))
  if (field.name === 'slug') return `beispiel-${randomUUID().slice(0, 8)}`
  return accepted(field, turn)
}

/** The first of some texts that the field itself accepts. */
function accepted(field: FlattenedField, turn: number): string {
  const unique = 'unique' in field && field.unique ? ` ${randomUUID()}` : ''
  const texts = [
    `Beispiel ${turn}${unique}`,
    `https://example.org/${turn}`,
    `2026-0${turn}-01`,
    `10:0${turn}`,
    `0${turn}`,
  ]
  const validate: unknown = 'validate' in field ? field.validate : undefined
  if (typeof validate !== 'function') return texts[0] ?? ''
  const req = {
    i18n: { language: 'de' },
    locale: 'de',
    t: (key: string) => key,
    payload: { config: {} },
  }
  const isValid = (text: string): boolean => {
    try {
      return validate(text, { ...field, req, data: {}, siblingData: {} }) === true
    } catch {
      return false
    }
  }
  return texts.find(isValid) ?? texts[0] ?? ''
}

/** A picture large enough for the smallest of its smaller copies. */
export async function aPicture() {
  const create = { width: 700, height: 400, channels: 3, background: '#4a6a8a' } as const
  const data = await sharp({ create }).png().toBuffer()
  return { data, mimetype: 'image/png', name: `${randomUUID()}.png`, size: data.length }
}
