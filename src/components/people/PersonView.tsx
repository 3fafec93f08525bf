import { words } from '@/domain/words'
import type { Person } from '@/payload-types'
import { translator } from '@/i18n/translator'

import { Said } from '../content/Said'
import { among } from '../record/among'
import { Discussed } from '../record/Discussed'
import { dated, fact, Glance, linkedAll, said } from '../record/Facts'
import { FiguresPart } from '../record/Figures'
import { ChainParts, LinkedPart, RecordLink } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { parties } from '../record/structured'

type Props = RecordProps<Person>

function Main({ locale, chain, figures, agenda }: Props) {
  const t = translator(locale)
  return (
    <>
      <Discussed
        locale={locale}
        events={chain.events}
        agenda={agenda}
        title={t('detail.speaking')}
      />
      <LinkedPart locale={locale} title={t('detail.presentedSolutions')} links={chain.solutions} />
      <LinkedPart locale={locale} title={t('detail.programmes')} links={chain.programmes} />
      <FiguresPart locale={locale} figures={figures} />
      <ChainParts
        locale={locale}
        chain={chain}
        omit={['events', 'solutions', 'programmes', 'organisations']}
      />
    </>
  )
}

function FurtherRoles({ locale, both, chain }: Props) {
  return (
    <ul className="plain-list">
      {(both.de.furtherRoles ?? []).map((one, at) => {
        const role = words(both, (person) => person.furtherRoles?.[at]?.role)
        const where = [
          ...among(chain.organisations, one.organisation),
          ...among(chain.programmes, one.programme),
        ]
        return (
          <li key={at}>
            {role && <Said locale={locale} text={role} />}
            {where.map((to) => (
              <span key={to.id}>
                {' ('}
                <RecordLink locale={locale} to={to} />
                {')'}
              </span>
            ))}
          </li>
        )
      })}
    </ul>
  )
}

function Aside(props: Props) {
  const { locale, both, chain } = props
  const { de } = both
  return (
    <Glance
      locale={locale}
      assumptions={assumptionsOf(de)}
      facts={[
        ...fact(
          'role',
          said(
            locale,
            words(both, (one) => one.role),
          ),
          'role',
        ),
        ...fact('organisation', linkedAll(locale, chain.organisations), 'organisation'),
        ...fact('furtherRoles', (de.furtherRoles ?? []).length > 0 && <FurtherRoles {...props} />),
        ...fact('asOf', dated(locale, de.asOf)),
      ]}
    />
  )
}

/** The page of a person who has agreed to one. */
export function personSight(props: Props): Sight {
  const { locale, both, chain } = props
  const { de } = both
  return {
    kind: { name: translator(locale)('one.people'), value: null },
    main: <Main {...props} />,
    aside: <Aside {...props} />,
    jsonLd: {
      '@type': 'Person',
      name: de.name,
      honorificPrefix: de.academicTitle,
      jobTitle: words(both, (one) => one.role)?.text,
      worksFor: parties(locale, among(chain.organisations, de.organisation)),
    },
  }
}
