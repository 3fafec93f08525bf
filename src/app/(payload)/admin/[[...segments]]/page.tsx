import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { listAskedWrongly, type PanelParams } from '../../panel-list'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<PanelParams>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

export default async function Page({ params, searchParams }: Args) {
  const segments = (await params).segments ?? []
  const [first] = segments
  // Opening this page signs out; no other website may do that with a link (H-13).
  const isSentHere = (await headers()).get('Sec-Fetch-Site') === 'cross-site'
  if (first === 'logout' && isSentHere) redirect('/admin')
  const asked = { config: await config, segments, params: await searchParams }
  const list = await listAskedWrongly(asked)
  if (list) redirect(list)
  return RootPage({ config, importMap, params, searchParams })
}
