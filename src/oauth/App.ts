/**
 * An app that users authorize: sign-in with the authorization code flow and PKCE, tokens, and who the user is.
 *
 * @see https://create.roblox.com/docs/cloud/auth/oauth2-reference
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import type * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as oauth from "oauth4webapi"
import { secretRefusal } from "../Credentials.ts"
import { utc } from "../interface/Formats.ts"
import { isLoopback } from "../internal/credentials/Server.ts"
import * as Again from "../internal/runtime/Again.ts"
import { callbackParameters, codeParameters, type Server } from "./Callback.ts"
import {
  type GrantedResources,
  type Identity,
  type Introspection,
  identityOf,
  introspectionOf,
  resourcesOf,
  splitScopes
} from "./Claims.ts"
import { authentication } from "./ClientAuthentication.ts"
import { type AuthorizationDenied, InvalidCallback, InvalidSignIn, type OAuthError, UntrustedAnswer } from "./Errors.ts"
import * as Provider from "./Provider.ts"
import type { Pending, Tokens } from "./Tokens.ts"

export { belongs } from "./Callback.ts"
export type { GrantedResources, Identity, Introspection } from "./Claims.ts"

/**
 * An app as it is registered in the Creator Dashboard. Durations are milliseconds when they are numbers.
 *
 * @since 0.1.0
 */
export interface AppOptions {
  readonly clientId: string
  /** Only where nobody can read it: on a server, never in a page. */
  readonly clientSecret?: string | Redacted.Redacted | undefined
  /** How the secret is sent, in one way only. Default `basic`. */
  readonly clientAuthentication?: "basic" | "post" | undefined
  /** Where users come back to, exactly as it is registered. */
  readonly redirectUri: string
  /** Default `openid` and `profile`. */
  readonly scopes?: ReadonlyArray<string> | undefined
  /** Another authorization server than Roblox's, such as an emulator's: `http://127.0.0.1:8080/oauth/`. */
  readonly issuer?: string | undefined
  /** The `fetch` to use. Default: the platform's. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  /** Longest time of one request. Default 30 s. */
  readonly timeout?: Duration.Input | undefined
  /** By how much this device's clock may differ from the server's. Default 5 minutes. */
  readonly clockTolerance?: Duration.Input | undefined
}

/**
 * What to ask the user for.
 *
 * @since 0.1.0
 */
export interface SignInOptions {
  /** Instead of the app's. */
  readonly scopes?: ReadonlyArray<string> | undefined
  /** What to show even if Roblox would not have to. */
  readonly prompt?: "none" | "login" | "consent" | "select_account" | undefined
}

/**
 * A sign-in whose state or verifier the program makes itself, and keeps where it likes. What is not given is made.
 *
 * @since 0.2.0
 */
export interface OwnSignInOptions extends SignInOptions {
  /** Comes back with the user. Has to be hard to guess, and to belong to one visitor: it tells their callback from a forged one. */
  readonly state?: string | undefined
  /** For PKCE: 43 to 128 letters, digits, `-`, `.`, `_` and `~`, made at random for this sign-in. */
  readonly verifier?: string | Redacted.Redacted | undefined
  /** Ties the identity to this sign-in. Used with the scope `openid` only. */
  readonly nonce?: string | undefined
}

/**
 * What the exchange of a code takes, where a program has kept the pieces of a sign-in itself.
 *
 * @since 0.2.0
 */
export interface CodeExchange {
  /** The `code` that the user came back with. */
  readonly code: string | Redacted.Redacted
  /** The PKCE verifier of the sign-in; none where it was begun without. */
  readonly verifier?: string | Redacted.Redacted | undefined
  /** The nonce of the sign-in, which has one where `openid` was asked for. An identity that fits it has to come then. */
  readonly nonce?: string | undefined
  /** Where the user came back to. Default: the app's. */
  readonly redirectUri?: string | undefined
}

/**
 * Who calls with an access token of this app.
 *
 * @since 0.1.0
 */
