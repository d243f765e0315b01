/**
 * Ordered data stores by the older interface: integers of 64 bits by name, listed in order of value.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import type { OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/orderedDataStores/operations.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { ListMethod } from "../Paging.ts"
import type { EqualWrites } from "./internal/Echo.ts"
import { layerOf } from "./internal/Method.ts"
import {
  type EntryAddress,
  entriesOf,
  type Integer,
  type ListOptions,
  type OrderedEntry,
  type ScopeAddress
} from "./orderedDataStores/Entries.ts"

export type { EntryAddress, EqualWrites, Integer, ListOptions, OrderedEntry, ScopeAddress }

/**
 * Ordered data stores by the older interface, whose values are exact: every one of 64 bits, as `bigint`.
 *
 * It has the stores and entries of `OrderedDataStores`, and the same methods. Values and amounts to write may be a
 * `bigint`, or a `number` that is exact; a `number` beyond 2^53 is refused.
 *
 * Calls of a universe share quotas of 300 a minute each with its game servers: the buckets `orderedDataStores.readV1`
 * and `.writeV1`.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage
 * @since 0.1.0
 */
export class OrderedDataStoresV1 extends Context.Service<
  OrderedDataStoresV1,
  {
    /**
     * The entries in order of value, lowest first unless `descending`.
     *
     * Scope: `universe.ordered-data-store.scope.entry:read`. Quota: 500 a minute.
     */
    readonly listEntries: ListMethod<ScopeAddress & ListOptions<Integer>, OrderedEntry<bigint>>

    /**
     * Reads an entry.
     *
     * Scope: `universe.ordered-data-store.scope.entry:read`. Quota: 500 a minute. Fails with `NotFound`.
     */
    readonly getEntry: (input: EntryAddress) => Effect.Effect<OrderedEntry<bigint>, OpenCloudError>

    /**
     * Creates an entry.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Quota: 500 a minute. Fails with `Conflict`
     * when the entry exists; with `afterUnknownOutcome`, this call may have created it.
     */
    readonly createEntry: (
      input: EntryAddress & EqualWrites & { readonly value: Integer }
    ) => Effect.Effect<OrderedEntry<bigint>, OpenCloudError>

    /**
     * Replaces the value of an entry.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Quota: 500 a minute. Fails with `NotFound`.
     */
    readonly updateEntry: (
      input: EntryAddress & { readonly value: Integer }
    ) => Effect.Effect<OrderedEntry<bigint>, OpenCloudError>

    /**
     * Replaces the value of an entry, or creates the entry.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Quota: 500 a minute.
     */
    readonly upsertEntry: (
      input: EntryAddress & { readonly value: Integer }
    ) => Effect.Effect<OrderedEntry<bigint>, OpenCloudError>

    /**
     * Adds to the value of an entry, or creates the entry with it.
     *
     * Never repeated after an unknown outcome. Scope: `universe.ordered-data-store.scope.entry:write`. Quota: 500 a
     * minute.
     */
    readonly incrementEntry: (
      input: EntryAddress & { readonly amount: Integer }
    ) => Effect.Effect<OrderedEntry<bigint>, OpenCloudError>

    /**
     * Deletes an entry, for good. Unlike that of `OrderedDataStores` it succeeds where there is none.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Quota: 500 a minute.
     */
    readonly deleteEntry: (input: EntryAddress) => Effect.Effect<void, OpenCloudError>
  }
>()("effect-open-cloud/OrderedDataStoresV1") {
  /** Ordered data stores over a client, by the older interface. */
  static readonly layer: Layer.Layer<OrderedDataStoresV1, never, OpenCloud> = layerOf(
    OrderedDataStoresV1,
    (client) =>
      entriesOf(client, {
        list: Operations.listEntriesV1,
        create: Operations.createEntryV1,
        get: Operations.getEntryV1,
        update: Operations.updateEntryV1,
        increment: Operations.incrementEntryV1,
        delete: Operations.deleteEntryV1,
        inScope,
        ofEntry: (input) => ({ ...inScope(input), entry: input.entryId }),
        itemsOf: (page) => page.entries,
        highestFirst: "desc",
        read: (value = "0") => BigInt(value),
        isEqual: (found, written: Integer) => found === BigInt(written),
        refuseBigint: (value) => (BigInt.asIntN(64, value) === value ? undefined : "has more than 64 bits"),
        inexact: () => "pass a bigint"
      }),
    ["createEntry"]
  )
}

const inScope = ({ orderedDataStoreId, scope = "global", universeId }: ScopeAddress) => ({
  universeId,
  orderedDataStore: orderedDataStoreId,
  scope
})
