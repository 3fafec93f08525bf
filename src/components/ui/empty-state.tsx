import type { ReactNode } from 'react'

import { Heading } from './heading'
import type { HeadingLevel } from './types'

type EmptyStateProps = {
  title: string
  text?: ReactNode
  /** Above the ways on. */
  intro?: string
  headingLevel?: HeadingLevel
  children?: ReactNode
}

/** Nothing here yet: says why, and its children say what to do next. */
export function EmptyState({ title, text, intro, headingLevel = 2, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <svg viewBox="0 0 128 72" aria-hidden="true" focusable="false">
        <path className="plot" d="M14 6h30L34 34H4z" />
        <path className="plot plot--corn" d="M52 6h30l-6 28H42z" />
        <path className="plot plot--sky" d="M90 6h34v28H84z" />
        <path className="empty__outline" d="M3 42h72l-7 28H-4z" />
        <path className="plot" d="M82 42h42v28H76z" />
      </svg>
      <Heading level={headingLevel} className="empty__title">
        {title}
      </Heading>
      {text && <p>{text}</p>}
      {intro && <p>{intro}</p>}
      {children && <div className="btns">{children}</div>}
    </div>
  )
}
