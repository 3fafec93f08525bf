/** Who builds a generation, so that others can tell whether it is still alive. */
import { hostname } from 'node:os'

/** `host pid start engine`: a process is told from a later one with its number by when it began. */
export type Owner = { name: string }

type Birth = { pid: number; born: number; engine: string }

export const ownerOf = ({ pid, born, engine }: Birth): Owner => ({
  name: [hostname(), pid, Math.round(born), engine].join(' '),
})

/** Of another machine nothing is known: there its silence tells. One engine rebuilds once at a time. */
export function isAliveAfter({ name }: Owner): (other: string) => boolean {
  const [host, pid, born] = name.split(' ')
  return (other) => {
    const [otherHost, otherPid, otherBorn] = other.split(' ')
    if (other === name) return false
    if (otherHost !== host) return true
    return otherPid === pid ? otherBorn === born : doesRun(Number(otherPid))
  }
}

function doesRun(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM'
  }
}
