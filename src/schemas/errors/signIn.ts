/**
 * Schemas of what sign-ins and sessions fail with.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import * as OAuth from "../../oauth/Errors.ts"
import { instances, optionalText, Text } from "../Instances.ts"

// The classes, by names that the Schemas leave free: declarations that a program emits have to name them from here.
export type {
  AuthorizationDenied as AuthorizationDeniedError,
  InvalidCallback as InvalidCallbackError,
  InvalidSignIn as InvalidSignInError,
  OAuthRefused as OAuthRefusedError,
  OAuthUnavailable as OAuthUnavailableError,
  SignInRequired as SignInRequiredError,
  TokenStoreFailed as TokenStoreFailedError,
  UntrustedAnswer as UntrustedAnswerError
} from "../../oauth/Errors.ts"

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
