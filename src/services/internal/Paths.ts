/**
 * Resource paths, in which Open Cloud refers from one thing to another: `groups/1/roles/2`. Some answers have the id
 * alone where others have a path.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { unexpected } from "../../internal/longRunning/Answer.ts"
import type { AnyOperation, Id } from "../../Operation.ts"
import type { Gives } from "./Method.ts"

/**
 * The id after a collection's name: `idIn("groups/1/roles/2", "roles")` is `"2"`; `undefined` where the path does not
 * say.
 */
export const idIn = (path: string | undefined, collection: string): string | undefined => {
  const parts = path?.split("/") ?? []
  const at = parts.indexOf(collection)
  return at < 0 ? undefined : parts[at + 1] || undefined
}

/**
 * The id of what is referred to, by a path or by the id alone: `"2"` of `groups/1/roles/2`, and of `2`; `undefined`
 * where it is neither.
 */
export const idOf = (reference: string | undefined, collection: string): string | undefined =>
  reference?.includes("/") ? idIn(reference, collection) : reference?.trim() || undefined

/** What an answer is meaningless without. Fails with `UnexpectedResponse` where it is missing or empty. */
export const required = (operation: AnyOperation, value: string | undefined, what: string): Gives<string> =>
  value === undefined || value === ""
    ? Effect.fail(unexpected(operation, {}, `the answer does not say ${what}`))
    : Effect.succeed(value)

/** The path of a user. */
export const userPath = (userId: Id): string => `users/${userId}`
