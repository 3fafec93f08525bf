import { catalogue } from '@/domain/catalogue'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { FacetGroup } from '../ui/facet-group.client'
import { Filters } from '../ui/facets'
import { type CatalogueListProps, valueName } from './props'

function FacetGroups(props: CatalogueListProps) {
  const { locale, section, list } = props
  const t = translator(locale)
  const facets = catalogue[section].facets.map((facet) => ({
    ...facet,
    options: list.facets.find((one) => one.name === facet.name)?.options ?? [],
  }))
  return facets
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
          label: valueName(props, facet.name, value),
          count,
          ...(chosen && { checked: true }),
        }))}
      />
    ))
}

/** What a list can be narrowed by; a plain form, sent without JavaScript. */
export function FilterForm(props: CatalogueListProps) {
  const { locale, section, query } = props
  const t = translator(locale)
  return (
    <Filters label={t('list.filter')}>
      <form action={placeOf(locale, section)} method="get" aria-label={t('list.filter')}>
        {query.sort && <input type="hidden" name="sort" value={query.sort} />}
        <label className="facet-words">
          <span>{t('list.within')}</span>
          <input type="search" name="q" defaultValue={query.words} autoComplete="off" />
        </label>
        <FacetGroups {...props} />
        <div className="btns">
          <button className="btn btn--small" type="submit">
            {t('list.apply')}
          </button>
        </div>
      </form>
    </Filters>
  )
}
