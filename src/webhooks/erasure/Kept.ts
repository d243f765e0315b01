/**
 * Erasure that goes on where another process came to.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import { Mismatch, reader } from "../../interface/Read.ts"
import type { Shape } from "../../interface/Shape.ts"
import type { ErasureProgressFailed, Progress } from "./Errors.ts"

/**
 * Where runs keep how far they have come: for a month at least, as that is long after anybody goes on with one.
 *
 * @since 0.2.0
 */
export class ErasureProgress extends Context.Service<
  ErasureProgress,
  {
    readonly read: (id: string) => Effect.Effect<Progress | undefined, ErasureProgressFailed>
    readonly write: (id: string, progress: Progress) => Effect.Effect<void, ErasureProgressFailed>
    readonly remove: (id: string) => Effect.Effect<void, ErasureProgressFailed>
    /** Runs an effect while nobody else who shares the store runs one for the id; who died holds nobody up for long. */
    readonly locked: (
      id: string
    ) => <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E | ErasureProgressFailed, R>
  }
>()("effect-open-cloud/ErasureProgress") {}

const shape: Shape<Progress> = {
  fields: {
    userId: "text",
    done: { list: "text" },
    deleted: {
      list: {
        fields: { kind: "text", universeId: "text", store: "text", scope: "text", key: "text" },
        required: ["kind", "universeId", "store", "scope", "key"]
      }
    }
  },
  required: ["userId", "done", "deleted"]
}

const read = /*#__PURE__*/ reader(shape)

/**
 * Progress as text for a store.
 *
 * @internal
 */
export const writeProgress = (progress: Progress): string => JSON.stringify(progress)

/**
 * What a store has; `undefined` where that is not understood, as if there were nothing.
 *
 * @internal
 */
export const progressFrom = (text: string | undefined): Progress | undefined => {
  if (text === undefined) return undefined
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const found = read(json)
  return found instanceof Mismatch ? undefined : found
}
