import type { Payload } from 'payload'

import { type EffectKind, isOfServer, isTakeable, leaseTime, mayGoAhead } from '@/domain/outbox'
import type { OutboxEntry } from '@/payload-types'

import { raiseAlarms } from './outbox-alarms'
import { work, workTogether } from './outbox-deliveries'
import { dueEntries, lease, prolong } from './outbox-entries'

const atOnce = 20

export type Clock = () => Date

/** What a process remembers from one round to the next. */
export type RoundState = {
  /** The process ends: nothing new is begun. */
  leaving: boolean
  underWay: Set<Promise<unknown>>
  /** When a mail was last tried ahead of its plan for nothing, by id; in milliseconds. */
  triedAhead: Map<string, number>
}

type RoundWish = {
  state: RoundState
  now: Clock
  /** The mail server works: what waits because of it may go, too. */
  serverIsBack: boolean
}

/** One time through the outbox: what has been tried, and what is known of the mail server by now. */
export class Round {
  private readonly tried: string[] = []
  private troubled = false
  private readonly state: RoundState
  private readonly now: Clock
  private serverIsBack: boolean

  constructor(
    private readonly payload: Payload,
    { state, now, serverIsBack }: RoundWish,
  ) {
    this.state = state
    this.now = now
    this.serverIsBack = serverIsBack
  }

  async goThrough(kinds: readonly EffectKind[]): Promise<void> {
    const { payload, now, tried } = this
    for (;;) {
      const about = { now: now(), most: atOnce, ahead: this.serverIsBack, without: tried }
      const due = await dueEntries(payload, kinds, about)
      if (due.length === 0 || this.state.leaving) break
      const changes = due.filter(({ kind }) => kind === 'index')
      if (changes.length > 0) tried.push(...(await this.keep(this.tryTogether(changes))))
      // With the first mail that goes out, older ones may go before the rest of these.
      const before = this.serverIsBack
      for (const entry of due) {
        if (entry.kind === 'index') continue
        tried.push(entry.id)
        if (this.state.leaving) return
        await this.keep(this.tryOne(entry))
        if (this.serverIsBack !== before) break
      }
    }
    if (this.troubled) await raiseAlarms(payload, now())
  }

  /** Answers the ids of those that are still there. */
  private async tryTogether(changes: readonly OutboxEntry[]): Promise<string[]> {
    const { payload, now } = this
    const mine: OutboxEntry[] = []
    for (const entry of changes) {
      const leased = await lease(payload, entry, now())
      if (leased) mine.push(leased)
    }
    if (mine.length === 0) return changes.map(({ id }) => id)
    const going = setInterval(
      () => void prolong(payload, mine, now()).catch(() => undefined),
      leaseTime / 4,
    )
    try {
      const done = await workTogether(payload, mine, { now, ahead: false })
      const gone = new Set(done ? mine.map(({ id }) => id) : [])
      return changes.flatMap(({ id }) => (gone.has(id) ? [] : [id]))
    } finally {
      clearInterval(going)
    }
  }

  private async tryOne(entry: OutboxEntry): Promise<void> {
    const { payload, now } = this
    const { triedAhead } = this.state
    const ahead = !isTakeable(entry, now())
    if (ahead && !mayGoAhead(entry, triedAhead.get(entry.id) ?? -Infinity, now())) return
    const mine = await lease(payload, entry, now())
    if (!mine) return
    const reason = await work(payload, mine, { now, ahead })
    triedAhead.delete(entry.id)
    if (reason === null) this.serverIsBack = true
    else if (isOfServer(reason)) this.serverIsBack = false
    if (reason !== null) this.troubled = true
    if (reason !== null && ahead) triedAhead.set(entry.id, now().getTime())
  }

  /** Is known as long as it lasts to whoever ends the process. */
  private async keep<T>(delivery: Promise<T>): Promise<T> {
    const { underWay } = this.state
    underWay.add(delivery)
    return delivery.finally(() => underWay.delete(delivery))
  }
}
