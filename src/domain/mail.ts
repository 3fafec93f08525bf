/**
 * Mail: the port of the post office, and what one message is. The embedded default writes files; a configured server
 * sends (adapters/mail). Only `services/outbox` hands messages over, one at a time.
 */
export type Message = {
  /** One plain address, checked before it came here; never a list, never with a name. */
  to: string
  subject: string
  text: string
  html: string
  /** Stays the same in every attempt, so that a message accepted twice is recognised as one. */
  messageId: string
}

export type PostOffice = {
  /** `files`: nothing leaves the machine. */
  kind: 'smtp' | 'files'
  /** Resolves once the message is accepted for good; rejects with a `NotDelivered` otherwise. */
  send(message: Message): Promise<void>
  /** Resolves when messages would be taken now, without sending one; rejects with a `NotDelivered` otherwise. */
  probe(): Promise<void>
  /**
   * Removes the files of messages written before this moment whose id does not begin with one of the names, which are only
   * asked for when there are such files; answers with their number. Whatever else lies in the folder stays.
   */
  removeFilesBut(names: () => Promise<ReadonlySet<string>>, before: Date): Promise<number>
}

export const deliveryFaults = [
  'unreachable',
  'timeout',
  'refused-now',
  'refused',
  'certificate',
  'sign-in',
  'address',
  'unknown',
] as const
/** Why a message was not accepted, without anything personal. */
export type DeliveryFault = (typeof deliveryFaults)[number]

/** A message that was not accepted. Its text is the fault and a reply code at most: safe for logs and the panel. */
export class NotDelivered extends Error {
  constructor(
    readonly fault: DeliveryFault,
    readonly code?: number,
  ) {
    super(code === undefined ? fault : `${fault} (${code})`)
    this.name = 'NotDelivered'
  }
}
