/**
 * What the authorization server tells of users, of what they granted, and of tokens.
 *
 * @since 0.2.0
 */

import type * as DateTime from "effect/DateTime"
import { given, isFields } from "../interface/Fields.ts"
import { utc } from "../interface/Formats.ts"

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
  /** Who granted it: the user, or a group of theirs. Absent where the server does not say. */
  readonly owner?: { readonly type: "User" | "Group" | (string & {}); readonly id: string }
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

const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : undefined

/** The last second that a date can name, as many as the first one is before 1970. */
const lastSecond = 8.64e12

const instant = (seconds: unknown): DateTime.Utc | undefined =>
  typeof seconds === "number" && Math.abs(seconds) <= lastSecond ? utc(seconds * 1000) : undefined

export const identityOf = (claims: Readonly<Record<string, unknown>> & { readonly sub: string }): Identity => ({
  id: claims.sub,
  claims,
  ...given({
    name: text(claims.name),
    nickname: text(claims.nickname),
    preferredUsername: text(claims.preferred_username),
    createdAt: instant(claims.created_at),
    profile: text(claims.profile),
    picture: text(claims.picture)
  })
})

const ids = (resources: unknown, kind: string): ReadonlyArray<string> => {
  const found = isFields(resources) ? resources[kind] : undefined
  const list = isFields(found) ? found.ids : undefined
  return Array.isArray(list) ? list.flatMap((id) => text(id) ?? []) : []
}

/** `U` stands for the owner, `U77` for another user, and other creators are groups. */
const creatorOf = (owner: GrantedResources["owner"]) => (id: string) =>
  id === "U"
    ? owner === undefined
      ? []
      : `${owner.type === "Group" ? "groups" : "users"}/${owner.id}`
    : id.replace(/^U(\d+)$/, "users/$1").replace(/^G?(\d+)$/, "groups/$1")

const ownerOf = (said: unknown): GrantedResources["owner"] => {
  const { id, type } = isFields(said) ? { id: text(said.id), type: text(said.type) } : {}
  return id === undefined || type === undefined ? undefined : { type, id }
}

export const resourcesOf = (info: unknown): GrantedResources => {
  const { owner: said, resources } = isFields(info) ? info : {}
  const owner = ownerOf(said)
  const creators = ids(resources, "creator").flatMap(creatorOf(owner))
  return { ...given({ owner }), universes: ids(resources, "universe"), creators }
}

export const introspectionOf = (
  claims: Readonly<Record<string, unknown>> & { readonly active: boolean }
): Introspection => ({
  active: claims.active,
  scopes: splitScopes(claims.scope),
  claims,
  ...given({
    id: text(claims.jti),
    subject: text(claims.sub),
    clientId: text(claims.client_id),
    issuedAt: instant(claims.iat),
    expiresAt: instant(claims.exp)
  })
})
