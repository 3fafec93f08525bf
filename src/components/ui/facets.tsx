import type { ReactNode } from 'react'

import { Icon } from './icon'

type FiltersProps = { label: string; children: ReactNode }

/**
 * The facets of a list: always visible on wide screens, behind a toggle on small ones. The toggle
 * is an empty `details`; its state shows or hides the neighbour by CSS, so nothing exists twice. It begins closed also when
 * something is chosen: that stands in words above the hits, and the hits are what was asked for.
 */
export function Filters({ label, children }: FiltersProps) {
  return (
    <div className="facets">
      <details className="filters__toggle">
        <summary>
          <Icon name="filter" />
          {label}
        </summary>
      </details>
      <div className="filters__body">{children}</div>
    </div>
  )
}
