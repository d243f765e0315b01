/**
 * Entries of ordered data stores, by either interface: what both do, and a table of what they differ in.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { InvalidRequest } from "../../Errors.ts"
import { given } from "../../interface/Fields.ts"
import { refuse, refuseSegment } from "../../internal/pipeline/Refuse.ts"
import * as Filter from "../../internal/request/Filter.ts"
import type { AnyOperation, Id, Operation } from "../../Operation.ts"
import { listOf, type PagingOptions, pages } from "../../Paging.ts"
import { type EqualWrites, ifAny, removal, unlessEqual } from "../internal/Echo.ts"
import { idOf, readItems } from "../internal/Ids.ts"
import type { Client, Gives } from "../internal/Method.ts"

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
  /** The same, by which methods take it. */
  readonly entryId: string
  readonly value: V
  /** The entry's resource path. */
  readonly path?: string
  /** The scope that it is in, where its path says it. */
  readonly scope?: string
}

/** Which entries to list, and which first. Bounds are part of the range. */
export interface ListOptions<V> extends PagingOptions {
  /** Least value. */
  readonly min?: V | undefined
  /** Greatest value. */
  readonly max?: V | undefined
  /** Highest value first. */
  readonly descending?: boolean | undefined
}

/** An integer of 64 bits; a `number` only while it is exact. */
export type Integer = number | bigint

/** An entry as an interface has it, with a value of its own form. */
interface Answer<W> {
  readonly id?: string
  readonly path?: string
  readonly value?: W
}

/** What the interfaces differ in: `N` is what is written, `W` what an answer has for it, `V` what is read. */
export interface Interface<Scope extends object, Entry extends object, L, N extends Integer, W, V> {
  readonly list: Operation<Scope & { readonly orderBy?: string; readonly filter?: string }, L>
  readonly create: Operation<Scope & { readonly id: Id; readonly body: { readonly value: N } }, Answer<W>>
  readonly get: Operation<Entry, Answer<W>>
  readonly update: Operation<
    Entry & { readonly allowMissing?: boolean; readonly body: { readonly value: N } },
    Answer<W>
  >
  readonly increment: Operation<Entry & { readonly body: { readonly amount: N } }, Answer<W>>
  readonly delete: Operation<Entry, void>
  readonly inScope: (input: ScopeAddress) => Scope
  readonly ofEntry: (input: EntryAddress) => Entry
  readonly itemsOf: (page: L) => ReadonlyArray<Answer<W>> | undefined
  /** What asks for the highest value first. */
  readonly highestFirst: string
  /** A zero may be left out of an answer. */
  readonly read: (value: W | undefined) => V
  readonly isEqual: (found: V, written: N) => boolean
  /** Why it takes no such `bigint`, if it does not. */
  readonly refuseBigint: (value: bigint) => string | undefined
  /** What to do with a number that is not exact. */
  readonly inexact: (operation: AnyOperation) => string
}

/** The methods of both services. */
export const entriesOf = <Scope extends object, Entry extends object, L, N extends Integer, W, V>(
  client: Client,
  its: Interface<Scope, Entry, L, N, W, V>
) => {
  const reason = (operation: AnyOperation, value: unknown): string | undefined => {
    if (typeof value === "bigint") return its.refuseBigint(value)
    if (typeof value !== "number" || !Number.isInteger(value)) return "must be an integer"
    return Number.isSafeInteger(value) ? undefined : `is beyond 2^53: ${its.inexact(operation)}`
  }

  const refusedIf = (operation: AnyOperation, name: string, said: string | undefined): InvalidRequest | undefined =>
    said === undefined ? undefined : refuse(operation, name, said)

  const refuseValue = (operation: AnyOperation, name: string, value: unknown): InvalidRequest | undefined =>
    refusedIf(operation, name, value === undefined ? "is required" : reason(operation, value))

  const refuseBound = (operation: AnyOperation, name: string, value: unknown): InvalidRequest | undefined =>
    refusedIf(operation, name, value === undefined ? undefined : reason(operation, value))

  /** Sends what is not refused. */
  const unless = <A>(refused: InvalidRequest | undefined, send: () => Gives<A>): Gives<A> =>
    refused === undefined ? Effect.suspend(send) : Effect.fail(refused)

  const named = (answer: Answer<W>, id: string): OrderedEntry<V> => ({
    ...answer,
    id,
    entryId: id,
    value: its.read(answer.value)
  })

  /** An entry that was asked for by its id, which an answer may leave out. */
  const entryOf =
    (input: EntryAddress) =>
    (answer: Answer<W>): OrderedEntry<V> =>
      named(answer, answer.id || String(input.entryId))

  const listed = (answer: Answer<W>): OrderedEntry<V> | undefined => {
    const id = idOf(answer, "entries")
    return id === undefined ? undefined : named(answer, id)
  }

  const getEntry = (input: EntryAddress): Gives<OrderedEntry<V>> =>
    Effect.map(client.execute(its.get, its.ofEntry(input)), entryOf(input))

  const put =
    (options: { readonly allowMissing?: true }) =>
    (input: EntryAddress & { readonly value: N }): Gives<OrderedEntry<V>> =>
      unless(refuseValue(its.update, "value", input.value), () =>
        Effect.map(
          client.execute(its.update, { ...its.ofEntry(input), ...options, body: { value: input.value } }),
          entryOf(input)
        )
      )

  return {
    listEntries: listOf((input: ScopeAddress & ListOptions<N>) => {
      const { descending, max, min } = input
      const refused = refuseBound(its.list, "min", min) ?? refuseBound(its.list, "max", max)
      if (refused !== undefined) return Stream.fail(refused)
      const orderBy = descending === true ? its.highestFirst : undefined
      const query = { ...its.inScope(input), ...given({ orderBy, filter: Filter.valuesBetween({ min, max }) }) }
      return readItems(its.list, pages(client, its.list, query, its.itemsOf, input), listed)
    }),

    getEntry,

    createEntry: (input: EntryAddress & EqualWrites & { readonly value: N }): Gives<OrderedEntry<V>> =>
      unless(refuseValue(its.create, "value", input.value) ?? refuseSegment(its.create, "entryId", input.entryId), () =>
        unlessEqual(
          Effect.map(
            client.execute(its.create, {
              ...its.inScope(input),
              id: input.entryId,
              body: { value: input.value }
            }),
            entryOf(input)
          ),
          input,
          ifAny(getEntry(input)),
          ({ value }) => its.isEqual(value, input.value)
        )
      ),

    updateEntry: put({}),

    upsertEntry: put({ allowMissing: true }),

    incrementEntry: (input: EntryAddress & { readonly amount: N }): Gives<OrderedEntry<V>> =>
      unless(refuseValue(its.increment, "amount", input.amount), () =>
        Effect.map(
          client.execute(its.increment, { ...its.ofEntry(input), body: { amount: input.amount } }),
          entryOf(input)
        )
      ),

    deleteEntry: (input: EntryAddress & EqualWrites): Gives<void> =>
      removal(client.execute(its.delete, its.ofEntry(input)), input)
  }
}
