/**
 * Ordered data stores: integers by name, listed in order of value.
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/storage
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import type { InvalidRequest, OpenCloudError } from "../Errors.ts"
import * as Operations from "../generated/orderedDataStores/operations.ts"
import { refuse, refuseSegment } from "../internal/pipeline/Refuse.ts"
import * as Filter from "../internal/request/Filter.ts"
import type { OpenCloud } from "../OpenCloud.ts"
import type { AnyOperation, Id } from "../Operation.ts"
import { type ListMethod, listOf, type PagingOptions, pages } from "../Paging.ts"
import { type EqualWrites, ifAny, removal, unlessEqual } from "./internal/Echo.ts"
import { idOf, readItems } from "./internal/Ids.ts"
import { type Client, given, layerOf, type Result } from "./internal/Method.ts"

export type { EqualWrites }

/** Entries of one scope of an ordered data store; names have 1 to 50 bytes of UTF-8. */
export interface ScopeAddress {
  readonly universeId: Id
  readonly orderedDataStoreId: Id
  /** `global` unless given. */
  readonly scope?: Id | undefined
}

/** An entry; its id has 1 to 50 bytes of UTF-8. */
export interface EntryAddress extends ScopeAddress {
  readonly entryId: Id
}

/** An entry. `V` is `number`, and `bigint` where every one of 64 bits counts. */
export interface OrderedEntry<V> {
  readonly id: string
  readonly value: V
  /** The entry's resource path. */
  readonly path?: string
}

/** Which entries to list, and which first. Bounds are part of the range. */
export interface ListOptions<V> extends PagingOptions {
  readonly min?: V | undefined
  readonly max?: V | undefined
  /** Highest value first. */
  readonly descending?: boolean | undefined
}

/** An integer of 64 bits; a `number` only while it is exact. */
export type Integer = number | bigint

/**
 * Ordered data stores of a universe: integers by name, listed in order of value.
 *
 * Values are integers. A value in this interface is a double, so it is exact up to 2^53 and a larger one is refused;
 * the methods whose names end in `V1` carry all 64 bits, at a quota of 500 a minute.
 *
 * Reads, writes, lists and removals of a universe share quotas with its game servers: the buckets
 * `orderedDataStores.read`, `.write`, `.list` and `.remove`, and 300 a minute each of `.readV1` and `.writeV1`.
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

    /**
     * `listEntries` with exact values.
     *
     * Scope: `universe.ordered-data-store.scope.entry:read`. Quota: 500 a minute.
     */
    readonly listEntriesV1: ListMethod<ScopeAddress & ListOptions<Integer>, OrderedEntry<bigint>>

    /**
     * `getEntry` with an exact value.
     *
     * Scope: `universe.ordered-data-store.scope.entry:read`. Quota: 500 a minute. Fails with `NotFound`.
     */
    readonly getEntryV1: (input: EntryAddress) => Effect.Effect<OrderedEntry<bigint>, OpenCloudError>

    /**
     * `createEntry` with an exact value.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Quota: 500 a minute. Fails with `Conflict`.
     */
    readonly createEntryV1: (
      input: EntryAddress & EqualWrites & { readonly value: Integer }
    ) => Effect.Effect<OrderedEntry<bigint>, OpenCloudError>

    /**
     * `updateEntry` with an exact value.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Quota: 500 a minute. Fails with `NotFound`.
     */
    readonly updateEntryV1: (
      input: EntryAddress & { readonly value: Integer }
    ) => Effect.Effect<OrderedEntry<bigint>, OpenCloudError>

    /**
     * `upsertEntry` with an exact value.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Quota: 500 a minute.
     */
    readonly upsertEntryV1: (
      input: EntryAddress & { readonly value: Integer }
    ) => Effect.Effect<OrderedEntry<bigint>, OpenCloudError>

    /**
     * `incrementEntry` with an exact amount.
     *
     * Never repeated after an unknown outcome. Scope: `universe.ordered-data-store.scope.entry:write`. Quota: 500 a
     * minute.
     */
    readonly incrementEntryV1: (
      input: EntryAddress & { readonly amount: Integer }
    ) => Effect.Effect<OrderedEntry<bigint>, OpenCloudError>

    /**
     * Deletes an entry, for good. Unlike `deleteEntry` it succeeds where there is none.
     *
     * Scope: `universe.ordered-data-store.scope.entry:write`. Quota: 500 a minute.
     */
    readonly deleteEntryV1: (input: EntryAddress) => Effect.Effect<void, OpenCloudError>
  }
