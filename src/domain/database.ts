/** What the address of a database says: `DATABASE_URL`. */

/** The path in an address such as `file:./data/allmende.db`; null for a database that is no file. */
export const filePathIn = (url: string): string | null =>
  url.startsWith('file:')
    ? decodeURIComponent(url.replace(/^file:(\/\/(?=\/))?/, '').replace(/\?.*$/, ''))
    : null

/** MongoDB offers transactions only to those who name its replica set; `+srv` finds it by itself (SECURITY H-29). */
export const lacksTransactions = (url: string): boolean =>
  /^mongodb:/i.test(url) && !/[?&]replicaSet=/i.test(url)
