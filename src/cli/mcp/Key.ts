/** What the key may do, asked once in a while. */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { AnyOperation } from "../../interface/Operation.ts"
import * as KeyCheck from "../../KeyCheck.ts"
import type { OpenCloud } from "../../OpenCloud.ts"
import { told } from "../Stop.ts"
import type { Note } from "./Answer.ts"

/** How long what is known of the key is believed, in milliseconds; and for how long nothing is. */
const fresh = { known: 300_000, unknown: 30_000 }

/** How long a search waits for it. */
const patience = "10 seconds"

/** What is known of the key; a text says why nothing is. */
export type Known = KeyCheck.KeyInfo | string

/** Asks what the key may do, and remembers it for some minutes. */
export const make = (): Effect.Effect<Known, never, OpenCloud> => {
  let last: { readonly known: Known; readonly until: number } | undefined
  return Effect.gen(function* () {
    const now = yield* Clock.currentTimeMillis
    if (last !== undefined && now < last.until) return last.known
    const known = yield* KeyCheck.introspect.pipe(
      Effect.timeoutOrElse({
        duration: patience,
        orElse: () => Effect.succeed<Known>(`nothing was said of the key within ${patience}`)
      }),
      Effect.catch((error): Effect.Effect<Known> => Effect.succeed(told(error)))
    )
    last = { known, until: now + (typeof known === "string" ? fresh.unknown : fresh.known) }
    return known
  })
}

/** The operations that the key can do nothing of; none where nothing is known of it, or where it can do nothing at all. */
export const unable = (key: Known, operations: ReadonlyArray<AnyOperation>): Effect.Effect<ReadonlySet<string>> =>
  Effect.map(Clock.currentTimeMillis, (now) => {
    if (typeof key === "string") return new Set<string>()
    const { problems } = KeyCheck.judge(key, operations, {}, now)
    const lacking = problems.filter(({ _tag }) => _tag !== "KeyDisabled" && _tag !== "KeyExpired")
    return lacking.length < problems.length ? new Set<string>() : new Set(lacking.map(({ operation }) => operation))
  })

/** What may be told of the key: everything but itself. */
export const about = (
  key: KeyCheck.KeyInfo,
  operations: ReadonlyArray<AnyOperation>,
  universe: string | undefined
): Effect.Effect<Note> =>
  Effect.map(Clock.currentTimeMillis, (now) => {
    const { able, problems, warnings } = KeyCheck.judge(
      key,
      operations,
      universe === undefined ? {} : { universeId: universe },
      now
    )
    const { expiresAt, ...rest } = key
    return {
      ...rest,
      ...(expiresAt === undefined ? {} : { expiresAt: DateTime.formatIso(expiresAt) }),
      ...(universe === undefined ? {} : { universeId: universe }),
      ...(operations.length === 0 ? {} : { able, problems, warnings })
    }
  })
