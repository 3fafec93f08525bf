import { isNarrowed, widened } from '@/domain/search-question'
import { formOf, placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { EmptyState } from '../ui/empty-state'
import { KindTiles } from './KindTiles'
import { addressAt, type SearchProps, type WaysOnView } from './props'

function Ways(props: SearchProps & { ways: WaysOnView }) {
  const { locale, question, ways } = props
  const t = translator(locale)
  return (
    <>
      {ways.loose > 0 && (
        <a className="btn btn--small" href={addressAt(props, { loose: true })}>
          {t('search.loosen', { count: ways.loose })}
        </a>
      )}
      {ways.wide > 0 && (
        <a className="btn btn--small" href={addressAt(props, widened(question))}>
          {t('search.widen', { count: ways.wide })}
        </a>
      )}
    </>
  )
}

function noneText({ locale, question }: SearchProps): string {
  const t = translator(locale)
  const { words } = question
  if (words === '') return t('search.noneChosen')
  return t(isNarrowed(question) ? 'search.noneWithin' : 'search.noneText', { words })
}

/** Nothing fits: what else to try, where to look around, and whom to ask. */
export function NothingFound(props: SearchProps & { ways: WaysOnView }) {
  const { locale, ways } = props
  const t = translator(locale)
  return (
    <div className="stack stack--l">
      <EmptyState title={t('search.noneTitle')} text={noneText(props)}>
        <Ways {...props} />
        <a className="btn btn--quiet btn--small" href={placeOf(locale, 'contribute')}>
          {t('place.contribute')}
        </a>
        <a className="btn btn--quiet btn--small" href={formOf(locale, 'contact', addressAt(props))}>
          {t('search.askUs')}
        </a>
      </EmptyState>
      <section className="stack" aria-labelledby="browse">
        <h2 id="browse">{t('search.browse')}</h2>
        <KindTiles locale={locale} kinds={ways.kinds} />
      </section>
    </div>
  )
}
