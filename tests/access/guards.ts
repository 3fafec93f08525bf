import type { CollectionSlug, Payload } from 'payload'

/**
 * Guards that can be taken away for a while, each as a mistake would take it away: the positive controls of T-A2. What
 * comes out then must be noticed.
 */
const readBy = (payload: Payload, slug: CollectionSlug): (() => void) => {
  const { access } = payload.collections[slug].config
  const { read } = access
  access.read = () => true
  return () => (access.read = read)
}

/** Every field of this name in these collections (in all where none is named), however deep, told to everybody. */
function fieldBy(payload: Payload, slugs: readonly string[], name: string): () => void {
  const restoring: (() => void)[] = []
  const walk = (fields: unknown): void => {
    if (!Array.isArray(fields)) return
    for (const field of fields.map(Object)) {
      if (Reflect.get(field, 'name') === name) restoring.push(open(field))
      for (const within of ['fields', 'flattenedFields', 'tabs']) walk(Reflect.get(field, within))
    }
  }
  for (const collection of payload.config.collections) {
    if (slugs.length > 0 && !slugs.includes(collection.slug)) continue
    // Payload keeps two lists of the same fields and asks now one, now the other.
    walk(collection.fields)
    walk(collection.flattenedFields)
  }
  return () => {
    for (const restore of restoring.reverse()) restore()
  }
}

function open(field: object): () => void {
  const access: unknown = Reflect.get(field, 'access')
  Object.assign(field, { access: { read: () => true } })
  return () => Object.assign(field, { access })
}

const takeAway = {
  note: (payload) => fieldBy(payload, [], 'internalNote'),
  drafts: (payload) => readBy(payload, 'solutions'),
  files: (payload) => readBy(payload, 'media'),
  requests: (payload) => readBy(payload, 'contact-requests'),
  outbox: (payload) => readBy(payload, 'outbox'),
  // A log whose relation leads to a person, and a field of that person that says yes by itself.
  people: (payload) => both(readBy(payload, 'audit-log'), fieldBy(payload, ['users'], 'name')),
  sessions: (payload) => fieldBy(payload, ['users'], 'sessions'),
} satisfies Record<string, (payload: Payload) => () => void>

const both = (one: () => void, other: () => void) => (): void => {
  one()
  other()
}

export type Guard = keyof typeof takeAway

/** Does the work while the guard is away. */
export async function without<T>(payload: Payload, guard: Guard, work: () => Promise<T>) {
  const restore = takeAway[guard](payload)
  try {
    return await work()
  } finally {
    restore()
  }
}
