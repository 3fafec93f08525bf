/** Chance that can be repeated: the same seed draws the same. (mulberry32) */
export class Draw {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  one<T>(all: readonly T[]): T {
    const drawn = all[this.below(all.length)]
    if (drawn === undefined) throw new Error('There is nothing to draw from.')
    return drawn
  }

  /** True in this share of all cases. */
  chance(share: number): boolean {
    return this.next() < share
  }

  some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.below(most + 1) }, make)
  }
}
