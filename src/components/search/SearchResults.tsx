import { toggled } from '@/domain/listing'
import {
  hitsPerPage,
  isNarrowed,
  type SearchFacet,
  searchFacets,
  searchSorts,
  widened,
} from '@/domain/search-question'
import { dateText, whole } from '@/i18n/format'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { Pages } from '../catalogue/Pages'
import { FilterChips } from '../ui/chips'
import { Notice } from '../ui/notice'
import { hitWords } from './hit-words'
import { NothingFound } from './NothingFound'
import { addressAt, type SearchProps, valueName } from './props'
import { Kept, SearchFilters } from './SearchFilters'
import { SearchHits } from './SearchHits.client'

function Kinds(props: SearchProps) {
  const { locale, question, answer } = props
  const t = translator(locale)
  const all = answer.kinds.reduce((sum, one) => sum + one.count, 0)
  const isListed = answer.kinds.some(({ kind }) => kind === question.kind)
  const chosen = question.kind && !isListed ? [{ kind: question.kind, count: 0 }] : []
  return (
    <nav className="tabs tabs--kinds" aria-label={t('search.kinds')}>
      <a
        href={addressAt(props, { kind: null })}
        aria-current={question.kind === null ? 'true' : undefined}
      >
        {t('search.allKinds')} ({whole(locale, all)})
      </a>
      {[...answer.kinds, ...chosen].map(({ kind, count }) => (
        <a
          key={kind}
          href={addressAt(props, { kind })}
          aria-current={question.kind === kind ? 'true' : undefined}
        >
          {t(`place.${kind}`)} ({whole(locale, count)})
        </a>
      ))}
    </nav>
  )
}

function Chosen(props: SearchProps) {
  const { locale, question } = props
  const { kind, chosen, from, until, loose } = question
  const t = translator(locale)
  const removeLabel = t('list.remove')
  const valuesOf = (name: SearchFacet) =>
    (chosen[name] ?? []).map((value) => ({
      label: `${t(`facet.${name}`)}: ${valueName(props, name, value)}`,
      href: addressAt(props, { chosen: toggled(chosen, name, value) }),
      removeLabel,
    }))
  const single = [
    kind && { label: t(`place.${kind}`), change: { kind: null } },
    from && { label: `${t('search.from')} ${dateText(locale, from)}`, change: { from: null } },
    until && { label: `${t('search.until')} ${dateText(locale, until)}`, change: { until: null } },
    loose && { label: t('search.isLoose'), change: { loose: false } },
  ]
  const chips = single.flatMap((one) =>
    one ? [{ label: one.label, href: addressAt(props, one.change), removeLabel }] : [],
  )
  return (
    <FilterChips
      label={t('list.active')}
      chips={[...chips, ...searchFacets.flatMap(valuesOf)]}
      clear={{
        label: t('list.clear'),
        href: addressAt(props, { ...widened(question), loose: false }),
      }}
    />
  )
}

function Order({ locale, question }: SearchProps) {
  const t = translator(locale)
  const offered = searchSorts.filter((name) => name !== 'relevance' || question.words !== '')
  return (
    <form action={placeOf(locale, 'search')} method="get">
      <Kept question={question} except={['sort']} />
      <label className="small" htmlFor="sort">
        {t('list.sortBy')}
      </label>
      <select id="sort" name="sort" defaultValue={question.sort}>
        {offered.map((name) => (
          <option key={name} value={name}>
            {name === 'relevance' ? t('search.relevance') : t(`sort.${name}`)}
          </option>
        ))}
      </select>
      <button className="btn btn--quiet btn--small" type="submit">
        {t('list.sort')}
      </button>
    </form>
  )
}

function countText({ locale, question, answer }: SearchProps): string {
  const t = translator(locale)
  const { words } = question
  const { total: count, totalIsExact } = answer
  if (!totalIsExact && count > 0) return t('search.foundAbout', { count })
  return words === '' ? t('search.foundAny', { count }) : t('search.found', { count, words })
}

function Tools(props: SearchProps) {
  const { locale, answer } = props
  const { total, page, pages } = answer
  const t = translator(locale)
  return (
    <div className="tools tools--search">
      <p role="status">
        <strong>{countText(props)}</strong>
        {pages > 1 && <span className="muted"> · {t('list.pageOf', { page, pages })}</span>}
      </p>
      {total > 1 && <Order {...props} />}
    </div>
  )
}

/** What to know about the answer before reading it. */
function Remarks(props: SearchProps) {
  const { locale, answer, ignored } = props
  const t = translator(locale)
  const { meant } = answer
  return (
    <>
      {answer.standIn && (
        <Notice tone="info" title={t('search.standInTitle')} headingLevel={2}>
          <p>{t('search.standInText')}</p>
        </Notice>
      )}
      {ignored.length > 0 && <Notice tone="info" title={t('search.ignored')} headingLevel={2} />}
      {meant && (
        <p className="meant">
          {t('search.meant')} <a href={addressAt(props, { words: meant, loose: false })}>{meant}</a>
        </p>
      )}
    </>
  )
}

function Found(props: SearchProps) {
  const { locale, answer } = props
  const { hits, page, pages, total } = answer
  const t = translator(locale)
  return (
    <>
      <h2 className="vh">{t('list.hits')}</h2>
      <SearchHits
        hits={hits.map((hit) => hitWords(locale, hit))}
        start={(page - 1) * hitsPerPage + 1}
      />
      <Pages
        locale={locale}
        page={page}
        pages={pages}
        hrefOf={(number) => addressAt(props, { page: number })}
      />
      {total > pages * hitsPerPage && (
        <p className="muted small">
          {t('search.onlyFirst', { count: whole(locale, pages * hitsPerPage) })}
        </p>
      )}
    </>
  )
}

const hasTroubles = ({ troubles }: SearchProps): boolean => Object.keys(troubles).length > 0

/** What was found, by kinds and facets, each hit with the words it was found by; or what to do when nothing was. */
export function SearchResults(props: SearchProps) {
  const { answer, ways } = props
  const isNothing = answer.total === 0
  // Where nothing is narrowed and nothing found, there is nothing to narrow.
  const hasFilters = !isNothing || isNarrowed(props.question) || hasTroubles(props)
  return (
    <div className={hasFilters ? 'cols cols--list' : undefined}>
      {hasFilters && <SearchFilters {...props} />}
      <div className="stack">
        <Remarks {...props} />
        {answer.kinds.length > 0 && <Kinds {...props} />}
        <div>
          <Tools {...props} />
          <Chosen {...props} />
          {isNothing && ways ? <NothingFound {...props} ways={ways} /> : <Found {...props} />}
        </div>
      </div>
    </div>
  )
}
