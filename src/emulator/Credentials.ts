/** Credentials of the world: API keys and access tokens, and what each may do. */
import type { Id } from "../interface/Operation.ts"
import type { Credential } from "./Core.ts"

/**
 * An API key to create.
 *
 * @since 0.1.0
 */
export interface KeyOptions {
  /** The secret that requests carry in `x-api-key`. */
  readonly key: string
  /** What its owner calls it. */
  readonly name?: string
  /** `users/{id}` or `groups/{id}`. Quotas are shared by all keys of an owner. */
  readonly owner?: string
  /** Scopes granted, or `all` (the default). */
  readonly scopes?: "all" | ReadonlyArray<string>
  /** Universes that the scopes are granted on, or `all` (the default). */
  readonly universes?: "all" | ReadonlyArray<Id>
  /** Names of the data stores that data-store scopes are granted on, or `all` (the default). */
  readonly dataStores?: "all" | ReadonlyArray<string>
  readonly enabled?: boolean
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly expiresAt?: number
}

/**
 * An OAuth 2.0 access token to create.
 *
 * @since 0.1.0
 */
export interface TokenOptions extends Omit<KeyOptions, "key" | "name" | "owner"> {
  /** The secret that requests carry as a bearer token. */
  readonly token: string
  /** Id of the user who granted the authorization. */
  readonly user?: Id
  /** Id of the app that holds it. A refreshed token of the same user and app shares its quota. */
  readonly app?: string
}

const grants = (ids: "all" | ReadonlyArray<Id> | undefined): "all" | ReadonlySet<string> =>
  ids === undefined || ids === "all" ? "all" : new Set(ids.map(String))

type Granted = Pick<KeyOptions, "scopes" | "universes" | "dataStores" | "enabled" | "expiresAt">

const granted = ({ dataStores, enabled = true, expiresAt, scopes, universes }: Granted) => ({
  scopes: grants(scopes),
  universes: grants(universes),
  dataStores: grants(dataStores),
  enabled,
  expiresAt
})

export const makeKey = (options: KeyOptions): Credential => ({
  kind: "apiKey",
  secret: options.key,
  name: options.name ?? "key",
  owner: options.owner ?? "users/156",
  ...granted(options)
})

/** Whose quota the tokens of a user in an app use. */
export const quotaOwner = (user: Id, app: string): string => `users/${user}+${app}`

export const makeToken = (options: TokenOptions): Credential => ({
  kind: "oauth",
  secret: options.token,
  name: "token",
  owner: quotaOwner(options.user ?? 156, options.app ?? "app"),
  ...granted(options)
})
