/**
 * Schemas for what Open Cloud puts on the wire, read tolerantly: a field may be
 * absent or `null`, an enum may hold a value that is newer than this library,
 * a 64-bit integer may come as a number or as a string, and unknown fields pass.
 *
 * Generated code composes these; nothing else in the library decodes answers.
 *
 * @since 0.1.0
 */
import * as BigDecimal from "effect/BigDecimal"
import * as Cause from "effect/Cause"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaGetter from "effect/SchemaGetter"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaParser from "effect/SchemaParser"
import type { Json, Open } from "./Values.ts"

type Fields<T> = { readonly [K in keyof T]-?: Schema.Codec<Exclude<T[K], undefined>, unknown> }

/** Reads one field: as it is where a look tells that it is right, and by its codec otherwise. */
const reader = (codec: Schema.Codec<unknown, unknown>, isRight: Predicate.Predicate<unknown> | undefined) => {
  const decode = SchemaParser.decodeUnknownExit(codec)
  return (value: unknown, options: SchemaAST.ParseOptions) =>
    isRight?.(value) === true ? Exit.succeed(value) : decode(value, options)
}

/**
 * Reads an object of which any field may be absent or `null`, and drops the fields
 * that it does not know. The fields are given lazily: importing a family costs
 * nothing until one of its answers is decoded.
 *
 * `Schema.Struct` could say the same with a transformation around each field, at
 * twice the time.
 */
export const struct = <T extends object>(fields: () => Fields<T>): Schema.Codec<T, unknown> =>
  Schema.suspend((): Schema.Codec<T, unknown> => {
    const entries = Object.entries<Schema.Codec<unknown, unknown>>(fields())
    return Schema.declareConstructor<T, unknown>()(
      entries.map(([, codec]) => codec),
      (codecs) => {
        const readers = entries.map(([name, codec], index) => ({
          name,
          // `null` is a value where any JSON value is.
          nullable: codec === Any,
          read: reader(codecs[index]!, looks.get(codec))
        }))
        return (input, ast, options): Effect.Effect<T, SchemaIssue.Issue> => {
          if (!isFields(input)) return Effect.fail(new SchemaIssue.InvalidType(ast, input, options))
          const output: Record<string, unknown> = {}
          for (const { name, nullable, read } of readers) {
            const value = Object.hasOwn(input, name) ? input[name] : undefined
            if (value === undefined || (value === null && !nullable)) continue
            const exit = read(value, options)
            if (Exit.isFailure(exit)) {
              return Effect.failCause(Cause.map(exit.cause, (issue) => new SchemaIssue.Pointer([name], issue)))
            }
            output[name] = exit.value
          }
          // Every field was read by the codec of its name.
          return Effect.succeed(output as T)
        }
      }
    )
  })

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Puts off building a codec until it first decodes. */
export const lazy = <T>(codec: () => Schema.Codec<T, unknown>): Schema.Codec<T, unknown> => Schema.suspend(codec)

/** Reads a value that may be `null` where no field can be absent instead. */
export const nullable = <T>(codec: Schema.Codec<T, unknown>): Schema.Codec<T | null, unknown> => Schema.NullOr(codec)

/** Reads a list. */
export const list = <T>(item: Schema.Codec<T, unknown>): Schema.Codec<ReadonlyArray<T>, unknown> => Schema.Array(item)

/** An empty table of Lua is written as an empty list, whatever it stands for. */
const table = <T>(map: Schema.Codec<T, unknown>): Schema.Codec<T, unknown> =>
  Schema.Unknown.pipe(
    Schema.decodeTo(map, {
      decode: SchemaGetter.transform((input: unknown) => (Array.isArray(input) && input.length === 0 ? {} : input)),
      encode: SchemaGetter.transform((fields: unknown) => fields)
    })
  )

/** Reads an object used as a map. */
export const record = <T>(value: Schema.Codec<T, unknown>): Schema.Codec<{ readonly [key: string]: T }, unknown> =>
  table(Schema.Record(Schema.String, value))

export const Text: Schema.Codec<string, unknown> = Schema.String
export const Flag: Schema.Codec<boolean, unknown> = Schema.Boolean
export const Int: Schema.Codec<number, unknown> = Schema.Finite

/** Reads an open string enum. */
export const openEnum = <Known extends string>(): Schema.Codec<Open<Known>, unknown> => Schema.String

/** Any JSON value, `null` included. */
export const Any: Schema.Codec<Json, unknown> = Schema.Unknown as Schema.Codec<Json, unknown>

/** An object whose fields the interface leaves open. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** Reads an object whose fields the interface leaves open. */
export const AnyObject: Schema.Codec<JsonObject, unknown> = /*#__PURE__*/ record(Any)

/** Reads a value through a partial function; `undefined` means that it is not of the expected form. */
const parsed = <T, E>(
  from: Schema.Codec<E, unknown>,
  to: Schema.Codec<T, T>,
  expected: string,
  decode: (input: E) => T | undefined,
  encode: (value: T) => E
): Schema.Codec<T, unknown> =>
  from.pipe(
    Schema.decodeTo(to, {
      decode: SchemaGetter.transformEffect((input: E) => {
        const value = decode(input)
        return value === undefined
          ? Effect.fail(new SchemaIssue.InvalidValue({ message: `Expected ${expected}` }, input))
          : Effect.succeed(value)
      }),
      encode: SchemaGetter.transform(encode)
    })
  )

