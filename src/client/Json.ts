/**
 * JSON without losses: integers that a double cannot hold are `bigint` in memory
 * and plain numbers in the text. `JSON` does the work unless a text or a value
 * really holds one.
 *
 * @since 0.1.0
 */
import { parse as parseLossless, stringify as stringifyLossless } from "lossless-json"
import type { Json } from "./Operation.ts"

/** Doubles hold every integer of 15 digits; only longer runs of digits need care. */
const longDigits = /\d{16}/

const parseNumber = (text: string): number | bigint => {
  const value = Number(text)
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(value) ? BigInt(text) : value
}

/** The last of two equal keys wins, as in `JSON.parse`. */
const losslessOptions = { parseNumber, onDuplicateKey: ({ newValue }: { readonly newValue: unknown }) => newValue }

/**
 * Parses JSON text. Throws `SyntaxError` on anything else.
 *
 * @since 0.1.0
 */
export const parse = (text: string): Json =>
  (longDigits.test(text) ? parseLossless(text, undefined, losslessOptions) : JSON.parse(text)) as Json

/**
 * Writes a value as JSON text, or gives `undefined` where JSON has no text for
 * it. Throws on cycles.
 *
 * @since 0.1.0
 */
export const stringify = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (!holdsBigint(value, new Set())) throw error
    return stringifyLossless(value)
  }
}

/** Tells the one fault of `JSON.stringify` that the lossless writer cures from those that it shares. */
const holdsBigint = (value: unknown, above: Set<object>): boolean => {
  if (typeof value === "bigint") return true
  if (typeof value !== "object" || value === null || above.has(value)) return false
  above.add(value)
  return Object.values(value).some((item) => holdsBigint(item, above))
}
