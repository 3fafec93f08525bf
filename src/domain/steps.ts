/**
 * Work that can be interrupted: each step takes some milliseconds at most, and between two of them others may have their
 * turn.
 */
export type Steps<T> = Generator<void, T, void>

/** All steps one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** What is made of each, in their order. */
export function* gathered<T, U>(all: Iterable<T>, make: (one: T) => readonly U[]): Steps<U[]> {
  const made: U[] = []
  for (const one of all) {
    made.push(...make(one))
    yield
  }
  return made
}

/** So many are sorted in one step. */
const run = 250

/** Sorted as `toSorted` would: equals stay as they are. */
export function* sorted<T>(all: readonly T[], order: (one: T, other: T) => number): Steps<T[]> {
  let runs: T[][] = []
  for (let at = 0; at < all.length; at += run) {
    runs.push(all.slice(at, at + run).sort(order))
    yield
  }
  while (runs.length > 1) {
    const longer: T[][] = []
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], order))
    runs = longer
  }
  return runs[0] ?? []
}

function* merged<T>(
  ones: readonly T[],
  others: readonly T[],
  order: (one: T, other: T) => number,
): Steps<T[]> {
  const all: T[] = []
  let left = 0
  let right = 0
  while (left < ones.length && right < others.length) {
    const one = ones[left] as T // within its array, whatever it holds
    const other = others[right] as T // as above
    const isNext = order(one, other) <= 0
    all.push(isNext ? one : other)
    if (isNext) left += 1
    else right += 1
    if (all.length % run === 0) yield
  }
  return all.concat(ones.slice(left), others.slice(right))
}
