import type { ReactNode } from 'react'

import { catalogue, type FacetName } from '@/domain/catalogue'
import { toggled } from '@/domain/listing'
import type { Locale } from '@/domain/locale'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { FilterChips } from '../ui/chips'
import { EmptyState } from '../ui/empty-state'
import { EntryCard } from './EntryCard'
import { FilterForm } from './FilterForm'
import { Pages } from './Pages'
import { addressAt, type CatalogueListProps, valueName } from './props'
import { Tools } from './Tools'

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
      title={t(list.all === 0 ? 'list.nothingYet' : 'list.emptyTitle')}
      text={list.all === 0 ? undefined : t('list.emptyText')}
      intro={list.loosen.length > 0 ? t('list.loosenIntro') : undefined}
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

type CardsProps = { locale: Locale; rows: CatalogueListProps['list']['rows']; level?: 3 | 4 }

function Cards({ locale, rows, level = 3 }: CardsProps) {
  return (
    <ul className="stack">
      {rows.map((entry) => (
        <li key={entry.id}>
          <EntryCard locale={locale} entry={entry} headingLevel={level} />
        </li>
      ))}
    </ul>
  )
}

/** Events are told apart by whether they are still to come; everything else, and what is put in another order, is one list. */
function Rows({ locale, list, query }: CatalogueListProps) {
  const t = translator(locale)
  if (query.sort !== '' || !list.rows.some(({ day }) => day))
    return <Cards locale={locale} rows={list.rows} />
  const groups = [
    { title: t('events.coming'), rows: list.rows.filter(({ day }) => !day?.past) },
    { title: t('events.past'), rows: list.rows.filter(({ day }) => day?.past) },
  ]
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }) => (
      <section key={title} className="group" aria-label={title}>
        <h3>{title}</h3>
        <Cards locale={locale} rows={rows} level={4} />
      </section>
    ))
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
          {list.total === 0 ? <Nothing {...props} /> : <Rows {...props} />}
          <Pages
            locale={locale}
            page={list.page}
            pages={list.pages}
            hrefOf={(page) => addressAt(props, { page })}
          />
          {children}
        </div>
      </div>
    </section>
  )
}
