/**
 * What a session is made with, and what it says of itself.
 *
 * @since 0.2.0
 */
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import type * as App from "./App.ts"
import type { WaitUntil } from "./Run.ts"

/**
 * Whether somebody is signed in.
 *
 * @since 0.1.0
 */
export type Status =
  | { readonly _tag: "SignedOut" }
  | {
      readonly _tag: "SignedIn"
      /** Id of the user, where `openid` was asked for. */
      readonly userId: string | undefined
      readonly scopes: ReadonlyArray<string>
      /** When the access token is over; it is refreshed before that when it is needed. */
      readonly expiresAt: DateTime.Utc
    }

/**
 * What a callback came to. `returnTo` is where the sign-in was begun, if it was told: an address of the same origin as
 * the redirect address.
 *
 * @since 0.2.0
 */
export type Completed = Status & { readonly returnTo?: string | undefined }

/**
 * How a session is kept.
 *
 * @since 0.1.0
 */
export interface SessionOptions {
  /** Tells one user's tokens from another's in the store. Default `session`. */
  readonly key?: string | undefined
  /** How long before its end an access token is refreshed. Default 1 minute. */
  readonly refreshBefore?: Duration.Input | undefined
  /** What becomes of an earlier authorization under the key when somebody signs in. Default `revoke`. */
  readonly replaced?: "revoke" | "keep" | undefined
  /**
   * Told of work that goes on after its caller, for platforms that stop what a request began once that is answered:
   * `waitUntil` of `cloudflare:workers`.
   */
  readonly waitUntil?: WaitUntil | undefined
}

/**
 * What a sign-in is begun with.
 *
 * @since 0.2.0
 */
export interface BeginOptions extends App.SignInOptions {
  /** Where the user wants to be afterwards: a path, or an address, on the origin of the redirect address. */
  readonly returnTo?: string | URL | undefined
}
