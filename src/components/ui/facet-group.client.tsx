'use client'

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

/**
 * One question of the filter, folded or open, as a named group of boxes in a GET form. It does nothing in the browser;
 * it stands here because a page carries what such a component is given instead of every element it makes, and a list
 * has more than a hundred of these boxes: a third of the page and of the work to make it.
 */
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
