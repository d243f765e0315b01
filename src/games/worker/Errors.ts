/**
 * What putting an item into a queue can fail with, beside what any call can.
 *
 * @since 0.2.0
 */
import { tagged } from "../../interface/Tagged.ts"

/**
 * An item does not fit the queue's Schema, or holds what JSON or Luau cannot hold. Nothing was sent.
 *
 * @since 0.2.0
 */
export class ItemRefused extends tagged("ItemRefused")<{
  readonly queueId: string
  /** Where in the item, and why. */
  readonly reason: string
}>() {
  override get message(): string {
    return `nothing was put into ${this.queueId}: the item does not fit: ${this.reason}`
  }
}
