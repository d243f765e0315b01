/**
 * What publishing a message can fail with, beside what any call can.
 *
 * @since 0.2.0
 */
import { tagged } from "../../interface/Tagged.ts"

/**
 * A message does not fit the topic's Schema, or holds what JSON or Luau cannot hold. Nothing was sent.
 *
 * @since 0.2.0
 */
export class MessageRefused extends tagged("MessageRefused")<{
  readonly topic: string
  /** Where in the message, and why. */
  readonly reason: string
}>() {
  override get message(): string {
    return `nothing was published to ${this.topic}: the message does not fit: ${this.reason}`
  }
}

/**
 * A message is larger than a topic takes. Nothing was sent.
 *
 * @since 0.2.0
 */
export class MessageTooLarge extends tagged("MessageTooLarge")<{
  readonly topic: string
  /** Of the message as JSON, in UTF-8. */
  readonly bytes: number
  /** What is taken. */
  readonly limit: number
  /** Whether the topic splits messages. */
  readonly split: boolean
}>() {
  override get message(): string {
    const help = this.split ? "" : "; a topic with `split: true` sends it in parts"
    return `nothing was published to ${this.topic}: ${this.bytes} bytes are more than ${this.limit}${help}`
  }
}
