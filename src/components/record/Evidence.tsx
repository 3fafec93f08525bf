import type { Locale } from '@/domain/locale'
import type { Assumption } from '@/domain/provenance'
import { isOverdue } from '@/domain/publication'
import { dateText } from '@/i18n/format'
import { type Translator, translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { German } from '../content/Said'
import { Box } from '../ui/fact-sheet'
import { Notice } from '../ui/notice'
import { Sources } from '../ui/sources'
import type { SourceView } from './props'

/** The names of fields as people read them; a field without a name of its own is called by the nearest one. */
const fieldKeys = {
  title: 'field.title',
  name: 'field.name',
  summary: 'field.summary',
  body: 'field.body',
  problem: 'field.problem',
  benefit: 'field.benefit',
  shortName: 'field.shortName',
  location: 'field.location',
  place: 'field.location',
  functions: 'field.functions',
  dataNeeded: 'field.dataNeeded',
  related: 'field.related',
  useCases: 'field.useCases',
  presentedAt: 'field.presentedAt',
  participants: 'field.participants',
  startDate: 'field.startDate',
  endDate: 'field.endDate',
  dateText: 'field.dateText',
  agenda: 'field.agenda',
  criteria: 'field.criteria',
  amountPer: 'field.amountPer',
  numbers: 'field.numbers',
  timeline: 'field.timeline',
  value: 'field.value',
  keyPoints: 'field.keyPoints',
  maxAmount: 'field.maxAmount',
  kind: 'fact.kind',
  maturity: 'fact.maturity',
  maturityAsOf: 'fact.maturityAsOf',
  provider: 'fact.provider',
  partners: 'fact.partners',
  demandBy: 'fact.demandBy',
  programmes: 'fact.programmes',
  call: 'fact.call',
  openSource: 'fact.openSource',
  licence: 'fact.licence',
  repository: 'fact.repository',
  aliases: 'fact.aliases',
  connections: 'fact.connections',
  innovationField: 'fact.innovationField',
  targetGroups: 'fact.targetGroups',
  policyField: 'fact.policyField',
  departments: 'fact.departments',
  dataTypes: 'fact.dataTypes',
  systems: 'fact.systems',
  state: 'fact.state',
  city: 'fact.city',
  municipality: 'fact.municipality',
  vendor: 'fact.vendor',
  lead: 'fact.lead',
  coordinator: 'fact.coordinator',
  organisers: 'fact.organisers',
  publisher: 'fact.publisher',
  identifier: 'fact.identifier',
  grantor: 'fact.grantor',
  deadline: 'fact.deadline',
  eligible: 'fact.eligible',
  role: 'fact.role',
  organisation: 'fact.organisation',
  parent: 'fact.parent',
} as const satisfies Record<string, Parameters<Translator>[0]>

const isNamed = (field: string): field is keyof typeof fieldKeys => Object.hasOwn(fieldKeys, field)

const fieldName = (t: Translator, field: string): string => {
  const [first = ''] = field.split('.')
  return isNamed(first) ? t(fieldKeys[first]) : first
}

/** What does not stand literally in a source, and why it is there all the same. */
export function Assumptions({
  locale,
  assumptions,
}: {
  locale: Locale
  assumptions: readonly Assumption[]
}) {
  const t = translator(locale)
  if (assumptions.length === 0) return null
  return (
    <section id="assumptions" className="stack stack--s" aria-labelledby="assumptions-title">
      <h2 className="part__title" id="assumptions-title">
        {t('detail.assumptions')}
      </h2>
      <p>{t('detail.assumptionsIntro')}</p>
      <dl className="dl">
        {assumptions.map((one) => (
          <div key={`${one.kind} ${one.fields.join()} ${one.reason}`}>
            <dt>
              {[...new Set(one.fields.map((field) => fieldName(t, field)))].join(', ')} (
              {nameOf(locale, 'assumption-kind', one.kind)})
            </dt>
            <dd lang={locale === 'de' ? undefined : 'de'}>{one.reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The published texts a record rests on, each with its address. */
export function SourceList({
  locale,
  sources,
}: {
  locale: Locale
  sources: readonly SourceView[]
}) {
  const t = translator(locale)
  return (
    <Sources
      id="sources"
      title={t('detail.sources')}
      note={t('detail.sourcesNote')}
      hrefNote={t('site.external')}
      items={sources.map((source) => ({
        title: source.title,
        href: source.url ?? undefined,
        detail: source.publishedOn
          ? t('detail.publishedOn', { date: dateText(locale, source.publishedOn) })
          : undefined,
        lang: locale === 'de' ? undefined : 'de',
      }))}
    />
  )
}

type ConfirmationProps = {
  locale: Locale
  lastConfirmed?: string | null
  reviewBy?: string | null
  today: string
  contact: { role: string | null; organisation: React.ReactNode; email: string | null }
}

function ContactLines({ locale, contact }: ConfirmationProps) {
  return (
    <p>
      {contact.role && (
        <>
          <German locale={locale}>{contact.role}</German>
          <br />
        </>
      )}
      {contact.organisation}
      {contact.email && (
        <>
          <br />
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </>
      )}
    </p>
  )
}

/** Who answers for the record and when it was last confirmed; a role, never only a person. */
export function ConfirmationBox(props: ConfirmationProps) {
  const { locale, lastConfirmed, reviewBy, today, contact } = props
  const t = translator(locale)
  const known = contact.role || contact.organisation || contact.email
  return (
    <>
      <Box title={t('detail.contact')}>
        {known ? <ContactLines {...props} /> : <p className="muted">{t('detail.noContact')}</p>}
      </Box>
      {isOverdue(reviewBy, today) && reviewBy ? (
        <Notice tone="warning" title={t('detail.confirmation')} headingLevel={2}>
          <p>{t('detail.overdue', { date: dateText(locale, reviewBy) })}</p>
        </Notice>
      ) : (
        <Notice
          tone={lastConfirmed ? 'success' : 'info'}
          title={t('detail.confirmation')}
          headingLevel={2}
        >
          <p>
            {lastConfirmed
              ? t('detail.confirmed', { date: dateText(locale, lastConfirmed) })
              : t('detail.unconfirmed')}
          </p>
        </Notice>
      )}
    </>
  )
}
