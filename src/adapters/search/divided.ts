/** One source for several readers: each gets every item, at the pace of the slowest of those that still read. */
export type Share<T> = { items: AsyncIterable<T>; leave: () => void }

export function divided<T>(source: AsyncIterable<T>, count: number): Share<T>[] {
  const from = source[Symbol.asyncIterator]()
  const readers = new Map<number, ((next: Promise<IteratorResult<T>>) => void) | null>()
  for (let reader = 0; reader < count; reader += 1) readers.set(reader, null)

  const handOut = (): void => {
    const waiting = [...readers.values()].flatMap((one) => one ?? [])
    if (readers.size === 0 || waiting.length < readers.size) return
    const next = from.next()
    for (const reader of readers.keys()) readers.set(reader, null)
    waiting.forEach((take) => take(next))
  }
  const leave = (reader: number): void => {
    if (!readers.delete(reader)) return
    if (readers.size === 0) void from.return?.()
    else handOut()
  }
  return Array.from({ length: count }, (_, reader) => {
    const over = { done: true, value: undefined } as const
    const next = (): Promise<IteratorResult<T>> =>
      new Promise((resolve) => {
        if (!readers.has(reader)) return resolve(over)
        readers.set(reader, resolve)
        handOut()
      })
    const iterator: AsyncIterator<T> = {
      next,
      return: () => {
        leave(reader)
        return Promise.resolve(over)
      },
    }
    return { items: { [Symbol.asyncIterator]: () => iterator }, leave: () => leave(reader) }
  })
}
