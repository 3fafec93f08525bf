/** A text for machines with what tells one version from another (RFC 9110, 8.8). */
export type KeptText = {
  text: string
  /** Weak, because the same text may be sent compressed or not. */
  etag: string
  changedAt: Date
}

/** What a reader says it has: the headers If-None-Match and If-Modified-Since. */
export type Held = { etags: string | null; since: string | null }

const opaque = (etag: string): string => etag.trim().replace(/^W\//, '')

/** The date a reader may be told, to the second. Null within that second, in which the text could change again. */
export function lastModified({ changedAt }: KeptText, now: Date): Date | null {
  const second = Math.floor(changedAt.getTime() / 1000) * 1000
  return now.getTime() >= second + 1000 ? new Date(second) : null
}

/** True when the reader already has this text, so that nothing need be sent (RFC 9110, 13.1.2 and 13.1.3). */
export function isHeld(kept: KeptText, { etags, since }: Held): boolean {
  if (etags !== null)
    return etags.trim() === '*' || etags.split(',').some((one) => opaque(one) === opaque(kept.etag))
  if (since === null) return false
  // False for what is no date.
  return Math.floor(kept.changedAt.getTime() / 1000) * 1000 <= Date.parse(since)
}
