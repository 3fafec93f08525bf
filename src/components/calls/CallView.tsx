import type { StructuredData } from '@/domain/structured-data'
import { wordList, words } from '@/domain/words'
import type { Call } from '@/payload-types'
import { dateText, euro, percent, whole } from '@/i18n/format'
import { addressOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { SolutionsPart } from '../catalogue/SolutionCards'
import { BodyText } from '../content/BodyText'
import { langOf } from '../content/Said'
import { among } from '../record/among'
import { dated, fact, factOr, Glance, linkedAll, listed, outside } from '../record/Facts'
import { FiguresPart } from '../record/Figures'
import { ChainParts, LinkedPart, TextsPart } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { parties } from '../record/structured'
import { Part } from '../ui/section'
import { Timeline } from '../ui/timeline'

type Props = RecordProps<Call>

function Course({ locale, both, chain }: Props) {
  const t = translator(locale)
  const steps = both.de.timeline ?? []
  if (steps.length === 0) return null
  return (
    <Part title={t('detail.timeline')}>
      <Timeline
        items={steps.map((step, at) => {
          const label = words(both, (one) => one.timeline?.[at]?.label)
          const hint = words(both, (one) => one.timeline?.[at]?.dateText)
          const event = among(chain.events, step.event)[0]
          return {
            title: label?.text ?? '',
            lang: langOf(locale, label),
            href: event ? addressOf(locale, 'events', event.slug) : undefined,
            date: step.date ? (
              dateText(locale, step.date)
            ) : hint ? (
              <span lang={langOf(locale, hint)}>{hint.text}</span>
            ) : (
              t('detail.dateOpen')
            ),
          }
        })}
      />
    </Part>
  )
}

function Main(props: Props) {
  const { locale, both, chain, figures } = props
  const t = translator(locale)
  return (
    <>
      <BodyText locale={locale} both={both} />
      <TextsPart
        locale={locale}
        title={t('detail.eligible')}
        texts={wordList(both, (one) => one.eligible)}
      />
      <TextsPart
        locale={locale}
        title={t('detail.criteria')}
        texts={wordList(both, (one) => one.criteria)}
      />
      <Course {...props} />
      <TextsPart
        locale={locale}
        title={t('detail.fundedProjects')}
        texts={wordList(both, (one) => one.fundedProjects)}
      />
      <SolutionsPart locale={locale} title={t('detail.solutions')} links={chain.solutions} />
      <FiguresPart locale={locale} figures={figures} />
      <LinkedPart locale={locale} title={t('detail.relatedCalls')} links={chain.calls} />
      <LinkedPart locale={locale} title={t('detail.events')} links={chain.events} />
      <ChainParts
        locale={locale}
        chain={chain}
        omit={['solutions', 'calls', 'events', 'organisations', 'programmes']}
      />
    </>
  )
}

function amountOf({ locale, both }: Props): string | null {
  const { maxAmount, amountPer } = both.de
  if (!maxAmount) return null
  const most = translator(locale)('detail.upTo', { amount: euro(locale, maxAmount) })
  return [most, listed(locale, 'amount-per', amountPer)].filter(Boolean).join(' ')
}

function numbersOf({ locale, both }: Props) {
  const { numbers } = both.de
  const count = (value: number | null | undefined) =>
    typeof value === 'number' ? whole(locale, value) : null
  return [
    ...fact('submitted', count(numbers?.submitted), 'numbers'),
    ...fact('funded', count(numbers?.funded), 'numbers'),
    ...fact('ideas', count(numbers?.ideas)),
    ...fact('municipalities', count(numbers?.municipalities)),
    ...fact('categories', count(numbers?.categories)),
  ]
}

function Aside(props: Props) {
  const { locale, both, chain } = props
  const t = translator(locale)
  const { de } = both
  return (
    <Glance
      locale={locale}
      assumptions={assumptionsOf(de)}
      facts={[
        ...fact('kind', listed(locale, 'call-kind', de.kind), 'kind'),
        ...fact('state', listed(locale, 'call-state', de.state), 'state'),
        factOr('deadline', dated(locale, de.deadline), {
          unknown: t('detail.unknown'),
          field: 'deadline',
        }),
        ...fact('grantor', linkedAll(locale, among(chain.organisations, de.grantor)), 'grantor'),
        ...fact('parent', linkedAll(locale, among(chain.calls, de.parent)), 'parent'),
        ...fact('amount', amountOf(props), 'maxAmount'),
        ...fact('budget', de.budget && t('detail.upTo', { amount: euro(locale, de.budget) })),
        ...fact('fundingRate', de.fundingRate && percent(locale, de.fundingRate)),
        ...fact(
          'decisionTime',
          de.decisionTimeWeeks && t('detail.weeks', { count: de.decisionTimeWeeks }),
        ),
        ...numbersOf(props),
        ...fact('programmes', linkedAll(locale, chain.programmes), 'programmes'),
        ...fact('website', outside(de.website)),
      ]}
    />
  )
}

/** Money that is granted, or else the text that calls for something; each has words of its own in schema.org. */
function callData({ locale, both, chain }: Props): StructuredData {
  const { de } = both
  const grantor = parties(locale, among(chain.organisations, de.grantor))
  const about = {
    name: words(both, (one) => one.title)?.text,
    description: words(both, (one) => one.summary)?.text,
    sameAs: de.website,
  }
  if (de.kind === 'award' || de.kind === 'participation')
    return { '@type': 'CreativeWork', ...about, expires: de.deadline, publisher: grantor }
  return {
    '@type': 'MonetaryGrant',
    ...about,
    funder: grantor,
    amount: de.maxAmount && {
      '@type': 'MonetaryAmount',
      maxValue: de.maxAmount,
      currency: 'EUR',
    },
  }
}

/** The page of a call, prize or funding programme. */
export function callSight(props: Props): Sight {
  const { locale, both } = props
  const { de } = both
  return {
    kind: { name: nameOf(locale, 'call-kind', de.kind), value: de.kind },
    main: <Main {...props} />,
    aside: <Aside {...props} />,
    jsonLd: callData(props),
  }
}
