import type { MetadataRoute } from 'next'

import { publicUrl } from '@/env'

// The address of the portal is known when it starts, not when it is built.
export const dynamic = 'force-dynamic'

/** Everything public may be found; the panel and its interface may not. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api', '/preview'] },
    sitemap: `${publicUrl}/sitemap.xml`,
  }
}
