import type { Metadata } from 'next'

import { Frame } from '@/components/layout/Frame'
import { SearchResults } from '@/components/search/SearchResults'
import { PageHead } from '@/components/ui/page-head'
import { SearchForm } from '@/components/ui/search-form'
import type { ListParams } from '@/domain/listing'
import { homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { search } from '@/services/search'

import { metadataOf } from '../../page-metadata'
import { type LocaleParams, localeOf, readerOf } from '../../reader'

// Reads its address, so it is made anew for each request.
export const dynamic = 'force-dynamic'

type Args = LocaleParams & { searchParams: Promise<ListParams> }

const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/** What was asked for, as the address of this page says it. */
function asAsked({ q, kind = '', page }: { q: string; kind?: string; page: number }): string {
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

export default async function Page({ params, searchParams }: Args) {
  const reader = await readerOf((await params).locale)
  const { locale } = reader
  const asked = await searchParams
  const words = first(asked.q).slice(0, 400).toWellFormed().trim()
  const kind = first(asked.kind) || undefined
  const page = Math.min(Math.max(1, Number.parseInt(first(asked.page), 10) || 1), 60)
  const answer = await search(reader, { words, kind, page })
  const t = translator(locale)
  const other = locale === 'de' ? 'en' : 'de'
  const elsewhere = `${placeOf(other, 'search')}${asAsked({ q: words, page: 1 })}`
  return (
    <Frame
      locale={locale}
      elsewhere={elsewhere}
      here={`${placeOf(locale, 'search')}${asAsked({ q: words, kind, page })}`}
      preview={reader.preview}
    >
      <PageHead
        title={t('search.title')}
        lead={t('lead.search')}
        crumbs={{
          label: t('site.crumbs'),
          items: [{ label: t('site.home'), href: homeOf(locale) }, { label: t('search.title') }],
        }}
      >
        <SearchForm
          action={placeOf(locale, 'search')}
          label={t('search.field')}
          button={t('site.searchButton')}
          value={words}
          placeholder={t('site.searchPlaceholder')}
        />
      </PageHead>
      <div className="wrap section section--tight">
        <SearchResults locale={locale} words={words} kind={kind} {...answer} />
      </div>
    </Frame>
  )
}
