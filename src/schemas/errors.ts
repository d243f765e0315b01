/**
 * Schemas of errors, with which they cross borders: an answer of your own server, RPC, a queue, a workflow, a cluster.
 * Each decodes to an instance of its class, and encodes to JSON that names it by its `_tag`.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as Errors from "../Errors.ts"
import { IntrospectionUnavailable as Unavailable } from "../KeyInfo.ts"
import * as Node from "../node/Errors.ts"
import * as OAuth from "../oauth/Errors.ts"
import * as Configs from "../services/configs/Errors.ts"
import * as EntryStore from "../services/entryStore/Errors.ts"
import * as Experiments from "../services/experiments/Errors.ts"
import * as LuauExecution from "../services/luauExecution/Errors.ts"
import * as Webhooks from "../webhooks/Errors.ts"
import * as Erasure from "../webhooks/erasure/Errors.ts"
import { Details, instances, Length, optionalText, Text } from "./Instances.ts"

// The classes, by names that the Schemas leave free: declarations that a program emits have to name them from here.
export type { FileUnreadable as FileUnreadableError, FileUnwritable as FileUnwritableError } from "../node/Errors.ts"
export type {
  AuthorizationDenied as AuthorizationDeniedError,
  InvalidCallback as InvalidCallbackError,
  InvalidSignIn as InvalidSignInError,
  OAuthRefused as OAuthRefusedError,
  OAuthUnavailable as OAuthUnavailableError,
  SignInRequired as SignInRequiredError,
  TokenStoreFailed as TokenStoreFailedError,
  UntrustedAnswer as UntrustedAnswerError
} from "../oauth/Errors.ts"
export type {
  DraftInProgress as DraftInProgressError,
  RolloutFailed as RolloutFailedError
} from "../services/configs/Errors.ts"
export type { ValueMismatch as ValueMismatchError } from "../services/entryStore/Errors.ts"
export type { NotLaunched as NotLaunchedError } from "../services/experiments/Errors.ts"
export type { ScriptFailed as ScriptFailedError } from "../services/luauExecution/Errors.ts"
export type {
  DeliveriesFailed as DeliveriesFailedError,
  WebhookMalformed as WebhookMalformedError,
  WebhookRejected as WebhookRejectedError
} from "../webhooks/Errors.ts"
export type {
  ErasureIncomplete as ErasureIncompleteError,
  ErasurePlanInvalid as ErasurePlanInvalidError,
  TemplateInvalid as TemplateInvalidError
} from "../webhooks/erasure/Errors.ts"
export type { ErrorSchema } from "./Instances.ts"

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

/**
 * A `SignInRequired` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const SignInRequired = instances("SignInRequired", OAuth.SignInRequired, {
  reason: Schema.Literals(["signed-out", "expired", "ended", "lost"])
})

/**
 * An `AuthorizationDenied` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const AuthorizationDenied = instances("AuthorizationDenied", OAuth.AuthorizationDenied, {
  code: Text,
  description: optionalText
})

/**
 * An `InvalidCallback` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const InvalidCallback = instances("InvalidCallback", OAuth.InvalidCallback, {
  kind: Schema.Literals(["unknown-sign-in", "failed-elsewhere", "malformed", "insecure-page", "clock", "untrusted"]),
  reason: Text
})

/**
 * An `InvalidSignIn` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const InvalidSignIn = instances("InvalidSignIn", OAuth.InvalidSignIn, { reason: Text })

/**
 * An `UntrustedAnswer` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const UntrustedAnswer = instances("UntrustedAnswer", OAuth.UntrustedAnswer, {
  endpoint: Text,
  kind: Schema.Literals(["clock", "invalid"]),
  reason: Text
})

/**
 * An `OAuthRefused` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const OAuthRefused = instances("OAuthRefused", OAuth.OAuthRefused, {
  endpoint: Text,
  status: Schema.Number,
  code: Text,
  description: optionalText
})

/**
 * An `OAuthUnavailable` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const OAuthUnavailable = instances("OAuthUnavailable", OAuth.OAuthUnavailable, {
  endpoint: Text,
  kind: Schema.Literals(["unreachable", "broken", "timeout", "rate-limited", "status", "too-long", "form"]),
  reason: Text,
  status: Schema.optionalKey(Schema.Number),
  outcome: Schema.Literals(["not-sent", "unknown"])
})

/**
 * A `TokenStoreFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const TokenStoreFailed = instances("TokenStoreFailed", OAuth.TokenStoreFailed, {
  action: Schema.Literals(["read", "write", "remove", "lock"]),
  reason: Text
})

/**
 * What a request to the authorization server can fail with.
 *
 * @since 0.2.0
 */
