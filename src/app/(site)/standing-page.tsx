import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { BodyText } from '@/components/content/BodyText'
import { PageData } from '@/components/content/PageData'
import { langOf } from '@/components/content/Said'
import { Frame } from '@/components/layout/Frame'
import { PageHead } from '@/components/ui/page-head'
import type { Locale } from '@/domain/locale'
import { type Both, type Words, words } from '@/domain/words'
import { publicUrl } from '@/env'
import { formOf, homeOf, type Place, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { readBySlug, type RecordOf } from '@/services/reading'

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

type StandingPage = Both<RecordOf<'pages'>>

const titleOf = (both: StandingPage, place: Place, locale: Locale): Words =>
  words(both, (one) => one.title) ?? { text: translator(locale)(`place.${place}`), lang: locale }

function Text({ locale, both }: Parameters<typeof BodyText>[0]) {
  return (
    <>
      {locale === 'en' && !both.en?.body && (
        <p className="german">{translator(locale)('site.germanOnly')}</p>
      )}
      <BodyText locale={locale} both={both} />
    </>
  )
}

/** A page the editors write: imprint, privacy, accessibility, … */
export async function standingPage(params: LocaleParams['params'], place: Place) {
  const reader = await readerOf((await params).locale)
  const { locale } = reader
  const page = await readBySlug(reader, 'pages', place)
  if (!page) notFound()
  const t = translator(locale)
  const title = titleOf(page, place, locale)
  const lead = words(page, (one) => one.summary)
  const here = { label: title.text, lang: langOf(locale, title) }
  const crumbs = [{ label: t('site.home'), href: homeOf(locale) }, here]
  return (
    <Frame
      locale={locale}
      elsewhere={placeOf(locale === 'de' ? 'en' : 'de', place)}
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
        <Text locale={locale} both={page} />
        {place === 'accessibility' && <ReportBarrier locale={locale} />}
      </div>
    </Frame>
  )
}
