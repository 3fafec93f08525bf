import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locale'
import type { Assumption } from '@/domain/provenance'
import { isSection, type Linkable } from '@/domain/section'
import { breadcrumbList, type StructuredData } from '@/domain/structured-data'
import { type Both, isPartlyGerman, words, type Words } from '@/domain/words'
import { addressOf, homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { JsonLd } from '../content/JsonLd'
import { fileOf, isPicture, Picture } from '../content/Files'
import { webPage } from '../content/PageData'
import { langOf } from '../content/Said'
import { Frame } from '../layout/Frame'
import type { DateLeafProps } from '../ui/date-leaf'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { Tag } from '../ui/tag'
import { Assumptions, ConfirmationBox, SourceList } from './Evidence'
import type { LinkedView, SourceView } from './props'
import { RecordLink } from './Parts'
import { toneOf } from '../catalogue/names'

/** What every public record has, whatever it is. */
export type AnyRecord = {
  id: string
  slug?: string | null
  updatedAt?: string
  archived?: boolean | null
  archiveReason?: string | null
  image?: unknown
  provenance?: {
    assumptions?: { fields?: string[] | null; kind: Assumption['kind']; reason: string }[] | null
  } | null
  confirmation?: {
    owner?: unknown
    ownerRole?: string | null
    contact?: string | null
    lastConfirmed?: string | null
    reviewBy?: string | null
  } | null
}

export type RecordPageProps = {
  locale: Locale
  collection: Linkable
  both: Both<AnyRecord>
  slugs: Record<Locale, string>
  title: Words
  lead: Words | null
  /** What it is: the tag above the title. */
  kind: { name: string; value: string | null } | null
  leaf?: DateLeafProps
  owner: LinkedView | null
  sources: readonly SourceView[]
  today: string
  preview?: boolean
  /** The record in the words of schema.org; its address and page are added here. */
  jsonLd: StructuredData
  publicUrl: string
  main: ReactNode
  aside: ReactNode
  /** Full width, below the head. */
  wide?: ReactNode
}

/** The assumptions of a record in one shape. */
export const assumptionsOf = ({ provenance }: AnyRecord): Assumption[] =>
  (provenance?.assumptions ?? []).map(({ fields, kind, reason }) => ({
    fields: fields ?? [],
    kind,
    reason,
  }))

function crumbs({ locale, collection, title }: RecordPageProps) {
  const t = translator(locale)
  const place = collection === 'event-series' ? 'events' : collection
  const section = isSection(place)
    ? [{ label: t(`place.${place}`), href: placeOf(locale, place) }]
    : []
  return {
    label: t('site.crumbs'),
    items: [
      { label: t('site.home'), href: homeOf(locale) },
      ...section,
      { label: title.text, lang: langOf(locale, title) },
    ],
  }
}

function Notes({ locale, both }: RecordPageProps) {
  const t = translator(locale)
  const reason = words(both, (record) => record.archiveReason)
  return (
    <>
      {both.de.archived && (
        <Notice tone="warning" title={t('detail.archivedTitle')} headingLevel={2}>
          <p>
            {t('detail.archivedText')}{' '}
            {reason && <span lang={langOf(locale, reason)}>{reason.text}</span>}
          </p>
        </Notice>
      )}
      {locale === 'en' && isPartlyGerman(both) && <p className="german">{t('site.germanParts')}</p>}
    </>
  )
}

function Contact(props: RecordPageProps) {
  const { locale, both, owner, today } = props
  const { confirmation } = both.de
  return (
    <ConfirmationBox
      locale={locale}
      today={today}
      lastConfirmed={confirmation?.lastConfirmed}
      reviewBy={confirmation?.reviewBy}
      contact={{
        role: confirmation?.ownerRole ?? null,
        email: confirmation?.contact ?? null,
        organisation: owner ? <RecordLink locale={locale} to={owner} /> : null,
      }}
    />
  )
}

function Head(props: RecordPageProps) {
  const { locale, title, lead, kind, leaf } = props
  return (
    <PageHead
      title={title.text}
      titleLang={langOf(locale, title)}
      lead={lead?.text}
      leadLang={langOf(locale, lead)}
      leaf={leaf}
      preline={kind && <Tag tone={toneOf(kind.value)}>{kind.name}</Tag>}
      crumbs={crumbs(props)}
    />
  )
}

function Columns(props: RecordPageProps) {
  const { locale, both, sources, main, aside } = props
  return (
    <div className="wrap section section--tight cols">
      <div className="stack stack--xl">
        <Notes {...props} />
        <Image {...props} />
        {main}
        <SourceList locale={locale} sources={sources} />
        <Assumptions locale={locale} assumptions={assumptionsOf(both.de)} />
      </div>
      <aside className="stack" aria-label={translator(locale)('detail.factSheet')}>
        {aside}
        <Contact {...props} />
      </aside>
    </div>
  )
}

/** What the page tells search engines: the record, the page that is about it, and the way there. */
function Data(props: RecordPageProps) {
  const { locale, collection, slugs, title, both, jsonLd, publicUrl } = props
  const address = addressOf(locale, collection, slugs[locale])
  const page = {
    ...webPage({ locale, address, title: title.text }),
    dateModified: both.de.updatedAt,
  }
  return (
    <>
      <JsonLd publicUrl={publicUrl} data={{ ...jsonLd, url: address, mainEntityOfPage: page }} />
      <JsonLd publicUrl={publicUrl} data={breadcrumbList(crumbs(props).items, address)} />
    </>
  )
}

/** The record's own image, if it has one that may be shown. */
function Image({ both }: RecordPageProps) {
  const file = fileOf(both.en?.image ?? both.de.image)
  return file && isPicture(file) ? <Picture file={file} isFirst /> : null
}

/** The place in the navigation a record belongs to. */
function placeFor(collection: Linkable) {
  if (collection === 'event-series') return 'events'
  return isSection(collection) || collection === 'people' ? collection : undefined
}

/** The page of a record: what it is, what is known, how it hangs together, and where all that comes from. */
export function RecordPage(props: RecordPageProps) {
  const { locale, collection, slugs, preview, wide } = props
  const other = locale === 'de' ? 'en' : 'de'
  return (
    <Frame
      locale={locale}
      current={placeFor(collection)}
      elsewhere={addressOf(other, collection, slugs[other])}
      here={addressOf(locale, collection, slugs[locale])}
      preview={preview}
    >
      <Head {...props} />
      {wide}
      <Columns {...props} />
      <Data {...props} />
    </Frame>
  )
}
