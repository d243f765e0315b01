/**
 * Names in an operation's input.
 */

/** `universe_id` is `universeId` in an operation's input, `idempotencyKey.key` is `idempotencyKeyKey`. */
export const inputKey = (wire: string): string => {
  const [first = "", ...rest] = wire.split(/[^A-Za-z0-9]+/).filter((word) => word !== "")
  const upper = rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return first.charAt(0).toLowerCase() + first.slice(1) + upper.join("")
}
