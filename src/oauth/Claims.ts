/**
 * What the authorization server tells of users, of what they granted, and of tokens.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Option from "effect/Option"

/**
 * A user. Without the scope `profile` only the id is known.
 *
 * @since 0.1.0
 */
export interface Identity {
  readonly id: string
  /** The display name. */
  readonly name?: string
  readonly nickname?: string
  /** The user name. */
  readonly preferredUsername?: string
  readonly createdAt?: DateTime.Utc
  /** Address of the profile. */
  readonly profile?: string
  /** Address of a picture; users may have none. */
  readonly picture?: string
  /** All claims as they came. */
  readonly claims: Readonly<Record<string, unknown>>
}

/**
 * What an authorization was granted on.
 *
 * @since 0.1.0
 */
export interface GrantedResources {
  /** Who granted it: the user, or a group of theirs. */
  readonly owner: { readonly type: "User" | "Group" | (string & {}); readonly id: string }
  readonly universes: ReadonlyArray<string>
  /** For whom assets may be made: `users/156`, `groups/9000003`. */
  readonly creators: ReadonlyArray<string>
}

/**
 * What the server says of a token. One that a user has revoked stays active until it expires.
 *
 * @since 0.1.0
 */
export interface Introspection {
  readonly active: boolean
  /** Id of the token (`jti`). */
  readonly id?: string
  readonly subject?: string
  readonly clientId?: string
  readonly scopes: ReadonlyArray<string>
  /** When the token was issued (`iat`). */
  readonly issuedAt?: DateTime.Utc
  readonly expiresAt?: DateTime.Utc
  readonly claims: Readonly<Record<string, unknown>>
}

export const splitScopes = (scope: unknown): ReadonlyArray<string> =>
  typeof scope === "string" ? scope.split(" ").filter((part) => part !== "") : []

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined

const instant = (seconds: unknown): DateTime.Utc | undefined =>
  typeof seconds === "number" ? Option.getOrUndefined(DateTime.make(seconds * 1000)) : undefined

/** Only the fields that are there. */
const present = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

export const identityOf = (claims: Readonly<Record<string, unknown>>): Identity => ({
  id: text(claims.sub) ?? "",
  claims,
  ...present({
    name: text(claims.name),
    nickname: text(claims.nickname),
    preferredUsername: text(claims.preferred_username),
    createdAt: instant(claims.created_at),
    profile: text(claims.profile),
    picture: text(claims.picture)
  })
})

const ids = (resources: unknown, kind: string): ReadonlyArray<string> => {
  const found = isRecord(resources) ? resources[kind] : undefined
  const list = isRecord(found) ? found.ids : undefined
  return Array.isArray(list) ? list.flatMap((id) => text(id) ?? []) : []
}

/** `U` stands for the owner, `U77` for another user, and other creators are groups. */
const creatorOf = (owner: GrantedResources["owner"]) => (id: string) =>
  id === "U"
    ? `${owner.type === "Group" ? "groups" : "users"}/${owner.id}`
    : id.replace(/^U(\d+)$/, "users/$1").replace(/^G?(\d+)$/, "groups/$1")

export const resourcesOf = (info: unknown): GrantedResources => {
  const { owner: said, resources } = isRecord(info) ? info : {}
  const owner = isRecord(said) ? { type: text(said.type) ?? "", id: text(said.id) ?? "" } : { type: "", id: "" }
  return { owner, universes: ids(resources, "universe"), creators: ids(resources, "creator").map(creatorOf(owner)) }
}

export const introspectionOf = (
  claims: Readonly<Record<string, unknown>> & { readonly active: boolean }
): Introspection => ({
  active: claims.active,
  scopes: splitScopes(claims.scope),
  claims,
  ...present({
    id: text(claims.jti),
    subject: text(claims.sub),
    clientId: text(claims.client_id),
    issuedAt: instant(claims.iat),
    expiresAt: instant(claims.exp)
  })
})
