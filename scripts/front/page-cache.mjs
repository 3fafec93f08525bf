import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { getMemoryCache } from 'next/dist/server/lib/incremental-cache/memory-cache.external.js'

import { PackedPages } from './packed-pages.mjs'

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

/** @param {number | undefined} made */
const isOfToday = (made = 0) => dayOf(made) === dayOf(Date.now())

/**
 * Next's own cache with the packed pages behind it. Whether a page still counts is decided by Next, and by the day: many
 * pages say what is to come, what is over and what ends today.
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
    return entry?.value?.kind !== 'APP_PAGE' || isOfToday(entry.lastModified) ? entry : null
  }

  /** @param {SetArguments} given */
  async set(...given) {
    const [key, data] = given
    packed.forget(key)
    await super.set(...given)
    const entry = this.latest.get(key)
    if (data?.kind === 'APP_PAGE' && entry?.value === data)
      packed.keep(key, entry).catch(() => packed.forget(key))
  }
}
