import { wordList, words } from '@/domain/words'
import type { Programme } from '@/payload-types'
import { dateText, euro, percent } from '@/i18n/format'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { SolutionsPart } from '../catalogue/SolutionCards'
import { BodyText } from '../content/BodyText'
import { German } from '../content/Said'
import { among } from '../record/among'
import { Discussed } from '../record/Discussed'
import { fact, Glance, linkedAll, listed, outside, said } from '../record/Facts'
import { FiguresPart } from '../record/Figures'
import { ChainParts, LinkedPart, TextsPart } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { namedAs, parties } from '../record/structured'
import { Awards } from './Awards'
import { Members } from './Members'

type Props = RecordProps<Programme>

const subProjectsOf = ({ both, chain }: Props) =>
  chain.programmes.filter((one) => one.kind === 'sub-programme' && one.id !== parentIdOf(both.de))

const parentIdOf = ({ parent }: Programme): string | null =>
  typeof parent === 'object' && parent ? parent.id : (parent ?? null)

/** What it wants, does and holds to. */
function Aims({ locale, both }: Props) {
  const t = translator(locale)
  return (
    <>
      <TextsPart
        locale={locale}
        title={t('detail.goals')}
        texts={wordList(both, (one) => one.goals)}
      />
      <TextsPart
        locale={locale}
        title={t('detail.activities')}
        texts={wordList(both, (one) => one.activities)}
      />
      <TextsPart
        locale={locale}
        title={t('detail.principles')}
        texts={wordList(both, (one) => one.principles)}
      />
    </>
  )
}

/** What it hopes for and where it comes from. */
function Background({ locale, both }: Props) {
  const t = translator(locale)
  return (
    <>
      <TextsPart
        locale={locale}
        title={t('detail.expectedEffects')}
        texts={wordList(both, (one) => one.expectedEffects)}
      />
      <TextsPart
        locale={locale}
        title={t('detail.context')}
        texts={wordList(both, (one) => one.context)}
      />
    </>
  )
}

function Main(props: Props) {
  const { locale, both, chain, figures } = props
  const t = translator(locale)
  const parts = subProjectsOf(props)
  return (
    <>
      <BodyText locale={locale} both={both} />
      <Aims {...props} />
      <LinkedPart locale={locale} title={t('detail.subProjects')} links={parts} />
      <SolutionsPart locale={locale} title={t('detail.solutions')} links={chain.solutions} />
      <LinkedPart locale={locale} title={t('detail.useCases')} links={chain['use-cases']} />
      <Members {...props} />
      <Discussed locale={locale} events={chain.events} agenda={[]} title={t('detail.events')} />
      <FiguresPart locale={locale} figures={figures} />
      <Awards {...props} />
      <Background {...props} />
      <LinkedPart
        locale={locale}
        title={t('detail.belongsTo')}
        links={chain.programmes.filter((one) => !parts.includes(one))}
      />
      <ChainParts
        locale={locale}
        chain={chain}
        omit={['solutions', 'use-cases', 'events', 'programmes', 'organisations']}
      />
    </>
  )
}

function termOf({ locale, both }: Props): string | null {
  const t = translator(locale)
  const { start, end, minimumYears } = both.de.term ?? {}
  const from = start ? dateText(locale, start) : null
  const to = end ? dateText(locale, end) : null
  const span =
    from && to
      ? t('detail.span', { start: from, end: to })
      : from
        ? t('detail.from', { date: from })
        : to
          ? t('detail.until', { date: to })
          : null
  const least = minimumYears ? t('detail.minimumYears', { years: minimumYears }) : null
  return [span, least].filter(Boolean).join(', ') || null
}

function Funding(props: Props) {
  const { locale, both, chain } = props
  const t = translator(locale)
  const { maxAmount, rate, funder, call } = both.de.funding ?? {}
  const amount = [
    maxAmount ? t('detail.upTo', { amount: euro(locale, maxAmount) }) : null,
    rate ? t('detail.rate', { rate: percent(locale, rate) }) : null,
  ]
    .filter(Boolean)
    .join(', ')
  const note = words(both, (one) => one.funding?.note)
  if (!amount && !note && !funder && !call) return null
  return (
    <div className="stack stack--s">
      {amount && <span>{amount}</span>}
      {note && <p className="small muted">{said(locale, note)}</p>}
      {linkedAll(locale, among(chain.organisations, funder))}
      {linkedAll(locale, among(chain.calls, call))}
    </div>
  )
}

const isFunded = ({ funding }: Programme): boolean => {
  const { maxAmount, rate, note, funder, call } = funding ?? {}
  return [maxAmount, rate, note, funder, call].some(Boolean)
}

const contactOf = ({ contact }: Programme): string =>
  [contact?.unit, [contact?.postalCode, contact?.city].filter(Boolean).join(' '), contact?.email]
    .filter(Boolean)
    .join(', ')

function Aside(props: Props) {
  const { locale, both, chain } = props
  const { de } = both
  return (
    <Glance
      locale={locale}
      assumptions={assumptionsOf(de)}
      facts={[
        ...fact('kind', listed(locale, 'programme-kind', de.kind)),
        ...fact('state', listed(locale, 'programme-state', de.state), 'state'),
        ...fact(
          'parent',
          linkedAll(locale, among(chain.programmes, [de.parent, de.partOf].filter(Boolean))),
        ),
        ...fact('lead', linkedAll(locale, among(chain.organisations, de.lead)), 'lead'),
        ...fact(
          'coordinator',
          linkedAll(locale, among(chain.organisations, de.coordinator)),
          'coordinator',
        ),
        ...fact('term', termOf(props)),
        ...fact('funding', isFunded(de) && <Funding {...props} />),
        ...fact(
          'openTo',
          said(
            locale,
            words(both, (one) => one.openTo),
          ),
        ),
        ...fact(
          'motto',
          de.motto && <span lang={locale === 'de' ? undefined : 'de'}>„{de.motto}“</span>,
        ),
        ...fact('aliases', de.aliases?.join(', ')),
        ...fact('website', outside(de.website)),
        ...fact('contact', contactOf(de) && <German locale={locale}>{contactOf(de)}</German>),
      ]}
    />
  )
}

/** The page of a programme or sub-project. */
export function programmeSight(props: Props): Sight {
  const { locale, both, chain } = props
  const { de } = both
  return {
    kind: { name: nameOf(locale, 'programme-kind', de.kind), value: de.kind },
    main: <Main {...props} />,
    aside: <Aside {...props} />,
    jsonLd: {
      '@type': 'Project',
      name: words(both, (one) => one.title)?.text,
      alternateName: de.aliases,
      description: words(both, (one) => one.summary)?.text,
      slogan: de.motto,
      sameAs: de.website,
      funder: parties(locale, among(chain.organisations, de.funding?.funder)),
      parentOrganization: among(chain.programmes, [de.parent, de.partOf].filter(Boolean)).map(
        (one) => namedAs('Project', locale, one),
      ),
    },
  }
}
