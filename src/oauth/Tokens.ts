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

const Kept = Schema.Struct({
  version: Schema.Literal(1),
  accessToken: Schema.String,
  refreshToken: optional,
  expiresAt: Schema.Number,
  scopes: Schema.Array(Schema.String),
  subject: optional
})

const KeptPending = Schema.Struct({
  version: Schema.Literal(1),
  state: Schema.String,
  nonce: optional,
  verifier: Schema.String,
  redirectUri: Schema.String
})

const readKept = Schema.decodeUnknownOption(Schema.fromJsonString(Kept))
const readKeptPending = Schema.decodeUnknownOption(Schema.fromJsonString(KeptPending))

const secret = (value: string, label: string) => Redacted.make(value, { label })

/**
 * As text for a store. In the clear: whoever reads the store is signed in.
 *
 * @since 0.1.0
 */
export const writeTokens = (tokens: Tokens): string =>
  JSON.stringify({
    version: 1,
    accessToken: Redacted.value(tokens.accessToken),
    refreshToken: tokens.refreshToken && Redacted.value(tokens.refreshToken),
    expiresAt: tokens.expiresAt,
    scopes: tokens.scopes,
    subject: tokens.subject
  })

/**
 * What a store has; `undefined` where that is not understood, as if there were nothing.
 *
 * @since 0.1.0
 */
export const readTokens = (text: string | undefined): Tokens | undefined => {
  const kept = readKept(text)
  if (kept._tag === "None") return undefined
  const { accessToken, expiresAt, refreshToken, scopes, subject } = kept.value
  if (Option.isNone(DateTime.make(expiresAt))) return undefined
  return {
    accessToken: secret(accessToken, "ROBLOX_ACCESS_TOKEN"),
    refreshToken: refreshToken === undefined ? undefined : secret(refreshToken, "ROBLOX_REFRESH_TOKEN"),
    expiresAt,
    scopes,
    subject
  }
}

/**
 * As text to keep until the user comes back, such as in their session on your server. In the clear.
 *
 * @since 0.1.0
 */
export const writePending = ({ nonce, redirectUri, state, verifier }: Pending): string =>
  JSON.stringify({ version: 1, state, nonce, verifier: Redacted.value(verifier), redirectUri })

/**
 * What was kept; `undefined` where that is not understood.
 *
 * @since 0.1.0
 */
export const readPending = (text: string | undefined): Pending | undefined => {
  const kept = readKeptPending(text)
  if (kept._tag === "None") return undefined
  const { nonce, redirectUri, state, verifier } = kept.value
  return { nonce, redirectUri, state, verifier: secret(verifier, "PKCE_VERIFIER") }
}
