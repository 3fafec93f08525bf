import type { ReactNode } from 'react'

import { Icon } from './icon'

type FiltersProps = { label: string; open?: boolean; children: ReactNode }

/**
 * The facets of a list: always visible on wide screens, behind a toggle on small ones. The toggle
 * is an empty `details`; its state shows or hides the neighbour by CSS, so nothing exists twice.
 */
export function Filters({ label, open = false, children }: FiltersProps) {
  return (
    <div className="facets">
      <details className="filters__toggle" open={open}>
        <summary>
          <Icon name="filter" />
          {label}
        </summary>
      </details>
      <div className="filters__body">{children}</div>
    </div>
  )
}
