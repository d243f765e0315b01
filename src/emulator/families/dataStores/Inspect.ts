/** Data stores seen and filled from outside, for tests. */
import type { Id, Json } from "../../../interface/Operation.ts"
import type { JsonObject } from "../../Json.ts"
import { globalScope } from "./Access.ts"
import { makeRevision } from "./Format.ts"
import { appendRevision, type DataStores, entriesAfter, findEntry, findStore, latest, universeStores } from "./State.ts"

const defaultUniverse = 9000001

/** Which entries to look at. */
export interface EntriesQuery {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly dataStoreId: string
  /** All scopes unless given. */
  readonly scope?: string
}

/** An entry as it is now. */
export interface EntryView {
  readonly scope: string
  readonly id: string
  readonly state: "ACTIVE" | "DELETED"
  readonly value: Json
  readonly users: ReadonlyArray<string>
  readonly attributes: JsonObject
  /** Revisions that are kept: one of each hour of UTC in which it was written, and each deletion. */
  readonly revisions: number
}

/** An entry to write. */
export interface EntrySeed {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly dataStoreId: string
  /** `global` unless given. */
  readonly scope?: string
  readonly id: string
  readonly value: Json
  readonly users?: ReadonlyArray<string>
  readonly attributes?: JsonObject
}

export const viewEntries = (state: DataStores, query: EntriesQuery, now: number): ReadonlyArray<EntryView> => {
  const universe = universeStores(state, String(query.universeId ?? defaultUniverse))
  const store = findStore(universe, query.dataStoreId, now)
  if (store === undefined) return []
  return [...entriesAfter(store, query.scope, undefined, now)].map((entry) => {
    const revision = latest(entry)
    const { attributes, state, users, value } = revision
    return { scope: entry.scope, id: entry.id, state, value, users, attributes, revisions: entry.revisions.length }
  })
}

export const seedEntry = (state: DataStores, seed: EntrySeed, now: number): void => {
  const { attributes = {}, id, scope = globalScope, users = [], value } = seed
  const universe = universeStores(state, String(seed.universeId ?? defaultUniverse))
  const { stores } = universe
  const store = stores.get(seed.dataStoreId) ?? {
    id: seed.dataStoreId,
    createTime: now,
    expireTime: undefined,
    scopes: new Map()
  }
  stores.set(store.id, store)
  const entry = findEntry(store, scope, id, now)
  const entryTime = entry === undefined ? now : latest(entry).entryTime
  const revision = makeRevision(state, { state: "ACTIVE", value, users, attributes, time: now, entryTime })
  appendRevision(universe, store, scope, id, revision)
}
