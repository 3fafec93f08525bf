/** Which engine searches: the embedded one, or a Meilisearch server with the embedded one to stand in for it. */
import type { SearchConfig, SearchEngine } from '@/domain/search'

import { embeddedSearch } from './embedded'
import { meilisearchSearch } from './meilisearch'
import { usualPatience, withStandIn } from './stand-in'

/** `url` chooses Meilisearch: `http(s)://[:KEY@]host[:port]`. `file` is where the embedded index lies. */
export function search(wish: {
  config: SearchConfig
  url: string | undefined
  file: string
}): SearchEngine {
  const { config, url, file } = wish
  const embedded = embeddedSearch({ config, file })
  if (url === undefined) return embedded
  const main = meilisearchSearch({ config, url, timeoutMs: usualPatience.answer, onlyBuilt: true })
  return withStandIn(main, embedded)
}
