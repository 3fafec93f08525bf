import { draftMode } from 'next/headers'
import { type NextRequest, NextResponse } from 'next/server'

import { askedOf } from '@/domain/asked-list'
import { folderOf, homeOf, type Route } from '@/i18n/routing'
import { formPosts, storedBy, storedRequests, waitFor } from '@/services/limits'

import { contentPolicy, drawNonce } from '../scripts/front/headers.mjs'
import { wholeMark } from '../scripts/front/missing.mjs'
import { sharedMark } from '../scripts/front/shared-making.mjs'

/**
 * From the addresses people see to the folders below `app`: language, localised paths, the dynamic twin of a filtered
 * list, and the nonce of what is made per request. Never a permission.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl
  if (opensAccounts(pathname)) return new NextResponse(noOpenPage, { status: 403 })
  if (pathname === '/admin' || pathname.startsWith('/admin/')) return withNonce(request, null)
  if (pathname === '/de' || pathname.startsWith('/de/'))
    return redirected(request, pathname.slice(3) || '/')
  if (pathname.length > 1 && pathname.endsWith('/'))
    return redirected(request, pathname.replace(/\/+$/, '') || '/')
  const route = isReadable(pathname) ? folderOf(pathname) : null
  if (!route) return missing(request)
  const wait = request.method === 'POST' ? waitOf(request) : 0
  if (wait > 0) return tooMany(request, route.folder, wait)
  const { section } = route
  if (section && search !== '') return filtered(request, { ...route, section })
  const place = placeIn(route)
  if (!madePerRequest.includes(place) && !(await isPreviewed()))
    return rewritten(request, route.folder)
  const response = withNonce(request, route.folder)
  return place === 'search' ? shared(response) : response
}

const isPreviewed = async (): Promise<boolean> => (await draftMode()).isEnabled

/**
 * A list somebody asks something of. What is chosen among what is offered is kept like every page; somebody's own words,
 * and what staff previews, are answered once and kept nowhere.
 */
async function filtered(
  request: NextRequest,
  { locale, section, folder }: Required<Route>,
): Promise<NextResponse> {
  const { chosen, hasWords } = askedOf(section, request.nextUrl.searchParams)
  const twin = `/${locale}/filtered/${section}`
  if (hasWords || (await isPreviewed())) return shared(withNonce(request, twin))
  return rewritten(request, chosen === '' ? folder : `${twin}/${encodeURIComponent(chosen)}`)
}

/** Pages that are never kept. All others are the same for everybody, and a nonce would make their scripts void. */
const madePerRequest = ['search', 'contact', 'report-barrier']

const placeIn = ({ folder }: Route): string => folder.split('/')[2] ?? ''

/** The same for all who ask it in one moment; what somebody previews is never shared (scripts/front/shared-making.mjs). */
function shared(response: NextResponse): NextResponse {
  response.headers.set(sharedMark, 'yes')
  return response
}

/** Lets only those scripts of a page run that carry the number drawn for this very answer (H-24). */
function withNonce(request: NextRequest, folder: string | null): NextResponse {
  const nonce = drawNonce()
  const policy = contentPolicy(`'self' 'nonce-${nonce}'`)
  const headers = new Headers(request.headers)
  // Next reads the nonce from here and writes it on the scripts of the page.
  headers.set('Content-Security-Policy', policy)
  const forward = { request: { headers } }
  const response =
    folder === null
      ? NextResponse.next(forward)
      : NextResponse.rewrite(at(request, folder), forward)
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** However it is written: Next decodes the address after us, Payload does not mind the case. */
const opensAccounts = (pathname: string): boolean =>
  isReadable(pathname) && /^\/admin\/+create-first-user(\W|$)/i.test(decodeURIComponent(pathname))

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

/**
 * No folder is called so, therefore this leads to the page that helps. The status is said here: a page that says it by
 * itself is sent empty, for a script to fill (scripts/front/missing.mjs).
 */
const missing = (request: NextRequest): NextResponse => {
  const isEnglish = request.nextUrl.pathname.startsWith(`${homeOf('en')}/`)
  return NextResponse.rewrite(at(request, isEnglish ? '/en/none' : '/de/none'), {
    status: 404,
    headers: { [wholeMark]: 'yes' },
  })
}

// Not with nextUrl, which calls 127.0.0.1 localhost: that is another host, and Next would ask itself as a stranger.
function at(request: NextRequest, pathname: string): URL {
  const url = new URL(request.url)
  url.pathname = pathname
  return url
}

/** How long somebody who sends a form has to wait, in milliseconds; 0 as a rule (H-17). */
function waitOf(request: NextRequest): number {
  const client = request.headers.get('x-allmende-client') ?? 'local'
  const now = new Date()
  const turns = [storedRequests, storedBy(client), formPosts(client)]
  return Math.max(...turns.map((turn) => waitFor(turn, now)))
}

/** The form itself says it in words and keeps what was typed; here it gets its status. */
const tooMany = (request: NextRequest, pathname: string, wait: number): NextResponse =>
  NextResponse.rewrite(at(request, pathname), {
    status: 429,
    headers: { 'Retry-After': String(Math.ceil(wait / 1000)) },
  })

const redirected = (request: NextRequest, pathname: string): NextResponse =>
  NextResponse.redirect(at(request, pathname), 308)

const rewritten = (request: NextRequest, pathname: string): NextResponse =>
  NextResponse.rewrite(at(request, pathname))

export const config = {
  // Not the interface of the panel, files, previews and what lies at a fixed address.
  matcher: [
    '/admin/:path*',
    '/((?!admin|api|_next|preview|health|robots.txt|sitemap.xml|germany.svg|icon.svg|favicon.ico|media/).*)',
  ],
}
