/**
 * Ordered data stores: integers by name, listed in order of value.
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
  type ListOptions,
  type OrderedEntry,
  type ScopeAddress
} from "./orderedDataStores/Entries.ts"

export type { EntryAddress, EqualWrites, ListOptions, OrderedEntry, ScopeAddress }

/**
 * Ordered data stores of a universe: integers by name, listed in order of value.
 *
 * Values are integers. A value in this interface is a double, so it is exact up to 2^53 and a larger one is refused;
 * `OrderedDataStoresV1` carries all 64 bits, at a quota of 500 a minute.
 *
 * Reads, writes, lists and removals of a universe share quotas with its game servers: the buckets
 * `orderedDataStores.read`, `.write`, `.list` and `.remove`.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage
 * @since 0.1.0
 */
export class OrderedDataStores extends Context.Service<
  OrderedDataStores,
  {
    /**
     * The entries in order of value, lowest first unless `descending`.
     *
     * Scope: `universe.ordered-data-store.scope.entry:read`.
     */
    readonly listEntries: ListMethod<ScopeAddress & ListOptions<number>, OrderedEntry<number>>

    /**
     * Reads an entry.
     *
     * Scope: `universe.ordered-data-store.scope.entry:read`. Fails with `NotFound`.
     */
    readonly getEntry: (input: EntryAddress) => Effect.Effect<OrderedEntry<number>, OpenCloudError>

    /**
     * Creates an entry.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Fails with `Conflict` when the entry exists; with
     * `afterUnknownOutcome`, this call may have created it.
     */
    readonly createEntry: (
      input: EntryAddress & EqualWrites & { readonly value: number }
    ) => Effect.Effect<OrderedEntry<number>, OpenCloudError>

    /**
     * Replaces the value of an entry.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Fails with `NotFound`.
     */
    readonly updateEntry: (
      input: EntryAddress & { readonly value: number }
    ) => Effect.Effect<OrderedEntry<number>, OpenCloudError>

    /**
     * Replaces the value of an entry, or creates the entry.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`.
     */
    readonly upsertEntry: (
      input: EntryAddress & { readonly value: number }
    ) => Effect.Effect<OrderedEntry<number>, OpenCloudError>

    /**
     * Adds to the value of an entry, or creates the entry with it. A sum beyond 64 bits is answered as the end of
     * their range, and may be stored as more than that.
     *
     * Never repeated after an unknown outcome. Scope: `universe.ordered-data-store.scope.entry:write`.
     */
    readonly incrementEntry: (
      input: EntryAddress & { readonly amount: number }
    ) => Effect.Effect<OrderedEntry<number>, OpenCloudError>

    /**
     * Deletes an entry, for good.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Fails with `NotFound`; with `afterUnknownOutcome`, this
     * call may have deleted it.
     */
    readonly deleteEntry: (input: EntryAddress & EqualWrites) => Effect.Effect<void, OpenCloudError>
  }
>()("effect-open-cloud/OrderedDataStores") {
  /** Ordered data stores over a client. */
  static readonly layer: Layer.Layer<OrderedDataStores, never, OpenCloud> = layerOf(
    OrderedDataStores,
    (client) =>
      entriesOf(client, {
        list: Operations.listEntries,
        create: Operations.createEntry,
        get: Operations.getEntry,
        update: Operations.updateEntry,
        increment: Operations.incrementEntry,
        delete: Operations.deleteEntry,
        inScope,
        ofEntry: (input) => ({ ...inScope(input), entryId: input.entryId }),
        itemsOf: (page) => page.orderedDataStoreEntries,
        highestFirst: "value desc",
        read: (value = 0) => value,
        isEqual: (found, written) => found === written,
        refuseBigint: () => "must be a number",
        inexact: (operation) => `pass a bigint to \`OrderedDataStoresV1.${operation.name}\``
      }),
    ["createEntry"]
  )
}

const inScope = ({ orderedDataStoreId, scope = "global", universeId }: ScopeAddress) => ({
  universeId,
  orderedDataStoreId,
  scopeId: scope
})
