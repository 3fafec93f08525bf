import type { Locale } from '@/domain/locale'
import { searchAddress } from '@/domain/search-question'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { TopicChips } from '../ui/chips'
import { KindTiles } from './KindTiles'
import type { KindCount, SearchProps } from './props'

const examples = ['first', 'second', 'third', 'fourth'] as const
const hints = ['spelling', 'names', 'files'] as const

type StartProps = { locale: Locale; kinds: readonly KindCount[]; question: SearchProps['question'] }

/** Nothing asked yet: what one may type, examples, and everything there is. */
export function StartSearching({ locale, kinds, question }: StartProps) {
  const t = translator(locale)
  const chips = examples.map((name) => {
    const words = t(`search.example.${name}`)
    return {
      label: words,
      href: `${placeOf(locale, 'search')}${searchAddress(question, { words, sort: 'relevance' })}`,
    }
  })
  return (
    <div className="stack stack--xl">
      <div className="stack">
        <p>{t('search.empty')}</p>
        <TopicChips label={t('search.examples')} chips={chips} />
      </div>
      <section className="stack" aria-labelledby="browse">
        <h2 id="browse">{t('search.browse')}</h2>
        <KindTiles locale={locale} kinds={kinds} />
      </section>
      <section className="stack" aria-labelledby="hints">
        <h2 id="hints">{t('search.hints')}</h2>
        <ul className="marked">
          {hints.map((name) => (
            <li key={name}>{t(`search.hint.${name}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
