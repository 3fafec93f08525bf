import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { getMemoryCache } from 'next/dist/server/lib/incremental-cache/memory-cache.external.js'

import { SharedCacheControls } from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'

import { ownPage } from './own-bytes.mjs'
import { PackedPages } from './packed-pages.mjs'
import { pagesChangedAt } from './pages-changed.mjs'

/**
 * The pages kept in memory (docs/decisions/0006 and 0019). Next keeps each as it was made, some 300 kB, so that the usual
 * 50 MB hold a hundred and fifty of them. Here it keeps those asked for most, and behind them lie all others packed:
 * a tenth of the size. A packed page is unpacked when it is asked for again, which takes far less than making it anew.
 */
const most = 24_000_000

/** Node hands over the module, a bundler its default. @type {typeof fileSystemCache.default} */
const NextCache = fileSystemCache.default ?? fileSystemCache

/** @typedef {ConstructorParameters<typeof NextCache>[0]} Context */
/** @typedef {Parameters<import('next/dist/server/lib/incremental-cache/index.js').CacheHandler['get']>} GetArguments */
/** @typedef {Parameters<InstanceType<typeof NextCache>['set']>} SetArguments */

const packed = new PackedPages(most)

const { format: dayOf } = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' })

/** @param {number} made */
const isOfToday = (made) => dayOf(made) === dayOf(Date.now())

/**
 * Since when pages are being made: what one says was read after this moment, and not when it was finished. Next notes the
 * end; a change in between would never be seen. @type {Map<string, number>}
 */
const begun = new Map()
const mostBegun = 1_000

/** @param {string} key */
function noteBeginning(key) {
  if (begun.has(key)) return
  begun.set(key, Date.now())
  // A page that fails is never finished.
  for (const oldest of begun.keys()) if (begun.size > mostBegun) begun.delete(oldest)
}

const mostLifetimes = 5_000

/** Next remembers how long each page may be kept, for ever and for every address; each page knows it itself. */
function forgetLifetimes() {
  const { cacheControls } = /** @type {{ cacheControls?: Map<string, unknown> }} */ (
    /** @type {unknown} */ (SharedCacheControls)
  )
  if (cacheControls && cacheControls.size > mostLifetimes) cacheControls.clear()
}

/**
 * Next's own cache with the packed pages behind it. A page counts until something public changes, and until the day ends:
 * many say what is to come, what is over and what ends today.
 */
export default class PageCache extends NextCache {
  /** @param {Context} context */
  constructor(context) {
    super(context)
    this.latest = getMemoryCache(context.maxMemoryCacheSize ?? 0)
  }

  /** @param {GetArguments} asked */
  async get(...asked) {
    const [key] = asked
    if (!this.latest.has(key)) {
      const entry = packed.take(key)
      if (entry) this.latest.set(key, entry)
    }
    const entry = await super.get(...asked)
    if (entry && entry.value?.kind !== 'APP_PAGE') return entry
    const made = entry?.lastModified ?? 0
    if (entry && made > pagesChangedAt() && isOfToday(made)) return entry
    noteBeginning(key)
    return null
  }

  /** @param {SetArguments} given */
  async set(...given) {
    const [key, value, context] = given
    const data = ownPage(value)
    const began = begun.get(key)
    begun.delete(key)
    packed.forget(key)
    await super.set(key, data, context)
    forgetLifetimes()
    const entry = this.latest.get(key)
    if (data?.kind !== 'APP_PAGE' || entry?.value !== data) return
    entry.lastModified = Math.min(entry.lastModified ?? Infinity, began ?? Infinity)
    packed.keep(key, entry).catch(() => packed.forget(key))
  }
}
