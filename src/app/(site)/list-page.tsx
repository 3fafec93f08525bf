import type { Metadata } from 'next'

import { CatalogueList } from '@/components/catalogue/CatalogueList'
import { PageData } from '@/components/content/PageData'
import { Frame } from '@/components/layout/Frame'
import { PageHead } from '@/components/ui/page-head'
import { listAddress, type ListParams } from '@/domain/listing'
import type { Locale } from '@/domain/locale'
import type { Section } from '@/domain/section'
import { publicUrl } from '@/env'
import { homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { listOf } from '@/services/catalogue/lists'

import { belowList } from './below-list'
import { metadataOf } from './page-metadata'
import { readerOf, today } from './reader'

type Asked = {
  locale: string
  section: Section
  params?: ListParams
}

export function listMetadata(locale: Locale, section: Section, filtered = false): Metadata {
  const t = translator(locale)
  return {
    ...metadataOf({
      locale,
      title: t(`place.${section}`),
      description: t(`lead.${section}`),
      addresses: { de: placeOf('de', section), en: placeOf('en', section) },
      feed: { name: section, title: t('feed.title', { what: t(`place.${section}`) }) },
    }),
    // A filtered list is found through its bare address.
    ...(filtered && { robots: { index: false, follow: true } }),
  }
}

/** The list of a section: bare and static, or as an address asks for it. */
export async function ListPage({ locale, section, params = {} }: Asked) {
  const reader = await readerOf(locale)
  const found = await listOf(reader, { section, params, today: today() })
  const t = translator(reader.locale)
  const other = reader.locale === 'de' ? 'en' : 'de'
  const crumbs = [
    { label: t('site.home'), href: homeOf(reader.locale) },
    { label: t(`place.${section}`) },
  ]
  return (
    <Frame
      locale={reader.locale}
      current={section}
      elsewhere={`${placeOf(other, section)}${listAddress(found.query)}`}
      here={`${placeOf(reader.locale, section)}${listAddress(found.query)}`}
      preview={reader.preview}
    >
      <PageHead
        title={t(`place.${section}`)}
        lead={t(`lead.${section}`)}
        crumbs={{ label: t('site.crumbs'), items: crumbs }}
      />
      <PageData
        type="CollectionPage"
        publicUrl={publicUrl}
        locale={reader.locale}
        address={placeOf(reader.locale, section)}
        title={t(`place.${section}`)}
        description={t(`lead.${section}`)}
        crumbs={crumbs}
      />
      <CatalogueList locale={reader.locale} {...found} />
      {await belowList(reader, section)}
    </Frame>
  )
}
