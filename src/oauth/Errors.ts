/**
 * What signing in and staying signed in can fail with. None of them holds a token, a code or a secret.
 *
 * @since 0.1.0
 */
import { tagged } from "../interface/Tagged.ts"
import { tellable } from "../internal/runtime/Tellable.ts"

/**
 * The user has to sign in: nobody has, or the authorization has ended.
 *
 * @since 0.1.0
 */
export class SignInRequired extends tagged("SignInRequired")<{
  /**
   * `signed-out`: there are no tokens. `expired`: the access token is over and there is none to refresh it with.
   * `ended`: the server does not know the refresh token any more; it was used, revoked or is too old. `lost`: the
   * same, after a refresh whose answer did not arrive.
   */
  readonly reason: "signed-out" | "expired" | "ended" | "lost"
}>() {
  override get message(): string {
    return `the user has to sign in: ${reasons[this.reason]}`
  }
}

const reasons = {
  "signed-out": "nobody is signed in",
  expired: "the access token has expired, and there is no refresh token",
  ended: "the authorization has ended",
  lost: "the answer to a refresh was lost, and with it the next refresh token"
} as const

/**
 * The user, or Roblox, did not authorize the app: what the callback says.
 *
 * @since 0.1.0
 */
export class AuthorizationDenied extends tagged("AuthorizationDenied")<{
  /** `access_denied`, `invalid_scope`, ... */
  readonly code: string
  readonly description?: string
}>() {
  override get message(): string {
    return `the app was not authorized: ${this.code}${this.description === undefined ? "" : `, ${this.description}`}`
  }
}

/**
 * A callback that does not belong to a sign-in that was begun here, or an identity that cannot be trusted.
 *
 * @since 0.1.0
 */
export class InvalidCallback extends tagged("InvalidCallback")<{
  /**
   * `unknown-sign-in`: no sign-in with this `state` was begun here, or it has been completed or is too old.
   * `failed-elsewhere`: another page or program has tried to complete it. `malformed`: the address is not one that the
   * server sends users back to. `insecure-page`: the page is not served by https. `clock`: this device's clock is wrong.
   * `untrusted`: the tokens or the identity cannot be trusted.
   */
  readonly kind: "unknown-sign-in" | "failed-elsewhere" | "malformed" | "insecure-page" | "clock" | "untrusted"
  /** The same in words, for people. They may change. */
  readonly reason: string
}>() {
  override get message(): string {
    return `the sign-in cannot be completed: ${this.reason}`
  }
}

/**
 * A sign-in that cannot be begun, as what it was asked for is not possible.
 *
 * @since 0.2.0
 */
export class InvalidSignIn extends tagged("InvalidSignIn")<{
  readonly reason: string
}>() {
  override get message(): string {
    return `the sign-in cannot be begun: ${this.reason}`
  }
}

/**
 * What the server answered is not to be trusted: it speaks of another user or app, is signed by somebody else, is of
 * another time, or has what no such answer can have.
 *
 * @since 0.1.0
 */
export class UntrustedAnswer extends tagged("UntrustedAnswer")<{
  /** What was asked for: `token`, `userinfo`, ... */
  readonly endpoint: string
  /** `clock`: this device's clock is wrong, or the answer is of another time. `invalid`: anything else. */
  readonly kind: "clock" | "invalid"
  /** In words, for people. They may change. */
  readonly reason: string
}>() {
  get [tellable](): string {
    return this.message
  }
  override get message(): string {
    return `what the authorization server answered ${this.endpoint} is not to be trusted: ${this.reason}`
  }
}

/**
 * The authorization server refused a request.
 *
 * @since 0.1.0
 */
export class OAuthRefused extends tagged("OAuthRefused")<{
  /** What was asked for: `token`, `userinfo`, ... */
  readonly endpoint: string
  readonly status: number
  /** `invalid_grant`, `invalid_client`, ...; empty where the server gave none. */
  readonly code: string
  readonly description?: string
}>() {
  get [tellable](): string {
    return this.message
  }
  override get message(): string {
    const description = this.description === undefined ? "" : `, ${this.description}`
    const code = this.code === "" ? "" : ` ${this.code}`
    const hint = this.code === "invalid_client" ? "; is the client id or the client secret wrong?" : ""
    return `the authorization server refused ${this.endpoint}: ${this.status}${code}${description}${hint}`
  }
}

/** What the standard has for mistakes of the app, which say nothing of the user's authorization. */
const ofTheApp: ReadonlySet<string> = new Set([
  "invalid_client",
  "invalid_request",
  "invalid_scope",
  "unauthorized_client",
  "unsupported_grant_type"
])

/**
 * Whether a refused refresh says that the authorization is over, in whichever words: with another code than one of the
 * app's mistakes, or with none.
 */
export const endsAuthorization = ({ code, status }: OAuthRefused): boolean =>
  code === "invalid_grant" || ((status === 400 || status === 401) && !ofTheApp.has(code))

/**
 * The authorization server did not give an answer that can be used: no connection, too late, 5xx, 429, or no JSON.
 *
 * @since 0.1.0
 */
export class OAuthUnavailable extends tagged("OAuthUnavailable")<{
  /** What was asked for: `token`, `userinfo`, ... */
  readonly endpoint: string
  /**
   * `unreachable`: no connection came to be, or the request could not be made. `broken`: it ended before a whole answer.
   * `timeout`: no answer in time. `rate-limited`: too many requests (429). `status`: another status that says nothing
   * (5xx, a redirect). `too-long`: an answer of more than 1 MiB. `form`: an answer that cannot be read.
   */
  readonly kind: "unreachable" | "broken" | "timeout" | "rate-limited" | "status" | "too-long" | "form"
  /** The same in words, for people. They may change. */
  readonly reason: string
  readonly status?: number
  /** `not-sent`: the server did nothing. `unknown`: it may have done what was asked. */
  readonly outcome: "not-sent" | "unknown"
}>() {
  get [tellable](): string {
    return this.message
  }
  override get message(): string {
    const unknown = this.outcome === "unknown" ? "; whether it was carried out is unknown" : ""
    return `the authorization server did not answer ${this.endpoint}: ${this.reason}${unknown}`
  }
}

/**
 * Tokens could not be read or kept.
 *
 * @since 0.1.0
 */
export class TokenStoreFailed extends tagged("TokenStoreFailed")<{
  readonly action: "read" | "write" | "remove" | "lock"
  readonly reason: string
}>() {
  /** Of a store's own error only what could not be done: its words may hold anything, such as a database's password. */
  get [tellable](): string {
    return ours.has(this) ? this.message : `the token store could not ${this.action}`
  }
  override get message(): string {
    return `the token store could not ${this.action}: ${this.reason}`
  }
}

const ours = /*#__PURE__*/ new WeakSet<TokenStoreFailed>()

/** The failure of a store in words of this package, which hold no secret. */
export const storeFailed = (action: TokenStoreFailed["action"], reason: string): TokenStoreFailed => {
  const failure = TokenStoreFailed.make({ action, reason })
  ours.add(failure)
  return failure
}

/**
 * What a request to the authorization server can fail with.
 *
 * @since 0.1.0
 */
export type OAuthError = OAuthRefused | OAuthUnavailable | UntrustedAnswer

/**
 * What getting an access token can fail with.
 *
 * @since 0.1.0
 */
export type SessionError = SignInRequired | OAuthError | TokenStoreFailed

/**
 * What signing in can fail with.
 *
 * @since 0.2.0
 */
export type SignInError = InvalidSignIn | AuthorizationDenied | InvalidCallback | OAuthError | TokenStoreFailed
