/** A message that was published. */
export interface Message {
  readonly universeId: string
  readonly topic: string
  readonly message: string
  /** Milliseconds since the epoch. */
  readonly time: number
}

export interface Messaging {
  readonly messages: Array<Message>
}

export const makeMessaging = (): Messaging => ({ messages: [] })
