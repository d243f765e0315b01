/**
 * Webhooks: verify what Roblox notifies of, handle each notification once, and erase a user's data when they ask for it.
 *
 * @since 0.1.0
 */
export { Deliveries, type DeliveryClaim, type MemoryOptions } from "./Deliveries.ts"
export * from "./Errors.ts"
export {
  type AnalyticsAlert,
  type CommerceProductOrder,
  type Notification,
  type OrderEvent,
  parse,
  type RightToErasureRequest,
  type SampleNotification,
  type Subscription,
  type SubscriptionEvent,
  type SubscriptionTag,
  type Unknown,
  type WebhookEvent
} from "./Event.ts"
export * as Erasure from "./erasure/Erasure.ts"
export { type EventOf, type Handlers, handler, type Needs, respond, type WebhookOptions } from "./Handler.ts"
export { type RelayedMessage, verifyRelayed } from "./Relayed.ts"
export { header, type Secret, sign, type VerifyOptions, verify } from "./Signature.ts"
export { type SignedOptions, signedRequest } from "./Signed.ts"
