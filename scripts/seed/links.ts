import { type Imported, Ref } from './model'

/** Where each id of the content leads: to which collection its record goes. */
export type Places = ReadonlyMap<string, Imported>

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)]

/**
 * The relations of one record. An id that leads nowhere, or to a record of another kind, stops the import with the
 * record's id and the field.
 */
export class Links {
  constructor(
    private readonly places: Places,
    private readonly record: string,
  ) {}

  stop(field: string, message: string): never {
    throw new Error(`Content: ${this.record}: ${field}: ${message}`)
  }

  one(field: string, collection: Imported, origin: string | null | undefined): Ref | null {
    if (origin === null || origin === undefined) return null
    this.check(field, collection, origin)
    return new Ref(collection, origin)
  }

  /** A relation its row cannot do without. */
  needed(field: string, collection: Imported, origin: string): Ref {
    this.check(field, collection, origin)
    return new Ref(collection, origin, true)
  }

  many(field: string, collection: Imported, origins: readonly string[]): Ref[] {
    return unique(origins).map((origin) => {
      this.check(field, collection, origin)
      return new Ref(collection, origin)
    })
  }

  /** The content calls events, series and focus groups "events"; the model keeps them apart. */
  occasions(
    field: string,
    origins: readonly string[],
  ): { events: Ref[]; series: Ref[]; focusGroups: Ref[] } {
    const going = (collection: Imported): Ref[] =>
      unique(origins)
        .filter((origin) => this.places.get(origin) === collection)
        .map((origin) => new Ref(collection, origin))
    const found = {
      events: going('events'),
      series: going('event-series'),
      focusGroups: going('focus-groups'),
    }
    const all = found.events.length + found.series.length + found.focusGroups.length
    if (all < unique(origins).length) this.stop(field, `unknown event in ${origins.join(', ')}`)
    return found
  }

  /**
   * The content holds some links on both sides, the model on one. What is left out on this side must be there on the
   * other, or a fact would get lost.
   */
  heldElsewhere(field: string, here: readonly string[], there: readonly string[]): void {
    const lost = here.filter((origin) => !there.includes(origin))
    if (lost.length > 0) this.stop(field, `${lost.join(', ')} does not name it in return`)
  }

  private check(field: string, collection: Imported, origin: string): void {
    const place = this.places.get(origin)
    if (place === collection) return
    this.stop(field, place ? `${origin} belongs to ${place}` : `there is no ${origin}`)
  }
}
