/**
 * What a call can fail with: one tag for each thing a program would do about it.
 *
 * Every error names the operation, carries what the server said, counts the
 * attempts, and states what is known about the effect of the call. None of them
 * holds a credential or a request body.
 *
 * @since 0.1.0
 */
import type * as Duration from "effect/Duration"
import * as Predicate from "effect/Predicate"
import type { InvalidKind } from "./interface/InvalidInput.ts"
import { parse } from "./interface/Json.ts"
import type { Reference } from "./interface/Reference.ts"
import { type TaggedErrorClass, tagged } from "./interface/Tagged.ts"
import { comeBack, describe, length } from "./interface/Wording.ts"
import type { Json } from "./Operation.ts"

export type { InvalidKind }

/**
 * What is known about the call's effect on the server: `not-sent`, it has none;
 * `answered`, the server refused or completed it and said so; `unknown`, the
 * request left and no conclusive answer came back.
 *
 * @since 0.1.0
 */
export type Outcome = "not-sent" | "unknown" | "answered"

/**
 * The fields of every error.
 *
 * @since 0.2.0
 */
export interface CommonFields {
  /** Operation id, e.g. `dataStores.getEntry`. */
  readonly operation: string
  /** HTTP verb. */
  readonly method: string
  /** Path template: the same for all calls of an operation. */
  readonly path: string
  /** The path with its ids, when the request got so far; without its query. */
  readonly resource?: string
  /** Requests made, this call's retries included. */
  readonly attempts: number
  /** What is known of the call's effect: none, what the answer says, or nothing. */
  readonly outcome: Outcome
  /**
   * An earlier attempt of the same call ended without a conclusive answer, so
   * the effect may have happened and this error may be its echo.
   */
  readonly afterUnknownOutcome?: boolean
  /** The long-running operation that was waited for, and that may go on: to resume it with. */
  readonly reference?: Reference
  /** HTTP status, when an answer came. */
  readonly status?: number
  /** The server's own code, as text: `NOT_FOUND`, `24`. */
  readonly code?: string
  /** The server's own words, or the first bytes of an answer that is not understood. */
  readonly serverMessage?: string
  /** The request field that the server objects to. */
  readonly field?: string
  /** The server's structured details, as they came. */
  readonly details?: unknown
}

const TypeId = "~effect-open-cloud/OpenCloudError"

/** The base of an error of calls: all of them have the mark that `OpenCloudError.is` looks for. */
const callError = <const Tag extends string>(tag: Tag) => {
  const base = tagged(tag)
  return <Fields extends CommonFields>(): TaggedErrorClass<Tag, Fields> => {
    const made = base<Fields>()
    Reflect.defineProperty(made.prototype, TypeId, { value: TypeId })
    return made
  }
}

/**
 * The request breaks a rule of the interface. With `outcome: "not-sent"` the
 * client saw it and sent nothing; otherwise the server answered 400.
 *
 * @since 0.1.0
 */
export class InvalidRequest extends callError("InvalidRequest")<
  CommonFields & {
    /** The input key at fault, when known: `entryId`, `body.value`. */
    readonly at?: string
    /** Which rule it breaks, for programs. `server`: the server says so, and `code` and `serverMessage` say why. */
    readonly kind: InvalidKind
    /** The same in words, for people. They may change. */
    readonly reason: string
  }
>() {
  override get message(): string {
    return describe(this, this.at === undefined ? this.reason : `\`${this.at}\` ${this.reason}`)
  }
}

const withoutCredential = {
  none: "no usable credential: the client was given none",
  "no-token": "no usable credential: no access token could be obtained",
  "sign-in-required": "no usable credential: the user has to sign in"
} as const

/**
 * No credential, or one that the server does not know (401).
 *
 * @since 0.1.0
 */
export class Unauthenticated extends callError("Unauthenticated")<
  CommonFields & {
    /** Why the client had no credential to send; absent when the server refused one. */
    readonly reason?: "none" | "no-token" | "sign-in-required"
    /** What kept a session from a token: its store, or the authorization server. Nobody else's errors are quoted. */
    readonly detail?: string
  }
>() {
  override get message(): string {
    const why = this.reason === undefined ? "the credential was not accepted" : withoutCredential[this.reason]
    return describe(this, this.detail === undefined ? why : `${why}: ${this.detail}`)
  }
}

/**
 * The credential lacks a scope, or the resource is not its owner's (403).
 *
 * @since 0.1.0
 */
export class PermissionDenied extends callError("PermissionDenied")<
  CommonFields & {
    /** Scopes that the operation needs, every one of them. */
    readonly scopes: ReadonlyArray<string>
    /** Scopes of which the operation needs one. */
    readonly anyScope?: ReadonlyArray<string>
    /** Scopes that it needs in the cases they say. */
    readonly conditionalScopes?: ReadonlyArray<{ readonly scope: string; readonly when: string }>
  }
