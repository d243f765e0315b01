/**
 * JSON in and out. Integers that a double cannot hold are `bigint` in memory,
 * so that a stored value comes back digit for digit. The exact parser is slow,
 * so it only runs when the text holds a long number.
 */
import { parse as parseExact, stringify as stringifyExact } from "lossless-json"
import type { Json } from "../client/Operation.ts"

export type JsonObject = { readonly [key: string]: Json }

const longNumber = /\d{16}/

const parseNumber = (text: string): number | bigint => {
  const value = Number(text)
  return Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/.test(text) ? BigInt(text) : value
}

/** The parsed text, or `undefined` when it is not JSON. */
export const parseJson = (text: string): Json | undefined => {
  try {
    const value: Json = JSON.parse(text)
    return longNumber.test(text) ? (parseExact(text, undefined, parseNumber) as Json) : value
  } catch {
    return undefined
  }
}

export const stringifyJson = (value: Json): string => {
  try {
    return JSON.stringify(value)
  } catch {
    return stringifyExact(value) ?? "null"
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)
