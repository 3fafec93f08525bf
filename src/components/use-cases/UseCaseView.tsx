import { wordList, words } from '@/domain/words'
import type { UseCase } from '@/payload-types'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'
import { assumptionOn } from '@/domain/provenance'

import { SolutionsPart } from '../catalogue/SolutionCards'
import { BodyText } from '../content/BodyText'
import { Discussed } from '../record/Discussed'
import {
  AssumptionMark,
  fact,
  Glance,
  linkedAll,
  listed,
  listedAll,
  saidAll,
} from '../record/Facts'
import { MaturityPart } from '../record/MaturityPart'
import { ChainParts, TextPart } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'

type Props = RecordProps<UseCase>

function Main({ locale, both, chain, agenda }: Props) {
  const t = translator(locale)
  const { de } = both
  const assumptions = assumptionsOf(de)
  const mark = (field: string) =>
    assumptionOn(field, assumptions) && <AssumptionMark locale={locale} />
  return (
    <>
      <TextPart
        locale={locale}
        title={t('detail.problem')}
        text={words(both, (one) => one.problem)}
        mark={mark('problem')}
      />
      <TextPart
        locale={locale}
        title={t('detail.benefit')}
        text={words(both, (one) => one.benefit)}
        mark={mark('benefit')}
      />
      <BodyText locale={locale} both={both} />
      <MaturityPart locale={locale} maturity={de.maturity} />
      <SolutionsPart
        locale={locale}
        title={t('detail.solutionsFor')}
        links={chain.solutions}
        none={t('detail.noSolution')}
      />
      <Discussed locale={locale} events={chain.events} agenda={agenda} />
      <ChainParts
        locale={locale}
        chain={chain}
        omit={['solutions', 'events', 'systems', 'programmes']}
      />
    </>
  )
}

function Aside({ locale, both, chain }: Props) {
  const { de } = both
  return (
    <Glance
      locale={locale}
      assumptions={assumptionsOf(de)}
      facts={[
        ...fact(
          'policyField',
          listedAll(locale, 'policy-field', [de.policyField, ...(de.furtherPolicyFields ?? [])]),
          'policyField',
        ),
        ...fact('departments', listedAll(locale, 'department', de.departments), 'departments'),
        ...fact('targetGroups', listedAll(locale, 'target-group', de.targetGroups), 'targetGroups'),
        ...fact('maturity', listed(locale, 'maturity', de.maturity), 'maturity'),
        ...fact('programmes', linkedAll(locale, chain.programmes)),
        ...fact('systems', linkedAll(locale, chain.systems), 'systems'),
        ...fact(
          'dataTypes',
          saidAll(
            locale,
            wordList(both, (one) => one.dataTypes),
          ),
          'dataTypes',
        ),
        ...fact('serviceIds', de.serviceIds?.join(', ')),
      ]}
    />
  )
}

/** The page of a use case. */
export function useCaseSight(props: Props): Sight {
  const { locale, both } = props
  const { de } = both
  return {
    kind: { name: nameOf(locale, 'policy-field', de.policyField), value: de.policyField },
    main: <Main {...props} />,
    aside: <Aside {...props} />,
    jsonLd: {
      '@type': 'CreativeWork',
      name: words(both, (one) => one.title)?.text,
      description: words(both, (one) => one.summary)?.text,
      inLanguage: words(both, (one) => one.summary)?.lang,
      dateModified: de.updatedAt,
      about: [de.policyField, ...(de.furtherPolicyFields ?? [])].map((one) => ({
        '@type': 'Thing',
        name: nameOf(locale, 'policy-field', one),
      })),
      audience: (de.targetGroups ?? []).map((one) => ({
        '@type': 'Audience',
        audienceType: nameOf(locale, 'target-group', one),
      })),
    },
  }
}
