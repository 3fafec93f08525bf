import type { Metadata } from 'next'

import { PageData } from '@/components/content/PageData'
import { FiguresPage } from '@/components/figures/FiguresPage'
import { Frame } from '@/components/layout/Frame'
import { PageHead } from '@/components/ui/page-head'
import { publicUrl } from '@/env'
import { homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { readFigures } from '@/services/figures'
import { citedSources, countsOf, directoryState } from '@/services/overview'

import { metadataOf } from '../../page-metadata'
import { type LocaleParams, localeOf, readerOf } from '../../reader'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale)
  return metadataOf({
    locale,
    title: t('figures.title'),
    description: t('lead.figures'),
    addresses: { de: placeOf('de', 'figures'), en: placeOf('en', 'figures') },
  })
}

export default async function Page({ params }: LocaleParams) {
  const reader = await readerOf((await params).locale)
  const { locale } = reader
  const t = translator(locale)
  const crumbs = [{ label: t('site.home'), href: homeOf(locale) }, { label: t('figures.title') }]
  return (
    <Frame
      locale={locale}
      elsewhere={placeOf(locale === 'de' ? 'en' : 'de', 'figures')}
      here={placeOf(locale, 'figures')}
      preview={reader.preview}
    >
      <PageHead
        title={t('figures.title')}
        lead={t('lead.figures')}
        crumbs={{ label: t('site.crumbs'), items: crumbs }}
      />
      <PageData
        publicUrl={publicUrl}
        locale={locale}
        address={placeOf(locale, 'figures')}
        title={t('figures.title')}
        description={t('lead.figures')}
        crumbs={crumbs}
      />
      <FiguresPage
        locale={locale}
        counts={await countsOf(reader)}
        directory={await directoryState(reader.payload)}
        figures={await readFigures(reader, {})}
        sources={await citedSources(reader)}
      />
    </Frame>
  )
}
