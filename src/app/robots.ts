import type { MetadataRoute } from 'next'

/** Everything public may be found; the panel and its interface may not. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api', '/preview'] } }
}
