/** How the bench says what it found. */
export const median = (all: readonly number[]): number => {
  const sorted = [...all].sort((one, other) => one - other)
  const middle = sorted.length / 2
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.ceil(middle) - 1],
    sorted[Math.floor(middle)],
  ]
  return (low + high) / 2
}

export const figure = (value: number, digits = 0): string => value.toFixed(digits)

/** A table with its columns one below the other; the first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}

/** One goal, whether it was reached, and the figures that say so. */
export type Goal = { name: string; reached: boolean; figures: string }

export const lineOf = ({ name, reached, figures }: Goal): string =>
  `${name}: ${reached ? 'reached' : 'not reached'} (${figures})`
