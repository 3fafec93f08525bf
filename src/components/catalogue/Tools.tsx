import { catalogue } from '@/domain/catalogue'
import { sortOf } from '@/domain/listing'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import type { CatalogueListProps } from './props'

function SortForm({ locale, section, query, list }: CatalogueListProps) {
  const t = translator(locale)
  const { sorts } = catalogue[section]
  if (sorts.length < 2) return null
  return (
    <form action={placeOf(locale, section)} method="get">
      {Object.entries(list.chosen).flatMap(([name, values]) =>
        values.map((value) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        )),
      )}
      {query.words && <input type="hidden" name="q" value={query.words} />}
      <label className="small" htmlFor="sort">
        {t('list.sortBy')}
      </label>
      <select
        id="sort"
        name="sort"
        defaultValue={sortOf(query, {
          sorts: Object.fromEntries(sorts.map((name) => [name, name])),
        })}
      >
        {sorts.map((name) => (
          <option key={name} value={name}>
            {t(`sort.${name}`)}
          </option>
        ))}
      </select>
      <button className="btn btn--quiet btn--small" type="submit">
        {t('list.sort')}
      </button>
    </form>
  )
}

/** How much was found, and in which order it stands. */
export function Tools(props: CatalogueListProps) {
  const { locale, section, list } = props
  const t = translator(locale)
  const all = t(`counted.${section}`, { count: list.all })
  return (
    <div className="tools">
      <p role="status">
        <strong>
          {list.total === list.all ? all : t('list.some', { total: list.total, all })}
        </strong>
        {list.pages > 1 && (
          <span className="muted">
            {' '}
            · {t('list.pageOf', { page: list.page, pages: list.pages })}
          </span>
        )}
      </p>
      <SortForm {...props} />
    </div>
  )
}
