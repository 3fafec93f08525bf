/** Ids of records: UUIDs, or 24 hexadecimal digits with MongoDB. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|[\da-f]{24})$/i.test(value)
