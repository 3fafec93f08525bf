import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'

import type { RecordProps } from '@/components/record/props'
import { type AnyRecord, RecordPage } from '@/components/record/RecordPage'
import type { Sight } from '@/components/record/sight'
import type { Locale } from '@/domain/locale'
import type { Linkable } from '@/domain/section'
import { type Both, words } from '@/domain/words'
import { publicUrl } from '@/env'
import { addressOf } from '@/i18n/routing'
import { idOf, type RecordOf } from '@/services/reading'
import { readRecord, type RecordView } from '@/services/records'

import { metadataOf } from './page-metadata'
import { readerOf, type SlugParams, today } from './reader'

type Named = AnyRecord & {
  title?: string | null
  name?: string | null
  summary?: string | null
  role?: string | null
}

type Asked<S extends Linkable> = {
  params: SlugParams['params']
  collection: S
  sight: (props: RecordProps<RecordOf<S>>) => Sight
  /** What the view needs beyond the record itself. */
  more?: (found: RecordView<S>) => Promise<Record<string, unknown>>
}

// Once per request: the metadata and the page ask for the same record.
const recordAt = cache(async (locale: string, collection: Linkable, slug: string) => {
  const reader = await readerOf(locale)
  return { reader, found: await readRecord(reader, collection, slug) }
})

const titleOf = (both: Both<Named>) => words(both, (one) => one.title ?? one.name)
const leadOf = (both: Both<Named>) => words(both, (one) => one.summary ?? one.role)

/** People without a page of their own have no address (domain/person). */
const isHidden = (collection: Linkable, record: unknown): boolean =>
  collection === 'people' &&
  typeof record === 'object' &&
  record !== null &&
  Reflect.get(record, 'display') !== 'profile'

export async function recordMetadata(
  params: SlugParams['params'],
  collection: Linkable,
): Promise<Metadata> {
  const { locale, slug } = await params
  const { reader, found } = await recordAt(locale, collection, slug)
  if (!found || isHidden(collection, found.both.de)) return {}
  const both = found.both as unknown as Both<Named> // what every linkable record has
  return metadataOf({
    locale: reader.locale,
    title: titleOf(both)?.text ?? '',
    description: leadOf(both)?.text,
    addresses: {
      de: addressOf('de', collection, found.slugs.de),
      en: addressOf('en', collection, found.slugs.en),
    },
  })
}

/** What the view of any kind of record gets. */
const propsOf = <S extends Linkable>(
  locale: Locale,
  { both, chain, figures, agenda, places }: RecordView<S>,
): RecordProps<RecordOf<S>> => ({
  locale,
  both,
  chain,
  figures,
  agenda,
  places: places.map((place) => ({
    ...place,
    href: addressOf(locale, 'organisations', place.slug),
  })),
  today: today(),
})

/** The page of a record, by the view of its kind. */
export async function recordPage<S extends Linkable>({
  params,
  collection,
  sight,
  more,
}: Asked<S>) {
  const { locale, slug } = await params
  const { reader, found } = await recordAt(locale, collection, decodeURIComponent(slug))
  if (!found || isHidden(collection, found.both.de)) notFound()
  if (found.slugs[reader.locale] !== slug)
    permanentRedirect(addressOf(reader.locale, collection, found.slugs[reader.locale]))
  const view = found as unknown as RecordView<S> // the collection asked for
  const both = found.both as unknown as Both<Named> // what every linkable record has
  const { chain, sources, slugs } = found
  const props = propsOf(reader.locale, view)
  const seen = sight({ ...props, ...(more && (await more(view))) })
  const owner =
    chain.organisations.find((one) => one.id === idOf(both.de.confirmation?.owner)) ?? null
  return (
    <RecordPage
      {...seen}
      publicUrl={publicUrl}
      locale={reader.locale}
      preview={reader.preview}
      collection={collection}
      slugs={slugs}
      both={both}
      title={titleOf(both) ?? { text: '', lang: 'de' }}
      lead={leadOf(both)}
      owner={owner}
      sources={sources}
      today={props.today}
    />
  )
}
