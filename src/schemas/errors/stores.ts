/**
 * Schemas of what shared stores fail with.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as Stores from "../../stores/Errors.ts"
import { instances, Text } from "../Instances.ts"

// The classes, by names that the Schemas leave free: declarations that a program emits have to name them from here.
export type {
  RecordsFailed as RecordsFailedError,
  SealingKeyInvalid as SealingKeyInvalidError
} from "../../stores/Errors.ts"

/**
 * A `RecordsFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const RecordsFailed = instances("RecordsFailed", Stores.RecordsFailed, {
  kind: Schema.Literals(["unavailable", "timeout", "refused", "unreadable"]),
  reason: Text
})

/**
 * A `SealingKeyInvalid` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const SealingKeyInvalid = instances("SealingKeyInvalid", Stores.SealingKeyInvalid, { reason: Text })
