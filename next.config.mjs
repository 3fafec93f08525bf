import { fileURLToPath } from 'node:url'

import { withPayload } from '@payloadcms/next/withPayload'

// No word to anybody about who builds, develops or runs a portal, however Next is started (H-30).
process.env.NEXT_TELEMETRY_DISABLED = '1'

const ownHosts = process.env.PUBLIC_URL ? [new URL(process.env.PUBLIC_URL).host] : []

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Done in front of Next, once for each page that is kept (scripts/front/compression.mjs).
  compress: false,
  reactStrictMode: true,
  // Types are checked by their own part of npm test; an operator's build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // The proxy needs the host as it was asked for (src/proxy.ts).
  skipProxyUrlNormalize: true,
  // Loaded once by Node. Bundled, each of some thirty pages would bring and compile a copy of its own.
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite'],
  // What is asked for most as it is, all other pages packed behind it (docs/decisions/0019).
  cacheHandler: fileURLToPath(new URL('scripts/front/page-cache.mjs', import.meta.url)),
  cacheMaxMemorySize: 12_000_000,
  // Pictures are served as they are stored: there is no optimizer to feed (H-22).
  images: {
    unoptimized: true,
    remotePatterns: [],
    localPatterns: [],
    dangerouslyAllowSVG: false,
    formats: ['image/webp'],
    maximumDiskCacheSize: 0,
  },
  experimental: {
    // A page is loaded when it is first asked for: a portal that is only read never holds the panel.
    preloadEntriesOnStart: false,
    // Nothing rendered from an earlier database survives a restart (docs/decisions/0006).
    isrFlushToDisk: false,
    serverActions: { allowedOrigins: ownHosts, bodySizeLimit: '1mb' },
  },
}

const withPanel = withPayload(nextConfig, { devBundleServerPackages: false })

// The headers of every answer are set in front of Next (scripts/front/headers.mjs). Of those of withPayload only the
// panel gets any: on every page they make Chromium repeat its first request to tell its colour scheme.
const everyHeader = withPanel.headers
export default {
  ...withPanel,
  headers: async () => {
    const all = await everyHeader?.()
    return (all ?? []).map((rule) => ({ ...rule, source: '/admin/:path*' }))
  },
}
