/**
 * Entries of data stores: how they are addressed, what is written to them, and how paths and bodies say so.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import type { InvalidRequest } from "../../Errors.ts"
import type { DataStoreEntry } from "../../generated/dataStores/shapes.ts"
import { given } from "../../interface/Fields.ts"
import { sameJson } from "../../interface/Json.ts"
import { at } from "../../interface/PathSegment.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import * as Filter from "../../internal/request/Filter.ts"
import type { AnyOperation, Id, Segment } from "../../Operation.ts"
import type { PagingOptions } from "../../Paging.ts"

/**
 * A universe.
 *
 * @since 0.1.0
 */
export interface UniverseAddress {
  readonly universeId: Id
}

/**
 * A data store; its name has 1 to 50 bytes of UTF-8.
 *
 * @since 0.1.0
 */
export interface StoreAddress extends UniverseAddress {
  readonly dataStoreId: Id
}

/**
 * Entries of one scope, which has 1 to 50 bytes of UTF-8 and is not `-`; without a scope, those of `global`.
 *
 * @since 0.1.0
 */
export interface ScopeAddress extends StoreAddress {
  /** Default `global`. */
  readonly scope?: Id | undefined
}

/**
 * An entry; its id has 1 to 50 bytes of UTF-8, any characters: `/`, `@`, `:`, spaces and all of Unicode.
 *
 * @since 0.1.0
 */
export interface EntryAddress extends ScopeAddress {
  readonly entryId: Id
}

/**
 * Which revision of an entry to read; without either, the latest.
 *
 * @since 0.1.0
 */
export type EntryRevision =
  | { readonly revisionId?: undefined; readonly time?: undefined }
  | { readonly revisionId: string; readonly time?: undefined }
  | { readonly time: DateTime.DateTime.Input; readonly revisionId?: undefined }

/**
 * What goes with a value.
 *
 * @since 0.1.0
 */
export interface EntryMetadata {
  /** Users that the entry is about, at most 4: ids, or `users/{id}`. */
  readonly users?: ReadonlyArray<Id> | undefined
  readonly attributes?: Readonly<Record<string, unknown>> | undefined
}

/**
 * An entry's value, any JSON of up to 4 MB in UTF-8; integers beyond 2^53 as `bigint`.
 *
 * @since 0.1.0
 */
export interface EntryContent extends EntryMetadata {
  readonly value: unknown
}

/**
 * What to make of an entry: its new content, or `undefined` to leave it as it is.
 *
 * @since 0.1.0
 */
export type Change = EntryContent | undefined

/**
 * Restricts a list to ids that begin with `prefix`.
 *
 * @since 0.1.0
 */
export interface ListOptions extends PagingOptions {
  /** Only those whose ids begin so. */
  readonly prefix?: string | undefined
  /** Lists what is marked for deletion, too. */
  readonly showDeleted?: boolean | undefined
}

export const allScopes = "-"
export const globalScope = "global"
const inStores = "/data-stores/"
const inScopes = "/scopes/"

export const address = ({ universeId, dataStoreId }: StoreAddress) => ({ universeId, dataStoreId })

export const entryAddress = (input: EntryAddress) => ({ ...address(input), entryId: input.entryId })

export const filters = ({ prefix, showDeleted }: ListOptions) =>
  given({ filter: prefix === undefined ? undefined : Filter.idStartsWith(prefix), showDeleted })

export const userPath = (user: Id): string =>
  typeof user === "string" && user.startsWith("users/") ? user : `users/${user}`

export const body = ({ value, users, attributes }: EntryContent) => ({
  value,
  ...given({ users: users?.map(userPath), attributes })
})

/** Whether an entry is just as a write of all of it would have left it. */
export const holds = (entry: DataStoreEntry, { attributes = {}, users = [], value }: EntryContent): boolean =>
  sameJson([entry.value, entry.users ?? [], entry.attributes ?? {}], [value, users.map(userPath), attributes])

/** The path segment that reads an entry. An id that holds an `@` would be read as one with a revision. */
export const revision = (entryId: Id, name: string | undefined): Segment =>
  name !== undefined ? at(entryId, name) : String(entryId).includes("@") ? at(entryId, "latest") : entryId

export const scopeOf = (path: string | undefined, id: string): string | undefined => {
  const store = path?.indexOf(inStores) ?? -1
  const scope = store < 0 ? -1 : (path?.indexOf(inScopes, store + inStores.length) ?? -1)
  const tail = `/entries/${id}`
  return scope < 0 || path?.endsWith(tail) !== true ? undefined : path.slice(scope + inScopes.length, -tail.length)
}

/** The name that stands for all scopes is that of none: whoever takes it from outside would reach them all. */
export const refuseScope = (operation: AnyOperation, { scope }: ScopeAddress): InvalidRequest | undefined =>
  String(scope) === allScopes
    ? refuse(operation, "scope", "would be all scopes: list them with `allScopes`")
    : undefined
