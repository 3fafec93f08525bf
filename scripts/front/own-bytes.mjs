/**
 * The same bytes in memory of their own. What Node hands out is often a piece of a block of 64 kB that others share, or the
 * beginning of a larger buffer; whoever keeps the piece keeps all of it.
 * @param {Uint8Array} bytes
 * @returns {Buffer}
 */
export const ownBytes = (bytes) => Buffer.from(new Uint8Array(bytes).buffer)