export const OAuthError = Schema.Union([OAuthRefused, OAuthUnavailable, UntrustedAnswer])

/**
 * What getting an access token can fail with.
 *
 * @since 0.2.0
 */
export const SessionError = Schema.Union([
  SignInRequired,
  OAuthRefused,
  OAuthUnavailable,
  UntrustedAnswer,
  TokenStoreFailed
])

/**
 * What signing in can fail with.
 *
 * @since 0.2.0
 */
export const SignInError = Schema.Union([
  InvalidSignIn,
  AuthorizationDenied,
  InvalidCallback,
  OAuthRefused,
  OAuthUnavailable,
  UntrustedAnswer,
  TokenStoreFailed
])

/**
 * A `WebhookRejected` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const WebhookRejected = instances("WebhookRejected", Webhooks.WebhookRejected, {
  reason: Schema.Literals([
    "no signature header",
    "no timestamp",
    "no signature",
    "too old",
    "too far in the future",
    "wrong signature"
  ])
})

/**
 * A `WebhookMalformed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const WebhookMalformed = instances("WebhookMalformed", Webhooks.WebhookMalformed, { reason: Text })

/**
 * A `DeliveriesFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const DeliveriesFailed = instances("DeliveriesFailed", Webhooks.DeliveriesFailed, { reason: Text })

/**
 * Why a delivery of a webhook is not taken.
 *
 * @since 0.2.0
 */
export const WebhookError = Schema.Union([WebhookRejected, WebhookMalformed, DeliveriesFailed])

/**
 * An `ErasureIncomplete` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ErasureIncomplete = instances("ErasureIncomplete", Erasure.ErasureIncomplete, {
  progress: Schema.Struct({
    userId: Text,
    done: Schema.Array(Text),
    deleted: Schema.Array(
      Schema.Struct({
        kind: Schema.Literals(["standard", "ordered"]),
        universeId: Text,
        store: Text,
        scope: Text,
        key: Text
      })
    )
  }),
  failures: Schema.Array(Schema.Struct({ target: Text, error: Text, reason: Text }))
})

/**
 * An `ErasurePlanInvalid` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ErasurePlanInvalid = instances("ErasurePlanInvalid", Erasure.ErasurePlanInvalid, { reason: Text })

/**
 * A `TemplateInvalid` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const TemplateInvalid = instances("TemplateInvalid", Erasure.TemplateInvalid, {
  index: Schema.optionalKey(Schema.Number),
  reason: Text
})

/**
 * A `FileUnreadable` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const FileUnreadable = instances("FileUnreadable", Node.FileUnreadable, { path: Text, reason: Text })

/**
 * A `FileUnwritable` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const FileUnwritable = instances("FileUnwritable", Node.FileUnwritable, { path: Text, reason: Text })

/**
 * What files of a machine can fail with.
 *
 * @since 0.2.0
 */
export const FileError = Schema.Union([FileUnreadable, FileUnwritable])

/**
 * An `IntrospectionUnavailable` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const IntrospectionUnavailable = instances("IntrospectionUnavailable", Unavailable, {
  credential: Schema.Literal("oauth")
})

/**
 * A `DraftInProgress` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const DraftInProgress = instances("DraftInProgress", Configs.DraftInProgress, {
  keys: Schema.Array(Text),
  staged: Schema.Boolean
})

/**
 * A `RolloutFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const RolloutFailed = instances("RolloutFailed", Configs.RolloutFailed, {
  version: Text,
  result: Text,
  reason: optionalText
})

/**
 * A `ValueMismatch` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ValueMismatch = instances("ValueMismatch", EntryStore.ValueMismatch, {
  dataStoreId: Text,
  entryId: Text,
  value: Schema.Literals(["stored", "given"]),
  reason: Text
})

/**
 * A `NotLaunched` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const NotLaunched = instances("NotLaunched", Experiments.NotLaunched, {
  experimentId: Text,
  reason: Text,
  cause: Schema.Defect()
})

/**
 * A `ScriptFailed` as JSON, and back to its class.
 *
 * @since 0.2.0
 */
export const ScriptFailed = instances("ScriptFailed", LuauExecution.ScriptFailed, {
  code: Text,
  serverMessage: optionalText,
  logs: Schema.Array(Text),
  logsMissing: optionalText,
  path: optionalText
})
