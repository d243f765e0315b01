/**
 * What a call can fail with: one tag for each thing a program would do about it.
 *
 * Every error names the operation, carries what the server said, counts the
 * attempts, and states what is known about the effect of the call. None of them
 * holds a credential or a request body.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import { parse } from "./interface/Json.ts"
import { Reference } from "./internal/longRunning/Reference.ts"
import type { Json } from "./Operation.ts"

/**
 * What is known about the call's effect on the server: `not-sent`, it has none;
 * `answered`, the server refused or completed it and said so; `unknown`, the
 * request left and no conclusive answer came back.
 *
 * @since 0.1.0
 */
export type Outcome = "not-sent" | "unknown" | "answered"

/** The part of a server's answer that errors keep. */
const answer = {
  /** HTTP status, when an answer came. */
  status: Schema.optionalKey(Schema.Number),
  /** The server's own code, as text: `NOT_FOUND`, `24`. */
  code: Schema.optionalKey(Schema.String),
  /** The server's own words, or the first bytes of an answer that is not understood. */
  serverMessage: Schema.optionalKey(Schema.String),
  /** The request field that the server objects to. */
  field: Schema.optionalKey(Schema.String),
  /** The server's structured details, as they came. */
  details: Schema.optionalKey(Schema.Unknown)
}

/** Fields of every error. */
const common = {
  /** Operation id, e.g. `dataStores.getEntry`. */
  operation: Schema.String,
  /** HTTP verb. */
  method: Schema.String,
  /** Path template: the same for all calls of an operation. */
  path: Schema.String,
  /** The path with its ids, when the request got so far; without its query. */
  resource: Schema.optionalKey(Schema.String),
  /** Requests made, this call's retries included. */
  attempts: Schema.Number,
  /** What is known of the call's effect: none, what the answer says, or nothing. */
  outcome: Schema.Literals(["not-sent", "unknown", "answered"]),
  /**
   * An earlier attempt of the same call ended without a conclusive answer, so
   * the effect may have happened and this error may be its echo.
   */
  afterUnknownOutcome: Schema.optionalKey(Schema.Boolean),
  /** The long-running operation that was waited for, and that may go on: to resume it with. */
  reference: Schema.optionalKey(Reference),
  ...answer
}

/** What messages are made of. */
interface Described {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly resource?: string
  readonly attempts: number
  readonly outcome: Outcome
  readonly afterUnknownOutcome?: boolean
  readonly status?: number
  readonly code?: string
  readonly serverMessage?: string
}

const describe = (error: Described, what: string, hint?: string): string => {
  const said = [error.status, error.code, ended(error.serverMessage)].filter(
    (part) => part !== undefined && part !== ""
  )
  const parts = [`${error.operation}: ${what}`]
  if (said.length > 0) parts.push(`the server said ${said.join(" ")}`)
  if (hint !== undefined) parts.push(hint)
  if (error.outcome === "unknown") parts.push("whether the request took effect is unknown")
  if (error.afterUnknownOutcome) parts.push("an earlier attempt may have taken effect")
  if (error.attempts > 1) parts.push(`after ${error.attempts} attempts`)
  return `${parts.join("; ")} (${error.method} ${error.resource ?? error.path})`
}

/** A server's sentence as a part of ours. */
const ended = (sentence: string | undefined): string | undefined => sentence?.replace(/\.\s*$/, "")

/**
 * The request breaks a rule of the interface. With `outcome: "not-sent"` the
 * client saw it and sent nothing; otherwise the server answered 400.
 *
 * @since 0.1.0
 */
