import '../styles/site.css'

import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'

import { isLocale } from '@/domain/locale'
import { publicUrl } from '@/env'
import { searchPartOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

type Args = { params: Promise<{ locale: string }> }

/** Nothing is rendered while building: pages are made at their first request and kept until something changes. */
export const generateStaticParams = (): { locale: string }[] => []

export const viewport: Viewport = { colorScheme: 'light dark' }

export async function generateMetadata({ params }: Args): Promise<Metadata> {
  const { locale } = await params
  const t = translator(isLocale(locale) ? locale : 'de')
  return {
    metadataBase: new URL(publicUrl),
    title: { default: t('site.name'), template: `%s – ${t('site.name')}` },
    description: t('site.description'),
    icons: { icon: '/icon.svg' },
  }
}

/** The document around every public page. */
export default async function Layout({ children, params }: Args & { children: ReactNode }) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale}>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={translator(locale)('site.name')}
          href={searchPartOf(locale, 'description')}
        />
      </head>
      <body>{children}</body>
    </html>
  )
}