>()("effect-open-cloud/OrderedDataStores") {
  /** Ordered data stores over a client. */
  static readonly layer: Layer.Layer<OrderedDataStores, never, OpenCloud> = layerOf(OrderedDataStores, (client) =>
    make(client)
  )
}

const inV2 = ({ orderedDataStoreId, scope = "global", universeId }: ScopeAddress) => ({
  universeId,
  orderedDataStoreId,
  scopeId: scope
})

const inV1 = ({ orderedDataStoreId, scope = "global", universeId }: ScopeAddress) => ({
  universeId,
  orderedDataStore: orderedDataStoreId,
  scope
})

const entryV2 = (input: EntryAddress) => ({ ...inV2(input), entryId: input.entryId })

const entryV1 = (input: EntryAddress) => ({ ...inV1(input), entry: input.entryId })

interface Answer {
  readonly id?: string
  readonly path?: string
}

interface Reading<T, V> {
  /** An entry that was asked for by its id, which an answer may leave out. */
  readonly of: (input: EntryAddress) => (answer: Answer & { readonly value?: T }) => OrderedEntry<V>
  /** An entry of a list. */
  readonly listed: (answer: Answer & { readonly value?: T }) => OrderedEntry<V> | undefined
}

/** A zero may be left out of an answer. */
const reading = <T, V>(read: (value: T | undefined) => V): Reading<T, V> => ({
  of: (input) => (answer) => ({ ...answer, id: answer.id || String(input.entryId), value: read(answer.value) }),
  listed: (answer) => {
    const id = idOf(answer, "entries")
    return id === undefined ? undefined : { ...answer, id, value: read(answer.value) }
  }
})

const double = reading<number, number>((value = 0) => value)

const exact = reading<string, bigint>((value = "0") => BigInt(value))

/** The first field that is not an integer of the interface. */
const refuseIntegers = <K extends string>(
  operation: AnyOperation,
  fields: { readonly [key in K]?: unknown },
  optional = false
): InvalidRequest | undefined => {
  const reason = (value: unknown): string | undefined => {
    if (value === undefined) return optional ? undefined : "is required"
    const isV1 = operation.name.endsWith("V1")
    if (typeof value === "bigint") {
      return !isV1 ? "must be a number" : BigInt.asIntN(64, value) === value ? undefined : "has more than 64 bits"
    }
    if (typeof value !== "number" || !Number.isInteger(value)) return "must be an integer"
    if (Number.isSafeInteger(value)) return undefined
    return isV1 ? "is beyond 2^53: pass a bigint" : `is beyond 2^53: pass a bigint to \`${operation.name}V1\``
  }
  for (const [name, value] of Object.entries(fields)) {
    const said = reason(value)
    if (said !== undefined) return refuse(operation, name, said)
  }
  return undefined
}