>() {
  override get message(): string {
    const needed = [...this.scopes]
    if (this.anyScope !== undefined && this.anyScope.length > 0) needed.push(this.anyScope.join(" or "))
    for (const { scope, when } of this.conditionalScopes ?? []) needed.push(`${scope} (${when})`)
    return describe(
      this,
      "permission denied",
      needed.length > 0 ? `the operation needs ${needed.join(", ")}` : undefined
    )
  }
}

/**
 * What the request names does not exist, or the credential may not see it (404).
 *
 * @since 0.1.0
 */
export class NotFound extends callError("NotFound")<CommonFields>() {
  override get message(): string {
    return describe(this, "not found")
  }
}

/**
 * The state of the resource forbids it: it exists already, or somebody else is
 * writing (409, and a 400 that says "already exists").
 *
 * @since 0.1.0
 */
export class Conflict extends callError("Conflict")<CommonFields>() {
  override get message(): string {
    return describe(this, "conflict with the current state")
  }
}

/**
 * An etag or another precondition no longer holds (412).
 *
 * @since 0.1.0
 */
export class PreconditionFailed extends callError("PreconditionFailed")<
  CommonFields & {
    /** The version of what is there, where the server says it: the next write's condition. */
    readonly currentVersion?: string
    /** What is there as JSON text, digit for digit, where the server sends it. It is a user's data, and not a message of the server. */
    readonly currentJson?: string
  }
>() {
  /** What is there, where the server sends it: JSON, with integers that a double cannot hold as `bigint`. */
  get currentValue(): Json | undefined {
    return this.currentJson === undefined ? undefined : parse(this.currentJson)
  }
  override get message(): string {
    return describe(this, "the precondition does not hold")
  }
}

/**
 * The server refused because a quota is used up (429), and retrying did not help.
 *
 * @since 0.1.0
 */
export class RateLimited extends callError("RateLimited")<
  CommonFields & {
    /** How long to wait, as the server asked; absent when it did not say. */
    readonly retryAfter?: Duration.Duration
    /** `false` when waiting cannot help, such as a query that is too large. */
    readonly transient: boolean
  }
>() {
  override get message(): string {
    return describe(
      this,
      this.transient ? "rate limited" : "refused for good: waiting will not help",
      comeBack("retry in", this.retryAfter)
    )
  }
}

/**
 * The client's own quota has no room now, and waiting was refused or would pass
 * the deadline. Nothing was sent.
 *
 * @since 0.1.0
 */
export class QuotaExhausted extends callError("QuotaExhausted")<
  CommonFields & {
    /** The bucket that is full. */
    readonly bucket: string
    /** How long until it has room for this call: a millisecond at least. Infinite where that is not known. */
    readonly retryAfter: Duration.Duration
    /** Calls of this client that wait for the same bucket and come first. */
    readonly ahead: number
  }
>() {
  override get message(): string {
    const room = comeBack("room in", this.retryAfter) ?? "it is not known when there will be room"
    const line = this.ahead === 1 ? "1 call waits" : `${this.ahead} calls wait`
    return describe(this, "no quota left", this.ahead === 0 ? room : `${line} before this one, ${room}`)
  }
}

/**
 * The server failed (5xx).
 *
 * @since 0.1.0
 */
export class ServerError extends callError("ServerError")<
  CommonFields & {
    /** How long to wait, when the server asked for it. */
    readonly retryAfter?: Duration.Duration
    /** `false` for a feature that is switched off or not implemented, and for a query that is too much. */
    readonly transient: boolean
  }
>() {
  override get message(): string {
    if (this.transient) return describe(this, "the server failed")
    return describe(
      this,
      this.status === 504
        ? "the server ran out of time at every attempt: ask for less"
        : "the server does not offer this"
    )
  }
}

/**
 * The connection failed: no answer, or one that broke off.
 *
 * @since 0.1.0
 */
export class TransportError extends callError("TransportError")<
  CommonFields & {
    /**
     * `unreachable`: no connection came to be. `broken`: one did, and it ended before a whole answer. `not-permitted`:
     * the runtime does not let the program use the network. `no-token`: the server that gives access tokens did not answer.
     */
    readonly kind: "unreachable" | "broken" | "not-permitted" | "no-token"
    /** The network's own code or words: `ECONNREFUSED`. */
    readonly reason: string
    /** The server's name and port; absent for addresses that are a secret. */
    readonly host?: string
    /** `false` where the runtime does not permit the program to use the network. */
    readonly transient?: boolean
  }
>() {
  override get message(): string {
    const where = this.host === undefined ? "" : ` to ${this.host}`
    return describe(this, `the connection${where} failed (${this.reason})`)
  }
}

/**
 * An attempt took longer than its timeout, the whole call than its deadline, or
 * a long-running operation longer than the caller was willing to wait.
 *
 * @since 0.1.0
 */
export class Timeout extends callError("Timeout")<
  CommonFields & {
    /** Which bound was hit. */
    readonly bound: "attempt" | "deadline"
    /** How long that bound is. */
    readonly limit: Duration.Duration
    /** Present where nothing was sent, as there was no access token yet: a refresh hangs, or what gives the token. */
    readonly waitedFor?: "access-token"
  }
