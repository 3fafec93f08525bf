/**
 * What the keys do in a field with a list below it (ARIA Authoring Practices, "editable combobox with list
 * autocomplete"). The field keeps the focus; one option may be the active one. Pure.
 */
export type Combobox = { isOpen: boolean; active: number | null }

export const closed: Combobox = { isOpen: false, active: null }

export type Press = { key: string; altKey?: boolean; count: number; isEmpty: boolean }

/** `choose`: go where the active option leads; `clear`: empty the field. */
export type Effect = {
  box: Combobox
  deed?: 'choose' | 'clear'
  /** False: the browser does with the key what it always does. */
  isTaken: boolean
}

const left = (box: Combobox): Effect => ({ box, isTaken: false })
const taken = (box: Combobox): Effect => ({ box, isTaken: true })

function moved(box: Combobox, { count, altKey }: Press, step: 1 | -1): Effect {
  if (count === 0) return left(box)
  if (altKey) return taken(step === 1 ? { ...box, isOpen: true } : closed)
  // From the field the way down leads to the first option and the way up to the last; both ends lead back to the field.
  const start = step === 1 ? -1 : count
  const next = (box.isOpen && box.active !== null ? box.active : start) + step
  return taken({ isOpen: true, active: next < 0 || next >= count ? null : next })
}

function escaped(box: Combobox, { isEmpty }: Press): Effect {
  if (box.isOpen) return taken(closed)
  return isEmpty ? left(box) : { box: closed, deed: 'clear', isTaken: true }
}

/** After a key in the field. */
export function pressed(box: Combobox, press: Press): Effect {
  switch (press.key) {
    case 'ArrowDown':
      return moved(box, press, 1)
    case 'ArrowUp':
      return moved(box, press, -1)
    case 'Enter':
      if (!box.isOpen || box.active === null) return left(closed)
      return { box: closed, deed: 'choose', isTaken: true }
    case 'Escape':
      return escaped(box, press)
    case 'Tab':
      return left(closed)
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      // The cursor moves in the text, so no option is the active one any longer.
      return left({ ...box, active: null })
    default:
      return left(box)
  }
}
