/**
 * Files whose bytes have to be looked at, or counted, before they are sent.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { InvalidRequest } from "../../Errors.ts"
import { describe, isTaken, taken, whole } from "../../interface/Bytes.ts"

import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation } from "../../Operation.ts"

/** Reads by a promise what the caller has given, which may break. */
const reading = <A>(operation: AnyOperation, at: string, read: () => Promise<A>): Effect.Effect<A, InvalidRequest> =>
  Effect.tryPromise({
    try: read,
    catch: (cause) => refuse(operation, at, `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
  })

/** All that a file holds: in memory where it is a stream, which makes it one that can be sent again. */
export const contentOf = (
  operation: AnyOperation,
  at: string,
  file: unknown
): Effect.Effect<Blob | Uint8Array<ArrayBuffer>, InvalidRequest> => {
  const described = describe(file)
  if (described === undefined) return Effect.fail(refuse(operation, at, "must be bytes, a Blob or a stream", "type"))
  return isTaken(described.content)
    ? Effect.fail(refuse(operation, at, taken))
    : reading(operation, at, () => whole(described.content))
}

/** The bytes of a content, or the first of them. */
export const bytesIn = (
  operation: AnyOperation,
  at: string,
  content: Blob | Uint8Array<ArrayBuffer>,
  most = Number.POSITIVE_INFINITY
): Effect.Effect<Uint8Array<ArrayBuffer>, InvalidRequest> =>
  content instanceof Uint8Array
    ? Effect.succeed(content.subarray(0, Math.min(most, content.length)))
    : reading(
        operation,
        at,
        async () => new Uint8Array(await content.slice(0, Math.min(most, content.size)).arrayBuffer())
      )
