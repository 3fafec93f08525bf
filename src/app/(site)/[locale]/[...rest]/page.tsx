import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { NotFoundPage } from '@/components/layout/NotFoundPage'
import { isLocale } from '@/domain/locale'
import { translator } from '@/i18n/translator'

type Args = { params: Promise<{ locale: string; rest: string[] }> }

export async function generateMetadata({ params }: Args): Promise<Metadata> {
  const { locale } = await params
  const t = translator(isLocale(locale) ? locale : 'de')
  return { title: t('error.notFoundTitle'), robots: { index: false } }
}

/**
 * Every address that is no page leads to the page that helps; `src/proxy.ts` says of most that they are none. Made for
 * each request: kept, it would tell everybody the address the first one had asked for.
 */
export default async function Page({ params }: Args) {
  const { rest } = await params
  if (rest.join('/') !== 'none') notFound()
  return <NotFoundPage />
}
