/**
 * JSON without losses: integers that a double cannot hold are `bigint` in memory
 * and plain numbers in the text, and numbers that neither holds stay as they are
 * written. `JSON` does all the work; a text or a value that holds such a number
 * passes through it with the numbers marked as strings.
 *
 * @since 0.1.0
 */
import * as Equal from "effect/Equal"
import type { Json } from "./Values.ts"

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

/** An exponent that may lead out of what a double holds. */
const largeExponent = /\d[eE][+-]?\d{3}/

const numberForm = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/**
 * A number that is beyond both a double and a `bigint` of reasonable length, as it is written: `1e9999`. It is written
 * so again.
 *
 * @since 0.2.0
 */
export class ExactNumber {
  readonly text: string
  /** Throws a `TypeError` on what is no number of JSON. */
  constructor(text: string) {
    if (!numberForm.test(text)) throw new TypeError("not a number of JSON")
    this.text = text
  }
  toString(): string {
    return this.text
  }
  /** `JSON.stringify` refuses it as it refuses a `bigint`: it would have to round. */
  toJSON(): bigint {
    return 0n
  }
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
  return holdsLongNumber(text) || largeExponent.test(text)
    ? JSON.parse(text.replace(tokens, markNumber), readMarked)
    : value
}

/** From here on a double is written with an exponent. */
const written21 = 1e21

/** Longer integers take long to read, and are left as they are written. */
const maxDigits = 4096

/** Whether a double holds a number as it is written. */
const isDouble = (token: string): boolean => {
  const number = Number(token)
  if (Number.isSafeInteger(number) && number !== 0) return true
  // What is nothing but zeros is nothing; anything else was too small.
  if (number === 0) return !/[1-9]/.test(token.replace(/[eE].*/, ""))
  if (/[.eE]/.test(token)) return Number.isFinite(number)
  return Math.abs(number) < written21 && BigInt(number) === BigInt(token)
}

const markNumber = (token: string, colon: string | undefined): string => {
  if (token.startsWith('"')) {
    return colon === undefined && token.startsWith(written, 1) ? `"${written}${token.slice(1)}` : token
  }
  return isDouble(token) ? token : `"${written}${token}"`
}

const readMarked = (_key: string, value: unknown): unknown => {
  if (typeof value !== "string" || !value.startsWith(mark)) return value
  const rest = value.slice(1)
  if (rest.startsWith(mark)) return rest
  return rest.length <= maxDigits && !/[.eE]/.test(rest) ? BigInt(rest) : new ExactNumber(rest)
}

/**
 * Writes a value as JSON text, or gives `undefined` where JSON has no text for
 * it. Throws on cycles.
 *
 * @since 0.1.0
 */
export const stringify = (value: unknown): string | undefined => {
  // Texts may be long, and hold no numbers.
  if (typeof value === "string") return JSON.stringify(value)
  // Some programs teach integers to be written as texts.
  if ("toJSON" in BigInt.prototype) return exactly(value)
  try {
    const text = JSON.stringify(value)
    // `JSON` rounds the digits of a large double's integer.
    return text !== undefined && holdsLongNumber(text) ? exactly(value) : text
  } catch {
    // Of what makes it throw, only numbers are left here; a cycle throws again.
    return exactly(value)
  }
}

const exactly = (value: unknown): string | undefined =>
  JSON.stringify(value, writeMarked)?.replace(tokens, unmarkNumber)

function writeMarked(this: unknown, key: string, value: unknown): unknown {
  const own: unknown = (this as Readonly<Record<string, unknown>>)[key]
  // A number that says how it is written has been asked by now.
  const exact = typeof own === "bigint" || own instanceof ExactNumber ? own : unboxed(value)
  if (typeof exact === "bigint" || exact instanceof ExactNumber) return `${mark}${exact}`
  if (typeof exact === "string") return exact.startsWith(mark) ? `${mark}${exact}` : exact
  return typeof exact === "number" && isLargeInteger(exact) ? `${mark}${BigInt(exact)}` : exact
}

const isLargeInteger = (value: number): boolean =>
  Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < written21

/** `JSON` takes an object of a text or a number for what is in it. */
const unboxed = (value: unknown): unknown =>
  value instanceof String || value instanceof Number || isBoxedInteger(value) ? value.valueOf() : value

const isBoxedInteger = (value: unknown): value is bigint =>
  typeof value === "object" && Object.prototype.toString.call(value) === "[object BigInt]"

const unmarkNumber = (token: string, colon: string | undefined): string => {
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
