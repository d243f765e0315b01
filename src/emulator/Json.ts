/**
 * JSON in and out. Integers that a double cannot hold are `bigint` in memory,
 * so that a stored value comes back digit for digit, and numbers beyond a double
 * are kept as they are written. The exact parser is slow, so it only runs when
 * the text holds a number that may need it.
 */
import { parse as parseExact, stringify as stringifyExact } from "lossless-json"
import type { Json } from "../interface/Operation.ts"

export type JsonObject = { readonly [key: string]: Json }

const longNumber = /\d{16}|\d[eE][+-]?\d{3}/

/** A number as it is written, where a double would be infinite or nothing: of a text, or of a client's value. */
interface Written {
  readonly text: string
  /** `JSON.stringify` refuses a `bigint`, and so all that would round. */
  readonly toJSON: () => bigint
}

/** Nothing that was parsed has a function, so that no stored value can pass for one. */
export const isWritten = (value: unknown): value is Written =>
  typeof value === "object" &&
  value !== null &&
  "toJSON" in value &&
  typeof value.toJSON === "function" &&
  "text" in value &&
  typeof value.text === "string"

/** A number that neither a double nor an integer holds, as it was written. */
export const written = (text: string): Written => ({ text, toJSON: () => 0n })

const parseNumber = (text: string): number | bigint | Written => {
  const value = Number(text)
  const isLost = value === 0 ? /^[^eE]*[1-9]/.test(text) : !Number.isFinite(value)
  if (isLost) return written(text)
  return Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(text) ? BigInt(text) : value
}

/** Of two equal keys the last one wins, as in `JSON.parse`. */
const exactly = { parseNumber, onDuplicateKey: ({ newValue }: { readonly newValue: unknown }) => newValue }

const exactWriters = [
  { test: isWritten, stringify: (value: unknown) => (isWritten(value) ? value.text : "null") },
  // `JSON` has the shortest digits that lead back to a double, which beyond 2^53 are those of another integer.
  {
    test: (value: unknown) => Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e21,
    stringify: (value: unknown) => String(BigInt(Number(value)))
  }
]

/** The parsed text, or `undefined` when it is not JSON. */
export const parseJson = (text: string): Json | undefined => {
  try {
    const value: Json = JSON.parse(text)
    return longNumber.test(text) ? (parseExact(text, undefined, exactly) as Json) : value
  } catch {
    return undefined
  }
}

export const stringifyJson = (value: Json): string => {
  // Texts may be long, and hold no numbers.
  if (typeof value === "string") return JSON.stringify(value)
  try {
    const text = JSON.stringify(value)
    if (!longNumber.test(text)) return text
  } catch {
    // It holds what `JSON` does not write.
  }
  return stringifyExact(value, undefined, undefined, exactWriters) ?? "null"
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isWritten(value)

/** What an object itself has under a name that came from outside: never what every object inherits. */
export const own = <A>(record: Readonly<Record<string, A>>, name: string): A | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

/** The value at a path of keys. */
export const at = (value: Json, path: ReadonlyArray<string>): Json | undefined =>
  path.reduce<Json | undefined>((inner, key) => (isObject(inner) ? own(inner, key) : undefined), value)

/** A request body as text. */
export const readText = (body: Uint8Array | string | undefined): string =>
  typeof body === "string" ? body : body === undefined ? "" : new TextDecoder().decode(body)
