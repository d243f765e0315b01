/**
 * One request to the authorization server: with time limit, interruption and the clock of the program, and with errors
 * told apart by what a caller can do.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as oauth from "oauth4webapi"
import { failure } from "../client/Send.ts"
import { checkServer } from "../client/Server.ts"
import { InvalidCallback, type OAuthError, OAuthRefused, OAuthUnavailable } from "./Errors.ts"

/** Roblox's issuer, with the slash that it ends in. */
export const robloxIssuer = "https://apis.roblox.com/oauth/"

export interface ProviderOptions {
  readonly issuer: string | undefined
  readonly fetch: ((url: string, init: RequestInit) => Promise<Response>) | undefined
  readonly timeout: Duration.Input
  /** Kept out of errors, like all that requests send in secret. */
  readonly clientSecret: string | undefined
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
  readonly ask: <A>(endpoint: string, ask: Ask<A>) => Effect.Effect<A, OAuthError | InvalidCallback>
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

/** Thrown out of oauth4webapi by the `fetch` that it is given. */
class NoAnswer extends Error {
  readonly status: number | undefined
  readonly sent: boolean
  constructor(reason: string, sent: boolean, status?: number) {
    super(reason)
    this.sent = sent
    this.status = status
  }
}

const errorOf = (endpoint: string, cause: unknown, conceal: (text: string) => string): OAuthError | InvalidCallback => {
  if (cause instanceof NoAnswer) {
    return OAuthUnavailable.make({
      endpoint,
      reason: conceal(cause.message),
      outcome: cause.sent ? "unknown" : "not-sent",
      ...(cause.status !== undefined && { status: cause.status })
    })
  }
  if (cause instanceof oauth.ResponseBodyError) {
    return OAuthRefused.make({
      endpoint,
      status: cause.status,
      code: conceal(cause.error),
      ...(cause.error_description !== undefined && { description: conceal(cause.error_description) })
    })
  }
  if (cause instanceof oauth.WWWAuthenticateChallengeError) {
    const { error: code = "invalid_token", error_description: description } = cause.cause[0]?.parameters ?? {}
    return OAuthRefused.make({
      endpoint,
      status: cause.status,
      code: conceal(code),
      ...(description !== undefined && { description: conceal(description) })
    })
  }
  // What oauth4webapi found wrong with an answer; its words name claims and fields, and no values.
  const reason = conceal(cause instanceof Error ? cause.message : String(cause))
  return judged.has(String((cause as { readonly code?: unknown } | null)?.code))
    ? InvalidCallback.make({ reason })
    : OAuthUnavailable.make({ endpoint, reason, outcome: "unknown" })
}

/** Fields of requests that nobody may see. */
const secretFields = ["client_secret", "code", "code_verifier", "refresh_token", "token"]

/** What of a request nobody may see, should an answer or an error repeat it. */
const secretsOf = ({ body, headers }: RequestInit): ReadonlyArray<string> => {
  const form = body instanceof URLSearchParams ? body : new URLSearchParams()
  const authorization = new Headers(headers).get("authorization")?.replace(/^\S+ /, "")
  return [authorization, ...secretFields.map((field) => form.get(field))].filter(
    // Nothing shorter is a secret, and hiding it would spoil the words around it.
    (secret): secret is string => typeof secret === "string" && secret.length > 5
  )
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

/** A server that is asked may be out of order; one that says so has not carried anything out, and any other may have. */
const answered =
  (fetch: NonNullable<ProviderOptions["fetch"]>, secrets: Array<string>) =>
  async (url: string, init: object): Promise<Response> => {
    let response: Response
    secrets.push(...secretsOf(init))
    try {
      response = await fetch(url, init)
    } catch (cause) {
      const { reason, sent } = { sent: true, reason: "", ...failure(cause) }
      throw new NoAnswer(String(reason), sent)
    }
    if (response.status === 429) throw new NoAnswer("too many requests", false, 429)
    if (response.status >= 500) throw new NoAnswer(`status ${response.status}`, true, response.status)
    return response
  }

/** Makes the requests of one app. Throws when they would carry secrets in the clear. */
export const make = ({ clientSecret, fetch, issuer: given, timeout }: ProviderOptions): Provider => {
  const issuer = given === undefined ? robloxIssuer : `${checkServer(given, false, "issuer")}/`
  const send = fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init))
  const millis = Duration.toMillis(timeout)

  const ask: Provider["ask"] = (endpoint, request) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const secrets = clientSecret === undefined ? [] : [clientSecret]
      return Effect.tryPromise({
        try: (signal) =>
          request(
            {
              signal,
              [oauth.customFetch]: answered(send, secrets),
              // Plain http is for this machine only, which is checked above and by the server's own metadata below.
              [oauth.allowInsecureRequests]: issuer.startsWith("http:")
            },
            { [oauth.clockSkew]: Math.round((now - Date.now()) / 1000) }
          ),
        catch: (cause) =>
          errorOf(endpoint, cause, (text) =>
            secrets.reduce((shown, secret) => shown.replaceAll(secret, "<redacted>"), text)
          )
      })
    }).pipe(
      Effect.timeoutOrElse({
        duration: millis,
        orElse: () => Effect.fail(OAuthUnavailable.make({ endpoint, reason: "no answer in time", outcome: "unknown" }))
      })
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
  const discover = Effect.map(
    ask("discovery", async (options) =>
      oauth.processDiscoveryResponse(new URL(issuer), await oauth.discoveryRequest(new URL(issuer), options))
    ),
    (server) => {
      found = told(server)
      return found
    }
  )
  return {
    issuer,
    ask,
    metadata: Effect.suspend(() =>
      found === undefined ? Effect.catch(discover, () => Effect.succeed(known(issuer))) : Effect.succeed(found)
    )
  }
}

/** A credential goes to no host but the server's own, whatever its metadata says. */
const isOf = (origin: string, address: string): boolean => {
  try {
    return new URL(address).origin === origin
  } catch {
    return false
  }
}
