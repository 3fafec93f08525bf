import { searchParams } from '@/domain/search-question'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { FacetGroup } from '../ui/facet-group.client'
import { Filters } from '../ui/facets'
import { Icon } from '../ui/icon'
import { type SearchProps, valueName } from './props'

/** The parts of the question that a form does not ask itself. */
export function Kept({ question, except }: Pick<SearchProps, 'question'> & { except: string[] }) {
  return searchParams({ ...question, page: 1 })
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ))
}

function Facets(props: SearchProps) {
  const { locale, answer } = props
  const t = translator(locale)
  return answer.facets.map(({ name, options }, at) => (
    <FacetGroup
      key={name}
      legend={t(`facet.${name}`)}
      name={name}
      open={at === 0 || options.some((option) => option.chosen)}
      countLabel={t('list.hits')}
      options={options.map(({ value, count, chosen }) => ({
        value,
        label: valueName(props, name, value),
        count,
        ...(chosen && { checked: true }),
      }))}
    />
  ))
}

function Day({ name, ...props }: SearchProps & { name: 'from' | 'until' }) {
  const { locale, question, troubles } = props
  const t = translator(locale)
  const trouble = troubles[name]
  return (
    <div className="days__field">
      <label htmlFor={`day-${name}`}>{t(`search.${name}`)}</label>
      <input
        id={`day-${name}`}
        type="date"
        name={name}
        defaultValue={question[name] ?? undefined}
        min="1900-01-01"
        max="2199-12-31"
        aria-invalid={trouble ? true : undefined}
        aria-describedby={trouble ? `day-${name}-trouble` : undefined}
      />
      {trouble && (
        <p className="err" id={`day-${name}-trouble`}>
          <Icon name="warning" />
          {t(`search.trouble.${trouble}`)}
        </p>
      )}
    </div>
  )
}

function Days(props: SearchProps) {
  const { locale, question, troubles } = props
  const legend = translator(locale)('search.days')
  const isSet = Boolean(question.from ?? question.until ?? troubles.from ?? troubles.until)
  return (
    <details className="facet" open={isSet}>
      <summary>{legend}</summary>
      <fieldset className="days">
        <legend className="vh">{legend}</legend>
        <Day {...props} name="from" />
        <Day {...props} name="until" />
      </fieldset>
    </details>
  )
}

const asked = ['field', 'maturity', 'programme', 'state', 'from', 'until']

/** What hits can be narrowed by; a plain form, sent without JavaScript. */
export function SearchFilters(props: SearchProps) {
  const { locale, question } = props
  const t = translator(locale)
  return (
    <Filters label={t('list.filter')}>
      <form action={placeOf(locale, 'search')} method="get" aria-label={t('list.filter')}>
        <Kept question={question} except={asked} />
        <Facets {...props} />
        <Days {...props} />
        <div className="btns">
          <button className="btn btn--small" type="submit">
            {t('list.apply')}
          </button>
        </div>
      </form>
    </Filters>
  )
}
