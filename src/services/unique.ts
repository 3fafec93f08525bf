/** True when a write failed because another entry already has this unique value, in either database. */
export function isTaken(error: unknown, field: string): boolean {
  if (!(error instanceof Error) || error.name !== 'ValidationError') return false
  // What Payload's ValidationError carries; by its name, because a bundle may hold its class twice.
  const { data } = error as Error & { data?: { errors?: { path: string }[] } }
  return data?.errors?.some(({ path }) => path === field) ?? false
}
