/**
 * Effect Schemas of answers, made of the shapes that the client reads them by:
 * they take what the client takes, give the same values, and write them as JSON
 * again, so that answers cross HTTP, RPC and caches.
 *
 * @since 0.2.0
 */
import type * as BigDecimal from "effect/BigDecimal"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import * as SchemaIssue from "effect/SchemaIssue"
import type { OpenCloudError } from "../Errors.ts"
import { formatDecimal, makeDecimal } from "../interface/Decimal.ts"
import { isFields } from "../interface/Fields.ts"
import * as Formats from "../interface/Formats.ts"
import * as Json from "../interface/Json.ts"
import { idNames, idReader } from "../interface/Paths.ts"
import { idList } from "../interface/Read.ts"
import type { Fields, ResultNode, ResultShape, Scalar } from "../interface/Shape.ts"
import type { JsonObject, Json as JsonValue } from "../interface/Values.ts"

/**
 * The Schema of one field. One that may be absent is absent where it comes as `null`, too.
 *
 * @since 0.2.0
 */
export type Field<T, Key extends keyof T> =
  Partial<Pick<T, Key>> extends Pick<T, Key>
    ? Schema.decodeTo<
        Schema.optionalKey<Schema.Codec<Exclude<T[Key], undefined>>>,
        Schema.optionalKey<Schema.NullOr<Schema.Codec<Exclude<T[Key], undefined>, JsonValue>>>
      >
    : Schema.Codec<T[Key], JsonValue>

/**
 * The Schema of an object, with those of its fields, of which others can be made: `Schema.Struct({ ...User.fields })`.
 *
 * @since 0.2.0
 */
export interface Answer<T> extends Schema.Codec<T, JsonValue> {
  readonly fields: { readonly [Key in keyof T]-?: Field<T, Key> }
}

type Codec = Schema.Codec<unknown, JsonValue>

/** What a Schema is of is said where `fromShape` gives it. */
const some = (schema: Schema.Top): Codec => schema as unknown as Codec

/** Reads a value through a partial function; `undefined` means that it is not of the expected form. */
const parsed = <T, E>(
  from: Schema.Codec<E, JsonValue>,
  to: Schema.Codec<T>,
  expected: string,
  decode: (input: E) => T | undefined,
  encode: (value: T) => E
): Codec =>
  some(
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
  )

/** A number as lossless JSON has it; in JSON proper, a number. */
const Numeric: Schema.Codec<number | bigint> = /*#__PURE__*/ Schema.declare(
  (value): value is number | bigint =>
    typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value)),
  {
    expected: "a number",
    toCodecJson: () =>
      Schema.link<number | bigint>()(Schema.Finite, {
        decode: SchemaGetter.passthrough(),
        encode: SchemaGetter.transform(Number)
      })
  }
)

const NumberOrText: Schema.Codec<string | number | bigint> = /*#__PURE__*/ Schema.Union([Schema.String, Numeric])

/** What JSON proper cannot hold stands in it as text: `{ "~json": "9007199254740993" }`. */
const mark = "~json"
type Marked = { readonly [mark]: string }

const isMarked = (value: JsonValue): value is Marked =>
  typeof value === "object" && value !== null && Object.keys(value).length === 1 && Object.hasOwn(value, mark)

/** Whether JSON proper holds a value. */
const isPlain = (value: JsonValue): boolean => {
  switch (typeof value) {
    case "bigint":
      return false
    case "object":
      return value === null || (!(value instanceof Json.ExactNumber) && Object.values(value).every(isPlain))
    default:
      return true
  }
}

/** To and from JSON proper. An object stays an object. */
const plain = <T extends JsonValue>() => ({
  decode: SchemaGetter.transform(
    (value: T): T => (isMarked(value) && typeof value[mark] === "string" ? (Json.parse(value[mark]) as T) : value)
  ),
  encode: SchemaGetter.transform(
    (value: T): T =>
      isPlain(value) && !isMarked(value) ? value : ({ [mark]: Json.stringify(value) ?? "null" } as JsonValue as T)
  )
})

/** Any JSON as it is in memory, large integers included. */
const AnyJson: Schema.Codec<JsonValue> = /*#__PURE__*/ Schema.declare(
  (value): value is JsonValue => value !== undefined,
  { expected: "JSON", toCodecJson: () => Schema.link<JsonValue>()(Schema.Json as Schema.Codec<JsonValue>, plain()) }
)

