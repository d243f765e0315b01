/**
 * One request to the authorization server: with time limit, interruption and the clock of the program, and with errors
 * told apart by what a caller can do.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as oauth from "oauth4webapi"
import * as Conceal from "../internal/credentials/Conceal.ts"
import { checkServer } from "../internal/credentials/Server.ts"
import * as Monotonic from "../internal/runtime/Monotonic.ts"
import * as Spans from "../internal/runtime/Spans.ts"
import * as Once from "../internal/transport/Once.ts"
import { answering, NoAnswer, Refused } from "./Answers.ts"
import { type OAuthError, OAuthRefused, OAuthUnavailable, UntrustedAnswer } from "./Errors.ts"
import * as Run from "./Run.ts"

/** Roblox's issuer, with the slash that it ends in. */
export const robloxIssuer = "https://apis.roblox.com/oauth/"

export interface ProviderOptions {
  readonly issuer: string | undefined
  readonly fetch: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  readonly timeout: Duration.Input
  /** Kept out of errors, like all that requests send in secret. */
  readonly clientSecret: Redacted.Redacted | undefined
}

/** What every request of oauth4webapi is given. */
export interface RequestOptions {
  readonly signal: AbortSignal
  readonly [oauth.customFetch]: (url: string, init: object) => Promise<Response>
  readonly [oauth.allowInsecureRequests]: boolean
}

export type Ask<A> = (options: RequestOptions, clock: Pick<oauth.Client, typeof oauth.clockSkew>) => Promise<A>

export interface Provider {
  readonly issuer: string
  /** Sends a request and reads its answer. */
  readonly ask: <A>(
    endpoint: string,
    ask: Ask<A>,
    secrets?: ReadonlyArray<Redacted.Redacted>
  ) => Effect.Effect<A, OAuthError>
  /** The server's addresses: as it tells them, or, while it does not, as they are known. */
  readonly metadata: Effect.Effect<oauth.AuthorizationServer & { readonly resources_endpoint: string }>
}

/** Where a server is expected to have its endpoints that does not tell. */
const known = (issuer: string): oauth.AuthorizationServer & { readonly resources_endpoint: string } => ({
  issuer,
  authorization_endpoint: `${issuer}v1/authorize`,
  token_endpoint: `${issuer}v1/token`,
  introspection_endpoint: `${issuer}v1/token/introspect`,
  revocation_endpoint: `${issuer}v1/token/revoke`,
  resources_endpoint: `${issuer}v1/token/resources`,
  userinfo_endpoint: `${issuer}v1/userinfo`,
  jwks_uri: `${issuer}v1/certs`
})

const inUnits = (seconds: number): string => {
  if (seconds < 120) return `${seconds} s`
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}

/** What a time that does not fit says of this machine's clock: an identity was signed just now. */
const clockOf = (cause: unknown): string | undefined => {
  const { claims, now } = { claims: {}, now: 0, ...(cause as object) } as {
    readonly claims: { readonly iat?: unknown }
    readonly now: number
  }
  if (typeof claims.iat !== "number") return undefined
  const behind = Math.round(claims.iat - now)
  return `this device's clock is ${inUnits(Math.abs(behind))} ${behind > 0 ? "slow" : "fast"}: set it, and sign in again`
}

const errorOf = (endpoint: string, cause: unknown, conceal: Conceal.Conceal, left: boolean): OAuthError => {
  if (cause instanceof NoAnswer) {
    return OAuthUnavailable.make({
      endpoint,
      kind: cause.kind,
      reason: Conceal.excerpt(conceal, cause.message),
      outcome: cause.sent ? "unknown" : "not-sent",
      status: cause.status
    })
  }
  if (cause instanceof Refused) {
    const { code, description, status } = cause
    return OAuthRefused.make({
      endpoint,
      status,
      code: Conceal.excerpt(conceal, code),
      description: description === undefined ? undefined : Conceal.excerpt(conceal, description)
    })
  }
  // What oauth4webapi found wrong with an answer; its words name claims and fields, and no values.
  const {
    cause: inner,
    code,
    message
  } = cause instanceof Error ? (cause as Error & { readonly code?: unknown }) : { message: String(cause) }
  const clock = code === oauth.JWT_TIMESTAMP_CHECK ? clockOf(inner) : undefined
  const reason = clock ?? Conceal.excerpt(conceal, message)
  return judged.has(String(code))
    ? UntrustedAnswer.make({ endpoint, kind: code === oauth.JWT_TIMESTAMP_CHECK ? "clock" : "invalid", reason })
    : OAuthUnavailable.make({
        endpoint,
        kind: left ? "form" : "unreachable",
        reason,
        outcome: left ? "unknown" : "not-sent"
      })
}

/** Fields of requests that nobody may see. */
const secretFields = ["client_secret", "code", "code_verifier", "refresh_token", "token"]

