import { outlinesFile } from '@/components/map/shapes'

/** Made once, while building. */
export const dynamic = 'force-static'

/** The outlines of the states for every map of the portal. */
export const GET = (): Response =>
  new Response(outlinesFile(), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  })
