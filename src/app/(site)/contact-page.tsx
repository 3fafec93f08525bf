import type { Metadata } from 'next'

import { ContactForm } from '@/components/contact/ContactForm.client'
import { SentMessage } from '@/components/contact/SentMessage'
import { formTexts } from '@/components/contact/texts'
import { PageData } from '@/components/content/PageData'
import { Frame } from '@/components/layout/Frame'
import { PageHead } from '@/components/ui/page-head'
import type { ContactKind } from '@/domain/contact-request'
import type { ListParams } from '@/domain/listing'
import { type Locale, otherLocale } from '@/domain/locale'
import { isOwnPath } from '@/domain/own-path'
import { publicUrl } from '@/env'
import { formOf, formWords, homeOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { dayOnReceipt, freshForm } from '@/services/contact-forms'

import { publicPortal } from '../portal'
import { sendContactForm } from './[locale]/contact/actions'
import { pageBefore } from './page-before'
import { metadataOf } from './page-metadata'
import { localeOf } from './reader'

type Args = { params: Promise<{ locale: string }>; searchParams: Promise<ListParams> }

const places = { contact: 'contact', barrier: 'report-barrier' } as const

const first = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

async function asked(kind: ContactKind, { params, searchParams }: Args) {
  const locale = localeOf((await params).locale)
  const words = await searchParams
  const named = words[formWords.page[locale]]
  const page = first(named)
  const receipt = first(words[formWords.sent[locale]])
  const payload = await publicPortal()
  return {
    locale,
    payload,
    page: named === '' ? await pageBefore() : isOwnPath(page) ? page : '',
    dueOn: receipt && dayOnReceipt(payload, kind, receipt),
    isBare: named === undefined && receipt === '',
  }
}

export async function contactMetadata(kind: ContactKind, args: Args): Promise<Metadata> {
  const { locale, dueOn, isBare } = await asked(kind, args)
  const t = translator(locale)
  return {
    ...metadataOf({
      locale,
      title: t(dueOn ? `contact.sent.title.${kind}` : `contact.title.${kind}`),
      description: t(`contact.lead.${kind}`),
      addresses: { de: placeOf('de', places[kind]), en: placeOf('en', places[kind]) },
    }),
    // A form about a certain page, or a receipt, is found through its bare address.
    ...(!isBare && { robots: { index: false, follow: true } }),
  }
}

type FormPartProps = { kind: ContactKind; locale: Locale; page: string }

async function FormPart({ kind, locale, page }: FormPartProps) {
  const t = translator(locale)
  const other = kind === 'contact' ? 'report-barrier' : 'contact'
  return (
    <>
      <ContactForm
        send={sendContactForm.bind(null, { kind, locale })}
        start={freshForm(await publicPortal(), page, new Date())}
        texts={formTexts(locale, kind)}
      />
      <p className="muted">
        {t(`contact.otherForm.${kind}`)}{' '}
        <a href={formOf(locale, other, page)}>{t(`place.${other}`)}</a>
      </p>
    </>
  )
}

/** A form of the portal, or, after it has been sent, what happens next. */
export async function contactPage(kind: ContactKind, args: Args) {
  const { locale, page, dueOn } = await asked(kind, args)
  const t = translator(locale)
  const title = t(dueOn ? `contact.sent.title.${kind}` : `contact.title.${kind}`)
  const lead = t(dueOn ? 'contact.sent.lead' : `contact.lead.${kind}`)
  const here = placeOf(locale, places[kind])
  const crumbs = [{ label: t('site.home'), href: homeOf(locale) }, { label: title }]
  return (
    <Frame locale={locale} elsewhere={formOf(otherLocale(locale), places[kind], page)} here={here}>
      <PageHead title={title} lead={lead} crumbs={{ label: t('site.crumbs'), items: crumbs }} />
      <PageData
        type="ContactPage"
        publicUrl={publicUrl}
        locale={locale}
        address={here}
        title={title}
        description={lead}
        crumbs={crumbs}
      />
      <div className="wrap wrap--narrow section section--tight stack stack--xl">
        {dueOn ? (
          <SentMessage locale={locale} kind={kind} dueOn={dueOn} />
        ) : (
          <FormPart kind={kind} locale={locale} page={page} />
        )}
      </div>
    </Frame>
  )
}
