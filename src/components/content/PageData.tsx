import type { Locale } from '@/domain/locale'
import { breadcrumbList, type Crumb, type StructuredData } from '@/domain/structured-data'
import { homeOf } from '@/i18n/routing'

import { JsonLd } from './JsonLd'

type PageDataProps = {
  publicUrl: string
  locale: Locale
  /** The address of this page. */
  address: string
  title: string
  description?: string | null
  crumbs: readonly Crumb[]
  /** What kind of page it is, in the words of schema.org. */
  type?: 'WebPage' | 'CollectionPage' | 'SearchResultsPage' | 'AboutPage' | 'ContactPage'
}

/** A page as part of the portal: what every page says of itself, whatever it shows. */
export const webPage = ({
  locale,
  address,
  title,
  description,
  type = 'WebPage',
}: Omit<PageDataProps, 'publicUrl' | 'crumbs'>): StructuredData => ({
  '@type': type,
  name: title,
  description,
  url: address,
  inLanguage: locale,
  isPartOf: { '@type': 'WebSite', name: 'Allmende', url: homeOf(locale) },
})

/** What a page that shows no single record tells search engines: what it is and where it lies. */
export function PageData(props: PageDataProps) {
  const { publicUrl, crumbs, address } = props
  return (
    <>
      <JsonLd publicUrl={publicUrl} data={webPage(props)} />
      <JsonLd publicUrl={publicUrl} data={breadcrumbList(crumbs, address)} />
    </>
  )
}
