import type { Locale } from '@/domain/locale'
import type { Linkable } from '@/domain/section'
import { addressOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { Marked } from '../content/Marked'
import { langOf } from '../content/Said'
import { toneOf } from '../catalogue/names'
import { Pages } from '../catalogue/Pages'
import type { LinkedView } from '../record/props'
import { EmptyState } from '../ui/empty-state'
import { Tag } from '../ui/tag'

type MarkedText = { text: string; marks: [number, number][] }

export type SearchResultsProps = {
  locale: Locale
  words: string
  kind?: string
  total: number
  page: number
  pages: number
  kinds: readonly { kind: Linkable; count: number }[]
  hits: readonly { link: LinkedView; title: MarkedText; snippet?: MarkedText }[]
}

const addressAt = (
  { locale, words, kind }: SearchResultsProps,
  change: { kind?: string; page?: number },
): string => {
  const asked = { kind, page: 1, ...change }
  const query = new URLSearchParams({
    q: words,
    ...(asked.kind && { kind: asked.kind }),
    ...(asked.page > 1 && { page: String(asked.page) }),
  })
  return `${placeOf(locale, 'search')}?${query.toString()}`
}

function Kinds(props: SearchResultsProps) {
  const { locale, kind, kinds } = props
  const t = translator(locale)
  const all = kinds.reduce((sum, one) => sum + one.count, 0)
  return (
    <nav className="tabs" aria-label={t('search.kinds')}>
      <a href={addressAt(props, { kind: undefined })} aria-current={kind ? undefined : 'true'}>
        {t('search.allKinds')} ({all})
      </a>
      {kinds.map((one) => (
        <a
          key={one.kind}
          href={addressAt(props, { kind: one.kind })}
          aria-current={kind === one.kind ? 'true' : undefined}
        >
          {t(`place.${one.kind}`)} ({one.count})
        </a>
      ))}
    </nav>
  )
}

function None({ locale, words }: SearchResultsProps) {
  const t = translator(locale)
  return (
    <EmptyState title={t('search.noneTitle')} text={t('search.noneText', { words })}>
      {(['solutions', 'use-cases', 'programmes', 'events'] as const).map((place) => (
        <a key={place} className="btn btn--quiet btn--small" href={placeOf(locale, place)}>
          {t(`place.${place}`)}
        </a>
      ))}
    </EmptyState>
  )
}

function Hit({
  locale,
  hit: { link, title, snippet },
}: {
  locale: Locale
  hit: SearchResultsProps['hits'][number]
}) {
  return (
    <>
      <Tag tone={toneOf(link.kind)}>{translator(locale)(`one.${link.collection}`)}</Tag>
      <h3 className="result__title" lang={langOf(locale, link.title)}>
        <a href={addressOf(locale, link.collection, link.slug)}>
          <Marked {...title} />
        </a>
      </h3>
      {snippet && (
        <p className="result__text" lang={langOf(locale, link.summary)}>
          <Marked {...snippet} />
        </p>
      )}
    </>
  )
}

/** What was found, kind by kind, each hit with the words it was found by. */
export function SearchResults(props: SearchResultsProps) {
  const { locale, words, total, page, pages, hits } = props
  const t = translator(locale)
  if (words === '') return <p>{t('search.empty')}</p>
  return (
    <div className="stack">
      <p role="status">
        <strong>{t('search.found', { count: total, words })}</strong>
      </p>
      {total === 0 ? (
        <None {...props} />
      ) : (
        <>
          <Kinds {...props} />
          <h2 className="vh">{t('list.hits')}</h2>
          <ol className="results">
            {hits.map((hit) => (
              <li key={`${hit.link.collection} ${hit.link.id}`}>
                <Hit locale={locale} hit={hit} />
              </li>
            ))}
          </ol>
          <Pages
            locale={locale}
            page={page}
            pages={pages}
            hrefOf={(number) => addressAt(props, { page: number })}
          />
        </>
      )}
    </div>
  )
}
