import type { Metadata } from 'next'

import { PageData } from '@/components/content/PageData'
import { Frame } from '@/components/layout/Frame'
import { SearchResults } from '@/components/search/SearchResults'
import { PageHead } from '@/components/ui/page-head'
import { SearchForm } from '@/components/ui/search-form'
import type { ListParams } from '@/domain/listing'
import type { Locale } from '@/domain/locale'
import { publicUrl } from '@/env'
import { homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { search, type SearchQuestion } from '@/services/search'

import { metadataOf } from '../../page-metadata'
import { type LocaleParams, localeOf, readerOf } from '../../reader'

// Reads its address, so it is made anew for each request.
export const dynamic = 'force-dynamic'

type Args = LocaleParams & { searchParams: Promise<ListParams> }

const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/** What the address asks for, within bounds. */
const questionIn = (asked: ListParams) => ({
  words: first(asked.q).slice(0, 400).toWellFormed().trim(),
  kind: first(asked.kind) || undefined,
  page: Math.min(Math.max(1, Number.parseInt(first(asked.page), 10) || 1), 60),
})

/** What was asked for, as the address of this page says it. */
function asAsked({ words: q, kind = '', page }: SearchQuestion): string {
  const asked = Object.entries({ q, kind, page: page > 1 ? String(page) : '' })
  const said = new URLSearchParams(asked.filter(([, value]) => value !== '')).toString()
  return said && `?${said}`
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale)
  const words = first((await searchParams).q).slice(0, 80)
  return {
    ...metadataOf({
      locale,
      title: words ? t('search.for', { words }) : t('search.title'),
      addresses: { de: placeOf('de', 'search'), en: placeOf('en', 'search') },
    }),
    robots: { index: false, follow: true },
  }
}

function Head({ locale, words }: { locale: Locale; words: string }) {
  const t = translator(locale)
  const crumbs = [{ label: t('site.home'), href: homeOf(locale) }, { label: t('search.title') }]
  return (
    <>
      <PageHead
        title={t('search.title')}
        lead={t('lead.search')}
        crumbs={{ label: t('site.crumbs'), items: crumbs }}
      >
        <SearchForm
          action={placeOf(locale, 'search')}
          label={t('search.field')}
          button={t('site.searchButton')}
          value={words}
          placeholder={t('site.searchPlaceholder')}
        />
      </PageHead>
      <PageData
        type="SearchResultsPage"
        publicUrl={publicUrl}
        locale={locale}
        address={placeOf(locale, 'search')}
        title={t('search.title')}
        description={t('lead.search')}
        crumbs={crumbs}
      />
    </>
  )
}

export default async function Page({ params, searchParams }: Args) {
  const reader = await readerOf((await params).locale)
  const { locale } = reader
  const question = questionIn(await searchParams)
  const { words, kind } = question
  const answer = await search(reader, question)
  const other = placeOf(locale === 'de' ? 'en' : 'de', 'search')
  return (
    <Frame
      locale={locale}
      elsewhere={`${other}${asAsked({ words, page: 1 })}`}
      here={`${placeOf(locale, 'search')}${asAsked(question)}`}
      preview={reader.preview}
    >
      <Head locale={locale} words={words} />
      <div className="wrap section section--tight">
        <SearchResults locale={locale} words={words} kind={kind} {...answer} />
      </div>
    </Frame>
  )
}
