/**
 * Schemas of what calls fail with.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as Errors from "../../Errors.ts"
import { Details, instances, Length, optionalText, Text } from "../Instances.ts"

export type { ErrorSchema } from "../Instances.ts"

/**
 * A reference to a long-running operation.
 *
 * @since 0.2.0
 */
export const Reference = Schema.Struct({
  operation: Text,
  family: Text,
  input: Schema.Record(Text, Schema.Union([Text, Schema.Finite, Schema.Boolean, Schema.Array(Text)])),
  path: optionalText,
  body: optionalText,
  key: optionalText,
  answer: optionalText
})

const common = {
  operation: Text,
  method: Text,
  path: Text,
  resource: optionalText,
  attempts: Schema.Number,
  outcome: Schema.Literals(["not-sent", "unknown", "answered"]),
  afterUnknownOutcome: Schema.optionalKey(Schema.Boolean),
  reference: Schema.optionalKey(Reference),
  status: Schema.optionalKey(Schema.Number),
  code: optionalText,
  serverMessage: optionalText,
  field: optionalText,
  details: Schema.optionalKey(Details)
}

/**
 * An `InvalidRequest` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const InvalidRequest = instances("InvalidRequest", Errors.InvalidRequest, {
  ...common,
  at: optionalText,
  kind: Schema.Literals([
    "missing",
    "empty",
    "too-long",
    "too-short",
    "too-small",
    "too-large",
    "type",
    "characters",
    "unknown",
    "credential",
    "credential-kind",
    "setting",
    "server",
    "invalid"
  ]),
  reason: Text
})

/**
 * An `Unauthenticated` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const Unauthenticated = instances("Unauthenticated", Errors.Unauthenticated, {
  ...common,
  reason: Schema.optionalKey(Schema.Literals(["none", "no-token", "sign-in-required"])),
  detail: optionalText
})

/**
 * A `PermissionDenied` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const PermissionDenied = instances("PermissionDenied", Errors.PermissionDenied, {
  ...common,
  scopes: Schema.Array(Text),
  anyScope: Schema.optionalKey(Schema.Array(Text)),
  conditionalScopes: Schema.optionalKey(Schema.Array(Schema.Struct({ scope: Text, when: Text })))
})

/**
 * A `NotFound` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const NotFound = instances("NotFound", Errors.NotFound, common)

/**
 * A `Conflict` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const Conflict = instances("Conflict", Errors.Conflict, common)

/**
 * A `PreconditionFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const PreconditionFailed = instances("PreconditionFailed", Errors.PreconditionFailed, {
  ...common,
  currentVersion: optionalText,
  currentJson: optionalText
})

/**
 * A `RateLimited` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const RateLimited = instances("RateLimited", Errors.RateLimited, {
  ...common,
  retryAfter: Schema.optionalKey(Length),
  transient: Schema.Boolean
})

/**
 * A `QuotaExhausted` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const QuotaExhausted = instances("QuotaExhausted", Errors.QuotaExhausted, {
  ...common,
  bucket: Text,
  retryAfter: Length,
  ahead: Schema.Number
})

/**
 * A `ServerError` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ServerError = instances("ServerError", Errors.ServerError, {
  ...common,
  retryAfter: Schema.optionalKey(Length),
  transient: Schema.Boolean
})

/**
 * A `TransportError` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const TransportError = instances("TransportError", Errors.TransportError, {
  ...common,
  kind: Schema.Literals(["unreachable", "broken", "not-permitted", "no-token"]),
  reason: Text,
  host: optionalText,
  transient: Schema.optionalKey(Schema.Boolean)
})

/**
 * A `Timeout` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const Timeout = instances("Timeout", Errors.Timeout, {
  ...common,
  bound: Schema.Literals(["attempt", "deadline"]),
  limit: Length,
  waitedFor: Schema.optionalKey(Schema.Literal("access-token"))
})

/**
 * An `UnexpectedResponse` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const UnexpectedResponse = instances("UnexpectedResponse", Errors.UnexpectedResponse, {
  ...common,
  kind: Schema.Literals(["status", "redirect", "too-long", "no-json", "form", "endless-list"]),
  reason: Text,
  transient: Schema.Boolean
})

/**
 * A `ContentModerated` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ContentModerated = instances("ContentModerated", Errors.ContentModerated, common)

/**
 * An `OperationFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const OperationFailed = instances("OperationFailed", Errors.OperationFailed, common)

/**
 * Whatever a call can fail with, as one Schema: the `error` of an RPC, an endpoint or a workflow.
 *
 * @since 0.2.0
 */
export const OpenCloudError = Schema.Union([
  InvalidRequest,
  Unauthenticated,
  PermissionDenied,
  NotFound,
  Conflict,
  PreconditionFailed,
  RateLimited,
  QuotaExhausted,
  ServerError,
  TransportError,
  Timeout,
  UnexpectedResponse,
  ContentModerated,
  OperationFailed
])
