/**
 * Integers as text.
 *
 * @internal
 */
import { InvalidInput } from "./InvalidInput.ts"

const digits = /^\d{1,20}$/

/** What a value is, for a refusal. */
export const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : typeof value

/** A number without rounding: ids are 64-bit, and a larger double has lost its last digits already. */
export const integer = (at: string, value: unknown): string => {
  if (typeof value === "bigint") return String(value)
  if (typeof value !== "number") throw new InvalidInput(at, `must be an integer, not ${kindOf(value)}`, "type")
  if (!Number.isSafeInteger(value)) {
    if (Number.isInteger(value)) throw new InvalidInput(at, "is beyond 2^53: pass a bigint or a string", "too-large")
    throw new InvalidInput(
      at,
      Number.isNaN(value) ? "is NaN: was it made from a value that is not set?" : "is not an integer",
      "type"
    )
  }
  return String(value)
}

/** An id of 64 bits. */
export const id = (at: string, value: unknown): string => {
  if (typeof value === "string") {
    if (digits.test(value)) return value
    throw new InvalidInput(at, "must be all digits", "type")
  }
  const written = integer(at, value)
  if (written.startsWith("-")) throw new InvalidInput(at, "is negative", "too-small")
  return written
}
