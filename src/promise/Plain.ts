/**
 * Answers without classes of Effect's: what programs that do not use it can print, compare and send on.
 *
 * @since 0.2.0
 */
import * as BigDecimal from "effect/BigDecimal"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { Json } from "../interface/Values.ts"

/**
 * How answers are given. `true`: times are `Date`, lengths of time milliseconds, decimals text, and what is `Redacted` is
 * in the clear. `"text"`: whole numbers beyond 2^53 are text, too, so that `JSON.stringify` takes every answer; a stored
 * value that is read so and written back is another one. `false`, the default: as the services give them.
 *
 * @since 0.2.0
 */
export type Plainness = boolean | "text"

/** What is no record of fields, and stays as it is. */
type Whole =
  | ArrayBufferView
  | ArrayBuffer
  | Blob
  | ReadableStream
  | Response
  | Date
  | Error
  | ((...input: never) => unknown)

/** What has nothing to make plain, whatever is in it. */
type Simple = string | number | boolean | null | undefined | symbol

/**
 * Any JSON whose whole numbers beyond 2^53 are text.
 *
 * @since 0.2.0
 */
export type JsonText = null | boolean | number | string | ReadonlyArray<JsonText> | { readonly [key: string]: JsonText }

/**
 * A value as it is given where answers are plain.
 *
 * @since 0.2.0
 */
export type Plain<T, P extends Plainness = true> = [P] extends [false]
  ? T
  : [Json] extends [T]
    ? // A stored value, which has no end where types are asked for its parts; or what nobody knows.
      [unknown] extends [T]
      ? T
      : [P] extends ["text"]
        ? JsonText | Plain<Exclude<T, Json>, P>
        : T
    : T extends Simple | Whole
      ? T
      : T extends bigint
        ? [P] extends ["text"]
          ? string
          : T
        : T extends DateTime.DateTime
          ? Date
          : T extends Duration.Duration
            ? number
            : T extends BigDecimal.BigDecimal
              ? string
              : T extends Option.Option<infer A>
                ? Plain<A, P> | undefined
                : T extends Redacted.Redacted<infer A>
                  ? A
                  : PlainFields<T, P>

/**
 * The fields of an answer, each of them plain.
 *
 * @since 0.2.0
 */
export type PlainFields<T, P extends Plainness = true> = { [K in keyof T]: Plain<T[K], P> }

/** What an object is made by, where it is a record. */
const isRecord = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Makes a value plain, at any depth. */
export const plain = (value: unknown, how: Plainness): unknown => {
  if (typeof value === "bigint") return how === "text" ? String(value) : value
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map((item) => plain(item, how))
  if (isRecord(value)) {
    const made: Record<string, unknown> = {}
    for (const [name, field] of Object.entries(value)) {
      // An answer may have a field of this name, and it is not to become the prototype.
      if (name === "__proto__") Object.defineProperty(made, name, { value: plain(field, how), enumerable: true })
      else made[name] = plain(field, how)
    }
    return made
  }
  if (DateTime.isDateTime(value)) return DateTime.toDateUtc(value)
  if (Duration.isDuration(value)) return Duration.toMillis(value)
  if (BigDecimal.isBigDecimal(value)) return BigDecimal.format(value)
  if (Option.isOption(value)) return Option.isSome(value) ? plain(value.value, how) : undefined
  return Redacted.isRedacted(value) ? Redacted.value(value) : value
}
