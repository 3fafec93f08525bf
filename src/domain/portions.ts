/** What a question to a database may name at once: SQLite takes 32,766 values. */
const most = 500

/** The same in order, a few hundred at a time unless said otherwise. */
export function* portions<T>(all: readonly T[], size = most): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}
