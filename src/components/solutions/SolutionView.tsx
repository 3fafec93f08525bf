import { wordList, words } from '@/domain/words'
import type { Solution } from '@/payload-types'
import { dateText } from '@/i18n/format'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { BodyText, hasBody } from '../content/BodyText'
import { among } from '../record/among'
import { Discussed } from '../record/Discussed'
import {
  dated,
  fact,
  factOr,
  Glance,
  linkedAll,
  listed,
  listedAll,
  outside,
  said,
} from '../record/Facts'
import { FiguresPart } from '../record/Figures'
import { ChainParts, LinkedPart, TextsPart } from '../record/Parts'
import { MaturityPart } from '../record/MaturityPart'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { licenceAddress, parties } from '../record/structured'
import { Part } from '../ui/section'
import { Involved } from './Involved'

type Props = RecordProps<Solution>

/** What it can do, what it needs for that, and what comes next. */
function Abilities({ locale, both }: Props) {
  const t = translator(locale)
  return (
    <>
      <TextsPart
        locale={locale}
        title={t('detail.functions')}
        texts={wordList(both, (one) => one.functions)}
      />
      <TextsPart
        locale={locale}
        title={t('detail.dataNeeded')}
        texts={wordList(both, (one) => one.dataNeeded)}
      />
      <TextsPart
        locale={locale}
        title={t('detail.nextSteps')}
        texts={wordList(both, (one) => one.nextSteps)}
      />
    </>
  )
}

function Main(props: Props) {
  const { locale, both, chain, figures, agenda } = props
  const t = translator(locale)
  const { de } = both
  return (
    <>
      <MaturityPart locale={locale} maturity={de.maturity} asOf={de.maturityAsOf} />
      {hasBody(both) && (
        <Part title={t('detail.description')}>
          <BodyText locale={locale} both={both} />
        </Part>
      )}
      <Abilities {...props} />
      <LinkedPart locale={locale} title={t('detail.useCasesOf')} links={chain['use-cases']} />
      <Involved {...props} />
      <Discussed locale={locale} events={chain.events} agenda={agenda} />
      <LinkedPart locale={locale} title={t('detail.documents')} links={chain.documents} />
      <FiguresPart locale={locale} figures={figures} />
      <LinkedPart locale={locale} title={t('detail.relatedSolutions')} links={chain.solutions} />
      <ChainParts
        locale={locale}
        chain={chain}
        omit={['use-cases', 'events', 'documents', 'solutions', 'organisations', 'programmes']}
      />
    </>
  )
}

function releaseOf({ locale, both }: Props): string | null {
  const { number, date } = both.de.release ?? {}
  return number ? [number, date ? dateText(locale, date) : null].filter(Boolean).join(', ') : null
}

function softwareOf(props: Props) {
  const { locale, both } = props
  const { de } = both
  const unknown = translator(locale)('detail.unknown')
  return [
    factOr(
      'openSource',
      de.openSource === 'unknown' ? null : listed(locale, 'openness', de.openSource),
      { unknown, field: 'openSource' },
    ),
    factOr('licence', de.licence, { unknown, field: 'licence' }),
    ...fact('repository', outside(de.repository), 'repository'),
    ...fact('documentation', outside(de.documentation)),
    ...fact('website', outside(de.website)),
    ...fact('release', releaseOf(props)),
    ...fact('technology', de.technology?.join(', ')),
    ...fact('components', de.components?.join(', ')),
  ]
}

function Aside(props: Props) {
  const { locale, both, chain } = props
  const t = translator(locale)
  const { de } = both
  const systems = (de.connections ?? []).map(({ system }) => system)
  return (
    <Glance
      locale={locale}
      assumptions={assumptionsOf(de)}
      facts={[
        ...fact('kind', listed(locale, 'solution-kind', de.kind), 'kind'),
        factOr('provider', linkedAll(locale, among(chain.organisations, de.provider)), {
          unknown: t('detail.notNamed'),
          field: 'provider',
        }),
        ...fact('demandBy', linkedAll(locale, among(chain.organisations, de.demandBy)), 'demandBy'),
        ...fact('programme', linkedAll(locale, among(chain.programmes, de.programme)), 'programme'),
        ...fact('subProgramme', linkedAll(locale, among(chain.programmes, de.subProgramme))),
        ...fact('call', linkedAll(locale, chain.calls), 'call'),
        ...softwareOf(props),
        ...fact('connections', linkedAll(locale, among(chain.systems, systems)), 'connections'),
        ...fact('targetGroups', listedAll(locale, 'target-group', de.targetGroups), 'targetGroups'),
        ...fact('topicGroup', listed(locale, 'topic-group', de.topicGroup)),
        ...fact(
          'innovationField',
          said(
            locale,
            words(both, (one) => one.innovationField),
          ),
          'innovationField',
        ),
        ...fact('useCaseNumber', de.useCaseNumber),
        ...fact('aliases', de.aliases?.join(', '), 'aliases'),
        ...fact('maturityAsOf', dated(locale, de.maturityAsOf), 'maturityAsOf'),
      ]}
    />
  )
}

/** The page of a solution. */
export function solutionSight(props: Props): Sight {
  const { locale, both, chain } = props
  const { de } = both
  return {
    kind: { name: nameOf(locale, 'solution-kind', de.kind), value: de.kind },
    main: <Main {...props} />,
    aside: <Aside {...props} />,
    jsonLd: {
      '@type': 'SoftwareApplication',
      name: de.name,
      alternateName: de.aliases,
      applicationCategory: 'GovernmentApplication',
      description: words(both, (one) => one.summary)?.text,
      featureList: wordList(both, (one) => one.functions).map(({ text }) => text),
      license: licenceAddress(de.licence),
      softwareVersion: de.release?.number,
      softwareHelp: de.documentation && { '@type': 'CreativeWork', url: de.documentation },
      isBasedOn: de.repository && {
        '@type': 'SoftwareSourceCode',
        codeRepository: de.repository,
        license: licenceAddress(de.licence),
      },
      sameAs: de.website,
      provider: parties(locale, among(chain.organisations, de.provider)),
      audience: (de.targetGroups ?? []).map((one) => ({
        '@type': 'Audience',
        audienceType: nameOf(locale, 'target-group', one),
      })),
    },
  }
}
