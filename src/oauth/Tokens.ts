/**
 * Tokens, and a sign-in that has begun: in memory, and as a store keeps them.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schema from "effect/Schema"

/**
 * What an authorization gives.
 *
 * @since 0.1.0
 */
export interface Tokens {
  readonly accessToken: Redacted.Redacted
  /** Works once; every refresh gives the next one. */
  readonly refreshToken: Redacted.Redacted | undefined
  /** When the access token is over, in milliseconds of the epoch. */
  readonly expiresAt: number
  readonly scopes: ReadonlyArray<string>
  /** Id of the user, where `openid` was asked for. */
  readonly subject: string | undefined
}

/**
 * A sign-in from the moment that the user is sent away to the moment that they come back.
 *
 * @since 0.1.0
 */
export interface Pending {
  readonly state: string
  readonly nonce: string | undefined
  readonly verifier: Redacted.Redacted
  readonly redirectUri: string
}

const optional = Schema.optionalKey(Schema.String)

/**
 * Tokens as a store keeps them.
 *
 * @internal
 */
export const KeptTokens = Schema.Struct({
  version: Schema.Literal(1),
  accessToken: Schema.String,
  refreshToken: optional,
  expiresAt: Schema.Finite.check(Schema.makeFilter((time) => Option.isSome(DateTime.make(time)))),
  scopes: Schema.Array(Schema.String),
  subject: optional
})

/**
 * A sign-in that has begun, as a store keeps it.
 *
 * @internal
 */
export const KeptPending = Schema.Struct({
  version: Schema.Literal(1),
  state: Schema.String,
  nonce: optional,
  verifier: Schema.String,
  redirectUri: Schema.String
})

const secret = (value: string, label: string) => Redacted.make(value, { label })

/**
 * Tokens, from what a store keeps.
 *
 * @internal
 */
export const tokensFrom = ({
  accessToken,
  expiresAt,
  refreshToken,
  scopes,
  subject
}: typeof KeptTokens.Type): Tokens => ({
  accessToken: secret(accessToken, "ROBLOX_ACCESS_TOKEN"),
  refreshToken: refreshToken === undefined ? undefined : secret(refreshToken, "ROBLOX_REFRESH_TOKEN"),
  expiresAt,
  scopes,
  subject
})

/**
 * What a store keeps, in the clear.
 *
 * @internal
 */
export const keptOf = (tokens: Tokens): typeof KeptTokens.Type => ({
  version: 1,
  accessToken: Redacted.value(tokens.accessToken),
  ...(tokens.refreshToken !== undefined && { refreshToken: Redacted.value(tokens.refreshToken) }),
  expiresAt: tokens.expiresAt,
  scopes: tokens.scopes,
  ...(tokens.subject !== undefined && { subject: tokens.subject })
})

/**
 * A sign-in, from what a store keeps.
 *
 * @internal
 */
export const pendingFrom = ({ nonce, redirectUri, state, verifier }: typeof KeptPending.Type): Pending => ({
  nonce,
  redirectUri,
  state,
  verifier: secret(verifier, "PKCE_VERIFIER")
})

/**
 * What a store keeps of a sign-in, in the clear.
 *
 * @internal
 */
export const keptPendingOf = ({ nonce, redirectUri, state, verifier }: Pending): typeof KeptPending.Type => ({
  version: 1,
  state,
  ...(nonce !== undefined && { nonce }),
  verifier: Redacted.value(verifier),
  redirectUri
})

const readKept = Schema.decodeUnknownOption(Schema.fromJsonString(KeptTokens))
const readKeptPending = Schema.decodeUnknownOption(Schema.fromJsonString(KeptPending))

/**
 * As text for a store. In the clear: whoever reads the store is signed in.
 *
 * @since 0.1.0
 */
export const writeTokens = (tokens: Tokens): string => JSON.stringify(keptOf(tokens))

/**
 * What a store has; `undefined` where that is not understood, as if there were nothing.
 *
 * @since 0.1.0
 */
export const readTokens = (text: string | undefined): Tokens | undefined =>
  Option.getOrUndefined(Option.map(readKept(text), tokensFrom))

/**
 * As text to keep until the user comes back, such as in their session on your server. In the clear.
 *
 * @since 0.1.0
 */
export const writePending = (pending: Pending): string => JSON.stringify(keptPendingOf(pending))

/**
 * What was kept; `undefined` where that is not understood.
 *
 * @since 0.1.0
 */
export const readPending = (text: string | undefined): Pending | undefined =>
  Option.getOrUndefined(Option.map(readKeptPending(text), pendingFrom))
