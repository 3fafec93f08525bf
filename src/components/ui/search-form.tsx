import { useId } from 'react'

import { classes } from './classes'
import { Icon } from './icon'
import { SearchField } from './search-field.client'

type SearchFormProps = {
  action: string
  label: string
  button: string
  placeholder?: string
  value?: string
  name?: string
  /** Small, with a picture on the button; its word is then its name. */
  compact?: boolean
  /** Where the field asks for suggestions while somebody types. */
  suggest?: string
  /** What the search shall keep: the other parts of the address. */
  keep?: { name: string; value: string }[]
}

/** A search by GET; works without a script and leaves its question in the address. */
export function SearchForm(props: SearchFormProps) {
  const {
    action,
    label,
    button,
    placeholder,
    value,
    name = 'q',
    compact,
    suggest,
    keep = [],
  } = props
  const id = useId()
  const field = { id, name, placeholder }
  return (
    <form
      className={classes('search', !compact && 'search--page')}
      role="search"
      aria-label={label}
      action={action}
      method="get"
    >
      {keep.map((field) => (
        <input key={`${field.name} ${field.value}`} type="hidden" {...field} />
      ))}
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      {suggest ? (
        <SearchField {...field} value={value} suggest={suggest} />
      ) : (
        <input {...field} type="search" defaultValue={value} autoComplete="off" />
      )}
      <button type="submit" aria-label={compact ? button : undefined}>
        <Icon name="search" />
        {!compact && button}
      </button>
    </form>
  )
}
