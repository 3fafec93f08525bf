import type { Connection } from './sqlite-connection'

type Session = { id: string; createdAt: unknown; expiresAt: string | Date }
type SessionWrite = {
  id: string
  collection: string
  req?: unknown
  returning: false
  data: { sessions: Session[]; updatedAt?: unknown }
}

/** What Payload writes when somebody signs in or out: the whole account, and nobody wants to see the result. */
function isSessionWrite(args: unknown): args is SessionWrite {
  const { id, returning, data } = Object(args) as Partial<SessionWrite>
  return typeof id === 'string' && returning === false && Array.isArray(data?.sessions)
}

/** A session that has just begun: one that was read from the database has its times as text. */
const isNew = ({ createdAt }: Session): boolean => createdAt instanceof Date

/** Those that are there and last, and the new ones; without new ones what is to be there. */
function sessionsAfter(wanted: Session[], present: Session[], now: Date): Session[] {
  const begun = wanted.filter(isNew)
  if (begun.length === 0) return wanted
  return [...present.filter(({ expiresAt }) => new Date(expiresAt) > now), ...begun]
}

/**
 * Payload reads an account before it checks the password, and then writes it back as a whole. Whatever happened
 * meanwhile would be lost: another session, or a role that was taken away. So only the sessions are written, and those
 * that are there at that moment stay (SECURITY T-A6, T-C13).
 */
export function keepAccounts(connection: Connection): void {
  const write = connection.updateOne.bind(connection)
  connection.updateOne = async (args) => {
    if (!isSessionWrite(args)) return write(args)
    const { id, collection, req, data } = args
    const where = { id: { equals: id } }
    const present = await connection.findOne({
      collection,
      where,
      req,
      select: { sessions: true },
    })
    const { sessions } = Object(present) as { sessions?: Session[] }
    return write({
      ...args,
      data: {
        sessions: sessionsAfter(data.sessions, sessions ?? [], new Date()),
        ...('updatedAt' in data && { updatedAt: data.updatedAt }),
      },
    })
  }
}
