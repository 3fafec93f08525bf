import type { ReactNode } from 'react'

import { catalogue, type FacetName } from '@/domain/catalogue'
import { listAddress, type ListQuery, type Listing, sortOf, toggled } from '@/domain/listing'
import type { Locale } from '@/domain/locale'
import type { Section } from '@/domain/section'
import type { Words } from '@/domain/words'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { FilterChips } from '../ui/chips'
import { EmptyState } from '../ui/empty-state'
import { FacetGroup, Filters } from '../ui/facets'
import { Pagination } from '../ui/pagination'
import { EntryCard, type EntryView } from './EntryCard'

type Found = EntryView & {
  id: string
  facets: Record<string, readonly string[]>
  sort: Record<string, string | number>
}

export type CatalogueListProps = {
  locale: Locale
  section: Section
  query: ListQuery
  list: Listing<Found>
  names: Partial<Record<FacetName, Record<string, Words>>>
}

/** The name of a facet's value: of a list, or of a record. */
function valueName(
  { locale, section, names }: CatalogueListProps,
  name: string,
  value: string,
): string {
  const facet = catalogue[section].facets.find((one) => one.name === name)
  if (!facet || facet.from === 'plain') return value
  if (facet.from === 'record') return names[facet.name]?.[value]?.text ?? value
  return nameOf(locale, facet.from, value)
}

const addressAt = (
  { locale, section, query }: CatalogueListProps,
  change: Partial<ListQuery>,
): string => `${placeOf(locale, section)}${listAddress(query, change)}`

function FilterForm(props: CatalogueListProps) {
  const { locale, section, query, list } = props
  const t = translator(locale)
  const facets = catalogue[section].facets.map((facet) => ({
    ...facet,
    options: list.facets.find((one) => one.name === facet.name)?.options ?? [],
  }))
  return (
    <Filters label={t('list.filter')} open={Object.keys(list.chosen).length > 0}>
      <form action={placeOf(locale, section)} method="get" aria-label={t('list.filter')}>
        {query.sort && <input type="hidden" name="sort" value={query.sort} />}
        <label className="facet-words">
          <span>{t('list.within')}</span>
          <input type="search" name="q" defaultValue={query.words} autoComplete="off" />
        </label>
        {facets
          .filter((facet) => facet.options.length > 0)
          .map((facet) => (
            <FacetGroup
              key={facet.name}
              legend={t(`facet.${facet.name}`)}
              name={facet.name}
              open={Boolean(facet.open) || facet.options.some((option) => option.chosen)}
              countLabel={t('list.hits')}
              options={facet.options.map(({ value, count, chosen }) => ({
                value,
                count,
                checked: chosen,
                label: valueName(props, facet.name, value),
              }))}
            />
          ))}
        <div className="btns">
          <button className="btn btn--small" type="submit">
            {t('list.apply')}
          </button>
        </div>
      </form>
    </Filters>
  )
}

function Tools(props: CatalogueListProps) {
  const { locale, section, query, list } = props
  const t = translator(locale)
  const all = t(`counted.${section}`, { count: list.all })
  const { sorts } = catalogue[section]
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
      {sorts.length > 1 && (
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
      )}
    </div>
  )
}

function ActiveFilters(props: CatalogueListProps) {
  const { locale, section, query, list } = props
  const t = translator(locale)
  const facetChips = Object.entries(list.chosen).flatMap(([name, values]) =>
    values.map((value) => ({
      label: `${catalogue[section].facets.some((facet) => facet.name === name) ? t(`facet.${name as FacetName}`) : name}: ${valueName(props, name, value)}`, // checked in the line before
      href: addressAt(props, { chosen: toggled(list.chosen, name, value) }),
      removeLabel: t('list.remove'),
    })),
  )
  const wordChip = query.words
    ? [
        {
          label: `${t('list.wordsFilter')}: ${query.words}`,
          href: addressAt(props, { words: undefined }),
          removeLabel: t('list.remove'),
        },
      ]
    : []
  return (
    <FilterChips
      label={t('list.active')}
      chips={[...facetChips, ...wordChip]}
      clear={{ label: t('list.clear'), href: placeOf(locale, section) }}
    />
  )
}

function Nothing(props: CatalogueListProps) {
  const { locale, section, list } = props
  const t = translator(locale)
  return (
    <EmptyState
      title={t('list.emptyTitle')}
      text={list.all === 0 ? t('list.nothingYet') : t('list.emptyText')}
    >
      {list.loosen.slice(0, 5).map(({ name, value, count }) => (
        <a
          key={`${name} ${value}`}
          className="btn btn--quiet btn--small"
          href={addressAt(props, { chosen: toggled(list.chosen, name, value) })}
        >
          {t('list.loosen', {
            value: valueName(props, name, value),
            count: t(`counted.${section}`, { count }),
          })}
        </a>
      ))}
      <a className="btn btn--small" href={placeOf(locale, section)}>
        {t('list.clear')}
      </a>
    </EmptyState>
  )
}

function Pages(props: CatalogueListProps) {
  const { locale, list } = props
  const t = translator(locale)
  const numbers = Array.from({ length: list.pages }, (_, at) => at + 1)
  const near = numbers.filter(
    (number) => number === 1 || number === list.pages || Math.abs(number - list.page) <= 2,
  )
  const step = (page: number, label: string) =>
    page >= 1 && page <= list.pages ? { label, href: addressAt(props, { page }) } : undefined
  return (
    <Pagination
      label={t('list.pages')}
      pageLabel={t('list.page')}
      pages={near.map((number) => ({ number, href: addressAt(props, { page: number }) }))}
      current={list.page}
      previous={step(list.page - 1, t('list.previous'))}
      next={step(list.page + 1, t('list.next'))}
    />
  )
}

/** The list of a section: filters beside it, what is chosen above it, and help when nothing is found. */
export function CatalogueList(props: CatalogueListProps & { children?: ReactNode }) {
  const { locale, list, children } = props
  const t = translator(locale)
  return (
    <section className="section section--tight" aria-labelledby="hits">
      <div className="wrap cols cols--list">
        <FilterForm {...props} />
        <div>
          <Tools {...props} />
          <ActiveFilters {...props} />
          <h2 className="vh" id="hits">
            {t('list.hits')}
          </h2>
          {list.total === 0 ? (
            <Nothing {...props} />
          ) : (
            <ul className="stack">
              {list.rows.map((entry) => (
                <li key={entry.id}>
                  <EntryCard locale={locale} entry={entry} />
                </li>
              ))}
            </ul>
          )}
          <Pages {...props} />
          {children}
        </div>
      </div>
    </section>
  )
}
