import type { Payload } from 'payload'

/** A change of a solution that holds the right to write until somebody else wants to write about a file. */
export async function aChangeThatPauses(payload: Payload, change: () => Promise<unknown>) {
  const { afterChange } = payload.collections.solutions.config.hooks
  const { db } = payload
  const updateOne = db.updateOne.bind(db)
  const isAtItsWrite = new Promise<void>((resolve) => {
    db.updateOne = (args) => {
      resolve()
      return updateOne(args)
    }
  })
  const holds = new Promise<void>((resolve) => {
    afterChange.unshift(async () => {
      resolve()
      await isAtItsWrite
    })
  })
  const changing = change().finally(() => {
    afterChange.shift()
    db.updateOne = updateOne
  })
  await holds
  return { changing, isAtItsWrite }
}
