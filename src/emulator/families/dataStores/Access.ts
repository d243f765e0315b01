/** Reading and writing entries, shared by both versions of the interface. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { notFound, type Refusal } from "../../Errors.ts"
import { type JsonObject, stringifyJson } from "../../Json.ts"
import type { Meter } from "../../Throughput.ts"
import { utf8Length } from "../../Values.ts"
import { makeRevision } from "./Format.ts"
import {
  appendRevision,
  type Entry,
  findEntry,
  findStore,
  latest,
  type Revision,
  type Store,
  universeStores
} from "./State.ts"
import type { Call } from "./World.ts"

export const globalScope = "global"

/** Where an entry is. */
export interface Place {
  readonly universeId: string
  readonly storeId: string
  readonly scope: string
  readonly id: string
}

/** What a write puts into an entry; whatever it does not name is cleared. */
export interface Content {
  readonly value: Json
  readonly users: ReadonlyArray<string>
  readonly attributes: JsonObject
}

type StorePlace = Pick<Place, "universeId" | "storeId">

const deleted = notFound("The data store is scheduled for deletion.", "DatastoreDeleted")

export const storeToRead = (call: Call, place: StorePlace): Result.Result<Store, Refusal> => {
  const store = findStore(universeStores(call.world.dataStores, place.universeId), place.storeId, call.now)
  if (store === undefined) return Result.fail(notFound("The data store was not found.", "DatastoreNotFound"))
  return store.expireTime === undefined ? Result.succeed(store) : Result.fail(deleted)
}

/** The store to write to, which may not exist before its first entry. */
export const storeToWrite = (call: Call, place: StorePlace): Result.Result<Store, Refusal> => {
  const store = findStore(universeStores(call.world.dataStores, place.universeId), place.storeId, call.now)
  if (store?.expireTime !== undefined) return Result.fail(deleted)
  return Result.succeed(store ?? { id: place.storeId, createTime: call.now, expireTime: undefined, scopes: new Map() })
}

export const entryNotFound = notFound("The entry was not found.", "EntryNotFound")

export const isActive = (entry: Entry | undefined): entry is Entry =>
  entry !== undefined && latest(entry).state === "ACTIVE"

const limits = { read: 25 * 1024, write: 4 * 1024 } as const

/** Counts a value against its key's throughput, and against the universe's where that has one. */
export const transfer = (
  call: Call,
  kind: keyof typeof limits,
  place: Place,
  value: Json,
  others: ReadonlyArray<Meter> = []
): Result.Result<void, Refusal> => {
  const key = JSON.stringify([kind, place.universeId, place.storeId, place.scope, place.id])
  const bytes = utf8Length(stringifyJson(value))
  return call.transfer([{ key, kilobytesPerMinute: limits[kind] }, ...others], bytes, call.now)
}

/** Appends a revision, creating store, scope and entry as needed. */
export const write = (call: Call, place: Place, store: Store, state: Revision["state"], content: Content): Revision => {
  const entry = findEntry(store, place.scope, place.id, call.now)
  const revision = makeRevision(call.world.dataStores, {
    ...content,
    state,
    time: call.now,
    entryTime: entry === undefined ? call.now : latest(entry).entryTime
  })
  const universe = universeStores(call.world.dataStores, place.universeId)
  universe.stores.set(store.id, store)
  appendRevision(universe, store, place.scope, place.id, revision)
  return revision
}

export const tombstone: Content = { value: null, users: [], attributes: {} }
