import type { Metadata } from 'next'

import { JsonLd } from '@/components/content/JsonLd'
import { HomePage } from '@/components/home/HomePage'
import { Frame } from '@/components/layout/Frame'
import { publicUrl } from '@/env'
import { homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { readLinked } from '@/services/linked'
import { overview } from '@/services/overview'

import { metadataOf } from '../page-metadata'
import { type LocaleParams, localeOf, readerOf, today } from '../reader'

/** Tasks of everyday administration to begin with; those not published any more are left out. */
const starts = [
  'luftbilder-auswerten',
  'ratsinformationen-suchen',
  'it-sicherheit-pruefen',
  'akten-digitalisieren',
]

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  const t = translator(locale)
  return metadataOf({
    locale,
    title: `${t('home.metaTitle')} – ${t('site.name')}`,
    absoluteTitle: true,
    description: t('site.description'),
    addresses: { de: homeOf('de'), en: homeOf('en') },
    feed: { name: 'all', title: t('feed.title', { what: t('feed.all') }) },
  })
}

export default async function Page({ params }: LocaleParams) {
  const reader = await readerOf((await params).locale)
  const { locale } = reader
  const t = translator(locale)
  const seen = await overview(reader, today())
  const chosen = await readLinked(reader, 'use-cases', { slug: { in: starts } })
  return (
    <Frame
      locale={locale}
      elsewhere={homeOf(locale === 'de' ? 'en' : 'de')}
      here={homeOf(locale)}
      preview={reader.preview}
    >
      <HomePage locale={locale} {...seen} starts={chosen} />
      <JsonLd
        publicUrl={publicUrl}
        data={{
          '@type': 'WebSite',
          name: t('site.name'),
          description: t('site.description'),
          url: homeOf(locale),
          inLanguage: locale,
          potentialAction: {
            '@type': 'SearchAction',
            target: {
              '@type': 'EntryPoint',
              urlTemplate: `${placeOf(locale, 'search')}?q={query}`,
            },
            'query-input': 'required name=query',
          },
        }}
      />
    </Frame>
  )
}