export interface Bearer {
  readonly userId: string
  readonly scopes: ReadonlyArray<string>
  readonly expiresAt: DateTime.Utc | undefined
}

/**
 * An app's part in OAuth 2.0.
 *
 * @since 0.1.0
 */
export interface App {
  readonly clientId: string
  /** Begins a sign-in: where to send the user, and what to keep until they come back. */
  readonly begin: (
    options?: OwnSignInOptions
  ) => Effect.Effect<{ readonly url: string; readonly pending: Pending }, InvalidSignIn>
  /**
   * Completes a sign-in with the address that the user came back to: checks that it belongs to `pending`, exchanges its
   * code (which lives a minute, and works once), and verifies who the user is: signature, issuer, audience, nonce, time.
   */
  readonly complete: (
    pending: Pending,
    callback: string | URL
  ) => Effect.Effect<Tokens, AuthorizationDenied | InvalidCallback | OAuthError>
  /**
   * Exchanges a code by itself, for programs that keep a sign-in's pieces in their own way. **The caller compares the
   * state** that came back with the one that this visitor was sent away with; `complete` does that and the rest. What
   * comes with the tokens is verified as there.
   */
  readonly exchange: (pieces: CodeExchange) => Effect.Effect<Tokens, InvalidCallback | OAuthError>
  /**
   * The next tokens, of the same user: by the tokens before, or by a refresh token alone, as another program has stored
   * it. A refresh token works once: keep the next one before anything else.
   */
  readonly refresh: (tokens: Tokens | Redacted.Redacted | string) => Effect.Effect<Tokens, OAuthError>
  /** Who the user is. With a `subject`, the user of the ID token, fails where the server tells of anybody else. */
  readonly identity: (accessToken: Redacted.Redacted, subject?: string) => Effect.Effect<Identity, OAuthError>
  /** What the user granted. */
  readonly resources: (accessToken: Redacted.Redacted) => Effect.Effect<ReadonlyArray<GrantedResources>, OAuthError>
  readonly introspect: (token: Redacted.Redacted) => Effect.Effect<Introspection, OAuthError>
  /**
   * For a server that is called with a user's access token: who the user is, if the token was issued to this app and is
   * active, and else `UntrustedAnswer`. `identity` alone takes a token of any app, with which that app could act here
   * as the user.
   */
  readonly verify: (accessToken: Redacted.Redacted) => Effect.Effect<Bearer, OAuthError>
  /** Ends an authorization by its refresh token. */
  readonly revoke: (refreshToken: Redacted.Redacted) => Effect.Effect<void, OAuthError>
}

/** Seconds by which no clock is off. */
const anyTime = 1e10

/** What is only read may be asked for again. */
const again = Again.again({
  first: "200 millis",
  times: 2,
  while: (error: { readonly _tag: string }) => error._tag === "OAuthUnavailable"
})

/** A longer time is no lifetime of an access token, whatever the server means by it. */
const longestLifetime = 366 * 86_400

/** Why an app cannot be made of these. */
const optionsRefusal = ({ clientId, redirectUri }: AppOptions): string | undefined => {
  if (typeof clientId !== "string" || clientId.trim() === "") {
    return "`clientId` is empty: is a variable of the environment not set?"
  }
  if (!URL.canParse(redirectUri)) return `\`redirectUri\` is not a URL: ${JSON.stringify(redirectUri)}`
  const { hostname, protocol } = new URL(redirectUri)
  if (protocol === "http:" && !isLoopback(hostname)) {
    return `\`redirectUri\` must be https, except on this machine: ${JSON.stringify(redirectUri)}`
  }
  return undefined
}

/** A text, from where a secret may be one or be kept as one. */
const textOf = (secret: string | Redacted.Redacted): string =>
  typeof secret === "string" ? secret : Redacted.value(secret)

