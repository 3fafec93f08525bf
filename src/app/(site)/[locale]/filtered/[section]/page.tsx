import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import type { ListParams } from '@/domain/listing'
import { isSection } from '@/domain/section'

import { listMetadata, ListPage } from '../../../list-page'
import { localeOf } from '../../../reader'

type Args = {
  params: Promise<{ locale: string; section: string }>
  searchParams: Promise<ListParams>
}

/** The dynamic twin of every list: the proxy leads here as soon as an address asks for something. */
export async function generateMetadata({ params }: Args): Promise<Metadata> {
  const { locale, section } = await params
  return isSection(section) ? listMetadata(localeOf(locale), section, true) : {}
}

export default async function Page({ params, searchParams }: Args) {
  const { locale, section } = await params
  if (!isSection(section)) notFound()
  return <ListPage locale={locale} section={section} params={await searchParams} />
}
