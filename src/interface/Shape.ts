/**
 * The form of an answer, as data: which fields there are, what each is, and
 * which of them an answer is meaningless without. `Read` reads answers by it,
 * and `effect-open-cloud/schemas/*` makes Effect Schemas of it.
 *
 * Plain literals throughout, so that a bundle has those that it uses and no code
 * to make them.
 *
 * @since 0.2.0
 */
import type { Json } from "./Values.ts"

/**
 * What a single value is.
 *
 * - `text`, `flag`, `int`: what JSON has.
 * - `enum`: a text with known values, and others that are newer than this library.
 * - `id`: an id or a 64-bit integer, written as a number or a text, read as a text so that no digit is lost.
 * - `double`: a number, however many digits it is written with, or a text that holds one.
 * - `timestamp`: RFC 3339; read as `DateTime.Utc`. A field of it that is `""` is absent.
 * - `seconds`: a duration of protobuf, `"3.5s"`; `timespan`: one of .NET, `"1.02:03:04"`; `count`: a number of seconds.
 *   Read as `Duration`. Answers have them by `Lengths`.
 * - `decimal`: an exact decimal, `{ significand, exponent }`; read as `BigDecimal`. Answers have it by `Decimal.decimal`.
 * - `json`: any JSON, `null` included; `object`: any JSON object.
 */
export type Scalar =
  | "text"
  | "flag"
  | "int"
  | "enum"
  | "id"
  | "double"
  | "timestamp"
  | "seconds"
  | "timespan"
  | "count"
  | "decimal"
  | "json"
  | "object"

/** An object. Any field may be absent or `null`, which is the same, but for those that are required. */
export interface Fields<N = Node> {
  readonly fields: { readonly [name: string]: N }
  readonly required?: ReadonlyArray<string>
  readonly ids?: ReadonlyArray<Reference>
  /** The field that gets whatever else there is. Absent where there is nothing else. */
  readonly rest?: string
}

/**
 * A field that refers to something by its path, and the pattern of that path, whose ids become fields where the answer
 * does not have them itself: `["path", "universes/{universeId}/places/{id}"]`. A text that is an id alone is the last
 * one. `*` is an id that nobody needs, and `{roleIds[]}` the ids of a list of paths. The first that says an id counts.
 */
export type Reference = readonly [from: string, pattern: string]

export interface List<N = Node> {
  readonly list: N
}

/** An object that is used as a map. */
export interface Mapped<N = Node> {
  readonly map: N
}

/** A value that may be `null`, where no field can be absent instead: in a list or a map. */
export interface Nullable {
  readonly nullable: Node
}

/** A reference to a shape that is declared later, or that contains this one. */
export interface Lazy {
  readonly of: () => Node
  /** Reads a value of it, or gives `undefined`: code that comes along with the shapes that need it. */
  readonly read?: (value: unknown) => unknown
  /** What such a value is, in words. */
  readonly expected?: string
}

export type Node = Scalar | Fields | List | Mapped | Nullable | Lazy

/**
 * The form of an answer that is read as a `T`.
 *
 * @since 0.2.0
 */
export type Shape<T> = (Fields | List | Mapped | Nullable | Lazy) & {
  /** Carries the type; never present. */
  readonly "~type"?: T
}

/** One of several objects, told apart by `_tag`. */
export interface Tagged {
  readonly tagged: { readonly [tag: string]: Fields<ResultNode> }
}

/**
 * What a service makes of answers has more than they: bytes, which are Base64 in JSON, errors, what is a text or a number,
 * and one of several objects.
 * The core reads none of it.
 */
export type ResultNode =
  | Node
  | "bytes"
  | "error"
  | "textOrNumber"
  | Fields<ResultNode>
  | List<ResultNode>
  | Mapped<ResultNode>
  | Tagged

/**
 * The form of what a service makes of answers. It is read from JSON and written as JSON where a program sends it on.
 *
 * @since 0.2.0
 */
export type ResultShape<T> = Exclude<ResultNode, string> & {
  /** Carries the type; never present. */
  readonly "~type"?: T
}

/** Any JSON, as it comes. */
export const anyJson: Shape<Json> = { of: () => "json" }