const NumberOrText: Schema.Codec<string | number | bigint, unknown> = /*#__PURE__*/ Schema.Union([
  Schema.String,
  Schema.Finite,
  Schema.BigInt
])

/** A 64-bit integer, written as a number or a string; read as a string, so that no digit is lost. */
export const Int64: Schema.Codec<string, unknown> = /*#__PURE__*/ parsed(
  NumberOrText,
  Schema.String,
  "a 64-bit integer",
  String,
  (value) => value
)

/** What can be told at a glance. */
const looks: ReadonlyMap<unknown, Predicate.Predicate<unknown>> = /*#__PURE__*/ new Map<
  unknown,
  Predicate.Predicate<unknown>
>([
  [Schema.String, Predicate.isString],
  [Int64, Predicate.isString],
  [Schema.Boolean, Predicate.isBoolean],
  [Schema.Unknown, () => true]
])

/** A number that the interface types as a double, however many digits it is written with. */
export const Double: Schema.Codec<number, unknown> = /*#__PURE__*/ parsed(
  NumberOrText,
  Schema.Number,
  "a number",
  (input) =>
    input === "" || (typeof input === "string" && Number.isNaN(Number(input)) && input !== "NaN")
      ? undefined
      : Number(input),
  (value) => value
)

/** An RFC 3339 timestamp; digits beyond the millisecond are dropped. */
export const Timestamp: Schema.Codec<DateTime.Utc, unknown> = /*#__PURE__*/ parsed(
  Schema.String,
  Schema.DateTimeUtc,
  "an RFC 3339 timestamp",
  (input) => {
    const millis = Date.parse(input)
    return Number.isNaN(millis) ? undefined : DateTime.makeUnsafe(millis)
  },
  DateTime.formatIso
)

const seconds = /^(-?)(\d+)(?:\.(\d+))?s$/

/** A protobuf duration such as `"3.5s"`. */
export const Seconds: Schema.Codec<Duration.Duration, unknown> = /*#__PURE__*/ parsed(
  Schema.String,
  Schema.Duration,
  `a duration such as "3.5s"`,
  (input) => {
    const match = seconds.exec(input)
    if (match === null) return undefined
    const nanos = BigInt(match[2]!) * 1_000_000_000n + BigInt((match[3] ?? "").slice(0, 9).padEnd(9, "0"))
    return Duration.nanos(match[1] === "-" ? -nanos : nanos)
  },
  formatSeconds
)

/** Writes a duration as protobuf JSON does: `"3.5s"`. */
export function formatSeconds(duration: Duration.Duration): string {
  const nanos = Option.getOrElse(Duration.toNanos(duration), () => 0n)
  const absolute = nanos < 0n ? -nanos : nanos
  const fraction = (absolute % 1_000_000_000n).toString().padStart(9, "0").replace(/0+$/, "")
  return `${nanos < 0n ? "-" : ""}${absolute / 1_000_000_000n}${fraction && `.${fraction}`}s`
}

const timeSpan = /^(-?)(?:(\d+)\.)?(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,7}))?$/

/** A .NET time span such as `1.02:03:04`. */
export const TimeSpan: Schema.Codec<Duration.Duration, unknown> = /*#__PURE__*/ parsed(
  Schema.String,
  Schema.Duration,
  "a time span such as 1.02:03:04",
  (input) => {
    const match = timeSpan.exec(input)
    if (match === null) return undefined
    const [, sign, days = "0", hours, minutes, wholeSeconds, fraction = ""] = match
    const total = BigInt(days) * 86_400n + BigInt(hours!) * 3600n + BigInt(minutes!) * 60n + BigInt(wholeSeconds!)
    const nanos = total * 1_000_000_000n + BigInt(fraction.padEnd(9, "0"))
    return Duration.nanos(sign === "-" ? -nanos : nanos)
  },
  (value) => {
    const total = Math.trunc(Duration.toSeconds(value))
    const pad = (n: number) => String(n).padStart(2, "0")
    return `${Math.trunc(total / 86_400)}.${pad(Math.trunc(total / 3600) % 24)}:${pad(Math.trunc(total / 60) % 60)}:${pad(total % 60)}`
  }
)

/** An exact decimal, written as `{ significand, exponent }`. */
export const Decimal: Schema.Codec<BigDecimal.BigDecimal, unknown> = /*#__PURE__*/ parsed(
  /*#__PURE__*/ struct<{ readonly significand?: string; readonly exponent?: number }>(() => ({
    significand: Int64,
    exponent: Int
  })),
  Schema.BigDecimal,
  "a decimal of significand and exponent",
  ({ significand = "0", exponent = 0 }) =>
    /^-?\d+$/.test(significand) ? BigDecimal.make(BigInt(significand), -exponent) : undefined,
  (value) => ({ significand: value.value.toString(), exponent: -value.scale })
)
