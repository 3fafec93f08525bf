import { type NextRequest, NextResponse } from 'next/server'

import { folderOf, homeOf } from '@/i18n/routing'

/**
 * From the addresses people see to the folders below `app`: language, localised paths, and the dynamic twin of a
 * filtered list. Never a permission.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  if (pathname === '/admin/create-first-user') return new NextResponse(noOpenPage, { status: 403 })
  if (pathname === '/de' || pathname.startsWith('/de/'))
    return redirected(request, pathname.slice(3) || '/')
  if (pathname.length > 1 && pathname.endsWith('/'))
    return redirected(request, pathname.replace(/\/+$/, '') || '/')
  const route = isReadable(pathname) ? folderOf(pathname) : null
  // No folder is called so, therefore this leads to the page that helps.
  if (!route) return rewritten(request, inEnglish(pathname) ? '/en/none' : '/de/none')
  const filtered = route.section && search !== ''
  return rewritten(request, filtered ? `/${route.locale}/filtered/${route.section}` : route.folder)
}

// Payload leads here from a portal without accounts, and from here back to the sign-in without end.
const noOpenPage =
  'Konten entstehen nicht auf einer offenen Seite: npm run admin:create\nAccounts are never made on an open page: npm run admin:create\n'

/** False for what is no text, such as `/%`; Next would fail on it. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== ''
  } catch {
    return false
  }
}

const inEnglish = (pathname: string): boolean => pathname.startsWith(`${homeOf('en')}/`)

// Not with nextUrl, which calls 127.0.0.1 localhost: that is another host, and Next would ask itself as a stranger.
function at(request: NextRequest, pathname: string): URL {
  const url = new URL(request.url)
  url.pathname = pathname
  return url
}

const redirected = (request: NextRequest, pathname: string): NextResponse =>
  NextResponse.redirect(at(request, pathname), 308)

const rewritten = (request: NextRequest, pathname: string): NextResponse =>
  NextResponse.rewrite(at(request, pathname))

export const config = {
  // Not the panel, its interface, files, previews and what lies at a fixed address.
  matcher: [
    '/admin/create-first-user',
    '/((?!admin|api|_next|preview|health|robots.txt|sitemap.xml|germany.svg|icon.svg|favicon.ico|media/).*)',
  ],
}