const make = (client: Client): OrderedDataStores["Service"] => {
  /** Sends what is not refused. */
  const unless = <A>(refused: InvalidRequest | undefined, send: () => Result<A>): Result<A> =>
    refused === undefined ? Effect.suspend(send) : Effect.fail(refused)

  const getEntry = (input: EntryAddress) =>
    Effect.map(client.execute(Operations.getEntry, entryV2(input)), double.of(input))

  const getEntryV1 = (input: EntryAddress) =>
    Effect.map(client.execute(Operations.getEntryV1, entryV1(input)), exact.of(input))

  const put =
    (options: { readonly allowMissing?: true }) =>
    (input: EntryAddress & { readonly value: number }): Result<OrderedEntry<number>> =>
      unless(refuseIntegers(Operations.updateEntry, { value: input.value }), () =>
        Effect.map(
          client.execute(Operations.updateEntry, { ...entryV2(input), ...options, body: { value: input.value } }),
          double.of(input)
        )
      )

  const putV1 =
    (options: { readonly allowMissing?: true }) =>
    (input: EntryAddress & { readonly value: Integer }): Result<OrderedEntry<bigint>> =>
      unless(refuseIntegers(Operations.updateEntryV1, { value: input.value }), () =>
        Effect.map(
          client.execute(Operations.updateEntryV1, { ...entryV1(input), ...options, body: { value: input.value } }),
          exact.of(input)
        )
      )

  return {
    listEntries: listOf((input) => {
      const { descending, max, min } = input
      const refused = refuseIntegers(Operations.listEntries, { min, max }, true)
      if (refused !== undefined) return Stream.fail(refused)
      const orderBy = descending === true ? "value desc" : undefined
      const query = { ...inV2(input), ...given({ orderBy, filter: Filter.valuesBetween({ min, max }) }) }
      return readItems(
        Operations.listEntries,
        pages(client, Operations.listEntries, query, (page) => page.orderedDataStoreEntries, input),
        double.listed
      )
    }),

    getEntry,

    createEntry: (input) =>
      unless(
        refuseIntegers(Operations.createEntry, { value: input.value }) ??
          refuseSegment(Operations.createEntry, "entryId", input.entryId),
        () =>
          unlessEqual(
            Effect.map(
              client.execute(Operations.createEntry, {
                ...inV2(input),
                id: input.entryId,
                body: { value: input.value }
              }),
              double.of(input)
            ),
            input,
            ifAny(getEntry(input)),
            ({ value }) => value === input.value
          )
      ),

    updateEntry: put({}),

    upsertEntry: put({ allowMissing: true }),

    incrementEntry: (input) =>
      unless(refuseIntegers(Operations.incrementEntry, { amount: input.amount }), () =>
        Effect.map(
          client.execute(Operations.incrementEntry, { ...entryV2(input), body: { amount: input.amount } }),
          double.of(input)
        )
      ),

    deleteEntry: (input) => removal(client.execute(Operations.deleteEntry, entryV2(input)), input),

    listEntriesV1: listOf((input) => {
      const { descending, max, min } = input
      const refused = refuseIntegers(Operations.listEntriesV1, { min, max }, true)
      if (refused !== undefined) return Stream.fail(refused)
      const orderBy = descending === true ? "desc" : undefined
      const query = { ...inV1(input), ...given({ orderBy, filter: Filter.valuesBetween({ min, max }) }) }
      return readItems(
        Operations.listEntriesV1,
        pages(client, Operations.listEntriesV1, query, (page) => page.entries, input),
        exact.listed
      )
    }),

    getEntryV1,

    createEntryV1: (input) =>
      unless(
        refuseIntegers(Operations.createEntryV1, { value: input.value }) ??
          refuseSegment(Operations.createEntryV1, "entryId", input.entryId),
        () =>
          unlessEqual(
            Effect.map(
              client.execute(Operations.createEntryV1, {
                ...inV1(input),
                id: input.entryId,
                body: { value: input.value }
              }),
              exact.of(input)
            ),
            input,
            ifAny(getEntryV1(input)),
            ({ value }) => value === BigInt(input.value)
          )
      ),

    updateEntryV1: putV1({}),

    upsertEntryV1: putV1({ allowMissing: true }),

    incrementEntryV1: (input) =>
      unless(refuseIntegers(Operations.incrementEntryV1, { amount: input.amount }), () =>
        Effect.map(
          client.execute(Operations.incrementEntryV1, { ...entryV1(input), body: { amount: input.amount } }),
          exact.of(input)
        )
      ),

    deleteEntryV1: (input) => client.execute(Operations.deleteEntryV1, entryV1(input))
  }
}
