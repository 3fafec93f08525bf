import { setImmediate as nextTurn } from 'node:timers/promises'

type Client = { execute: (...args: never[]) => Promise<unknown> }

/** How long statements may follow one another before others have their turn, in milliseconds. */
const share = 8

/**
 * SQLite answers at once, so work of many statements never leaves the turn of the event loop it began in, and twenty
 * such works stand in the way of every page. Whoever answers after the share of a turn is used up goes on in the next.
 * A statement itself starts when it is called, as before: two called together stay together.
 */
export function shareTurns(client: Client): void {
  const execute = client.execute.bind(client)
  let began: number | null = null
  client.execute = async (...args) => {
    if (began === null) {
      began = performance.now()
      setImmediate(() => (began = null))
    }
    const until = began + share
    const result = await execute(...args)
    if (performance.now() > until) await nextTurn()
    return result
  }
}
