import type { Locale } from '@/domain/locale'
import { isSection, type Linkable } from '@/domain/section'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import type { KindCount } from './props'

/** A section has a list of its own; all else is listed by the search. */
const hrefOf = (locale: Locale, kind: Linkable): string =>
  isSection(kind) ? placeOf(locale, kind) : `${placeOf(locale, 'search')}?kind=${kind}`

/** Every kind of record with how many there are. */
export function KindTiles({ locale, kinds }: { locale: Locale; kinds: readonly KindCount[] }) {
  const t = translator(locale)
  return (
    <ul className="kinds">
      {kinds.map(({ kind, count }) => (
        <li key={kind}>
          <a href={hrefOf(locale, kind)}>
            {t(`place.${kind}`)} <span className="kinds__count">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
