/** The keys by which an operation reads the one document it is about. */
const ownKeys = ['id', 'parent', 'resetPasswordToken']

/** The id (or the token) by which a query asks for one document; null when it asks for others. */
export function documentIn(where: unknown): string | null {
  if (typeof where !== 'object' || where === null) return null
  for (const [name, condition] of Object.entries(where)) {
    if (name.toLowerCase() === 'and' && Array.isArray(condition)) {
      const found = condition.map(documentIn).find((one) => one !== null)
      if (found) return found
    }
    const value: unknown = ownKeys.includes(name) ? Reflect.get(Object(condition), 'equals') : null
    if (typeof value === 'string') return value
  }
  return null
}
