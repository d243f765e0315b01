/**
 * Resource paths, in which Open Cloud refers from one thing to another: `groups/1/roles/2`.
 *
 * @since 0.1.0
 */
import type { Id } from "../client/Operation.ts"

/**
 * The id after a collection's name: `idIn("groups/1/roles/2", "roles")` is `"2"`; empty where the path does not say.
 *
 * @since 0.1.0
 */
export const idIn = (path: string | undefined, collection: string): string => {
  const parts = path?.split("/") ?? []
  const at = parts.indexOf(collection)
  return at < 0 ? "" : (parts[at + 1] ?? "")
}

/**
 * The path of a user.
 *
 * @since 0.1.0
 */
export const userPath = (userId: Id): string => `users/${userId}`
