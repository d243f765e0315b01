/**
 * Why a delivery is not taken. None of the errors holds a secret or what was delivered.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"

/**
 * A delivery that Roblox did not send, or did not send now.
 *
 * @since 0.1.0
 */
export class WebhookRejected extends Schema.TaggedError<WebhookRejected>()("WebhookRejected", {
  reason: Schema.Literals([
    "no signature header",
    "no timestamp",
    "no signature",
    "too old",
    "too far in the future",
    "wrong signature"
  ])
}) {
  override get message(): string {
    return `the delivery was rejected: ${this.reason}`
  }
}

/**
 * A delivery that is no notification: no JSON, or without an id or a kind.
 *
 * @since 0.1.0
 */
export class WebhookMalformed extends Schema.TaggedError<WebhookMalformed>()("WebhookMalformed", {
  reason: Schema.String
}) {
  override get message(): string {
    return `the delivery is no notification: ${this.reason}`
  }
}

/**
 * The store of deliveries could not be asked.
 *
 * @since 0.1.0
 */
export class DeliveriesFailed extends Schema.TaggedError<DeliveriesFailed>()("DeliveriesFailed", {
  reason: Schema.String
}) {
  override get message(): string {
    return `the store of deliveries failed: ${this.reason}`
  }
}
