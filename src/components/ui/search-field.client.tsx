'use client'

import { type ComponentType, useEffect, useRef, useState, useSyncExternalStore } from 'react'

type SearchFieldProps = {
  id: string
  name: string
  value?: string
  placeholder?: string
  /** Where suggestions are asked for. */
  suggest: string
}

type Offering = ComponentType<{
  field: React.RefObject<HTMLInputElement | null>
  address: string
  listId: string
}>

const never = () => () => undefined

/** True in the browser, once this works there. */
const useScript = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/**
 * The field of a search. By HTML alone it is a plain field; with a script it offers suggestions, which are loaded when
 * somebody enters it, so that no page is heavier for them.
 */
export function SearchField({ id, name, value, placeholder, suggest }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const [Suggestions, setSuggestions] = useState<Offering | null>(null)
  const hasScript = useScript()
  const listId = `${id}-list`
  const load = (): void => {
    // eslint-disable-next-line no-restricted-syntax -- loaded when it is needed; nothing of Payload is called here
    import('../search/Suggestions.client').then(
      (loaded) => setSuggestions(() => loaded.Suggestions),
      () => undefined,
    )
  }
  useEffect(() => {
    if (document.activeElement === field.current) load()
  }, [])
  return (
    <>
      <input
        ref={field}
        id={id}
        name={name}
        type="text"
        role={hasScript ? 'combobox' : 'searchbox'}
        aria-autocomplete={hasScript ? 'list' : undefined}
        aria-expanded={hasScript ? false : undefined}
        aria-controls={hasScript ? listId : undefined}
        enterKeyHint="search"
        defaultValue={value}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck="false"
        onFocus={Suggestions ? undefined : load}
      />
      {Suggestions && <Suggestions field={field} address={suggest} listId={listId} />}
    </>
  )
}
