import { isLocale } from '@/domain/locale'
import { isSection } from '@/domain/section'
import { publicUrl } from '@/env'
import { readFeed } from '@/services/feeds'

import { publicPortal } from '../../../../portal'
import { keptAnswer } from '../../../kept-answer'

// Reads what the reader already has; the text itself is kept.
export const dynamic = 'force-dynamic'

type Args = { params: Promise<{ locale: string; section: string }> }

/** `/feed.atom` and the feed of every section (i18n/routing leads here). */
export async function GET(request: Request, { params }: Args): Promise<Response> {
  const { locale, section: name } = await params
  if (!isLocale(locale) || !(name === 'all' || isSection(name)))
    return new Response(null, { status: 404 })
  const feed = await readFeed({ payload: await publicPortal(), locale }, { name, publicUrl })
  return keptAnswer(request, feed, 'application/atom+xml; charset=utf-8')
}
