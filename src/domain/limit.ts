/**
 * A limit: so often within so long, counted over the last moments and not by the clock, so that nobody gets twice as much
 * around the full hour. Pure; the moments are kept by `services/limits`.
 */
export type Limit = {
  most: number
  /** In milliseconds. */
  within: number
}

/** When something counted happened, in milliseconds, oldest first. */
export type Moments = readonly number[]

/** What still counts at this moment. */
export const counting = (moments: Moments, { within }: Limit, now: number): Moments =>
  moments.filter((moment) => moment > now - within)

/** True when it may happen once more. */
export const isFree = (moments: Moments, limit: Limit, now: number): boolean =>
  counting(moments, limit, now).length < limit.most

/** How long until it may happen again, in milliseconds; 0 when it may now. */
export function waitOf(moments: Moments, limit: Limit, now: number): number {
  const recent = counting(moments, limit, now)
  const leaving = recent[recent.length - limit.most]
  return leaving === undefined ? 0 : leaving + limit.within - now
}

/**
 * What is counted as one client: an IPv4 address, or the network of an IPv6 address that one customer gets as a whole
 * (the first 64 bits, RFC 6177): its owner can draw a new address for each request.
 */
export function networkOf(address: string): string {
  const inside = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1]
  if (inside || !address.includes(':')) return inside ?? address
  const [before = '', after] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const [first, last] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean))
  const missing = 8 - (first?.length ?? 0) - (last?.length ?? 0)
  const groups = [
    ...(first ?? []),
    ...Array<string>(after === undefined ? 0 : Math.max(0, missing)).fill('0'),
    ...(last ?? []),
  ]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
