import { langOf } from '@/components/content/Said'
import type { Suggestions } from '@/components/search/suggestions'
import { isLocale, type Locale } from '@/domain/locale'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { suggestionsFor, takeTurn, waitFor } from '@/services/limits'
import { suggest, type Suggested } from '@/services/suggestions'

import { publicPortal } from '../../../portal'

// Answers what somebody is typing; kept nowhere.
export const dynamic = 'force-dynamic'

type Args = { params: Promise<{ locale: string }> }

const headers = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' }

function inWords(locale: Locale, found: readonly Suggested[]): Suggestions {
  const t = translator(locale)
  return {
    label: t('search.suggestions'),
    status: t('search.suggested', { count: found.length }),
    suggestions: found.map(({ link, title }) => ({
      href: addressOf(locale, link.collection, link.slug),
      kind: t(`one.${link.collection}`),
      lang: langOf(locale, link.title),
      ...title,
    })),
  }
}

/**
 * What the search offers while somebody types (i18n/routing leads here). What is typed may be personal: it is neither
 * written down nor kept. Who asks too often is told when to come back; the page then shows nothing (H-17).
 */
export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const turn = suggestionsFor(request.headers.get('x-allmende-client') ?? 'local')
  const now = new Date()
  if (!takeTurn(turn, now)) {
    const wait = String(Math.ceil(waitFor(turn, now) / 1000))
    return Response.json(null, { status: 429, headers: { ...headers, 'Retry-After': wait } })
  }
  const typed = new URL(request.url).searchParams.get('q') ?? ''
  const found = await suggest({ payload: await publicPortal(), locale }, typed)
  return Response.json(inWords(locale, found), { headers })
}
