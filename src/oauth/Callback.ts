/**
 * What users come back with from the authorization server.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as oauth from "oauth4webapi"
import { AuthorizationDenied, InvalidCallback } from "./Errors.ts"
import type * as Provider from "./Provider.ts"
import type { Pending } from "./Tokens.ts"

/** What the authorization server says of itself. */
export type Server = Effect.Success<Provider.Provider["metadata"]>

/** Where a user came back to. Said in own words if it is none, as a browser's would repeat the code in it. */
const addressOf = (callback: string | URL, redirectUri: string): URL => {
  if (!URL.canParse(callback, redirectUri)) throw new TypeError("the callback is not an address")
  return new URL(callback, redirectUri)
}

/**
 * Whether a callback belongs to a sign-in.
 *
 * @since 0.1.0
 */
export const belongs = ({ redirectUri, state }: Pending, callback: string | URL): boolean =>
  URL.canParse(callback, redirectUri) && new URL(callback, redirectUri).searchParams.get("state") === state

/** The parameters of a code whose state the caller has compared. */
export const codeParameters = (
  server: Server,
  clientId: string,
  code: string
): Effect.Effect<URLSearchParams, InvalidCallback> => {
  if (code === "") return Effect.fail(InvalidCallback.make({ kind: "malformed", reason: "`code` is empty" }))
  const parameters = new URLSearchParams({ code, iss: server.issuer })
  return Effect.sync(() =>
    oauth.validateAuthResponse(server, { client_id: clientId }, parameters, oauth.skipStateCheck)
  )
}

/** The parameters that a user came back with, if they belong to the sign-in. */
export const callbackParameters = (
  server: Server,
  clientId: string,
  { redirectUri, state }: Pending,
  callback: string | URL
): Effect.Effect<URLSearchParams, AuthorizationDenied | InvalidCallback> =>
  Effect.try({
    try: () => oauth.validateAuthResponse(server, { client_id: clientId }, addressOf(callback, redirectUri), state),
    catch: (cause) => {
      if (cause instanceof oauth.AuthorizationResponseError) {
        return AuthorizationDenied.make({
          code: cause.error,
          description: cause.error_description
        })
      }
      return InvalidCallback.make({ kind: "malformed", reason: cause instanceof Error ? cause.message : String(cause) })
    }
  })