>() {
  override get message(): string {
    const limit = length(this.limit)
    if (this.waitedFor !== undefined) {
      return describe(this, `no access token within ${limit} (${this.bound}): its refresh has not ended`)
    }
    if (this.reference?.operation === this.operation) return describe(this, `the operation did not end within ${limit}`)
    if (this.reference !== undefined) {
      const asked = `asking for it had no answer within ${limit} (${this.bound})`
      return describe(this, `the operation may not have ended: ${asked}`)
    }
    return describe(this, `no answer within ${limit} (${this.bound})`)
  }
}

/**
 * The server answered with something that the interface does not describe: an
 * undocumented status, a redirect, a body that does not decode.
 *
 * @since 0.1.0
 */
export class UnexpectedResponse extends callError("UnexpectedResponse")<
  CommonFields & {
    /**
     * `status`: a status that the interface does not know. `redirect`: one that is not followed. `too-long`: more than
     * `AnswerLimits` allow. `no-json`: no JSON, or half of it. `form`: JSON without what the interface promises.
     * `endless-list`: a list that goes in a circle.
     */
    readonly kind: "status" | "redirect" | "too-long" | "no-json" | "form" | "endless-list"
    /** The same in words, for people. */
    readonly reason: string
    /** The answer broke off or came from something in between; another attempt may be answered properly. */
    readonly transient: boolean
  }
>() {
  override get message(): string {
    return describe(this, this.reason)
  }
}

/**
 * Moderation rejected a text or a picture. Another one may pass; the same one will not.
 *
 * @since 0.2.0
 */
export class ContentModerated extends callError("ContentModerated")<CommonFields>() {
  override get message(): string {
    return describe(this, "moderation refused the content")
  }
}

/**
 * A long-running operation ended, and it failed.
 *
 * @since 0.1.0
 */
export class OperationFailed extends callError("OperationFailed")<CommonFields>() {
  override get message(): string {
    return describe(this, "the operation failed")
  }
}

/**
 * Everything that a call can fail with. As a value it recognises such errors,
 * also those made by another copy of this package: `OpenCloudError.is(value)`, or
 * `value instanceof OpenCloudError`.
 *
 * @since 0.1.0
 */
export type OpenCloudError =
  | InvalidRequest
  | Unauthenticated
  | PermissionDenied
  | NotFound
  | Conflict
  | PreconditionFailed
  | RateLimited
  | QuotaExhausted
  | ServerError
  | TransportError
  | Timeout
  | UnexpectedResponse
  | ContentModerated
  | OperationFailed

/**
 * The HTTP status for your own server's answer, when a call that it made for one of its requests failed with
 * this. What the caller can change is told as such (400, 401, 403, 404, 409, 412, 422, 429); what is
 * between your server and Roblox is a gateway's (501 to 504), and a setting of your server 500.
 *
 * `RateLimited`, `QuotaExhausted` and `ServerError` may have a `retryAfter` for the header of that name.
 *
 * @since 0.2.0
 */
export const statusOf = (error: OpenCloudError): number => {
  switch (error._tag) {
    case "InvalidRequest":
      return ownSettings.has(error.kind) ? 500 : 400
    case "Unauthenticated":
      // Without any credential, or any token, nobody's sign-in would help.
      return error.reason === "none" || error.reason === "no-token" ? 500 : 401
    case "RateLimited":
      return error.transient ? 429 : 400
    case "ServerError":
      return error.status !== undefined && [501, 503, 504].includes(error.status) ? error.status : 502
    default:
      return statuses[error._tag]
  }
}

const ownSettings: ReadonlySet<InvalidKind> = /*#__PURE__*/ new Set<InvalidKind>([
  "credential",
  "credential-kind",
  "setting"
])

const statuses = {
  PermissionDenied: 403,
  NotFound: 404,
  Conflict: 409,
  PreconditionFailed: 412,
  ContentModerated: 422,
  QuotaExhausted: 429,
  TransportError: 502,
  UnexpectedResponse: 502,
  OperationFailed: 502,
  Timeout: 504
} as const

/**
 * The errors of a call that have some tags: `OpenCloudError.Of<"NotFound" | "Conflict">`.
 *
 * @since 0.2.0
 */
export declare namespace OpenCloudError {
  /** All tags. */
  export type Tag = OpenCloudError["_tag"]
  /** The errors with these tags. */
  export type Of<Tags extends Tag> = Extract<OpenCloudError, { readonly _tag: Tags }>
}

// Of a union, those members that are errors of calls: what `Effect.catchIf` leaves to whoever catches the others.
type Told<E> = unknown extends E ? E & OpenCloudError : Extract<E, OpenCloudError>

/**
 * Whether a value is an error of a call.
 *
 * @since 0.2.0
 */
export const OpenCloudError = {
  is: <E>(value: E): value is Told<E> => Predicate.hasProperty(value, TypeId),
  [Symbol.hasInstance]: (value: unknown): value is OpenCloudError => Predicate.hasProperty(value, TypeId)
}
