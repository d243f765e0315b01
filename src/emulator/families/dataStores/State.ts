/** State of the data stores: universes hold stores, stores hold scopes, scopes hold entries, entries hold revisions. */
import type { Json } from "../../../interface/Operation.ts"
import type { JsonObject } from "../../Json.ts"
import { day, hour } from "../../Values.ts"

/** How long deleted stores, deleted entries and superseded revisions are kept. */
export const retention = 30 * day

export interface Revision {
  readonly id: string
  /** When the entry was created, and when this revision was; milliseconds. */
  readonly entryTime: number
  readonly time: number
  readonly state: "ACTIVE" | "DELETED"
  readonly etag: string
  readonly value: Json
  readonly users: ReadonlyArray<string>
  readonly attributes: JsonObject
}

export interface Entry {
  readonly scope: string
  readonly id: string
  /** Oldest first; never empty. */
  readonly revisions: Array<Revision>
}

export interface Scope {
  readonly entries: Map<string, Entry>
  /** Ids in order; recomputed when `undefined`. */
  order: ReadonlyArray<string> | undefined
}

export interface Store {
  readonly id: string
  readonly createTime: number
  /** Set while the store is deleted. */
  expireTime: number | undefined
  readonly scopes: Map<string, Scope>
}

export interface UniverseStores {
  readonly stores: Map<string, Store>
  latestSnapshot: number | undefined
}

export interface DataStores {
  readonly universes: Map<string, UniverseStores>
  /** Numbers revisions, so that two in one millisecond differ. */
  revisions: number
}

export const makeDataStores = (): DataStores => ({ universes: new Map(), revisions: 0 })

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const universeStores = (state: DataStores, universeId: string): UniverseStores => {
  const known = state.universes.get(universeId)
  if (known !== undefined) return known
  const fresh: UniverseStores = { stores: new Map(), latestSnapshot: undefined }
  state.universes.set(universeId, fresh)
  return fresh
}

/** A universe's stores in order, without those whose time is up. */
export const listStores = (universe: UniverseStores, now: number): ReadonlyArray<Store> => {
  for (const [id, store] of universe.stores) {
    if (store.expireTime !== undefined && store.expireTime <= now) universe.stores.delete(id)
  }
  return [...universe.stores.values()].sort((a, b) => byCodeUnit(a.id, b.id))
}

export const findStore = (universe: UniverseStores, id: string, now: number): Store | undefined => {
  const store = universe.stores.get(id)
  if (store?.expireTime === undefined || store.expireTime > now) return store
  universe.stores.delete(id)
  return undefined
}

/** Drops revisions that were superseded too long ago; `undefined` when the entry itself is gone. */
const prune = (entry: Entry, now: number): Entry | undefined => {
  const last = latest(entry)
  if (last.state === "DELETED" && now - last.time >= retention) return undefined
  const { revisions } = entry
  let expired = 0
  for (let next = revisions[1]; next !== undefined && now - next.time >= retention; next = revisions[expired + 1]) {
    expired++
  }
  if (expired > 0) revisions.splice(0, expired)
  return entry
}

export const findEntry = (store: Store, scopeId: string, id: string, now: number): Entry | undefined => {
  const scope = store.scopes.get(scopeId)
  const entry = scope?.entries.get(id)
  if (scope === undefined || entry === undefined) return undefined
  const pruned = prune(entry, now)
  if (pruned === undefined) {
    scope.entries.delete(id)
    scope.order = undefined
  }
  return pruned
}

export const latest = (entry: Entry): Revision => {
  const revision = entry.revisions.at(-1)
  if (revision === undefined) throw new Error("An entry without revisions")
  return revision
}

const hourOf = (time: number): number => Math.floor(time / hour)

/** Whether a write takes the place of what it overwrites: within an hour of UTC, with no snapshot in between. */
const replaces = (before: Revision, after: Revision, snapshot: number | undefined): boolean =>
  before.state === "ACTIVE" &&
  after.state === "ACTIVE" &&
  hourOf(before.time) === hourOf(after.time) &&
  !(snapshot !== undefined && snapshot >= before.time)

/**
 * Adds a revision, and the entry and scope where they are new. The first write in an hour leaves the revision before
 * it, and those that follow overwrite each other; a snapshot makes the next one leave it, too.
 */
export const appendRevision = (
  { latestSnapshot }: UniverseStores,
  store: Store,
  scopeId: string,
  id: string,
  revision: Revision
): void => {
  let scope = store.scopes.get(scopeId)
  if (scope === undefined) {
    scope = { entries: new Map(), order: undefined }
    store.scopes.set(scopeId, scope)
  }
  const entry = scope.entries.get(id)
  if (entry === undefined) {
    scope.entries.set(id, { scope: scopeId, id, revisions: [revision] })
    scope.order = undefined
  } else {
    if (replaces(latest(entry), revision, latestSnapshot)) entry.revisions.pop()
    entry.revisions.push(revision)
  }
}

const firstAfter = (ids: ReadonlyArray<string>, cursor: string): number => {
  let low = 0
  let high = ids.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ids[middle] ?? "") <= cursor) low = middle + 1
    else high = middle
  }
  return low
}

/** Entries in order of scope and id, after the cursor. */
export function* entriesAfter(
  store: Store,
  scopeId: string | undefined,
  cursor: readonly [scope: string, id: string] | undefined,
  now: number
): Generator<Entry> {
  const scopeIds = scopeId === undefined ? [...store.scopes.keys()].sort(byCodeUnit) : [scopeId]
  for (const name of scopeIds) {
    const scope = store.scopes.get(name)
    if (scope === undefined || (cursor !== undefined && name < cursor[0])) continue
    scope.order ??= [...scope.entries.keys()].sort(byCodeUnit)
    const order = scope.order
    const start = cursor !== undefined && cursor[0] === name ? firstAfter(order, cursor[1]) : 0
    for (let index = start; index < order.length; index++) {
      const entry = findEntry(store, name, order[index] ?? "", now)
      if (entry !== undefined) yield entry
    }
  }
}
