import type { Metadata } from 'next'

import type { Locale } from '@/domain/locale'
import { type FeedName, feedOf } from '@/i18n/routing'

type Described = {
  locale: Locale
  title: string
  description?: string | null
  /** This page in both languages. */
  addresses: Record<Locale, string>
  absoluteTitle?: boolean
  /** The feed of what this page shows. */
  feed?: { name: FeedName; title: string }
}

/** Title, description, canonical address and the same page in the other language. */
export function metadataOf({
  locale,
  title,
  description,
  addresses,
  absoluteTitle,
  feed,
}: Described): Metadata {
  const short = description ? description.slice(0, 300) : undefined
  return {
    title: absoluteTitle ? { absolute: title } : title,
    ...(short && { description: short }),
    alternates: {
      canonical: addresses[locale],
      languages: { de: addresses.de, en: addresses.en, 'x-default': addresses.de },
      ...(feed && {
        types: {
          'application/atom+xml': [{ url: feedOf(locale, feed.name), title: feed.title }],
        },
      }),
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
