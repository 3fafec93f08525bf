import { draftMode } from 'next/headers'

import { mayEnterPanel } from '@/domain/roles'

import { portal } from '../portal'

/**
 * Opens the preview of a draft for staff, or ends it. Leads to addresses of this portal only. A link of another website
 * neither opens nor ends anything (H-13).
 */
export async function GET(request: Request): Promise<Response> {
  if (request.headers.get('Sec-Fetch-Site') === 'cross-site') return leadTo('/')
  const { searchParams } = new URL(request.url)
  const mode = await draftMode()
  if (searchParams.has('end')) {
    mode.disable()
    return leadTo('/')
  }
  const { user } = await portal(request.headers)
  if (!mayEnterPanel(user?.role)) return leadTo('/admin/login')
  mode.enable()
  return leadTo(searchParams.get('to') ?? '/')
}

const leadTo = (address: string): Response => {
  const own = /^\/(?![/\\])/.test(address) ? address : '/'
  return new Response(null, {
    status: 307,
    headers: { Location: own, 'Cache-Control': 'no-store' },
  })
}
