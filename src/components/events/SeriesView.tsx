import { words } from '@/domain/words'
import type { EventSeries } from '@/payload-types'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { BodyText } from '../content/BodyText'
import { Said } from '../content/Said'
import { among } from '../record/among'
import { fact, Glance, linkedAll, listed, outside, said } from '../record/Facts'
import { FiguresPart } from '../record/Figures'
import { ChainParts } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { namedAs, parties, placeData } from '../record/structured'
import { Notice } from '../ui/notice'
import { Siblings } from './Siblings'

type Props = RecordProps<EventSeries>

function Main({ locale, both, chain, figures }: Props) {
  const t = translator(locale)
  const registration = words(both, (one) => one.registrationNote)
  return (
    <>
      {registration && (
        <Notice tone="info" title={t('detail.registration')} headingLevel={2}>
          <p>
            <Said locale={locale} text={registration} />
          </p>
        </Notice>
      )}
      <BodyText locale={locale} both={both} />
      {chain.events.length > 0 ? (
        <Siblings locale={locale} events={chain.events} title={t('detail.seriesEvents')} />
      ) : (
        <p>{t('events.none')}</p>
      )}
      <FiguresPart locale={locale} figures={figures} />
      <ChainParts locale={locale} chain={chain} omit={['events', 'organisations', 'programmes']} />
    </>
  )
}

function Aside({ locale, both, chain }: Props) {
  const t = translator(locale)
  const { de } = both
  return (
    <Glance
      locale={locale}
      assumptions={assumptionsOf(de)}
      facts={[
        ...fact('state', listed(locale, 'series-state', de.state), 'state'),
        ...fact('kind', listed(locale, 'event-kind', de.kind), 'kind'),
        ...fact(
          'rhythm',
          said(
            locale,
            words(both, (one) => one.rhythm),
          ),
        ),
        ...fact(
          'plannedCount',
          de.plannedCount && t('detail.plannedTimes', { count: de.plannedCount }),
        ),
        ...fact(
          'date',
          said(
            locale,
            words(both, (one) => one.dateText),
          ),
          'dateText',
        ),
        ...fact('place', [de.venue, de.city].filter(Boolean).join(', '), 'place'),
        ...fact('website', outside(de.website)),
        ...fact('organisers', linkedAll(locale, chain.organisations), 'organisers'),
        ...fact('programmes', linkedAll(locale, chain.programmes)),
      ]}
    />
  )
}

/** The page of a series. */
export function seriesSight(props: Props): Sight {
  const { locale, both, chain } = props
  const { de } = both
  const t = translator(locale)
  const dated = chain.events.filter(({ date }) => date !== null)
  return {
    kind: {
      name: `${t('one.event-series')}: ${nameOf(locale, 'event-kind', de.kind)}`,
      value: de.kind,
    },
    leaf:
      chain.events.some((event) => !event.date) || chain.events.length === 0
        ? { open: t('detail.dateOpen') }
        : undefined,
    main: <Main {...props} />,
    aside: <Aside {...props} />,
    jsonLd: {
      '@type': 'EventSeries',
      name: words(both, (one) => one.title)?.text,
      description: words(both, (one) => one.summary)?.text,
      sameAs: de.website,
      location: placeData(de.venue, de.city),
      organizer: parties(locale, among(chain.organisations, de.organisers)),
      subEvent: dated.map((one) => ({ ...namedAs('Event', locale, one), startDate: one.date })),
    },
  }
}