/** What the tokens before say of the next ones: of a text alone nothing is known but itself. */
const beforeOf = (
  tokens: Tokens | Redacted.Redacted | string,
  scopes: ReadonlyArray<string>
): Pick<Tokens, "refreshToken" | "scopes" | "subject"> =>
  typeof tokens === "string" || Redacted.isRedacted(tokens)
    ? { refreshToken: Redacted.make(textOf(tokens), { label: "ROBLOX_REFRESH_TOKEN" }), scopes, subject: undefined }
    : tokens

/** Why a sign-in cannot be begun with these. */
const ownRefusal = ({ nonce, state, verifier }: OwnSignInOptions): string | undefined => {
  const empty = Object.entries({ state, nonce }).find(([, value]) => value !== undefined && !value)
  if (empty !== undefined) return `\`${empty[0]}\` is empty`
  return verifier === undefined || /^[\w.~-]{43,128}$/.test(textOf(verifier))
    ? undefined
    : "`verifier` must be 43 to 128 letters, digits, `-`, `.`, `_` and `~`"
}

/** Signing in needs WebCrypto, which browsers have in secure contexts only. */
const insecure = (): string | undefined =>
  globalThis.crypto?.subtle === undefined
    ? "this page is not a secure context: open it by https, or on localhost"
    : undefined

/**
 * Makes an app. Throws when it would send secrets in the clear, and when an option cannot be meant.
 *
 * @since 0.1.0
 */