/** What of a request nobody may see, should an answer or an error repeat it. */
const secretsOf = ({ body, headers }: RequestInit): ReadonlyArray<Redacted.Redacted> => {
  const form = body instanceof URLSearchParams ? body : new URLSearchParams()
  const authorization = new Headers(headers).get("authorization")?.replace(/^\S+ /, "")
  return [authorization, ...secretFields.map((field) => form.get(field))]
    .filter((secret) => typeof secret === "string")
    .map((secret) => Redacted.make(secret))
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** What spends a code or a token goes out once, whatever the runtime would do by itself. */
const sendingOnce = (fetch: Fetch): Fetch => {
  const once = Once.make()
  return (url, init) => {
    const retry = init.method === "GET" ? "safe" : "unsafe"
    if (!(init.body instanceof URLSearchParams)) return fetch(url, { ...init, retry } as Once.Init)
    // The request says itself what type of content it is.
    const sent = once(retry, init.body.toString())
    return fetch(url, { ...init, retry, ...sent } as Once.Init)
  }
}

/** Codes of errors that say: this identity is not to be trusted. */
const judged: ReadonlySet<string> = new Set([
  oauth.JWT_TIMESTAMP_CHECK,
  oauth.JWT_CLAIM_COMPARISON,
  oauth.JSON_ATTRIBUTE_COMPARISON,
  oauth.KEY_SELECTION,
  oauth.INVALID_RESPONSE,
  oauth.UNSUPPORTED_OPERATION
])

/** Makes the requests of one app. Throws when they would carry secrets in the clear. */
export const make = ({ clientSecret, fetch, issuer: given, timeout }: ProviderOptions): Provider => {
  const issuer = given === undefined ? robloxIssuer : `${checkServer(given, false, "issuer")}/`
  const send = sendingOnce(fetch ?? Once.platformFetch)
  const millis = Duration.toMillis(timeout)

  const ask: Provider["ask"] = (endpoint, request, held = []) =>
    Spans.around(
      "OAuth.request",
      { "oauth.endpoint": endpoint },
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        // What the request is made of, too: it may fail before it is one.
        const secrets = [clientSecret, ...held]
        let left = false
        const sendSecretly = (url: string, init: RequestInit): Promise<Response> => {
          left = true
          secrets.push(...secretsOf(init))
          return send(url, init)
        }
        return Effect.tryPromise({
          try: (signal) =>
            request(
              {
                signal,
                [oauth.customFetch]: answering(sendSecretly),
                // Plain http is for this machine only, which is checked above and by the server's own metadata below.
                [oauth.allowInsecureRequests]: issuer.startsWith("http:")
              },
              { [oauth.clockSkew]: Math.round((now - Date.now()) / 1000) }
            ),
          catch: (cause) => errorOf(endpoint, cause, Conceal.make(secrets), left)
        })
      }).pipe(
        Effect.timeoutOrElse({
          duration: millis,
          orElse: () =>
            Effect.fail(
              OAuthUnavailable.make({ endpoint, kind: "timeout", reason: "no answer in time", outcome: "unknown" })
            )
        })
      ),
      "client"
    )

  /** Addresses that the server tells, where they are its own. */
  const told = (server: oauth.AuthorizationServer): ReturnType<typeof known> => {
    const { origin } = new URL(issuer)
    const own = Object.entries(server).filter(
      ([name, value]) => !/_(?:endpoint|uri)$/.test(name) || (typeof value === "string" && isOf(origin, value))
    )
    return { ...known(issuer), ...Object.fromEntries(own), issuer: server.issuer }
  }

  let found: ReturnType<typeof known> | undefined
  let asking: Run.Run<ReturnType<typeof known>, never> | undefined
  /** Until when a server that did not tell is not asked again. */
  let silentUntil = 0

  const discover = ask("discovery", async (options) =>
    oauth.processDiscoveryResponse(new URL(issuer), await oauth.discoveryRequest(new URL(issuer), options))
  ).pipe(
    Effect.timeoutOption(Math.min(millis, longestDiscovery)),
    Effect.catch(() => Effect.succeedNone),
    Effect.flatMap((server) =>
      Effect.map(Monotonic.now, (now) => {
        if (Option.isSome(server)) {
          found = told(server.value)
          return found
        }
        silentUntil = now + silence
        return known(issuer)
      })
    )
  )

  /** Asks once for all who want to know meanwhile. */
  const begin = (now: number) => {
    const run = Run.make<ReturnType<typeof known>, never>(now)
    asking = run
    const end = () => {
      if (asking === run) asking = undefined
    }
    return Effect.andThen(Run.begin(run, discover, end), heard(run))
  }

  const heard = (run: NonNullable<typeof asking>): Provider["metadata"] =>
    Effect.map(
      Run.join(run, longestDiscovery),
      Option.getOrElse(() => known(issuer))
    )

  return {
    issuer,
    ask,
    metadata: Effect.flatMap(Monotonic.now, (now) => {
      if (found !== undefined) return Effect.succeed(found)
      // Where Roblox's addresses are is known by heart.
      if (asking !== undefined && !Run.isLost(asking, now)) {
        return issuer === robloxIssuer ? Effect.succeed(known(issuer)) : heard(asking)
      }
      return now < silentUntil ? Effect.succeed(known(issuer)) : begin(now)
    })
  }
}

/** Discovery tells nothing that a sign-in has to wait for. */
const longestDiscovery = 2_000
const silence = 300_000

/** A credential goes to no host but the server's own, whatever its metadata says. */
const isOf = (origin: string, address: string): boolean => {
  try {
    return new URL(address).origin === origin
  } catch {
    return false
  }
}
