import { words } from '@/domain/words'
import type { System } from '@/payload-types'
import { dateText } from '@/i18n/format'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { SolutionsPart } from '../catalogue/SolutionCards'
import { among } from '../record/among'
import { fact, factOr, Glance, linkedAll, listed, outside, said } from '../record/Facts'
import { ChainParts, LinkedPart } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { parties } from '../record/structured'
import { DataTable } from '../ui/data-table'
import { Part } from '../ui/section'

type Props = RecordProps<System>

function Versions({ locale, both }: Props) {
  const t = translator(locale)
  const versions = both.de.versions ?? []
  if (versions.length === 0) return null
  const rows = versions.map(({ number, date }, at) => [
    number,
    date ? dateText(locale, date) : t('detail.unknown'),
    said(
      locale,
      words(both, (one) => one.versions?.[at]?.note),
    ),
  ])
  return (
    <Part title={t('fact.versions')}>
      <DataTable
        caption={t('fact.versions')}
        captionHidden
        head={[t('fact.release'), t('fact.date'), t('detail.note')]}
        rows={rows}
      />
    </Part>
  )
}

function Main(props: Props) {
  const { locale, both, chain } = props
  const t = translator(locale)
  return (
    <>
      {both.de.generic && <p>{t('detail.generic')}</p>}
      <SolutionsPart
        locale={locale}
        title={t('detail.connectedSolutions')}
        links={chain.solutions}
        none={t('list.nothingYet')}
      />
      <LinkedPart locale={locale} title={t('detail.useCases')} links={chain['use-cases']} />
      <Versions {...props} />
      <ChainParts
        locale={locale}
        chain={chain}
        omit={['solutions', 'use-cases', 'organisations']}
      />
    </>
  )
}

/** The page of a system: what connects to it. */
export function systemSight(props: Props): Sight {
  const { locale, both, chain } = props
  const { de } = both
  const unknown = translator(locale)('detail.unknown')
  return {
    kind: { name: nameOf(locale, 'system-category', de.category), value: de.category },
    main: <Main {...props} />,
    aside: (
      <Glance
        locale={locale}
        assumptions={assumptionsOf(de)}
        facts={[
          ...fact('category', listed(locale, 'system-category', de.category), 'category'),
          factOr('vendor', linkedAll(locale, chain.organisations), { unknown, field: 'vendor' }),
          factOr(
            'openSource',
            de.openSource === 'unknown' ? null : listed(locale, 'openness', de.openSource),
            { unknown, field: 'openSource' },
          ),
          ...fact('aliases', de.aliases?.join(', ')),
          ...fact('website', outside(de.website)),
        ]}
      />
    ),
    jsonLd: {
      // A sort of system is a term, not a product.
      '@type': de.generic ? 'DefinedTerm' : 'SoftwareApplication',
      name: words(both, (one) => one.title)?.text,
      alternateName: de.aliases,
      description: words(both, (one) => one.summary)?.text,
      sameAs: de.website,
      ...(!de.generic && { provider: parties(locale, among(chain.organisations, de.vendor)) }),
    },
  }
}
