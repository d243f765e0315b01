/**
 * What proves to Open Cloud who is calling: an API key, or an OAuth 2.0 access
 * token. Both stay `Redacted` until the moment a request leaves.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { dual } from "effect/Function"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"

/**
 * An API key, sent as `x-api-key`.
 *
 * @since 0.1.0
 */
export interface ApiKey {
  readonly kind: "apiKey"
  readonly key: Redacted.Redacted
  /** Tells one quota from another; never derived from the key in a way that can be turned back. */
  readonly identity: string
  /** Why the key cannot be one. It is told by the calls, as a key is often configured where nobody sees an error. */
  readonly refusal: string | undefined
}

/**
 * An OAuth 2.0 authorization, sent as a bearer token.
 *
 * @since 0.1.0
 */
export interface OAuth {
  readonly kind: "oauth"
  /** A token that is valid now. Run for every attempt. */
  readonly token: Effect.Effect<Redacted.Redacted, unknown>
  /** Without one, every token counts as an authorization of its own. */
  readonly identity: () => string | undefined
  /** Told that a server refused a token, so that `token` gives another. Absent where there is no other to be had. */
  readonly onRejected: ((token: Redacted.Redacted) => Effect.Effect<void>) | undefined
}

/**
 * A credential.
 *
 * @since 0.1.0
 */
export type Credentials = ApiKey | OAuth

/** The credential as one attempt uses it. */
export interface Authorization {
  readonly kind: Credentials["kind"]
  readonly identity: string
  readonly header: "x-api-key" | "authorization"
  readonly value: Redacted.Redacted
}

const accessToken = (value: string | Redacted.Redacted) => redact(value, "ROBLOX_ACCESS_TOKEN")

const redact = (secret: string | Redacted.Redacted, label: string): Redacted.Redacted =>
  typeof secret === "string" ? Redacted.make(secret, { label }) : secret

/**
 * Whose key it is: `user:156`, `group:7`.
 *
 * @since 0.1.0
 */
export type KeyOwner = `user:${Digits}` | `group:${Digits}`

type Digits = number | bigint

/**
 * An API key.
 *
 * Quotas belong to the key's owner (a user or a group), and all keys of one owner
 * share them. A key does not reveal its owner: name it with `owner`, such as
 * `"user:156"`, when a program uses several keys of the same one.
 *
 * @since 0.1.0
 */
export const apiKey = (key: string | Redacted.Redacted, options: { readonly owner?: KeyOwner } = {}): ApiKey => {
  const redacted = redact(key, "ROBLOX_API_KEY")
  return {
    kind: "apiKey",
    key: redacted,
    identity: options.owner === undefined ? `key:${fingerprint(Redacted.value(redacted))}` : `owner:${options.owner}`,
    refusal: secretRefusal(redacted)
  }
}

/**
 * An OAuth 2.0 authorization. `token` is an access token, or an effect that yields one
 * that is valid now: it is run for every attempt, so it may refresh.
 *
 * `identity` names the authorization for quotas, such as `"<sub>@<client id>"`;
 * it survives a refresh, which a token does not. It is a function where it is not
 * known from the start.
 *
 * `onRejected` is told of a token that a server refused (401). The call is then made
 * once more, with what `token` yields.
 *
 * @since 0.1.0
 */
export const oauth = <E = never>(
  token: string | Redacted.Redacted | Effect.Effect<string | Redacted.Redacted, E>,
  options: {
    readonly identity?: string | (() => string | undefined)
    readonly onRejected?: (token: Redacted.Redacted) => Effect.Effect<void>
  } = {}
): OAuth => ({
  kind: "oauth",
  // Suspended, as an effect shows what it holds when it is printed, and a function does not.
  token: Effect.suspend(() => Effect.map(Effect.isEffect(token) ? token : Effect.succeed(token), accessToken)),
  identity: () => {
    const identity = typeof options.identity === "function" ? options.identity() : options.identity
    return identity === undefined ? undefined : `authorization:${identity}`
  },
  onRejected: options.onRejected
})

/**
 * The credential of the calls in an effect, in place of their client's.
 *
 * @since 0.1.0
 */
export const CurrentCredentials = Context.Reference<Credentials | undefined>("effect-open-cloud/CurrentCredentials", {
  defaultValue: () => undefined
})