export class InvalidRequest extends Schema.TaggedError<InvalidRequest>()("InvalidRequest", {
  ...common,
  /** The input key at fault, when known: `entryId`, `body.value`. */
  at: Schema.optionalKey(Schema.String),
  reason: Schema.String
}) {
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
export class Unauthenticated extends Schema.TaggedError<Unauthenticated>()("Unauthenticated", {
  ...common,
  /** Why the client had no credential to send; absent when the server refused one. */
  reason: Schema.optionalKey(Schema.Literals(["none", "no-token", "sign-in-required"])),
  /** What kept a session from a token: its store, or the authorization server. Nobody else's errors are quoted. */
  detail: Schema.optionalKey(Schema.String)
}) {
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
export class PermissionDenied extends Schema.TaggedError<PermissionDenied>()("PermissionDenied", {
  ...common,
  /** Scopes that the operation needs, every one of them. */
  scopes: Schema.Array(Schema.String),
  /** Scopes of which the operation needs one. */
  anyScope: Schema.optionalKey(Schema.Array(Schema.String)),
  /** Scopes that it needs in the cases they say. */
  conditionalScopes: Schema.optionalKey(Schema.Array(Schema.Struct({ scope: Schema.String, when: Schema.String })))
}) {
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
export class NotFound extends Schema.TaggedError<NotFound>()("NotFound", common) {
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
export class Conflict extends Schema.TaggedError<Conflict>()("Conflict", common) {
  override get message(): string {
    return describe(this, "conflict with the current state")
  }
}

/**
 * An etag or another precondition does not hold any more (412).
 *
 * @since 0.1.0
 */
export class PreconditionFailed extends Schema.TaggedError<PreconditionFailed>()("PreconditionFailed", {
  ...common,
  /** The version of what is there, where the server says it: the next write's condition. */
  currentVersion: Schema.optionalKey(Schema.String),
  /** What is there as JSON text, digit for digit, where the server sends it. It is somebody's data, and no word of the server's. */
  currentJson: Schema.optionalKey(Schema.String)
}) {
  /** What is there, where the server sends it: JSON, with integers that a double cannot hold as `bigint`. */
  get currentValue(): Json | undefined {
    return this.currentJson === undefined ? undefined : parse(this.currentJson)
  }
  override get message(): string {
    return describe(this, "the precondition does not hold")
  }
}

/** Whether a time can be told in seconds. */
const isLength = (millis: number | undefined): millis is number => millis !== undefined && Number.isFinite(millis)

/**
 * The server refused for the sake of a quota (429), and retrying did not help.
 *
 * @since 0.1.0
 */
export class RateLimited extends Schema.TaggedError<RateLimited>()("RateLimited", {
  ...common,
  /** Milliseconds to wait, as the server asked; absent when it did not say. */
  retryAfter: Schema.optionalKey(Schema.Number),
  /** `false` when waiting cannot help, such as a query that is too large. */
  transient: Schema.Boolean
}) {
  override get message(): string {
    return describe(
      this,
      this.transient ? "rate limited" : "refused, and waiting will not help",
      isLength(this.retryAfter) ? `retry in ${Math.ceil(this.retryAfter / 1000)} s` : undefined
    )
  }
}

/**
 * The client's own quota has no room now, and waiting was refused or would pass
 * the deadline. Nothing was sent.
 *
 * @since 0.1.0
 */
export class QuotaExhausted extends Schema.TaggedError<QuotaExhausted>()("QuotaExhausted", {
  ...common,
  /** The bucket that is full. */
  bucket: Schema.String,
  /** Milliseconds until it has room for this call, at least 1. */
  retryAfter: Schema.Number,
  /** Calls of this client that wait for the same bucket and come first. */
  ahead: Schema.Number
}) {
  override get message(): string {
    const room = isLength(this.retryAfter)
      ? `room in ${Math.ceil(this.retryAfter / 1000)} s`
      : "nobody can say when there is room"
    const line = this.ahead === 1 ? "1 call stands" : `${this.ahead} calls stand`
    return describe(this, "no quota left", this.ahead === 0 ? room : `${line} before this one, ${room}`)
  }
}

/**
 * The server failed (5xx).
 *
 * @since 0.1.0
 */
export class ServerError extends Schema.TaggedError<ServerError>()("ServerError", {
  ...common,
  /** Milliseconds to wait, when the server asked for it. */
  retryAfter: Schema.optionalKey(Schema.Number),
  /** `false` for a feature that is switched off or not implemented, and for a query that is too much. */
  transient: Schema.Boolean
}) {
  override get message(): string {
    if (this.transient) return describe(this, "the server failed")
    return describe(
      this,
      this.status === 504
        ? "the server took too long, each time that it tried: ask for less"
        : "the server does not offer this"
    )
  }
}

/**
 * The connection failed: no answer, or one that broke off.
 *
 * @since 0.1.0
 */
export class TransportError extends Schema.TaggedError<TransportError>()("TransportError", {
  ...common,
  /** The network's own code or words: `ECONNREFUSED`. */
  reason: Schema.String,
  /** The server's name and port; absent for addresses that are a secret. */
  host: Schema.optionalKey(Schema.String),
  /** `false` where the runtime does not permit the program to use the network. */
  transient: Schema.optionalKey(Schema.Boolean)
}) {
  override get message(): string {
    const where = this.host === undefined ? "" : ` to ${this.host}`
    return describe(this, `the connection${where} failed (${this.reason})`)
  }
}

/**
 * An attempt took longer than its timeout, the whole call than its deadline, or a
 * long-running operation than somebody was ready to wait.
 *
 * @since 0.1.0
 */
export class Timeout extends Schema.TaggedError<Timeout>()("Timeout", {
  ...common,
  /** Which bound was hit. */
  bound: Schema.Literals(["attempt", "deadline"]),
  /** The bound in milliseconds. */
  millis: Schema.Number,
  /** Present where nothing was sent, as there was no access token yet: a refresh hangs, or what gives the token. */
  waitedFor: Schema.optionalKey(Schema.Literals(["access-token"]))
}) {
  override get message(): string {
    if (this.waitedFor !== undefined) {
      return describe(
        this,
        `no access token within the ${this.bound}'s ${this.millis} ms, as its refresh has not ended`
      )
    }
    if (this.reference?.operation === this.operation)
      return describe(this, `the operation did not end within ${this.millis} ms`)
    if (this.reference !== undefined) {
      const asked = `asking for it had no answer within the ${this.bound}'s ${this.millis} ms`
      return describe(this, `the operation did not end, as far as is known: ${asked}`)
    }
    return describe(this, `no answer within the ${this.bound}'s ${this.millis} ms`)
  }
}

/**
 * The server answered with something that the interface does not describe: an
 * undocumented status, a redirect, a body that does not decode.
 *
 * @since 0.1.0
 */
export class UnexpectedResponse extends Schema.TaggedError<UnexpectedResponse>()("UnexpectedResponse", {
  ...common,
  reason: Schema.String,
  /** The answer broke off or came from something in between; another attempt may be answered properly. */
  transient: Schema.Boolean
}) {
  override get message(): string {
    return describe(this, this.reason)
  }
}

/**
 * A long-running operation ended, and it failed.
 *
 * @since 0.1.0
 */
export class OperationFailed extends Schema.TaggedError<OperationFailed>()("OperationFailed", common) {
  override get message(): string {
    return describe(this, "the operation failed")
  }
}

/** An error with what it was that was waited for. */
export const waitingFor = <E extends OpenCloudError>(error: E, reference: Reference): E =>
  Object.assign(Object.create(Object.getPrototypeOf(error), Object.getOwnPropertyDescriptors(error)), { reference })

/**
 * Whatever a call can fail with.
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
  | OperationFailed
