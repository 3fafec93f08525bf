/**
 * The same bytes in memory of their own. What Node hands out is often a piece of a block of 64 kB that others share, or the
 * beginning of a larger buffer; whoever keeps the piece keeps all of it.
 * @param {Uint8Array} bytes
 * @returns {Buffer}
 */
export const ownBytes = (bytes) => Buffer.from(new Uint8Array(bytes).buffer)

/** @typedef {Parameters<import('next/dist/server/lib/incremental-cache/index.js').CacheHandler['set']>[1]} Value */

/**
 * A page with all its bytes in memory of their own. Both as Next hands it over and as it comes out of the packed ones they
 * are views into something larger, such as all that was packed.
 * @template {Value} V
 * @param {V} value
 * @returns {V}
 */
export function ownPage(value) {
  if (value?.kind !== 'APP_PAGE') return value
  const { rscData, segmentData } = value
  return {
    ...value,
    rscData: rscData && ownBytes(rscData),
    segmentData:
      segmentData && new Map([...segmentData].map(([name, bytes]) => [name, ownBytes(bytes)])),
  }
}
