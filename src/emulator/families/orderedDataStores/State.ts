/** State of the ordered data stores: scopes hold entries, and an entry is a 64-bit integer. */
import type { Id, Json } from "../../../interface/Operation.ts"
import { fromInteger } from "../../Values.ts"

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

export const emptyOrderedDataStores = (): OrderedDataStores => ({ scopes: new Map() })

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

interface WithOrdered {
  readonly orderedDataStores: OrderedDataStores
}

/**
 * The entries of an ordered data store, lowest value first.
 *
 * @since 0.1.0
 */
export const orderedEntries = (
  { orderedDataStores }: WithOrdered,
  query: OrderedQuery
): ReadonlyArray<{ readonly id: string; readonly value: bigint }> =>
  ranked(scopeAt(orderedDataStores, addressOf(query))).map(([id, value]) => ({ id, value }))

/**
 * Writes an entry of an ordered data store past keys, scopes and quotas, and into no log.
 *
 * @since 0.1.0
 */
export const putOrderedEntry = (
  { orderedDataStores }: WithOrdered,
  entry: OrderedQuery & { readonly id: string; readonly value: number | bigint }
): void => {
  scopeAt(orderedDataStores, addressOf(entry)).entries.set(entry.id, BigInt(entry.value))
}

export const exportOrderedDataStores = ({ scopes }: OrderedDataStores): Json =>
  [...scopes.values()].map(({ entries, scope, storeId, universeId }) => ({
    universe: universeId,
    id: storeId,
    scope,
    entries: Object.fromEntries([...entries].map(([id, value]) => [id, fromInteger(value)]))
  }))
