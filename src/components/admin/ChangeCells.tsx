import { getTranslation } from '@payloadcms/translations'
import type { DefaultServerCellComponentProps, FlattenedField } from 'payload'

/**
 * The log of changes as people read it. It keeps names for machines (`use-cases`, `confirmation.reviewBy`); here stands
 * what the panel calls them, in the language of whoever reads.
 */
type Props = DefaultServerCellComponentProps
type Row = { collection?: unknown; record?: unknown }

const actions: Record<string, { de: string; en: string }> = {
  create: { de: 'angelegt', en: 'created' },
  update: { de: 'geändert', en: 'changed' },
  delete: { de: 'gelöscht', en: 'deleted' },
  import: { de: 'eingelesen', en: 'imported' },
}

/** What is no field people see. */
const unseen: Record<string, { de: string; en: string }> = {
  password: { de: 'Passwort', en: 'Password' },
  lockUntil: { de: 'Sperre der Anmeldung', en: 'Lock of signing in' },
}

const configOf = ({ payload, rowData }: Props) => {
  const { collection } = rowData as Row
  return typeof collection === 'string'
    ? Object.entries(payload.collections).find(([slug]) => slug === collection)?.[1].config
    : undefined
}

export function ActionCell({ cellData, i18n }: Props) {
  const action = String(cellData ?? '')
  return <>{actions[action] ? getTranslation(actions[action], i18n) : action}</>
}

export function CollectionCell(props: Props) {
  const config = configOf(props)
  return <>{config ? getTranslation(config.labels.singular, props.i18n) : String(props.cellData)}</>
}

/** The way to the record, by its number: its title is content, which this log does not show. */
export function RecordCell(props: Props) {
  const id = String(props.cellData ?? '')
  const config = configOf(props)
  const isGone = Reflect.get(Object(props.rowData), 'action') === 'delete'
  return config && !isGone ? (
    <a href={`/admin/collections/${config.slug}/${id}`}>{id}</a>
  ) : (
    <>{id}</>
  )
}

/** `confirmation.reviewBy` → „Pflege: Erneut prüfen bis“; what is no field, such as `locale:en`, stays as it is. */
function wordsFor(fields: readonly FlattenedField[], path: string, i18n: Props['i18n']): string {
  const [name, ...inner] = path.split('.')
  const words = unseen[path]
  if (words) return getTranslation(words, i18n)
  const field = fields.find((one) => one.name === name)
  if (!field) return path
  const label: unknown = Reflect.get(field, 'label')
  const own = label ? getTranslation(label as Record<string, string>, i18n) : field.name
  if (inner.length === 0 || !('flattenedFields' in field)) return own
  return `${own}: ${wordsFor(field.flattenedFields, inner.join('.'), i18n)}`
}

export function FieldsCell(props: Props) {
  const config = configOf(props)
  const names = [props.cellData ?? []].flat().map(String)
  const words = names.map((name) => wordsFor(config?.flattenedFields ?? [], name, props.i18n))
  return <>{words.join(', ')}</>
}
