import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { gunzipSync, gzip } from 'node:zlib'

import { ownBytes, ownPage } from './own-bytes.mjs'

const pack = promisify(gzip)

/** @typedef {import('next/dist/server/lib/incremental-cache/index.js').CacheHandlerValue} Entry */

/** Packed pages, the longest unused first. */
export class PackedPages {
  /** @type {Map<string, Buffer>} */
  #pages = new Map()
  /** @type {Map<string, Entry>} what is being packed at the moment */
  #under = new Map()
  #size = 0

  /** @param {number} bytes how much all of them may take */
  constructor(bytes) {
    this.bytes = bytes
  }

  get size() {
    return this.#size
  }

  /**
   * @param {string} key
   * @returns {Entry | null}
   */
  take(key) {
    const page = this.#pages.get(key)
    if (!page) return null
    this.#pages.delete(key)
    this.#pages.set(key, page)
    const entry = deserialize(gunzipSync(page))
    return { ...entry, value: ownPage(entry.value) }
  }

  /** @param {string} key */
  forget(key) {
    this.#under.delete(key)
    this.#size -= this.#pages.get(key)?.length ?? 0
    this.#pages.delete(key)
  }

  /**
   * The last one given counts, whichever is packed first.
   * @param {string} key
   * @param {Entry} entry
   */
  async keep(key, entry) {
    this.forget(key)
    this.#under.set(key, entry)
    const page = ownBytes(await pack(serialize(entry), { level: 4 }))
    if (this.#under.get(key) !== entry) return
    this.forget(key)
    this.#pages.set(key, page)
    this.#size += page.length
    for (const [oldest] of this.#pages) {
      if (this.#size <= this.bytes) return
      this.forget(oldest)
    }
  }
}
