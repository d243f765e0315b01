/**
 * Deliveries as Roblox would make them, for tests of what takes them.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { stringify } from "../interface/Json.ts"
import type { Json } from "../Operation.ts"
import { header, type Secret, sign } from "./Signature.ts"

/**
 * A notification to deliver.
 *
 * @since 0.1.0
 */
export interface SignedOptions {
  /** `RightToErasureRequest`, `SampleNotification`, ... */
  readonly type: string
  /** What the notification says, with the names that Roblox gives it. */
  readonly payload: Json
  readonly id?: string | undefined
  /** Without one the delivery has no signature. */
  readonly secret?: Secret | undefined
  /** Where it goes. Default: an address that nobody has. */
  readonly url?: string | undefined
}

/**
 * A request with a notification, signed now.
 *
 * @since 0.1.0
 */
export const signedRequest = ({
  id = crypto.randomUUID(),
  payload,
  secret,
  type,
  url = "https://studio.example/webhooks"
}: SignedOptions): Effect.Effect<Request> =>
  Effect.gen(function* () {
    const time = DateTime.formatIso(yield* DateTime.now)
    const body = stringify({ NotificationId: id, EventType: type, EventTime: time, EventPayload: payload }) ?? ""
    const headers = { "content-type": "application/json", [header]: yield* sign(body, secret) }
    return new Request(url, { method: "POST", headers, body })
  })
