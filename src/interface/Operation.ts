/**
 * An Open Cloud operation as data.
 *
 * Every endpoint is one record of this shape, generated from `specs/`. The
 * pipeline, the emulator, the operations table and the tests interpret these
 * records; none of them knows an endpoint by name.
 *
 * @since 0.1.0
 */
import type * as Clock from "effect/Clock"
import type * as DateTime from "effect/DateTime"
import type * as Random from "effect/Random"
import type { Quota, SharedBucket, SharedFrees } from "./Buckets.ts"
import type { ErrorBody } from "./ErrorBody.ts"
import type { Paging } from "./Paging.ts"
import type { PathSegment } from "./PathSegment.ts"
import type { Reference } from "./Reference.ts"
import type { Shape } from "./Shape.ts"
import type { Id, Json, JsonObject, Open } from "./Values.ts"

export type { Id, Json, JsonObject, Open, Shape }

/** A path segment: an id, or an id at a revision. */
export type Segment = Id | PathSegment

/** A point in time: whatever `DateTime.make` takes. */
export type Timestamp = DateTime.DateTime.Input

/**
 * What a file holds, as Effect's `FileSystem`, Node and browsers give it: bytes over any buffer, a `Blob` or `File`, or
 * a stream. A stream of Effect's own goes through `Stream.toReadableStream`.
 */
export type FileContent = Blob | Uint8Array | ArrayBufferLike | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/**
 * A file to send. Without a content type the extension of its name tells it. A stream
 * can be read once only, so a call that sends one is not repeated.
 */
export type FileInput =
  | FileContent
  | {
      readonly content: FileContent
      readonly contentType?: string
      readonly fileName?: string
    }

/** A body of raw bytes. */
export interface BinaryInput {
  readonly content: FileContent
  readonly contentType: string
}

/** The HTTP verb. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/**
 * How a parameter's value is written on the wire. An `id` is a 64-bit integer and is
 * refused unless it is all digits; a `string` takes numbers and bigints as their digits;
 * `json` is any JSON and `ids` a JSON list of ids, both in ASCII.
 */
export type ParameterKind = PlainKind | WrittenKind

/** Kinds that every client can write. */
export type PlainKind = "string" | "id" | "integer" | "number" | "boolean"

/** Kinds that few parameters have: those bring what writes them, so that no other bundle has it. */
export type WrittenKind = "timestamp" | "duration" | "json" | "ids"

/** One path, query or header parameter. */
export type Parameter = AnyParameter &
  (
    | { readonly kind: PlainKind }
    /** `write` is the function of the same name in `effect-open-cloud/Operation`. */
    | { readonly kind: WrittenKind; readonly write: (at: string, value: unknown) => string }
  )

/** What parameters of every kind state. */
export interface AnyParameter {
  /** The key in the operation's input. */
  readonly name: string
  /** The name on the wire, when it differs from `name`. */
  readonly wire?: string
  readonly in: "path" | "query" | "header"
  readonly required?: true
  /** The parameter takes a list and is repeated once per item. */
  readonly list?: true
  /** Longest value, in UTF-16 code units. */
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  /** Known values; the server may accept others. */
  readonly values?: ReadonlyArray<string | number>
}

/** One part of a multipart body. */
export interface Part {
  readonly name: string
  /** `json` parts are serialised; `file` parts carry their own content type. */
  readonly kind: "text" | "json" | "file"
  readonly required?: true
  /** The part may be repeated. */
  readonly list?: true
}

/** A body ready to send. */
export interface EncodedBody {
  readonly content: string | FormData | Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
  /** Absent where `fetch` chooses a multipart body's boundary. */
  readonly contentType?: string
}

/**
 * What a request's body is. Most bring what writes them, so that no other bundle has it: `json`, `multipart` and `binary` of
 * `effect-open-cloud/Operation`.
 */
export type Body =
  | { readonly kind: "none" }
  /** JSON; `required` bodies may not be left out. */
  | {
      readonly kind: "json"
      readonly required?: true
      readonly write: (value: unknown, limits: ReadonlyArray<Limit> | undefined) => EncodedBody
    }
  /** The server insists on `{}`. */
  | { readonly kind: "empty" }
  | {
      readonly kind: "multipart"
      readonly parts: ReadonlyArray<Part>
      readonly write: (parts: ReadonlyArray<Part>, value: unknown, limits?: ReadonlyArray<Limit>) => EncodedBody
    }
  /** The credential itself in a field of a JSON object, and in no header: the client fills it in. */
  | { readonly kind: "credential"; readonly field: string }
  /** Raw bytes in one of the listed content types. */
  | {
      readonly kind: "binary"
      readonly contentTypes: ReadonlyArray<string>
      readonly write: (
        contentTypes: ReadonlyArray<string>,
        value: unknown,
        limits?: ReadonlyArray<Limit>
      ) => EncodedBody
    }

