/** Gives the turn back. Calling it again does nothing. */
export type Leave = () => void

/** Somebody has waited too long for a turn. */
export class OverdueError extends Error {
  constructor() {
    super('The turn did not come in time.')
  }
}

export type Turns = {
  /** Waits, in the order of arrival, at most so many milliseconds. */
  take: (patience: number) => Promise<Leave>
  /** True when nobody has the turn. */
  isIdle: () => boolean
}

/** One at a time: who takes the turn has it until leaving. */
export function turns(): Turns {
  const waiting: (() => void)[] = []
  let taken = false
  const leaving = (): Leave => {
    let left = false
    return () => {
      if (left) return
      left = true
      taken = false
      waiting.shift()?.()
    }
  }
  const wait = (patience: number): Promise<Leave> =>
    new Promise((resolve, reject) => {
      const called = (): void => {
        clearTimeout(timer)
        taken = true
        resolve(leaving())
      }
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(called), 1)
        reject(new OverdueError())
      }, patience)
      waiting.push(called)
    })
  return {
    take: (patience) => {
      if (taken) return wait(patience)
      taken = true
      return Promise.resolve(leaving())
    },
    isIdle: () => !taken,
  }
}

/** The same for each key by itself. */
export function turnsByKey(): { take: (key: string, patience: number) => Promise<Leave> } {
  const byKey = new Map<string, Turns>()
  return {
    take: async (key, patience) => {
      const own = byKey.get(key) ?? turns()
      byKey.set(key, own)
      const leave = await own.take(patience)
      return () => {
        leave()
        if (own.isIdle() && byKey.get(key) === own) byKey.delete(key)
      }
    },
  }
}
