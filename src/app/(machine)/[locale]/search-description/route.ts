import { isLocale } from '@/domain/locale'
import { openSearch } from '@/domain/open-search'
import { publicUrl } from '@/env'
import { placeOf, searchPartOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

// The address of the portal is known when it starts, not when it is built.
export const dynamic = 'force-dynamic'

type Args = { params: Promise<{ locale: string }> }

/** `/suche/opensearch.xml` (i18n/routing leads here): browsers offer the search in their own field. */
export async function GET(_: Request, { params }: Args): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const t = translator(locale)
  const text = openSearch({
    locale,
    name: t('site.name'),
    description: t('site.searchLabel'),
    search: publicUrl + placeOf(locale, 'search'),
    icon: `${publicUrl}/icon.svg`,
    self: publicUrl + searchPartOf(locale, 'description'),
  })
  return new Response(text, {
    headers: {
      'Content-Type': 'application/opensearchdescription+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    },
  })
}
