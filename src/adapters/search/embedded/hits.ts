/** What documents are worth, from 0 to 1, by their place in the index; 0: not found. */
export type Hits = Float32Array

export function countOf(hits: Hits): number {
  let count = 0
  for (const value of hits) if (value > 0) count += 1
  return count
}

export const hasAny = (hits: Hits): boolean => hits.some((value) => value > 0)

export function lower(hits: Hits, isOther: (rid: number) => boolean, factor: number): void {
  for (let rid = 0; rid < hits.length; rid += 1)
    if (hits[rid] && isOther(rid)) hits[rid] = (hits[rid] ?? 0) * factor
}

export function merge(into: Hits, from: Hits, weight: number): void {
  for (let rid = 0; rid < into.length; rid += 1)
    into[rid] = Math.max(into[rid] ?? 0, (from[rid] ?? 0) * weight)
}

/** The mean where all are found. */
export const together = (all: readonly Hits[]): Hits =>
  Float32Array.from(all[0] ?? [], (_, rid) => {
    let sum = 0
    for (const hits of all) {
      const value = hits[rid] ?? 0
      if (value === 0) return 0
      sum += value
    }
    return sum / all.length
  })

export const share = (all: readonly Hits[]): Hits =>
  Float32Array.from(all[0] ?? [], (_, rid) => {
    let sum = 0
    for (const hits of all) sum += hits[rid] ?? 0
    return sum / all.length
  })
