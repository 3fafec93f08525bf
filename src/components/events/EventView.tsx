import { isPast } from '@/domain/event'
import { wordList, words } from '@/domain/words'
import type { Event } from '@/payload-types'
import { eventSpan, leafOf, whole } from '@/i18n/format'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { SolutionsPart } from '../catalogue/SolutionCards'
import { BodyText } from '../content/BodyText'
import { German, langOf, Said } from '../content/Said'
import { among } from '../record/among'
import { fact, Glance, linkedAll, listed, outside, saidAll } from '../record/Facts'
import { FiguresPart } from '../record/Figures'
import { ChainParts, LinkedPart } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { Notice } from '../ui/notice'
import { Part } from '../ui/section'
import { Agenda } from './Agenda'
import { eventData } from './event-data'
import { Siblings } from './Siblings'

type Props = RecordProps<Event> & { siblings?: RecordProps<Event>['chain']['events'] }

const startOf = ({ both }: Props): string | null => both.de.startDate?.slice(0, 10) ?? null

const over = ({ both, today }: Props): boolean =>
  isPast(
    {
      state: both.de.state,
      startDate: both.de.startDate?.slice(0, 10),
      endDate: both.de.endDate?.slice(0, 10),
    },
    today,
  )

/** What is known of taking part, as long as the event lies ahead. */
function Registration(props: Props) {
  const { locale, both } = props
  const t = translator(locale)
  const note = words(both, (one) => one.registrationNote)
  if (over(props)) return null
  return (
    <Notice tone="info" title={t('detail.registration')} headingLevel={2}>
      <p>{t('detail.registrationSoon')}</p>
      {note && (
        <p>
          <Said locale={locale} text={note} />
        </p>
      )}
    </Notice>
  )
}

function Main(props: Props) {
  const { locale, both, chain, figures, agenda, siblings = [] } = props
  const t = translator(locale)
  const { de } = both
  const parent = among(chain.events, de.parent)
  return (
    <>
      <Registration {...props} />
      <BodyText locale={locale} both={both} />
      <Agenda locale={locale} agenda={agenda} />
      <LinkedPart
        locale={locale}
        title={t('detail.parts')}
        links={chain.events.filter((one) => !parent.includes(one))}
      />
      <SolutionsPart
        locale={locale}
        title={t('detail.presentedSolutions')}
        links={chain.solutions}
      />
      <LinkedPart locale={locale} title={t('detail.documents')} links={chain.documents} />
      <Siblings locale={locale} events={siblings} current={de.id} />
      <FiguresPart locale={locale} figures={figures} />
      <Named {...props} />
      <ChainParts
        locale={locale}
        chain={chain}
        omit={[
          'events',
          'solutions',
          'documents',
          'people',
          'event-series',
          'organisations',
          'programmes',
        ]}
      />
    </>
  )
}

/** People the sources name without saying that they spoke. */
function Named({ locale, chain }: Props) {
  const t = translator(locale)
  if (chain.people.length === 0) return null
  return (
    <Part title={t('detail.participants')}>
      <ul className="people">
        {chain.people.map((one) => (
          <li key={one.id}>
            {linkedAll(locale, [one])}
            {one.summary && (
              <p className="small muted" lang={langOf(locale, one.summary)}>
                {one.summary.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function whenOf(props: Props) {
  const { locale, both } = props
  const t = translator(locale)
  const start = startOf(props)
  const text = words(both, (one) => one.dateText)
  const day = start ? eventSpan(locale, start, both.de.endDate?.slice(0, 10) ?? null) : null
  return (
    <>
      {day ?? (over(props) ? t('detail.dateUnknown') : t('detail.dateOpen'))}
      {text && (
        <p className="small muted">
          <Said locale={locale} text={text} />
        </p>
      )}
    </>
  )
}

/** "10:00 Uhr", "10:00 bis 16:00 Uhr", as far as it is known. */
function clockTime({ locale, both }: Props): string | null {
  const t = translator(locale)
  const { startTime: start, endTime: end } = both.de
  if (start && end) return t('detail.clockSpan', { start, end })
  if (end) return t('detail.clockUntil', { end })
  return start ? t('detail.clock', { start }) : null
}

function Aside(props: Props) {
  const { locale, both, chain } = props
  const { de } = both
  const t = translator(locale)
  const place = [de.place?.venue, de.place?.city].filter(Boolean).join(', ')
  return (
    <Glance
      locale={locale}
      assumptions={assumptionsOf(de)}
      facts={[
        ...fact('date', whenOf(props), 'startDate'),
        ...fact('time', clockTime(props)),
        ...fact('place', place && <German locale={locale}>{place}</German>, 'place'),
        ...fact('online', de.place?.online && t('detail.online')),
        ...fact(
          'accessibility',
          saidAll(
            locale,
            wordList(both, (one) => one.place?.accessibility),
          ),
        ),
        ...fact('kind', listed(locale, 'event-kind', de.kind)),
        ...fact('state', listed(locale, 'event-state', de.state), 'state'),
        ...fact('series', linkedAll(locale, chain['event-series'])),
        ...fact('parent', linkedAll(locale, among(chain.events, de.parent))),
        ...fact('organisers', linkedAll(locale, chain.organisations), 'organisers'),
        ...fact('programmes', linkedAll(locale, chain.programmes)),
        ...fact(
          'attendees',
          de.attendees && `${locale === 'de' ? 'rund' : 'about'} ${whole(locale, de.attendees)}`,
        ),
        ...fact(
          'motto',
          de.motto && <span lang={locale === 'de' ? undefined : 'de'}>{de.motto}</span>,
        ),
        ...fact('website', outside(de.website)),
      ]}
    />
  )
}

/** The page of an event. */
export function eventSight(props: Props): Sight {
  const { locale, both } = props
  const start = startOf(props)
  const t = translator(locale)
  return {
    kind: { name: nameOf(locale, 'event-kind', both.de.kind), value: both.de.kind },
    leaf: start
      ? { ...leafOf(locale, start), dateTime: start }
      : { open: over(props) ? t('detail.dateUnknown') : t('detail.dateOpen') },
    main: <Main {...props} />,
    aside: <Aside {...props} />,
    jsonLd: eventData(props),
  }
}
