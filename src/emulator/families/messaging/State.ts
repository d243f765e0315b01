/** Messages that were published, in order. No server receives them: tests look at them here. */
import type { Json } from "../../../interface/Operation.ts"

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

export const emptyMessaging = (): Messaging => ({ messages: [] })

export const exportMessaging = ({ messages }: Messaging): Json => messages.map((message) => ({ ...message }))
