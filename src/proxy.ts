import { type NextRequest, NextResponse } from 'next/server'

import { folderOf, homeOf } from '@/i18n/routing'

/**
 * From the addresses people see to the folders below `app`: language, localised paths, and the dynamic twin of a
 * filtered list. Never a permission.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  if (pathname === '/admin/create-first-user') return redirected(request, '/admin/login')
  if (pathname === '/de' || pathname.startsWith('/de/'))
    return redirected(request, pathname.slice(3) || '/')
  if (pathname.length > 1 && pathname.endsWith('/'))
    return redirected(request, pathname.replace(/\/+$/, '') || '/')
  const route = folderOf(pathname)
  if (!route)
    return rewritten(request, inEnglish(pathname) ? `/en${pathname.slice(3)}` : `/de${pathname}`)
  const filtered = route.section && search !== ''
  return rewritten(request, filtered ? `/${route.locale}/filtered/${route.section}` : route.folder)
}

const inEnglish = (pathname: string): boolean => pathname.startsWith(`${homeOf('en')}/`)

function redirected(request: NextRequest, pathname: string): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = pathname
  return NextResponse.redirect(url, 308)
}

function rewritten(request: NextRequest, pathname: string): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = pathname
  return NextResponse.rewrite(url)
}

export const config = {
  // Not the panel, its interface, files, previews and what lies at a fixed address.
  matcher: [
    '/admin/create-first-user',
    '/((?!admin|api|_next|preview|health|robots.txt|sitemap.xml|icon.svg|favicon.ico|media/).*)',
  ],
}
