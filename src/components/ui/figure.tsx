import type { ReactNode } from 'react'

import type { Tone } from './types'

/** Holds figures: `<Figures><Figure … /></Figures>`, one description list. */
export function Figures({ children }: { children: ReactNode }) {
  return <dl className="figures">{children}</dl>
}

type FigureProps = {
  value: ReactNode
  label: ReactNode
  source?: ReactNode
  sourceHref?: string
  tone?: Tone
}

/** A number that says what it counts and who says so. Stands in `<Figures>`. */
export function Figure({ value, label, source, sourceHref, tone = 'green' }: FigureProps) {
  return (
    <div className={`figure t-${tone}`}>
      <dt>{label}</dt>
      <dd>
        <b>{value}</b>
        {source && <small>{sourceHref ? <a href={sourceHref}>{source}</a> : source}</small>}
      </dd>
    </div>
  )
}
