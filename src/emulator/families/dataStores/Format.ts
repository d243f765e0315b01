/** How stores, entries and revisions look on the wire. */
import type { Json } from "../../../interface/Operation.ts"
import type { JsonObject } from "../../Json.ts"
import { hash } from "../../Paging.ts"
import { formatTime } from "../../Values.ts"
import type { DataStores, Entry, Revision, Store } from "./State.ts"

const ticksAtEpoch = 621_355_968_000_000_000n

const hex = (value: bigint, digits: number): string => value.toString(16).toUpperCase().padStart(digits, "0")

const revisionId = (state: DataStores, time: number): string => {
  state.revisions++
  const ticks = hex(BigInt(Math.trunc(time)) * 10_000n + ticksAtEpoch, 16)
  return `${ticks}.${hex(BigInt(state.revisions), 10)}.${ticks}.01`
}

/** A new revision, numbered and tagged. */
export const makeRevision = (state: DataStores, content: Omit<Revision, "id" | "etag">): Revision => {
  const id = revisionId(state, content.time)
  return { ...content, id, etag: hash(`${id} ${content.state}`) + hash(`etag ${id}`) }
}

export const storePath = (universeId: string, storeId: string): string =>
  `universes/${universeId}/data-stores/${storeId}`

export const formatStore = (universeId: string, store: Store): JsonObject => ({
  path: storePath(universeId, store.id),
  createTime: formatTime(store.createTime),
  ...(store.expireTime === undefined ? {} : { expireTime: formatTime(store.expireTime) }),
  state: store.expireTime === undefined ? "ACTIVE" : "DELETED",
  id: store.id
})

/** Where an entry was addressed: with a scope in the path, or without. */
export interface Address {
  readonly universeId: string
  readonly storeId: string
  readonly scope: string | undefined
}

export const entryPath = ({ scope, storeId, universeId }: Address, id: string): string =>
  `${storePath(universeId, storeId)}${scope === undefined ? "" : `/scopes/${scope}`}/entries/${id}`

/** Only `path` and `id`, as lists of entries show them. */
export const formatListed = (address: Address, entry: Entry): Json => ({
  path: entryPath(address, entry.id),
  id: entry.id
})

/** Everything but value, users and attributes, with the revision in `path` and `id`. */
export const formatRevision = (address: Address, entry: Entry, revision: Revision): JsonObject => ({
  path: entryPath(address, `${entry.id}@${revision.id}`),
  createTime: formatTime(revision.entryTime),
  revisionId: revision.id,
  revisionCreateTime: formatTime(revision.time),
  state: revision.state,
  etag: revision.etag,
  id: `${entry.id}@${revision.id}`
})

export const formatEntry = (address: Address, id: string, revision: Revision): JsonObject => ({
  path: entryPath(address, id),
  createTime: formatTime(revision.entryTime),
  revisionId: revision.id,
  revisionCreateTime: formatTime(revision.time),
  state: revision.state,
  etag: revision.etag,
  value: revision.value,
  id,
  users: revision.users,
  attributes: revision.attributes
})