export const make = (options: AppOptions): App => {
  const { clientId, redirectUri, scopes: usual = ["openid", "profile"] } = options
  const { timeout = 30_000, clockTolerance = 300_000 } = options
  const refusal = optionsRefusal(options)
  if (refusal !== undefined) throw new TypeError(refusal)
  const clientSecret =
    typeof options.clientSecret === "string" ? Redacted.make(options.clientSecret) : options.clientSecret
  const provider = Provider.make({ issuer: options.issuer, fetch: options.fetch, timeout, clientSecret })
  const authenticate = authentication(clientSecret && Redacted.value(clientSecret), options.clientAuthentication)
  const { ask, metadata } = provider
  const seconds = Math.ceil(Duration.toMillis(clockTolerance) / 1000)

  const clientAt = (clock: Pick<oauth.Client, typeof oauth.clockSkew>): oauth.Client => ({
    client_id: clientId,
    id_token_signed_response_alg: "ES256",
    [oauth.clockTolerance]: seconds,
    ...clock
  })

  const tokensOf = (
    answer: oauth.TokenEndpointResponse,
    now: number,
    before: { readonly scopes: ReadonlyArray<string>; readonly subject?: string | undefined }
  ): Tokens => ({
    accessToken: Redacted.make(answer.access_token, { label: "ROBLOX_ACCESS_TOKEN" }),
    refreshToken:
      answer.refresh_token === undefined
        ? undefined
        : Redacted.make(answer.refresh_token, { label: "ROBLOX_REFRESH_TOKEN" }),
    // From before the request was sent: never later than the server has it.
    expiresAt: utc(now + (answer.expires_in ?? 899) * 1000),
    scopes: answer.scope === undefined ? before.scopes : splitScopes(answer.scope),
    subject: oauth.getValidatedIdTokenClaims(answer)?.sub ?? before.subject
  })

  /** Refuses tokens whose time nobody can mean, and those of another user than before. */
  const checked = (
    answer: oauth.TokenEndpointResponse,
    before: { readonly subject?: string | undefined }
  ): Effect.Effect<void, OAuthError> => {
    const { expires_in: lifetime } = answer
    const odd = secretRefusal(Redacted.make(answer.access_token))
    if (odd !== undefined) {
      return Effect.fail(
        UntrustedAnswer.make({ endpoint: "token", kind: "invalid", reason: "an access token that no header can hold" })
      )
    }
    if (lifetime !== undefined && !(lifetime >= 0 && lifetime <= longestLifetime)) {
      const reason = `an access token that lives ${lifetime} s`
      return Effect.fail(UntrustedAnswer.make({ endpoint: "token", kind: "invalid", reason }))
    }
    const subject = oauth.getValidatedIdTokenClaims(answer)?.sub
    return subject !== undefined && before.subject !== undefined && subject !== before.subject
      ? Effect.fail(
          UntrustedAnswer.make({ endpoint: "token", kind: "invalid", reason: "the tokens are those of another user" })
        )
      : Effect.void
  }

  /** A request about a token, which only reads. */
  const about = (endpoint: string, address: (server: Server) => string, token: Redacted.Redacted) =>
    Effect.flatMap(metadata, (server) =>
      again(
        ask(
          endpoint,
          async (request, clock) => {
            const asked = { ...server, introspection_endpoint: address(server) }
            const response = await oauth.introspectionRequest(
              asked,
              clientAt(clock),
              authenticate,
              Redacted.value(token),
              request
            )
            return oauth.processIntrospectionResponse(asked, clientAt(clock), await asIntrospection(endpoint, response))
          },
          [token]
        )
      )
    )

  const introspect: App["introspect"] = (token) =>
    Effect.map(
      about("introspect", (server) => server.introspection_endpoint ?? "", token),
      introspectionOf
    )

  /** Exchanges a code, and verifies whose tokens come of it. */
  const exchangeOf = <E>(
    signIn: Pick<Pending, "nonce" | "redirectUri"> & { readonly verifier: Redacted.Redacted | undefined },
    parametersOf: (server: Server) => Effect.Effect<URLSearchParams, E>
  ): Effect.Effect<Tokens, E | InvalidCallback | OAuthError> =>
    Effect.gen(function* () {
      const reason = insecure()
      if (reason !== undefined) return yield* InvalidCallback.make({ kind: "insecure-page", reason })
      const server = yield* metadata
      const parameters = yield* parametersOf(server)
      const now = yield* Clock.currentTimeMillis
      const exchanged = yield* ask("token", async (request, clock) => {
        const client = clientAt(clock)
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          authenticate,
          parameters,
          signIn.redirectUri,
          signIn.verifier === undefined ? oauth.nopkce : Redacted.value(signIn.verifier),
          request
        )
        const answer = await oauth.processAuthorizationCodeResponse(server, client, response, {
          expectedNonce: signIn.nonce ?? oauth.expectNoNonce,
          requireIdToken: signIn.nonce !== undefined
        })
        return { answer, response }
      })
      if (exchanged.answer.id_token !== undefined) {
        yield* again(
          ask("certs", (request) => oauth.validateApplicationLevelSignature(server, exchanged.response, request))
        )
      }
      // To whoever signs in, that is a sign-in which cannot be completed.
      yield* checked(exchanged.answer, {})
      return tokensOf(exchanged.answer, now, { scopes: usual })
    }).pipe(
      Effect.catchIf(
        (error): error is UntrustedAnswer => error instanceof UntrustedAnswer,
        ({ kind, reason }) =>
          Effect.fail(InvalidCallback.make({ kind: kind === "clock" ? "clock" : "untrusted", reason }))
      )
    )

  return {
    clientId,

    begin: ({ nonce, prompt, scopes = usual, state, verifier: own } = {}) =>
      Effect.gen(function* () {
        const reason = insecure() ?? ownRefusal({ nonce, state, verifier: own })
        if (reason !== undefined) return yield* InvalidSignIn.make({ reason })
        const server = yield* metadata
        const verifier = own === undefined ? oauth.generateRandomCodeVerifier() : textOf(own)
        const challenge = yield* Effect.promise(() => oauth.calculatePKCECodeChallenge(verifier))
        const pending: Pending = {
          state: state ?? oauth.generateRandomState(),
          nonce: scopes.includes("openid") ? (nonce ?? oauth.generateRandomNonce()) : undefined,
          verifier: Redacted.make(verifier, { label: "PKCE_VERIFIER" }),
          redirectUri
        }
        const url = new URL(server.authorization_endpoint ?? "")
        const parameters = {
          client_id: clientId,
          redirect_uri: redirectUri,
          response_type: "code",
          scope: scopes.join(" "),
          state: pending.state,
          nonce: pending.nonce,
          code_challenge: challenge,
          code_challenge_method: "S256",
          prompt
        }
        for (const [name, value] of Object.entries(parameters)) {
          if (value !== undefined) url.searchParams.set(name, value)
        }
        return { url: url.href.replaceAll("+", "%20"), pending }
      }),

    complete: (pending, callback) =>
      exchangeOf(pending, (server) => callbackParameters(server, clientId, pending, callback)),

    exchange: ({ code, nonce, redirectUri: at = redirectUri, verifier }) =>
      exchangeOf(
        { nonce, redirectUri: at, verifier: verifier === undefined ? undefined : Redacted.make(textOf(verifier)) },
        (server) => codeParameters(server, clientId, textOf(code))
      ),

    refresh: (tokens) =>
      Effect.gen(function* () {
        const server = yield* metadata
        const now = yield* Clock.currentTimeMillis
        const before = beforeOf(tokens, usual)
        const refreshToken = before.refreshToken === undefined ? "" : Redacted.value(before.refreshToken)
        const answer = yield* ask("token", async (request, clock) => {
          // The refresh token is spent by now: a clock that is off must not throw the next one away.
          const client = { ...clientAt(clock), [oauth.clockTolerance]: anyTime }
          const response = await oauth.refreshTokenGrantRequest(server, client, authenticate, refreshToken, request)
          return oauth.processRefreshTokenResponse(server, client, response)
        })
        yield* checked(answer, before)
        const next = tokensOf(answer, now, before)
        // A server that does not rotate leaves the old one as it is.
        return next.refreshToken === undefined ? { ...next, refreshToken: before.refreshToken } : next
      }),

    identity: (accessToken, subject) =>
      Effect.flatMap(metadata, (server) =>
        again(
          ask(
            "userinfo",
            async (request, clock) => {
              const response = await oauth.userInfoRequest(
                server,
                clientAt(clock),
                Redacted.value(accessToken),
                request
              )
              return oauth.processUserInfoResponse(server, clientAt(clock), subject ?? oauth.skipSubjectCheck, response)
            },
            [accessToken]
          )
        )
      ).pipe(Effect.map(identityOf)),

    resources: (accessToken) =>
      Effect.map(
        about("resources", (server) => server.resources_endpoint, accessToken),
        ({ resource_infos: infos }) => (Array.isArray(infos) ? infos.map(resourcesOf) : [])
      ),

    introspect,

    verify: (accessToken) =>
      Effect.flatMap(introspect(accessToken), ({ active, clientId: issuedTo, expiresAt, scopes, subject }) => {
        const reason = !active
          ? "the token is not active, or not of this app"
          : issuedTo !== undefined && issuedTo !== clientId
            ? "the token was issued to another app"
            : undefined
        if (reason !== undefined)
          return Effect.fail(UntrustedAnswer.make({ endpoint: "introspect", kind: "invalid", reason }))
        return subject === undefined
          ? Effect.fail(
              UntrustedAnswer.make({ endpoint: "introspect", kind: "invalid", reason: "the token names no user" })
            )
          : Effect.succeed({ userId: subject, scopes, expiresAt })
      }),

    revoke: (refreshToken) =>
      Effect.flatMap(metadata, (server) =>
        // A token that is revoked already is no error.
        again(
          ask(
            "revoke",
            async (request, clock) => {
              const token = Redacted.value(refreshToken)
              await oauth.processRevocationResponse(
                await oauth.revocationRequest(server, clientAt(clock), authenticate, token, request)
              )
            },
            [refreshToken]
          )
        )
      )
  }
}

/** The resources endpoint answers like the other one, without saying that the token is active. */
const asIntrospection = async (endpoint: string, response: Response): Promise<Response> => {
  if (endpoint !== "resources" || response.status !== 200) return response
  return Response.json({ active: true, ...((await response.json()) as object) })
}
