import type { StructuredData } from '@/domain/structured-data'
import { words } from '@/domain/words'
import type { Organisation } from '@/payload-types'
import { dateText } from '@/i18n/format'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { SolutionsPart } from '../catalogue/SolutionCards'
import { German } from '../content/Said'
import { PlacesMap } from '../map/PlacesMap'
import { among } from '../record/among'
import { Discussed } from '../record/Discussed'
import { fact, Glance, linkedAll, listed, outside } from '../record/Facts'
import { FiguresPart } from '../record/Figures'
import { ChainParts, LinkedPart } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { organisationType, parties } from '../record/structured'
import { Part } from '../ui/section'

type Props = RecordProps<Organisation>

function Main({ locale, both, chain, figures, places }: Props) {
  const t = translator(locale)
  const own = places.filter((place) => place.name === words(both, (one) => one.title)?.text)
  return (
    <>
      <LinkedPart locale={locale} title={t('detail.takesPart')} links={chain.programmes} />
      <SolutionsPart locale={locale} title={t('detail.solutions')} links={chain.solutions} />
      <Discussed locale={locale} events={chain.events} agenda={[]} title={t('detail.hosts')} />
      <LinkedPart locale={locale} title={t('detail.publishes')} links={chain.documents} />
      <LinkedPart locale={locale} title={t('detail.calls')} links={chain.calls} />
      <FiguresPart locale={locale} figures={figures} />
      <ChainParts
        locale={locale}
        chain={chain}
        omit={['programmes', 'solutions', 'events', 'documents', 'calls', 'organisations']}
      />
      <LinkedPart
        locale={locale}
        title={t('detail.relatedOrganisations')}
        links={chain.organisations}
      />
      {own.length > 0 && (
        <Part title={t('detail.mapOne')}>
          <PlacesMap locale={locale} places={own} title={t('detail.mapOne')} />
        </Part>
      )}
    </>
  )
}

/** What the official directory says of a municipality, with the date of the list. */
function Directory({ locale, both }: Props) {
  const t = translator(locale)
  const { municipality } = both.de
  if (!municipality || typeof municipality === 'string') return null
  return (
    <div className="stack stack--s">
      <span>
        <German locale={locale}>
          {[municipality.name, municipality.designation].filter(Boolean).join(', ')}
        </German>
        , {municipality.ags}
      </span>
      <p className="small muted">
        {t('detail.directory', { date: dateText(locale, municipality.asOf.slice(0, 10)) })}
      </p>
    </div>
  )
}

function Aside(props: Props) {
  const { locale, both, chain } = props
  const { de } = both
  const registered = typeof de.municipality === 'object' && de.municipality ? de.municipality : null
  return (
    <Glance
      locale={locale}
      assumptions={assumptionsOf(de)}
      facts={[
        ...fact('kind', listed(locale, 'organisation-kind', de.kind), 'kind'),
        ...fact('city', de.city, 'city'),
        ...fact('federalState', listed(locale, 'federal-state', de.state), 'state'),
        ...fact('municipality', registered && <Directory {...props} />, 'municipality'),
        ...fact(
          'district',
          registered?.district && <German locale={locale}>{registered.district}</German>,
        ),
        ...fact('districtKey', de.districtKey),
        ...fact('parent', linkedAll(locale, among(chain.organisations, de.parent))),
        ...fact(
          'units',
          de.units && de.units.length > 0 && (
            <ul className="plain-list" lang={locale === 'de' ? undefined : 'de'}>
              {de.units.map((unit) => (
                <li key={unit}>{unit}</li>
              ))}
            </ul>
          ),
        ),
        ...fact('website', outside(de.website)),
        ...fact('contact', <Unit {...props} />),
      ].filter(({ key }) => key !== 'contact' || Boolean(de.contact?.unit ?? de.contact?.email))}
    />
  )
}

function Unit({ locale, both }: Props) {
  const { unit, postalCode, city, email } = both.de.contact ?? {}
  return (
    <>
      <German locale={locale}>
        {[unit, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ')}
      </German>
      {email && (
        <>
          <br />
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </>
  )
}

/** An organisation in the words of schema.org. Its key stands in the official list of municipalities. */
function organisationData({ locale, both, chain }: Props): StructuredData {
  const { de } = both
  const { municipality: listed } = de
  return {
    '@type': organisationType(de.kind),
    name: words(both, (one) => one.title)?.text,
    alternateName: de.shortName,
    description: words(both, (one) => one.summary)?.text,
    sameAs: de.website,
    identifier: typeof listed === 'object' &&
      listed && { '@type': 'PropertyValue', propertyID: 'AGS', value: listed.ags },
    address: de.city && {
      '@type': 'PostalAddress',
      addressLocality: de.city,
      addressRegion: de.state && nameOf(locale, 'federal-state', de.state),
      addressCountry: de.state && 'DE',
    },
    parentOrganization: parties(locale, among(chain.organisations, de.parent)),
  }
}

/** The page of an organisation: what it publishes, where it takes part. */
export function organisationSight(props: Props): Sight {
  const { locale, both } = props
  const { de } = both
  return {
    kind: { name: nameOf(locale, 'organisation-kind', de.kind), value: de.kind },
    main: <Main {...props} />,
    aside: <Aside {...props} />,
    jsonLd: organisationData(props),
  }
}
