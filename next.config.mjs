import { withPayload } from '@payloadcms/next/withPayload'

// No word to anybody about who builds, develops or runs a portal, however Next is started (H-30).
process.env.NEXT_TELEMETRY_DISABLED = '1'

const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

// Static pages cannot carry a nonce (STACK); nothing may come from, or go to, another host.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by their own part of npm test; an operator's build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // The proxy needs the host as it was asked for (src/proxy.ts).
  skipProxyUrlNormalize: true,
  // Loaded once by Node. Bundled, each of some thirty pages would bring and compile a copy of its own.
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite'],
  experimental: {
    // A page is loaded when it is first asked for: a portal that is only read never holds the panel.
    preloadEntriesOnStart: false,
    // Nothing rendered from an earlier database survives a restart (docs/decisions/0006).
    isrFlushToDisk: false,
  },
  headers: async () => [
    { source: '/:path*', headers: [...headers, { key: 'Content-Security-Policy', value: policy }] },
  ],
}

const withPanel = withPayload(nextConfig, { devBundleServerPackages: false })

// withPayload asks every browser for its colour scheme on every page, which makes Chromium repeat the first request.
const everyHeader = withPanel.headers
export default {
  ...withPanel,
  headers: async () => {
    const all = await everyHeader?.()
    return (all ?? []).flatMap((rule) => {
      const own = rule.headers.filter(
        ({ key }) => !['Accept-CH', 'Vary', 'Critical-CH'].includes(key),
      )
      const hints = rule.headers.filter(({ key }) =>
        ['Accept-CH', 'Vary', 'Critical-CH'].includes(key),
      )
      return [
        ...(own.length > 0 ? [{ ...rule, headers: own }] : []),
        ...(hints.length > 0 ? [{ ...rule, source: '/admin/:path*', headers: hints }] : []),
      ]
    })
  },
}