type Calls = Effect.Effect<unknown, unknown, unknown> | Stream.Stream<unknown, unknown, unknown>

// A pipe takes the last of several signatures, so that what comes of either is one.
type SameCalls<S extends Calls> =
  S extends Stream.Stream<infer A, infer E, infer R>
    ? Stream.Stream<A, E, R>
    : S extends Effect.Effect<infer A, infer E, infer R>
      ? Effect.Effect<A, E, R>
      : never

const with_: {
  (credentials: Credentials): <S extends Calls>(self: S) => SameCalls<S>
  <A, E, R>(self: Effect.Effect<A, E, R>, credentials: Credentials): Effect.Effect<A, E, R>
  <A, E, R>(self: Stream.Stream<A, E, R>, credentials: Credentials): Stream.Stream<A, E, R>
} = /*#__PURE__*/ dual(2, <A, E, R>(self: Effect.Effect<A, E, R> | Stream.Stream<A, E, R>, credentials: Credentials) =>
  Stream.isStream(self)
    ? Stream.provideService(self, CurrentCredentials, credentials)
    : Effect.provideService(self, CurrentCredentials, credentials)
)

export {
  /**
   * Runs the calls of an effect or of a stream with another credential: one client, many users.
   *
   * @since 0.1.0
   */
  with_ as with
}

/**
 * What an attempt with an API key sends.
 *
 * @since 0.1.0
 */
export const authorizeKey = (credentials: ApiKey): Authorization => ({
  kind: "apiKey",
  identity: credentials.identity,
  header: "x-api-key",
  value: credentials.key
})

/**
 * What an attempt with a token sends.
 *
 * @since 0.1.0
 */
export const authorizeToken = (credentials: OAuth, token: Redacted.Redacted): Authorization => ({
  kind: "oauth",
  identity: credentials.identity() ?? `token:${fingerprint(Redacted.value(token))}`,
  header: "authorization",
  value: token
})

const oddities: Readonly<Record<string, string>> = { " ": "a space", "\n": "a line break", "\r": "a line break" }

/**
 * Why a key or a token cannot be one, or `undefined`. What is not seen easily is refused
 * here, as a platform's complaint about a header may repeat it.
 *
 * @since 0.1.0
 */
export const secretRefusal = (secret: Redacted.Redacted): string | undefined => {
  const text = Redacted.value(secret)
  if (text === "") return "are empty: is a variable of the environment not set?"
  const odd = /[^\x21-\x7e]/.exec(text)?.[0]
  return odd && `hold ${oddities[odd] ?? "a character"}, which no key or token has`
}

/**
 * The header value of an authorization, in the clear. Call it where the request
 * leaves, and nowhere else.
 *
 * @since 0.1.0
 */
export const headerValue = (authorization: Authorization): string =>
  authorization.kind === "apiKey"
    ? Redacted.value(authorization.value)
    : `Bearer ${Redacted.value(authorization.value)}`

/**
 * 53 bits of a secret that has many more: enough to tell two secrets apart, too
 * few to find one. Synchronous, which WebCrypto's digests are not.
 */
const fingerprint = (secret: string): string => {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < secret.length; index++) {
    const unit = secret.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

/** Tokens of one authorization that are remembered: a renewal may overlap with calls that use the one before. */
const remembered = 4

/**
 * The tokens that a client's calls used last, by authorization: what an answer may
 * repeat, even when it is quoted after its call.
 *
 * @since 0.1.0
 */
export class UsedTokens {
  private readonly tokens = new WeakMap<Credentials, Array<Redacted.Redacted>>()

  add(credentials: OAuth, token: Redacted.Redacted): void {
    const used = this.tokens.get(credentials)
    if (used === undefined) this.tokens.set(credentials, [token])
    else if (!used.some((other) => Redacted.value(other) === Redacted.value(token))) {
      used.push(token)
      if (used.length > remembered) used.shift()
    }
  }

  secretsOf(credentials: Credentials | undefined): ReadonlyArray<Redacted.Redacted> {
    if (credentials === undefined) return []
    return credentials.kind === "apiKey" ? [credentials.key] : [...(this.tokens.get(credentials) ?? [])]
  }
}
