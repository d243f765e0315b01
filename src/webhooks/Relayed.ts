/**
 * Notifications that reached Discord or Slack, and were found in a channel there.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { fromBase64, toBase64 } from "../internal/runtime/Base64.ts"
import { WebhookRejected } from "./Errors.ts"
import { eventOf, type WebhookEvent } from "./Event.ts"
import { type VerifyOptions, verify } from "./Signature.ts"

/**
 * A message of Roblox's in a channel: of Discord, the description and the footer's text of its embed.
 *
 * @since 0.1.0
 */
export interface RelayedMessage {
  readonly text: string
  /** Holds the signature and the time: `Roblox-Signature: ..., Timestamp: ...`. */
  readonly footer: string
}

const footerForm = /Roblox-Signature:\s*(?:v1=)?([A-Za-z0-9+/=]+)\s*,\s*Timestamp:\s*(\d{1,12})\b/i

/** A request for erasure is a sentence, in which only these are certain. */
const erasureForm = /\buser id:?\s*(\d+)\b.*?\bids?:?\s*(\d+(?:\s*,\s*\d+)*)/is

const utf8 = new TextEncoder()

/**
 * Verifies a relayed message as `verify` does a delivery, and reads it. What is no request for erasure is `Unknown`, with
 * its text as the payload.
 *
 * @since 0.1.0
 */
export const verifyRelayed = (
  { footer, text }: RelayedMessage,
  options: VerifyOptions
): Effect.Effect<WebhookEvent, WebhookRejected> =>
  Effect.gen(function* () {
    const [, signature, time] = footerForm.exec(footer) ?? []
    if (signature === undefined || time === undefined) return yield* WebhookRejected.make({ reason: "no signature" })
    yield* verify(`t=${time},v1=${signature}`, utf8.encode(text), options)
    // By its bytes: one signature can be written in several ways.
    const id = toBase64(fromBase64(signature) ?? new Uint8Array())
    const notification = { id, time: DateTime.makeUnsafe(Number(time) * 1000) }
    const [, userId, games] = erasureForm.exec(text) ?? []
    return userId === undefined || games === undefined
      ? eventOf({ ...notification, type: "Relayed", payload: text })
      : eventOf({
          ...notification,
          type: "RightToErasureRequest",
          payload: { UserId: userId, GameIds: games.split(",").map((id) => id.trim()) }
        })
  })
