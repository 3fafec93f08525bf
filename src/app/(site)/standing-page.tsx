import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { BodyText } from '@/components/content/BodyText'
import { PageData } from '@/components/content/PageData'
import { langOf } from '@/components/content/Said'
import { Frame } from '@/components/layout/Frame'
import { PageHead } from '@/components/ui/page-head'
import type { Locale } from '@/domain/locale'
import { words } from '@/domain/words'
import { publicUrl } from '@/env'
import { formOf, homeOf, type Place, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { readBySlug } from '@/services/reading'

import { metadataOf } from './page-metadata'
import { type LocaleParams, readerOf } from './reader'

export async function standingMetadata(
  params: LocaleParams['params'],
  place: Place,
): Promise<Metadata> {
  const reader = await readerOf((await params).locale)
  const page = await readBySlug(reader, 'pages', place)
  return metadataOf({
    locale: reader.locale,
    title:
      (page && words(page, (one) => one.title)?.text) ??
      translator(reader.locale)(`place.${place}`),
    description: page && words(page, (one) => one.summary)?.text,
    addresses: { de: placeOf('de', place), en: placeOf('en', place) },
  })
}

/** The accessibility statement leads to this form whatever the editors write (§ 12b Abs. 2 Nr. 2 BGG). */
function ReportBarrier({ locale }: { locale: Locale }) {
  return (
    <p className="btns">
      <a className="btn" href={formOf(locale, 'report-barrier')}>
        {translator(locale)('place.report-barrier')}
      </a>
    </p>
  )
}

/** A page the editors write: imprint, privacy, accessibility, … */
export async function standingPage(params: LocaleParams['params'], place: Place) {
  const reader = await readerOf((await params).locale)
  const { locale } = reader
  const page = await readBySlug(reader, 'pages', place)
  if (!page) notFound()
  const t = translator(locale)
  const title = words(page, (one) => one.title) ?? { text: t(`place.${place}`), lang: locale }
  const lead = words(page, (one) => one.summary)
  const inGerman = locale === 'en' && !page.en?.body
  const other = locale === 'de' ? 'en' : 'de'
  const crumbs = [
    { label: t('site.home'), href: homeOf(locale) },
    { label: title.text, lang: langOf(locale, title) },
  ]
  return (
    <Frame
      locale={locale}
      elsewhere={placeOf(other, place)}
      here={placeOf(locale, place)}
      preview={reader.preview}
    >
      <PageHead
        title={title.text}
        titleLang={langOf(locale, title)}
        lead={lead?.text}
        leadLang={langOf(locale, lead)}
        crumbs={{ label: t('site.crumbs'), items: crumbs }}
      />
      <PageData
        type={place === 'about' ? 'AboutPage' : 'WebPage'}
        publicUrl={publicUrl}
        locale={locale}
        address={placeOf(locale, place)}
        title={title.text}
        description={lead?.text}
        crumbs={crumbs}
      />
      <div className="wrap wrap--narrow section section--tight">
        {inGerman && <p className="german">{t('site.germanOnly')}</p>}
        <BodyText locale={locale} both={page} />
        {place === 'accessibility' && <ReportBarrier locale={locale} />}
      </div>
    </Frame>
  )
}
