/**
 * Schemas of what deliveries and erasure fail with.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as Webhooks from "../../webhooks/Errors.ts"
import * as Erasure from "../../webhooks/erasure/Errors.ts"
import { instances, Text } from "../Instances.ts"

// The classes, by names that the Schemas leave free: declarations that a program emits have to name them from here.
export type {
  DeliveriesFailed as DeliveriesFailedError,
  WebhookMalformed as WebhookMalformedError,
  WebhookRejected as WebhookRejectedError
} from "../../webhooks/Errors.ts"
export type {
  ErasureIncomplete as ErasureIncompleteError,
  ErasurePlanInvalid as ErasurePlanInvalidError,
  ErasureProgressFailed as ErasureProgressFailedError,
  TemplateInvalid as TemplateInvalidError
} from "../../webhooks/erasure/Errors.ts"

/**
 * A `WebhookRejected` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const WebhookRejected = instances("WebhookRejected", Webhooks.WebhookRejected, {
  reason: Schema.Literals([
    "no signature header",
    "no timestamp",
    "no signature",
    "too old",
    "too far in the future",
    "wrong signature"
  ])
})

/**
 * A `WebhookMalformed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const WebhookMalformed = instances("WebhookMalformed", Webhooks.WebhookMalformed, { reason: Text })

/**
 * A `DeliveriesFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const DeliveriesFailed = instances("DeliveriesFailed", Webhooks.DeliveriesFailed, { reason: Text })

/**
 * Why a delivery of a webhook is not taken.
 *
 * @since 0.2.0
 */
export const WebhookError = Schema.Union([WebhookRejected, WebhookMalformed, DeliveriesFailed])

/**
 * An `ErasureIncomplete` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ErasureIncomplete = instances("ErasureIncomplete", Erasure.ErasureIncomplete, {
  progress: Schema.Struct({
    userId: Text,
    done: Schema.Array(Text),
    deleted: Schema.Array(
      Schema.Struct({
        kind: Schema.Literals(["standard", "ordered"]),
        universeId: Text,
        store: Text,
        scope: Text,
        key: Text
      })
    )
  }),
  failures: Schema.Array(Schema.Struct({ target: Text, error: Text, reason: Text }))
})

/**
 * An `ErasurePlanInvalid` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ErasurePlanInvalid = instances("ErasurePlanInvalid", Erasure.ErasurePlanInvalid, { reason: Text })

/**
 * An `ErasureProgressFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ErasureProgressFailed = instances("ErasureProgressFailed", Erasure.ErasureProgressFailed, {
  action: Schema.Literals(["read", "write", "remove", "lock"]),
  reason: Text
})

/**
 * A `TemplateInvalid` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const TemplateInvalid = instances("TemplateInvalid", Erasure.TemplateInvalid, {
  index: Schema.optionalKey(Schema.Number),
  reason: Text
})
