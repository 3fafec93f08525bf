import type { Metadata } from 'next'

import { PageData } from '@/components/content/PageData'
import { Frame } from '@/components/layout/Frame'
import { SearchResults } from '@/components/search/SearchResults'
import { StartSearching } from '@/components/search/StartSearching'
import { PageHead } from '@/components/ui/page-head'
import { SearchForm } from '@/components/ui/search-form'
import type { ListParams } from '@/domain/listing'
import type { Locale } from '@/domain/locale'
import {
  type AskedSearch,
  askedSearch,
  isNarrowed,
  searchAddress,
  searchParams,
  type SearchQuestion,
} from '@/domain/search-question'
import { publicUrl } from '@/env'
import { homeOf, placeOf, searchPartOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import type { Reader } from '@/services/reading'
import { browse, search, waysOn } from '@/services/search'

import { metadataOf } from '../../page-metadata'
import { type LocaleParams, localeOf, readerOf } from '../../reader'

// Reads its address, so it is made anew for each request.
export const dynamic = 'force-dynamic'

type Args = LocaleParams & { searchParams: Promise<ListParams> }

export async function generateMetadata(args: Args): Promise<Metadata> {
  const locale = localeOf((await args.params).locale)
  const t = translator(locale)
  const { words } = askedSearch(await args.searchParams).question
  return {
    ...metadataOf({
      locale,
      title: words
        ? t('search.for', { words: words.slice(0, 80).toWellFormed() })
        : t('search.title'),
      addresses: { de: placeOf('de', 'search'), en: placeOf('en', 'search') },
    }),
    robots: { index: false, follow: true },
  }
}

/** What narrows the hits stays when other words are looked for. */
const kept = (question: SearchQuestion) =>
  searchParams({ ...question, page: 1, loose: false })
    .filter(([name]) => name !== 'q')
    .map(([name, value]) => ({ name, value }))

type HeadProps = { locale: Locale; question: SearchQuestion; isStart: boolean }

function Head({ locale, question, isStart }: HeadProps) {
  const t = translator(locale)
  const crumbs = [{ label: t('site.home'), href: homeOf(locale) }, { label: t('search.title') }]
  return (
    <>
      <PageHead
        title={t('search.title')}
        lead={isStart ? t('lead.search') : undefined}
        crumbs={{ label: t('site.crumbs'), items: crumbs }}
      >
        <SearchForm
          action={placeOf(locale, 'search')}
          label={t('search.field')}
          button={t('site.searchButton')}
          value={question.words}
          placeholder={t('site.searchPlaceholder')}
          suggest={searchPartOf(locale, 'suggestions')}
          keep={kept(question)}
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

const isNothing = ({ question, troubles }: AskedSearch): boolean =>
  question.words === '' && !isNarrowed(question) && Object.keys(troubles).length === 0

async function Answer({ reader, asked }: { reader: Reader; asked: AskedSearch }) {
  const { question } = asked
  const { locale } = reader
  if (isNothing(asked))
    return <StartSearching locale={locale} kinds={await browse(reader)} question={question} />
  const answer = await search(reader, question)
  const ways = answer.total === 0 ? await waysOn(reader, question) : null
  return <SearchResults {...asked} locale={locale} answer={answer} ways={ways} />
}

export default async function Page({ params, searchParams: given }: Args) {
  const reader = await readerOf((await params).locale)
  const { locale } = reader
  const asked = askedSearch(await given)
  const { question } = asked
  const other = placeOf(locale === 'de' ? 'en' : 'de', 'search')
  return (
    <Frame
      locale={locale}
      elsewhere={`${other}${searchAddress({ ...question, page: 1 })}`}
      here={`${placeOf(locale, 'search')}${searchAddress(question)}`}
      preview={reader.preview}
    >
      <Head locale={locale} question={question} isStart={isNothing(asked)} />
      <div className="wrap section section--tight">{await Answer({ reader, asked })}</div>
    </Frame>
  )
}
