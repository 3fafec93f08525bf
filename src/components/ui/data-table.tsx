import type { ReactNode } from 'react'

import { classes } from './classes'

type DataTableProps = {
  caption: string
  head: string[]
  /** The first cell of a row is its header. */
  rows: ReactNode[][]
  /** Columns (from 0) that hold numbers. */
  numeric?: number[]
  /** Name of the scrolling region; the caption if not given. */
  label?: string
  variant?: 'plain' | 'matrix' | 'figures'
  captionHidden?: boolean
}

function Row({ cells, numeric }: { cells: ReactNode[]; numeric: number[] }) {
  const align = (index: number) => (numeric.includes(index) ? 'num' : undefined)
  return (
    <tr>
      {cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} scope="row" className={align(index)}>
            {cell}
          </th>
        ) : (
          <td key={index} className={align(index)}>
            {cell}
          </td>
        ),
      )}
    </tr>
  )
}

/** A table with caption and headers, in a region that scrolls by keyboard when space is short. */
export function DataTable(props: DataTableProps) {
  const { caption, head, rows, numeric = [], label, variant = 'plain', captionHidden } = props
  const look = { plain: undefined, matrix: 'matrix', figures: 'table--figures' }[variant]
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={label ?? caption}>
      <table className={look}>
        <caption className={classes(captionHidden && 'vh')}>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, index) => (
              <th key={name} scope="col" className={classes(numeric.includes(index) && 'num')}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} numeric={numeric} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
