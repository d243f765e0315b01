/**
 * Tokens, and a sign-in that has begun: in memory, and as a store keeps them.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Redacted from "effect/Redacted"
import { utc } from "../interface/Formats.ts"
import { Mismatch, reader } from "../interface/Read.ts"
import type { Shape } from "../interface/Shape.ts"

/**
 * What an authorization gives.
 *
 * @since 0.1.0
 */
export interface Tokens {
  readonly accessToken: Redacted.Redacted
  /** Works once; every refresh gives the next one. */
  readonly refreshToken: Redacted.Redacted | undefined
  /** When the access token is over. */
  readonly expiresAt: DateTime.Utc
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

/**
 * Tokens as a store keeps them.
 *
 * @since 0.2.0
 */
export interface KeptTokens {
  readonly version: 1
  readonly accessToken: string
  readonly refreshToken?: string
  /** In milliseconds of the epoch. */
  readonly expiresAt: number
  readonly scopes: ReadonlyArray<string>
  readonly subject?: string
}

/**
 * A sign-in that has begun, as a store keeps it.
 *
 * @since 0.2.0
 */
export interface KeptPending {
  readonly version: 1
  readonly state: string
  readonly nonce?: string
  readonly verifier: string
  readonly redirectUri: string
}

const keptTokens: Shape<KeptTokens> = {
  fields: {
    version: "int",
    accessToken: "text",
    refreshToken: "text",
    expiresAt: "int",
    scopes: { list: "text" },
    subject: "text"
  },
  required: ["version", "accessToken", "expiresAt", "scopes"]
}

const keptPending: Shape<KeptPending> = {
  fields: { version: "int", state: "text", nonce: "text", verifier: "text", redirectUri: "text" },
  required: ["version", "state", "verifier", "redirectUri"]
}

/**
 * Reads what a store has as JSON; `undefined` where that is not of the shape.
 *
 * @internal
 */
export const fromText = <T>(shape: Shape<T>): ((text: string | undefined) => T | undefined) => {
  const read = reader(shape)
  return (text) => {
    if (text === undefined) return undefined
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      return undefined
    }
    const value = read(json)
    return value instanceof Mismatch ? undefined : value
  }
}

const secret = (value: string, label: string) => Redacted.make(value, { label })

/**
 * Tokens, from what a store keeps, whose `expiresAt` is a time.
 *
 * @internal
 */
export const tokensFrom = ({ accessToken, expiresAt, refreshToken, scopes, subject }: KeptTokens): Tokens => ({
  accessToken: secret(accessToken, "ROBLOX_ACCESS_TOKEN"),
  refreshToken: refreshToken === undefined ? undefined : secret(refreshToken, "ROBLOX_REFRESH_TOKEN"),
  expiresAt: utc(expiresAt),
  scopes,
  subject
})

/**
 * What a store keeps, in the clear.
 *
 * @internal
 */
export const keptOf = (tokens: Tokens): KeptTokens => ({
  version: 1,
  accessToken: Redacted.value(tokens.accessToken),
  ...(tokens.refreshToken !== undefined && { refreshToken: Redacted.value(tokens.refreshToken) }),
  expiresAt: DateTime.toEpochMillis(tokens.expiresAt),
  scopes: tokens.scopes,
  ...(tokens.subject !== undefined && { subject: tokens.subject })
})

/**
 * A sign-in, from what a store keeps.
 *
 * @internal
 */
export const pendingFrom = ({ nonce, redirectUri, state, verifier }: KeptPending): Pending => ({
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
export const keptPendingOf = ({ nonce, redirectUri, state, verifier }: Pending): KeptPending => ({
  version: 1,
  state,
  ...(nonce !== undefined && { nonce }),
  verifier: Redacted.value(verifier),
  redirectUri
})

const readKept = /*#__PURE__*/ fromText(keptTokens)
const readKeptPending = /*#__PURE__*/ fromText(keptPending)

/**
 * Whether milliseconds of the epoch are a time.
 *
 * @internal
 */
export const isTime = (millis: number): boolean => Math.abs(millis) <= 8.64e15

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
export const readTokens = (text: string | undefined): Tokens | undefined => {
  const kept = readKept(text)
  return kept?.version === 1 && isTime(kept.expiresAt) ? tokensFrom(kept) : undefined
}

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
export const readPending = (text: string | undefined): Pending | undefined => {
  const kept = readKeptPending(text)
  return kept?.version === 1 ? pendingFrom(kept) : undefined
}
