import { useId } from 'react'

import { ChipLink } from './chip-link'
import { Icon } from './icon'
import type { Link } from './types'

type FilterChipsProps = {
  label: string
  /** removeLabel is said before the filter, not shown: "Filter entfernen". */
  chips: (Link & { removeLabel: string })[]
  clear?: Link
}

/** The filters in force; following one takes it away. No filter, no list. */
export function FilterChips({ label, chips, clear }: FilterChipsProps) {
  if (chips.length === 0) return null
  return (
    <ul className="chips chips--active" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.href}>
          <a className="chip chip--on" href={chip.href}>
            <span className="vh">{chip.removeLabel}: </span>
            {chip.label} <Icon name="close" />
          </a>
        </li>
      ))}
      {clear && <ChipLink {...clear} />}
    </ul>
  )
}

type TopicChipsProps = { label: string; chips: (Link & { lang?: string })[] }

/** Named starting points. */
export function TopicChips({ label, chips }: TopicChipsProps) {
  const id = useId()
  if (chips.length === 0) return null
  return (
    <div className="stack stack--s">
      <p className="preline" id={id}>
        {label}
      </p>
      <ul className="chips" aria-labelledby={id}>
        {chips.map((chip) => (
          <ChipLink key={chip.href} {...chip} />
        ))}
      </ul>
    </div>
  )
}
