/** What the emulator itself keeps, of no family: universes, who may call, what takes time, files, and how it answers. */
import type { Dialect } from "./Dialect.ts"
import type { Timed } from "./Pending.ts"
import type { Storage } from "./Storage.ts"

/** A universe: whose it is, and its places. The rest of its state is in `experiences`. */
export interface Universe {
  readonly id: string
  readonly displayName: string
  readonly owner: string
  readonly places: ReadonlyArray<string>
  concurrentUsers: number
}

/** An API key, or an access token of OAuth, and what it may do. */
export interface Credential {
  readonly kind: "apiKey" | "oauth"
  readonly secret: string
  readonly name: string
  /** Whose quota it uses. */
  readonly owner: string
  readonly scopes: "all" | ReadonlySet<string>
  readonly universes: "all" | ReadonlySet<string>
  readonly dataStores: "all" | ReadonlySet<string>
  readonly enabled: boolean
  readonly expiresAt: number | undefined
}

/**
 * The part of the state that is no family's.
 *
 * @since 0.2.0
 */
export interface Core extends Timed {
  /** How it answers where nobody knows how Roblox does, and bounds, which a test may set at any time. */
  readonly dialect: Dialect
  readonly universes: Map<string, Universe>
  /** API keys by secret. */
  readonly keys: Map<string, Credential>
  /** Access tokens by secret. */
  readonly tokens: Map<string, Credential>
  /** Files behind presigned addresses. */
  readonly storage: Storage
}
