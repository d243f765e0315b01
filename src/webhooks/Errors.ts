/**
 * Why a delivery is not taken. None of the errors holds a secret or what was delivered.
 *
 * @since 0.1.0
 */
import { tagged } from "../interface/Tagged.ts"

/**
 * A delivery that Roblox did not send, or did not send now.
 *
 * @since 0.1.0
 */
export class WebhookRejected extends tagged("WebhookRejected")<{
  readonly reason:
    | "no signature header"
    | "no timestamp"
    | "no signature"
    | "too old"
    | "too far in the future"
    | "wrong signature"
}>() {
  override get message(): string {
    return `the delivery was rejected: ${this.reason}`
  }
}

/**
 * A delivery that is no notification: no JSON, or without an id or a kind.
 *
 * @since 0.1.0
 */
export class WebhookMalformed extends tagged("WebhookMalformed")<{
  readonly reason: string
}>() {
  override get message(): string {
    return `the delivery is not a notification: ${this.reason}`
  }
}

/**
 * The store of deliveries could not be asked.
 *
 * @since 0.1.0
 */
export class DeliveriesFailed extends tagged("DeliveriesFailed")<{
  readonly reason: string
}>() {
  override get message(): string {
    return `the store of deliveries failed: ${this.reason}`
  }
}

/**
 * Why a delivery is not taken.
 *
 * @since 0.2.0
 */
export type WebhookError = WebhookRejected | WebhookMalformed | DeliveriesFailed
