/**
 * Updates that change what the caller sets and nothing else: the update mask is
 * worked out from the fields, and `null` clears one.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { InvalidRequest } from "../../Errors.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation } from "../../Operation.ts"
import { given } from "./Method.ts"

/** What an update sends. */
export interface Masked<T> {
  readonly updateMask: string
  readonly body: T
}

/**
 * The body and the mask of an update. Refuses one that changes nothing, and a
 * field that is not among `fields`: a name with a typing error would change
 * nothing, and say nothing.
 */
export const masked = <T extends object>(
  operation: AnyOperation,
  fields: ReadonlyArray<keyof T & string>,
  changes: T
): Effect.Effect<Masked<{ [K in keyof T]?: Exclude<T[K], undefined> }>, InvalidRequest> => {
  const body = given(changes)
  const names = Object.keys(body)
  const unknown = names.find((name) => !fields.some((field) => field === name))
  if (unknown !== undefined)
    return Effect.fail(refuse(operation, unknown, "is not a field that can be updated", "unknown"))
  if (names.length === 0) {
    return Effect.fail(refuse(operation, "input", `sets nothing to update: give one of ${fields.join(", ")}`, "empty"))
  }
  return Effect.succeed({ updateMask: names.join(","), body })
}
