import { publicUrl } from '@/env'
import { mostParts, readSitemap, readSitemapPart } from '@/services/sitemaps'

import { publicPortal } from '../../portal'
import { keptAnswer } from '../kept-answer'

// Reads what the reader already has; the text itself is kept.
export const dynamic = 'force-dynamic'

const type = 'application/xml; charset=utf-8'

/** Every public page; `?part=2` is one file of a site map that needs several. */
export async function GET(request: Request): Promise<Response> {
  const payload = await publicPortal()
  const asked = new URL(request.url).searchParams.get('part')
  if (asked === null) return keptAnswer(request, await readSitemap(payload, publicUrl), type)
  const part = /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : mostParts + 1
  if (part > mostParts) return new Response(null, { status: 404 })
  const kept = await readSitemapPart(payload, { publicUrl, part })
  return kept.text === '' ? new Response(null, { status: 404 }) : keptAnswer(request, kept, type)
}
