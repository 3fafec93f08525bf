/** What a question to a database may name at once: SQLite takes 32,766 values. */
const most = 500

/** The same in order, a few hundred at a time. */
export function* portions<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += most) yield all.slice(at, at + most)
}
