import { wordList, words } from '@/domain/words'
import type { News } from '@/payload-types'
import { dateText } from '@/i18n/format'
import { translator } from '@/i18n/translator'
import { nameOf } from '@/i18n/vocabulary'

import { BodyText } from '../content/BodyText'
import { Said } from '../content/Said'
import { fact, Glance, linkedAll, saidAll } from '../record/Facts'
import { ChainParts } from '../record/Parts'
import type { RecordProps } from '../record/props'
import { assumptionsOf } from '../record/RecordPage'
import type { Sight } from '../record/sight'
import { namedAs, parties } from '../record/structured'

type Props = RecordProps<News>

function When({ locale, both }: Props) {
  const { de } = both
  const hint = words(both, (one) => one.dateText)
  return (
    <>
      {de.date ? dateText(locale, de.date) : translator(locale)('detail.unknown')}
      <p className="small muted">{nameOf(locale, 'news-date-kind', de.dateKind)}</p>
      {hint && (
        <p className="small muted">
          <Said locale={locale} text={hint} />
        </p>
      )}
    </>
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
        ...fact('date', <When {...props} />, 'date'),
        ...fact('programmes', linkedAll(locale, chain.programmes)),
        ...fact('organisation', linkedAll(locale, chain.organisations)),
        ...fact(
          'topics',
          saidAll(
            locale,
            wordList(both, (one) => one.topics),
          ),
        ),
      ]}
    />
  )
}

/** The page of a news item. */
export function newsSight(props: Props): Sight {
  const { locale, both, chain } = props
  const { de } = both
  return {
    kind: {
      name: [translator(locale)('one.news'), de.date ? dateText(locale, de.date) : null]
        .filter(Boolean)
        .join(' · '),
      value: null,
    },
    main: (
      <>
        <BodyText locale={locale} both={both} />
        <ChainParts locale={locale} chain={chain} omit={['programmes', 'organisations']} />
      </>
    ),
    aside: <Aside {...props} />,
    jsonLd: {
      '@type': 'NewsArticle',
      headline: words(both, (one) => one.title)?.text,
      description: words(both, (one) => one.summary)?.text,
      inLanguage: words(both, (one) => one.title)?.lang,
      dateModified: de.updatedAt,
      mentions: [
        ...parties(locale, chain.organisations),
        ...chain.programmes.map((one) => namedAs('Project', locale, one)),
      ],
      datePublished: de.dateKind === 'publication' ? (de.date ?? undefined) : undefined,
    },
  }
}
