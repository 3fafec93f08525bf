import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

export default async function Page({ params, searchParams }: Args) {
  const [first] = (await params).segments ?? []
  // Opening this page signs out; no other website may do that with a link (H-13).
  const isSentHere = (await headers()).get('Sec-Fetch-Site') === 'cross-site'
  if (first === 'logout' && isSentHere) redirect('/admin')
  return RootPage({ config, importMap, params, searchParams })
}
