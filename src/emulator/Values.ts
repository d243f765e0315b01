/** Numbers, times, lengths and bodies, as all families read and write them. */
import * as Result from "effect/Result"
import type { Id, Json } from "../interface/Operation.ts"
import { invalidArgument, type Refusal } from "./Errors.ts"
import { isObject, type JsonObject } from "./Json.ts"

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** When what the default world holds was made. */
export const dawn = Date.UTC(2020, 0, 1)

/** RFC 3339 in UTC, without a fraction where there is none. */
export const formatTime = (millis: number): string => isoTime(millis).replace(".000Z", "Z")

/** RFC 3339 in UTC, always with milliseconds. */
export const isoTime = (millis: number): string => new Date(millis).toISOString()

/** Milliseconds of an RFC 3339 timestamp. */
export const readTime = (value: Json | undefined): number | undefined => {
  const pattern = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/
  const millis = typeof value === "string" && pattern.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(millis) ? undefined : millis
}

/** An exact integer, or `undefined`. */
export const toInteger = (value: Json | undefined): bigint | undefined =>
  typeof value === "bigint" ? value : typeof value === "number" && Number.isInteger(value) ? BigInt(value) : undefined

export const fromInteger = (value: bigint): Json => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/** An id where answers have a number; 0 where there is nothing. */
export const numeric = (id: Id | undefined): Json => (id === undefined ? 0 : fromInteger(BigInt(id)))

/** A 64-bit integer as a service writes it: as a number, or as a text. */
export const int64 = (written: "number" | "text", value: bigint | number): Json =>
  written === "text" ? String(value) : fromInteger(BigInt(value))

/** The nearest signed 64-bit integer. */
export const clamp = (value: bigint): bigint => {
  const end = 2n ** 63n
  return value >= end ? end - 1n : value < -end ? -end : value
}

const encoder = /*#__PURE__*/ new TextEncoder()

/** How many bytes a text has in UTF-8. */
export const utf8Length = (text: string): number => encoder.encode(text).length

/** The body as an object; an empty one where it is none. */
export const bodyOf = (call: { readonly body: Json | undefined }): JsonObject => (isObject(call.body) ? call.body : {})

/** The body, which has to be an object. */
export const objectOf = (call: { readonly body: Json | undefined }): Result.Result<JsonObject, Refusal> =>
  isObject(call.body) ? Result.succeed(call.body) : Result.fail(invalidArgument("The body must be a JSON object."))