const AnyObject: Schema.Codec<JsonObject> = /*#__PURE__*/ Schema.declare(
  (value): value is JsonObject => isFields(value),
  {
    expected: "an object",
    toCodecJson: () =>
      Schema.link<JsonObject>()(
        Schema.Record(Schema.String, Schema.Json) as unknown as Schema.Codec<JsonObject>,
        plain()
      )
  }
)

/** An empty table of Lua is written as an empty list, whatever it stands for. */
const table = (map: Codec): Codec =>
  some(
    Schema.Union([map, Schema.Tuple([])]).pipe(
      Schema.decodeTo(Schema.toType(map), {
        decode: SchemaGetter.transform((input: unknown) => (Array.isArray(input) ? {} : input)),
        encode: SchemaGetter.passthrough()
      })
    )
  )

const scalars: Readonly<Record<Scalar | "bytes" | "error" | "textOrNumber", () => Codec>> = {
  text: () => Schema.String,
  enum: () => Schema.String,
  flag: () => Schema.Boolean,
  int: () => Schema.Finite,
  id: () => parsed(NumberOrText, Schema.String, "an id or an integer", Formats.parseId, (value) => value),
  double: () =>
    parsed(NumberOrText, Schema.Number, "a number", Formats.parseDouble, (value) =>
      Number.isFinite(value) ? value : String(value)
    ),
  timestamp: () =>
    parsed(Schema.String, Schema.DateTimeUtc, "a time of RFC 3339", Formats.parseTimestamp, Formats.formatTimestamp),
  seconds: () =>
    parsed(Schema.String, Schema.Duration, `a duration such as "3.5s"`, Formats.parseSeconds, Formats.formatSeconds),
  count: () => parsed(NumberOrText, Schema.Duration, "a number of seconds", Formats.parseCount, Formats.formatCount),
  timespan: () =>
    parsed(
      Schema.String,
      Schema.Duration,
      "a time span such as 1.02:03:04",
      Formats.parseTimeSpan,
      Formats.formatTimeSpan
    ),
  decimal: () =>
    parsed<BigDecimal.BigDecimal, { readonly significand?: string | null; readonly exponent?: number | null }>(
      Schema.Struct({
        significand: Schema.optionalKey(Schema.NullOr(codecOf("id") as Schema.Codec<string, JsonValue>)),
        exponent: Schema.optionalKey(Schema.NullOr(Schema.Finite))
      }),
      Schema.BigDecimal,
      "a decimal of significand and exponent",
      ({ exponent, significand }) => makeDecimal(significand ?? 0, exponent ?? 0),
      formatDecimal
    ),
  json: () => AnyJson,
  object: () => table(some(AnyObject)),
  textOrNumber: () => Schema.Union([Schema.String, Schema.Finite]),
  bytes: () => some(Schema.Uint8ArrayFromBase64),
  // Whoever needs it gives it to `fromShape`: it is as large as all of this.
  error: () => some(Schema.Never)
}

const made = new Map<ResultNode, Codec>()

const codecOf = (node: ResultNode, identifier?: string): Codec => {
  const known = made.get(node)
  if (known !== undefined) return known
  const codec = typeof node === "string" ? scalars[node]() : make(node, identifier)
  made.set(node, codec)
  return codec
}

/** Documents that are made of Schemas call a part by its name, and have it once. */
const named = <S extends Schema.Top>(schema: S, identifier: string | undefined): Codec =>
  some(identifier === undefined ? schema : schema.pipe(Schema.annotate({ identifier })))

const make = (node: Exclude<ResultNode, string>, identifier: string | undefined): Codec => {
  if ("fields" in node) return struct(node, identifier)
  if ("tagged" in node) {
    const members = Object.entries(node.tagged).map(([tag, fields]) => struct(fields, undefined, tag))
    return named(Schema.Union(members), identifier)
  }
  if ("list" in node) return some(Schema.Array(codecOf(node.list)))
  if ("map" in node) return table(some(Schema.Record(Schema.String, codecOf(node.map))))
  if ("nullable" in node) return Schema.NullOr(codecOf(node.nullable))
  if (node.read !== undefined) return codecOf(node.of())
  // Made when it is first needed, as it may contain itself.
  return Schema.suspend(() => codecOf(node.of()))
}

const absent: ReadonlySet<unknown> = /*#__PURE__*/ new Set([null, ""])