/** A limit that the interface states in prose and the client checks before sending. */
export interface Limit {
  /** An input key, or a dotted path into the body: `entryId`, `body.value`, `body.users`. */
  readonly at: string
  /** UTF-16 code units of a string, or of the JSON text of any other value. */
  readonly maxLength?: number
  /** Shortest, in the same units: 1 for a text that may not be empty. */
  readonly minLength?: number
  /** Strings are measured as JSON text, too, quotes included. */
  readonly json?: true
  /** Bytes of a text or of a file, and of each file where there are several. */
  readonly maxBytes?: number
  readonly maxItems?: number
  /** Largest number. */
  readonly maximum?: number
}

/** Data that an answer's headers carry: the output is an object of it and of the body. */
export interface OutputHeaders {
  /** The output's field that is the body, where there is one. */
  readonly body: string
  readonly fields: ReadonlyArray<{
    readonly name: string
    readonly wire: string
    /** `list` is a JSON list, or items with commas between them. */
    readonly kind: "text" | "json" | "list"
  }>
  /** Reads them: `answerHeaders` of this module. */
  readonly by: (
    output: OutputHeaders,
    body: Json | undefined,
    headers: { readonly get: (name: string) => string | null }
  ) => Json
}

/** An input that asks for a part of the answer, in which any field may be absent. */
export interface Mask {
  /** The input key. */
  readonly at: string
  /** What it is where it asks for all. */
  readonly whole?: ReadonlyArray<string>
}

/** Inputs that let the server tell a repetition from a second call; the client fills in what is left out. */
export interface Idempotency {
  /** The input key of a UUID. */
  readonly key: string
  /** The input key of the time of the first attempt. */
  readonly firstSent?: string
  /** Fills them in: `fill` of `effect-open-cloud/Operation`. */
  readonly fill: (idempotency: Idempotency, input: unknown, clock: Clock.Clock, random: Random.Random) => unknown
}

/** A checksum of the body in a header, worked out where the input leaves it out. */
export interface Checksum {
  /** The input key that would give it. */
  readonly name: string
  readonly header: string
  readonly of: (body: Uint8Array) => string
}

/** What a scope of a key is granted on: experiences, data stores of them, or users and groups. */
export type ResourceKind = "universe" | "dataStore" | "creator"

/** The scopes that a credential needs. */
export interface Scopes {
  /** Every one of these. */
  readonly all?: ReadonlyArray<string>
  /** At least one of these. */
  readonly any?: ReadonlyArray<string>
  /** Needed depending on state that only the server knows. */
  readonly conditional?: ReadonlyArray<{ readonly scope: string; readonly when: string }>
  /** Not needed, but unlocks more of the answer. */
  readonly optional?: ReadonlyArray<{ readonly scope: string; readonly unlocks: string }>
  /** The kind of resource that a key's scope is granted on. */
  readonly resource?: "universe"
}

/**
 * What a repetition does to the server's state, which decides what may be retried:
 * `safe` reads; `idempotent` sets the same state again; `key` carries an
 * idempotency key; `conditional` is protected by a precondition; `guarded` is
 * refused as a duplicate; `unsafe` can take effect twice.
 */
export type RetryClass = "safe" | "idempotent" | "key" | "conditional" | "guarded" | "unsafe"

/**
 * What cannot be taken back: `irreversible` takes something away, or decides something, for good; `spends` takes Robux
 * or money. `when` names the part of it that does.
 */
export interface Consequence {
  readonly kind: "irreversible" | "spends"
  readonly when: string
}

/** The operation's part in a long-running operation. */
export interface LongRunning {
  readonly family: "cloud" | "assets" | "analytics" | "experiments" | "luau" | "thumbnails" | "restarts" | "campaigns"
  readonly role: "start" | "poll" | "start-and-poll"
  /** Id of the operation that polls. */
  readonly poll?: string
}

/** What an answer says of an operation. */
export type Reading =
  | { readonly _tag: "Pending"; readonly stage?: string }
  /** Absent where there is no result but success. */
  | { readonly _tag: "Done"; readonly value: Json | undefined }
  | { readonly _tag: "Failed"; readonly failure: ErrorBody }

/** A start and the answer to it. */
export interface Begun {
  readonly operation: AnyOperation
  readonly poll: AnyOperation
  readonly input: Readonly<Record<string, unknown>>
  readonly answer: JsonObject
}

/** One family of long-running operations: where they are polled, and how their answers are read. Nothing of it sends anything. */
export interface Family {
  /** Where to poll; `undefined` when the answer does not say. */
  readonly target: (begun: Begun) => Pick<Reference, "input" | "path" | "body" | "key"> | undefined
  /** Reads the answer to a start, where it is unlike one to a poll. */
  readonly begun?: (begun: Begun) => Reading
  /** Reads the answer to a poll: of the operation that polls, and what its list calls what was begun. */
  readonly read: (answer: JsonObject, poll: AnyOperation, key: string | undefined) => Reading
}

