import type { ReactNode } from 'react'

import { Icon } from './icon'

export type FacetOption = { value: string; label: string; count?: number; checked?: boolean }

type FacetGroupProps = {
  legend: string
  name: string
  options: FacetOption[]
  type?: 'checkbox' | 'radio'
  open?: boolean
  /** Said before a count, not shown: "Treffer". */
  countLabel?: string
}

/** One question of the filter, folded or open, as a named group of boxes in a GET form. */
export function FacetGroup(props: FacetGroupProps) {
  const { legend, name, options, type = 'checkbox', open = false, countLabel } = props
  return (
    <details className="facet" open={open}>
      <summary>{legend}</summary>
      <fieldset>
        <legend className="vh">{legend}</legend>
        {options.map(({ value, label, count, checked }) => (
          <label key={value} className="opt">
            <input type={type} name={name} value={value} defaultChecked={checked} />
            <span className="opt__text">{label}</span>
            {count !== undefined && (
              <span className="opt__count">
                {countLabel && <span className="vh">{countLabel}: </span>}
                {count}
              </span>
            )}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

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
