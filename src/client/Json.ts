/**
 * JSON without losses: integers that a double cannot hold are `bigint` in memory
 * and plain numbers in the text. `JSON` does all the work; a text or a value that
 * holds such an integer passes through it with the integers marked as strings.
 *
 * @since 0.1.0
 */
import * as Equal from "effect/Equal"
import type { Json } from "./Operation.ts"

/** Doubles hold every integer of 15 digits; only longer numbers need care, which stand after one of these. */
const longNumber = /(?:^|[:,[\s])-?\d{16}/

const isDigit = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index)
  return unit >= 48 && unit <= 57
}

/** A run of 16 digits has one of them at every sixteenth place, which is all of most texts that is looked at. */
const holdsLongNumber = (text: string): boolean => {
  for (let index = 15; index < text.length; index += 16) {
    if (!isDigit(text, index)) continue
    let first = index
    while (isDigit(text, first - 1)) first--
    let end = index + 1
    while (isDigit(text, end)) end++
    if (end - first >= 16) return longNumber.test(text)
  }
  return false
}

/** The strings and numbers of a JSON text; a string with a colon after it is a key. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * Begins the string that stands for an integer. A text can write this character
 * in one way only, so a string of its own that begins with it is told by a second one.
 */
const mark = "\u0001"
const written = "\\u0001"

/**
 * Parses JSON text. Throws `SyntaxError` on anything else.
 *
 * @since 0.1.0
 */
export const parse = (text: string): Json => {
  const value = JSON.parse(text)
  return holdsLongNumber(text) ? JSON.parse(text.replace(tokens, markInteger), readMarked) : value
}

const markInteger = (token: string, colon: string | undefined): string => {
  if (token.startsWith('"')) {
    return colon === undefined && token.startsWith(written, 1) ? `"${written}${token.slice(1)}` : token
  }
  return Number.isSafeInteger(Number(token)) || /[.eE]/.test(token) ? token : `"${written}${token}"`
}

const readMarked = (_key: string, value: unknown): unknown => {
  if (typeof value !== "string" || !value.startsWith(mark)) return value
  return value.startsWith(mark, 1) ? value.slice(1) : BigInt(value.slice(1))
}

/**
 * Writes a value as JSON text, or gives `undefined` where JSON has no text for
 * it. Throws on cycles.
 *
 * @since 0.1.0
 */
export const stringify = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value)
  } catch {
    // Of what makes it throw, only integers are left here; a cycle throws again.
    return JSON.stringify(value, writeMarked)?.replace(tokens, unmarkInteger)
  }
}

const writeMarked = (_key: string, value: unknown): unknown => {
  if (typeof value === "bigint") return `${mark}${value}`
  return typeof value === "string" && value.startsWith(mark) ? `${mark}${value}` : value
}

const unmarkInteger = (token: string, colon: string | undefined): string => {
  if (colon !== undefined || !token.startsWith(written, 1)) return token
  const rest = token.slice(1 + written.length)
  return rest.startsWith(written) ? `"${rest}` : rest.slice(0, -1)
}

/**
 * Whether two values are written as the same JSON, but for the order of keys.
 *
 * @since 0.1.0
 */
export const sameJson = (a: unknown, b: unknown): boolean => Equal.equals(normal(a), normal(b))

const normal = (value: unknown): Json => parse(stringify(value) ?? "null")
