'use client'

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'

import { Marked } from '../content/Marked'
import { closed, type Combobox, pressed } from './combobox'
import type { Suggestions as Found } from './suggestions'

type SuggestionsProps = {
  field: RefObject<HTMLInputElement | null>
  /** Where suggestions are asked for. */
  address: string
  listId: string
}

const nothing: Found = { label: '', status: '', suggestions: [] }

/** So long nobody types before something is asked, in milliseconds. */
const pause = 150

/** Asks for suggestions once typing pauses. A newer question ends an older one; a failure is no suggestion. */
function useSuggestions(address: string): [Found, (words: string) => void] {
  const [found, setFound] = useState(nothing)
  const asking = useRef(new AbortController())
  const ask = (words: string): void => {
    asking.current.abort()
    const mine = new AbortController()
    asking.current = mine
    const answer = async (): Promise<Found> => {
      if (words.trim().length < 3) return nothing
      const { signal } = mine
      const response = await fetch(`${address}?q=${encodeURIComponent(words)}`, { signal })
      return response.ok ? ((await response.json()) as Found) : nothing // our own door answers so
    }
    const show = (next: Found): void => {
      if (!mine.signal.aborted) setFound(next)
    }
    const timer = setTimeout(
      () =>
        void answer()
          .catch(() => nothing)
          .then(show),
      pause,
    )
    mine.signal.addEventListener('abort', () => clearTimeout(timer))
  }
  useEffect(() => () => asking.current.abort(), [])
  return [found, ask]
}

type Field = SuggestionsProps['field']
type Listeners = { typed: () => void; pressed: (event: KeyboardEvent) => void; left: () => void }

const isBeingPutTogether = (event: Event): boolean =>
  event instanceof InputEvent && event.isComposing

/** Listens to a field, but not while its letters are being put together by an input method. */
function useListening(field: Field, listeners: Listeners): void {
  const typed = useEffectEvent(listeners.typed)
  const press = useEffectEvent(listeners.pressed)
  const leave = useEffectEvent(listeners.left)
  useEffect(() => {
    const input = field.current
    if (!input) return
    const stop = new AbortController()
    const { signal } = stop
    input.addEventListener('input', (event) => isBeingPutTogether(event) || typed(), { signal })
    input.addEventListener('compositionend', () => typed(), { signal })
    input.addEventListener('keydown', (event) => event.isComposing || press(event), { signal })
    input.addEventListener('blur', () => leave(), { signal })
    input.form?.addEventListener('submit', () => leave(), { signal })
    // What was typed before this was loaded.
    if (input.value !== input.defaultValue) typed()
    return () => stop.abort()
  }, [field])
}

/** Says at the field whether its list is open, and which option is the active one. */
function useSaying(field: Field, listId: string, { isOpen, active }: Combobox): void {
  const option = isOpen && active !== null ? `${listId}-${active}` : null
  useEffect(() => {
    const input = field.current
    input?.setAttribute('aria-expanded', String(isOpen))
    if (!option) return void input?.removeAttribute('aria-activedescendant')
    input?.setAttribute('aria-activedescendant', option)
    document.getElementById(option)?.scrollIntoView({ block: 'nearest' })
  }, [field, isOpen, option])
}

type Asking = { found: Found; ask: (words: string) => void }

/** The state of the list below a field, as keys and typing change it. */
function useCombobox({ field, listId }: SuggestionsProps, { found, ask }: Asking): Combobox {
  const [{ box, of }, setState] = useState({ box: closed, of: found })
  const setBox = (next: Combobox): void => setState({ box: next, of: found })
  const { suggestions } = found
  // In another list the same place is another option, which nobody has chosen.
  const active = of === found ? box.active : null
  const now = { active, isOpen: box.isOpen && suggestions.length > 0 }
  useListening(field, {
    typed: () => {
      setBox({ isOpen: true, active: null })
      ask(field.current?.value ?? '')
    },
    pressed: (event) => {
      const input = field.current
      if (!input || event.ctrlKey || event.metaKey) return
      const { key, altKey } = event
      const press = { key, altKey, count: suggestions.length, isEmpty: input.value === '' }
      const { box: next, deed, isTaken } = pressed(now, press)
      const chosen = suggestions[now.active ?? -1]
      if (isTaken) event.preventDefault()
      setBox(next)
      if (deed === 'choose' && chosen) window.location.assign(chosen.href)
      if (deed !== 'clear') return
      input.value = ''
      ask('')
    },
    left: () => {
      setBox(closed)
      ask('')
    },
  })
  useSaying(field, listId, now)
  return now
}

/** The list below a field of the search: loaded when somebody enters the field, and only a help on the way. */
export function Suggestions(props: SuggestionsProps) {
  const [found, ask] = useSuggestions(props.address)
  const { isOpen, active } = useCombobox(props, { found, ask })
  return (
    <>
      <ul
        className="suggestions"
        role="listbox"
        id={props.listId}
        aria-label={found.label || undefined}
        hidden={!isOpen}
      >
        {found.suggestions.map(({ href, kind, lang, ...title }, at) => (
          <li
            key={href}
            id={`${props.listId}-${at}`}
            role="option"
            aria-selected={at === active}
            // The field keeps the focus while an option is pressed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => window.location.assign(href)}
          >
            <span lang={lang}>
              <Marked {...title} />
            </span>{' '}
            <span className="suggestions__kind">{kind}</span>
          </li>
        ))}
      </ul>
      <span className="vh" role="status">
        {found.status}
      </span>
    </>
  )
}
