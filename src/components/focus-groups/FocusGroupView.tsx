import { words } from '@/domain/words'
import type { FocusGroup } from '@/payload-types'
import { translator } from '@/i18n/translator'

import { LongText } from '../content/BodyText'
import { fact, Glance, linkedAll, listed, said } from '../record/Facts'
import { FiguresPart } from '../record/Figures'
import { ChainParts, LinkedPart } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { namedAs } from '../record/structured'

type Props = RecordProps<FocusGroup>

function Main({ locale, both, chain, figures }: Props) {
  const t = translator(locale)
  return (
    <>
      <LongText locale={locale} both={both} pick={(one) => one.charter} />
      <LinkedPart locale={locale} title={t('detail.documents')} links={chain.documents} />
      <FiguresPart locale={locale} figures={figures} />
      <LinkedPart locale={locale} title={t('detail.programmes')} links={chain.programmes} />
      <ChainParts
        locale={locale}
        chain={chain}
        omit={['documents', 'programmes', 'organisations']}
      />
    </>
  )
}

/** The page of a focus group. */
export function focusGroupSight(props: Props): Sight {
  const { locale, both, chain } = props
  const { de } = both
  const t = translator(locale)
  return {
    kind: { name: t('one.focus-groups'), value: null },
    main: <Main {...props} />,
    aside: (
      <Glance
        locale={locale}
        assumptions={assumptionsOf(de)}
        facts={[
          ...fact('state', listed(locale, 'focus-group-state', de.state), 'state'),
          ...fact('policy', listed(locale, 'join-policy', de.policy)),
          ...fact(
            'plannedCount',
            de.plannedCount && t('detail.plannedTimes', { count: de.plannedCount }),
          ),
          ...fact(
            'date',
            said(
              locale,
              words(both, (one) => one.dateText),
            ) ?? t('detail.dateOpen'),
          ),
          ...fact('organisers', linkedAll(locale, chain.organisations), 'organisers'),
          ...fact('programmes', linkedAll(locale, chain.programmes)),
        ]}
      />
    ),
    jsonLd: {
      '@type': 'Organization',
      name: words(both, (one) => one.title)?.text,
      description: words(both, (one) => one.summary)?.text,
      memberOf: chain.programmes.map((one) => namedAs('Project', locale, one)),
    },
  }
}
