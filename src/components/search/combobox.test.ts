import { describe, expect, it } from 'vitest'

import { closed, type Combobox, pressed } from './combobox'

const press = (box: Combobox, key: string, more: { altKey?: boolean; count?: number } = {}) =>
  pressed(box, { key, count: 3, isEmpty: false, ...more })

const open = (active: number | null = null): Combobox => ({ isOpen: true, active })

describe('the keys in a field with suggestions', () => {
  it('the arrows lead through all of them and back to the field', () => {
    const actives = (key: string): (number | null)[] => {
      const seen: (number | null)[] = []
      let box = open()
      for (let turn = 0; turn < 5; turn++) {
        box = press(box, key).box
        seen.push(box.active)
      }
      return seen
    }
    expect(actives('ArrowDown')).toEqual([0, 1, 2, null, 0])
    expect(actives('ArrowUp')).toEqual([2, 1, 0, null, 2])
  })

  it('an arrow opens a closed list, with Alt without going into it', () => {
    expect(press(closed, 'ArrowDown')).toEqual({ box: open(0), isTaken: true })
    expect(press(closed, 'ArrowUp').box).toEqual(open(2))
    expect(press(closed, 'ArrowDown', { altKey: true }).box).toEqual(open())
    expect(press(open(1), 'ArrowUp', { altKey: true }).box).toEqual(closed)
  })

  it('without a suggestion the arrows are the browser’s', () => {
    expect(press(closed, 'ArrowDown', { count: 0 })).toEqual({ box: closed, isTaken: false })
  })

  it('Enter chooses the active one; without one it searches', () => {
    expect(press(open(1), 'Enter')).toEqual({ box: closed, deed: 'choose', isTaken: true })
    expect(press(open(), 'Enter')).toEqual({ box: closed, isTaken: false })
    expect(press({ isOpen: false, active: 1 }, 'Enter').deed).toBeUndefined()
  })

  it('Escape closes the list, then empties the field, then is the browser’s', () => {
    expect(press(open(1), 'Escape')).toEqual({ box: closed, isTaken: true })
    expect(press(closed, 'Escape')).toEqual({ box: closed, deed: 'clear', isTaken: true })
    expect(pressed(closed, { key: 'Escape', count: 0, isEmpty: true }).isTaken).toBe(false)
  })

  it('Tab closes the list and goes on', () => {
    expect(press(open(1), 'Tab')).toEqual({ box: closed, isTaken: false })
  })

  it.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('%s moves the cursor in the text', (key) => {
    expect(press(open(1), key)).toEqual({ box: open(), isTaken: false })
  })

  it('a letter changes nothing by itself', () => {
    expect(press(open(1), 'a')).toEqual({ box: open(1), isTaken: false })
  })
})
