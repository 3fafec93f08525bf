import type { Metadata } from 'next'

import type { Locale } from '@/domain/locale'

type Described = {
  locale: Locale
  title: string
  description?: string | null
  /** This page in both languages. */
  addresses: Record<Locale, string>
  absoluteTitle?: boolean
}

/** Title, description, canonical address and the same page in the other language. */
export function metadataOf({
  locale,
  title,
  description,
  addresses,
  absoluteTitle,
}: Described): Metadata {
  const short = description ? description.slice(0, 300) : undefined
  return {
    title: absoluteTitle ? { absolute: title } : title,
    ...(short && { description: short }),
    alternates: {
      canonical: addresses[locale],
      languages: { de: addresses.de, en: addresses.en, 'x-default': addresses.de },
    },
    openGraph: {
      title,
      description: short,
      url: addresses[locale],
      siteName: 'Allmende',
      locale: locale === 'de' ? 'de_DE' : 'en_GB',
      type: 'website',
    },
  }
}
