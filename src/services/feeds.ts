import { atomOf, byNewest, type FeedEntry, mostEntries, tagUri } from '@/domain/atom'
import type { KeptText } from '@/domain/kept-text'
import type { Locale } from '@/domain/locale'
import { type Linkable, type Section, sections } from '@/domain/section'
import { words } from '@/domain/words'
import { addressOf, feedOf, type FeedName, homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { keptText } from './kept-texts'
import { type Published, readPublished } from './published'
import type { Reader } from './reading'

/**
 * What is new, as feeds: one for each section and one for everything. Only published records and only what their own
 * page says of them; people and standing pages are no news, and a name in a feed could never be taken back.
 */
type Asked = { name: FeedName; publicUrl: string }

const within: Partial<Record<Section, readonly Linkable[]>> = { events: ['events', 'event-series'] }

const collectionsOf = (name: FeedName): readonly Linkable[] =>
  name === 'all' ? sections.flatMap(collectionsOf) : (within[name] ?? [name])

/** The text in the language of the feed, German where English has none. */
const inWords = (texts: Published['titles'], locale: Locale) =>
  words({ de: texts.de, ...(locale === 'en' && { en: texts.en }) }, (text) => text)

function entryOf(record: Published, locale: Locale, { publicUrl }: Asked): FeedEntry[] {
  const { collection, id, createdAt, updatedAt } = record
  const title = inWords(record.titles, locale)
  if (!title) return []
  return [
    {
      // The day of its making, on which this host was surely ours (RFC 4151, 2.1); each language is a text of its own.
      id: tagUri(
        new URL(publicUrl).hostname,
        createdAt.slice(0, 10),
        `${locale}/${collection}/${id}`,
      ),
      title,
      summary: inWords(record.summaries, locale),
      page: publicUrl + addressOf(locale, collection, record.slugs[locale]),
      kind: { term: collection, label: translator(locale)(`one.${collection}`) },
      published: createdAt,
      updated: updatedAt,
    },
  ]
}

async function write({ payload, locale }: Reader, asked: Asked): Promise<string> {
  const { name, publicUrl } = asked
  const t = translator(locale)
  const found = await Promise.all(
    collectionsOf(name).map((collection) =>
      readPublished(payload, collection, { withTexts: true, limit: mostEntries }),
    ),
  )
  const place = name === 'all' ? homeOf(locale) : placeOf(locale, name)
  return atomOf({
    id: publicUrl + feedOf(locale, name),
    lang: locale,
    title: t('feed.title', { what: name === 'all' ? t('feed.all') : t(`place.${name}`) }),
    subtitle: name === 'all' ? t('site.description') : t(`lead.${name}`),
    author: { name: t('site.name'), uri: publicUrl + homeOf(locale) },
    self: publicUrl + feedOf(locale, name),
    page: publicUrl + place,
    entries: found
      .flat()
      .flatMap((record) => entryOf(record, locale, asked))
      .sort(byNewest)
      .slice(0, mostEntries),
  })
}

/** A feed as an Atom document, kept until something public changes. */
export const readFeed = (reader: Reader, asked: Asked): Promise<KeptText> =>
  keptText(reader.payload, `feed/${reader.locale}/${asked.name}`, () => write(reader, asked))
