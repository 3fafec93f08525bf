import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { asParams } from '@/domain/asked-list'
import { isSection } from '@/domain/section'

import { listMetadata, ListPage } from '../../../../list-page'
import { localeOf } from '../../../../reader'

type Args = { params: Promise<{ locale: string; section: string; asked: string }> }

/** Made at the first request, kept until something changes: the proxy leads here with an address that chooses, and says no words. */
export const generateStaticParams = (): { section: string; asked: string }[] => []

export async function generateMetadata({ params }: Args): Promise<Metadata> {
  const { locale, section } = await params
  return isSection(section) ? listMetadata(localeOf(locale), section, true) : {}
}

export default async function Page({ params }: Args) {
  const { locale, section, asked } = await params
  if (!isSection(section)) notFound()
  const chosen = asParams(new URLSearchParams(decodeURIComponent(asked)))
  return <ListPage locale={locale} section={section} params={chosen} />
}
