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