/** The part of an operation that begins a long-running one whose result is an `A`. */
export interface Starts<out A> extends LongRunning {
  /** Reads its answers: that of the family in `Families` of `effect-open-cloud/Operation`. */
  readonly reads: Family
  readonly role: "start" | "start-and-poll"
  readonly poll: string
  /** The operation that polls. A function, as it may be declared later than what it polls for. */
  readonly pollWith: () => AnyOperation
  /** The form of the result; absent where there is none but success. */
  readonly result?: Shape<A>
}

/** What the words of a state mean, whatever their case. Any other is of something that has not ended. */
export interface Progress {
  /** The field that holds the state. */
  readonly state: string
  readonly done: ReadonlyArray<string>
  readonly failed?: ReadonlyArray<string>
}

/** How often an operation is polled, and for how long when nothing else is asked for, in milliseconds. */
export interface Pace {
  /** Pause before the first poll. */
  readonly first: number
  /** Longest pause between polls. */
  readonly longest: number
  readonly deadline: number
}

/**
 * One operation of the Open Cloud interface: `I` is its input, `O` its decoded answer.
 *
 * @since 0.1.0
 */
export interface Operation<in I, out O> {
  /** Unique: family and generated name, e.g. `dataStores.getEntryInScope`. */
  readonly id: string
  /** The service that offers it, e.g. `DataStores`. */
  readonly service: string
  /** The service's method, e.g. `getEntry`; path variants of one capability share it. */
  readonly name: string
  readonly method: Method
  /** URL path with `{wire_name}` placeholders. */
  readonly path: string
  /**
   * The same capability at other paths, each selected by an input that it has and this path has not.
   * A function, as it may be declared later.
   */
  readonly variants?: ReadonlyArray<{ readonly when: string; readonly use: () => AnyOperation }>
  /** Id of the operation whose variant this one is. */
  readonly variantOf?: string
  /** Origin, when it is not `https://apis.roblox.com`. */
  readonly server?: string
  readonly parameters: ReadonlyArray<Parameter>
  readonly body: Body
  /** The form of a successful answer; absent when success has no body. */
  readonly output?: Shape<O>
  readonly mask?: Mask
  readonly outputHeaders?: OutputHeaders
  readonly checksum?: Checksum
  readonly idempotency?: Idempotency
  /** The field of a success that lists errors, where the operation may fail inside one. */
  readonly errorsIn?: string
  /** Codes of errors that no repetition cures, each with the status that it comes with. */
  readonly permanent?: ReadonlyArray<{ readonly status: number; readonly code: string }>
  /** The server has an answer of its own for a universe that does not exist. */
  readonly anyUniverse?: true
  /** Statuses that stand for another one here: what is told of is the other's error. */
  readonly means?: Readonly<Record<number, number>>
  /** Where a 412 brings what is there instead of an error: its body is the current value, and this header the version. */
  readonly currentIn?: string
  /** Inputs on which a write depends, none of which may be empty: it would be taken for none. `body.etag` is in the body. */
  readonly conditions?: ReadonlyArray<string>
  /**
   * Holds an input against `conditions` and `limits` before anything is sent, but for limits on the body, which what
   * writes that checks: `inputChecks` of this module, for operations that have any. One with `conditions` is not sent without.
   */
  readonly checks?: (
    operation: Pick<AnyOperation, "conditions" | "limits">
  ) => (input: Readonly<Record<string, unknown>>) => void
  /** Documented error statuses. */
  readonly errors?: ReadonlyArray<number>
  /** The credential kinds that the operation accepts. */
  readonly auth: ReadonlyArray<"apiKey" | "oauth">
  readonly scopes: Scopes
  readonly stability?: "STABLE" | "BETA" | "EXPERIMENTAL"
  /** Published quota of the key's owner, and of an OAuth authorization. */
  readonly quota: { readonly apiKey: Quota; readonly oauth?: Quota }
  readonly buckets?: ReadonlyArray<SharedBucket>
  readonly frees?: SharedFrees
  readonly limits?: ReadonlyArray<Limit>
  readonly retry: RetryClass
  readonly consequence?: Consequence
  /** Game servers may call it through `HttpService`, with a key that is a secret of the experience. */
  readonly inGame?: true
  readonly paging?: Paging
  readonly longRunning?: LongRunning
  /** What the answer tells of something that takes longer than its call, where a state tells it. */
  readonly progress?: Progress
  /** How what it tells of is waited for; absent where that is as usual. */
  readonly pace?: Pace
  /** Carries the input type; never present. */
  readonly "~input"?: (input: I) => void
}

/**
 * An operation that begins a long-running one: `O` is the answer to the start, `A` the result in the end.
 *
 * @since 0.1.0
 */
export interface Starter<in I, out O, out A> extends Operation<I, O> {
  readonly longRunning: Starts<A>
}

/** Any operation, whatever its input and answer. */
export type AnyOperation = Operation<never, unknown>

/** The input type of an operation. */
export type Input<Op> = Op extends Operation<infer I, unknown> ? I : never

/** The decoded answer of an operation. */
export type Output<Op> = Op extends Operation<never, infer O> ? O : never