/** A field that is absent where it is `null`; a time also where it is an empty text. */
const optional = (node: ResultNode, codec: Codec) => {
  const time = node === "timestamp"
  const from = time ? some(Schema.Union([Schema.Literal(""), codec])) : codec
  return Schema.optionalKey(Schema.NullOr(from)).pipe(
    Schema.decodeTo(Schema.optionalKey(Schema.toType(codec)), {
      decode: SchemaGetter.transformOptional(
        Option.filter((value: unknown) => (time ? !absent.has(value) : value !== null))
      ),
      encode: SchemaGetter.passthrough()
    })
  )
}

/** Any object, whose fields without a name of their own stand together under one. */
const divided = (told: Readonly<Record<string, Schema.Top>>, rest: string): Codec => {
  const to = some(Schema.Struct({ ...told, [rest]: Schema.optionalKey(AnyObject) })) as Schema.Codec<
    unknown,
    JsonObject
  >
  return some(
    AnyObject.pipe(
      Schema.decodeTo(to, {
        decode: SchemaGetter.transform((answer: JsonObject): JsonObject => {
          const isTold = ([name]: readonly [string, JsonValue]) => Object.hasOwn(told, name)
          const entries = Object.entries(answer)
          const others = entries.filter((entry) => !isTold(entry))
          const own = Object.fromEntries(entries.filter(isTold))
          return others.length === 0 ? own : { ...own, [rest]: Object.fromEntries(others) }
        }),
        encode: SchemaGetter.transform(
          ({ [rest]: others, ...own }: JsonObject): JsonObject => ({
            ...(isFields(others) ? (others as JsonObject) : {}),
            ...own
          })
        )
      })
    )
  )
}

const struct = (
  { fields: own, ids = [], required = [], rest }: Fields<ResultNode>,
  identifier: string | undefined,
  tag?: string
): Codec => {
  const paths = Object.fromEntries(idNames(ids).map(({ list, name }) => [name, list ? idList : "id"] as const))
  /** Fields of which these may not be absent. */
  const of = (needed: (name: string) => boolean) => ({
    ...(tag === undefined ? {} : { _tag: Schema.Literal(tag) }),
    ...Object.fromEntries(
      Object.entries<ResultNode>({ ...paths, ...own }).map(([name, node]) => {
        const codec = codecOf(node)
        // `null` is a value where any JSON value is.
        return [name, needed(name) ? codec : node === "json" ? Schema.optionalKey(codec) : optional(node, codec)]
      })
    )
  })
  const fields = {
    ...of((name) => required.includes(name)),
    ...(rest === undefined ? {} : { [rest]: Schema.optionalKey(AnyObject) })
  }
  const whole = Schema.Struct(fields)
  if (ids.length === 0 && rest === undefined) return named(whole, identifier)
  const references = ids.map(idReader)
  const told = of((name) => required.includes(name) && name in own)
  const from = named(rest === undefined ? Schema.Struct(told) : divided(told, rest), identifier)
  const schema = from.pipe(
    Schema.decodeTo(Schema.toType(whole), {
      decode: SchemaGetter.transform((answer: unknown) => {
        const filled = { ...(answer as Readonly<Record<string, unknown>>) }
        for (const read of references) read(filled)
        return filled
      }),
      encode: SchemaGetter.passthrough()
    })
  )
  return some(Object.assign(named(schema, identifier), { fields }))
}

/**
 * The Schema of a shape: of an object with its `fields`, of anything else without. `identifier` is what a JSON Schema or
 * an OpenAPI document that is made of it calls it. `parts` are Schemas of what it contains, which have names of their own.
 * Where it contains errors, their Schema is given.
 *
 * @since 0.2.0
 */
export const fromShape = <T>(
  shape: ResultShape<T>,
  identifier?: string,
  // Made before this one is, and so with their names.
  _parts?: ReadonlyArray<Schema.Top>,
  errors?: Schema.Codec<OpenCloudError, unknown>
): Schemed<T> => {
  if (errors !== undefined) made.set("error", some(errors))
  return codecOf(shape, identifier) as Schemed<T>
}

/**
 * What `fromShape` gives.
 *
 * @since 0.2.0
 */
export type Schemed<T> = [T] extends [{ readonly _tag: string }]
  ? Schema.Codec<T, JsonValue>
  : T extends ReadonlyArray<unknown> | string | number | boolean | null
    ? Schema.Codec<T, JsonValue>
    : string extends keyof T
      ? Schema.Codec<T, JsonValue>
      : Answer<T>
