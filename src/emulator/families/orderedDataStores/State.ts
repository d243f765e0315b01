/** State of the ordered data stores: scopes hold entries, and an entry is a 64-bit integer. */
import type { Id } from "../../../interface/Operation.ts"

export interface Scope {
  readonly universeId: string
  readonly storeId: string
  readonly scope: string
  /** Values by id. An increment may leave the range of 64 bits, as it does at Roblox. */
  readonly entries: Map<string, bigint>
}

export interface OrderedDataStores {
  readonly scopes: Map<string, Scope>
}

export type ScopeAddress = Pick<Scope, "universeId" | "storeId" | "scope">

/** The scope at an address, made when it is new. */
export const scopeAt = (state: OrderedDataStores, address: ScopeAddress): Scope => {
  const key = JSON.stringify([address.universeId, address.storeId, address.scope])
  const known = state.scopes.get(key)
  if (known !== undefined) return known
  const fresh: Scope = { ...address, entries: new Map() }
  state.scopes.set(key, fresh)
  return fresh
}

export type Ranked = readonly [id: string, value: bigint]

/** In order of value; equal values in order of id. */
export const byValue = ([idA, a]: Ranked, [idB, b]: Ranked): number =>
  a < b ? -1 : a > b ? 1 : idA < idB ? -1 : idA > idB ? 1 : 0

/** The entries in order of value. */
export const ranked = ({ entries }: Scope): ReadonlyArray<Ranked> => [...entries].sort(byValue)

/** Which ordered data store is looked at. */
export interface OrderedQuery {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly orderedDataStoreId: string
  /** `global` unless given. */
  readonly scope?: string
}

const addressOf = ({ orderedDataStoreId, scope = "global", universeId = 9000001 }: OrderedQuery): ScopeAddress => ({
  universeId: String(universeId),
  storeId: orderedDataStoreId,
  scope
})

/** The entries of an ordered data store, lowest value first. */
export const viewEntries = (
  state: OrderedDataStores,
  query: OrderedQuery
): ReadonlyArray<{ readonly id: string; readonly value: bigint }> =>
  ranked(scopeAt(state, addressOf(query))).map(([id, value]) => ({ id, value }))

/** An entry to write. */
export interface OrderedSeed extends OrderedQuery {
  readonly id: string
  readonly value: number | bigint
}

export const seedEntry = (state: OrderedDataStores, entry: OrderedSeed): void => {
  scopeAt(state, addressOf(entry)).entries.set(entry.id, BigInt(entry.value))
}

export const makeOrderedDataStores = (empty: boolean): OrderedDataStores => {
  const state: OrderedDataStores = { scopes: new Map() }
  if (!empty) {
    seedEntry(state, { orderedDataStoreId: "Wins", id: "Player_156", value: 12 })
    seedEntry(state, { orderedDataStoreId: "Wins", id: "Player_157", value: 7 })
  }
  return state
}
