import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locale'
import { dateText } from '@/i18n/format'
import { placeOf } from '@/i18n/routing'
import { translator } from '@/i18n/translator'

import { Around, German, Joined, Said } from '../content/Said'
import { Figure, Figures } from '../ui/figure'
import { Part } from '../ui/section'
import type { FigureView } from './props'

const tones = ['green', 'sky', 'corn', 'clay'] as const

/** Who names a figure; names of people and houses stand as they are written in German. */
export function StatedBy({ locale, name }: { locale: Locale; name: string }) {
  return (
    <Around
      sentence={(place) => translator(locale)('home.statedBy', { name: place })}
      part={<German locale={locale}>{name}</German>}
    />
  )
}

/** Who says so and when; null when nobody knows. */
function sourceOf(locale: Locale, { statedBy, sources, asOf }: FigureView): ReactNode {
  const t = translator(locale)
  const [source] = sources
  const by = [
    ...(source
      ? [
          <Around
            key="source"
            sentence={(place) => t('home.sourceIs', { source: place })}
            part={<German locale={locale}>{source.title}</German>}
          />,
        ]
      : []),
    ...(statedBy ? [<StatedBy key="by" locale={locale} name={statedBy} />] : []),
  ]
  const when = by.length > 0 ? 'detail.asOfWithin' : 'detail.asOf'
  const parts = asOf ? [...by, t(when, { date: dateText(locale, asOf) })] : by
  return parts.length > 0 ? <Joined parts={parts} /> : null
}

/** One figure with what it counts and who says so. */
export function FigureItem({
  locale,
  figure,
  at,
}: {
  locale: Locale
  figure: FigureView
  at: number
}) {
  return (
    <Figure
      value={<Said locale={locale} text={figure.value} />}
      label={<Said locale={locale} text={figure.title} />}
      source={sourceOf(locale, figure)}
      sourceHref={figure.sources[0]?.url ?? `${placeOf(locale, 'figures')}#${figure.id}`}
      tone={tones[at % tones.length]}
    />
  )
}

/** The figures about a record; nothing when there are none. */
export function FiguresPart({
  locale,
  figures,
}: {
  locale: Locale
  figures: readonly FigureView[]
}) {
  if (figures.length === 0) return null
  return (
    <Part title={translator(locale)('detail.figures')}>
      <Figures>
        {figures.map((figure, at) => (
          <FigureItem key={figure.id} locale={locale} figure={figure} at={at} />
        ))}
      </Figures>
    </Part>
  )
}
