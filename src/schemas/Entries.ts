/**
 * Schemas of entries whose values are of a type that the program has a Schema of.
 *
 * @since 0.2.0
 */
import * as Schema from "effect/Schema"
import { DataStoreEntry } from "../generated/dataStores/shapes.ts"
import { fromShape } from "./Answer.ts"

/**
 * An entry of an `EntryStore`.
 *
 * @since 0.2.0
 */
export interface TypedEntry<out A> extends Omit<DataStoreEntry, "value"> {
  readonly value: A
}

/**
 * The Schema of an entry of an `EntryStore`, by that of its value.
 *
 * @since 0.2.0
 */
export const TypedEntry = <A, I>(value: Schema.Codec<A, I>): Schema.Codec<TypedEntry<A>, { readonly value: I }> =>
  Schema.Struct({ ...fromShape<DataStoreEntry>(DataStoreEntry).fields, value })

const optional = Schema.optionalKey(Schema.String)

/**
 * An entry of an ordered data store.
 *
 * @since 0.2.0
 */
export interface OrderedEntry<out V> {
  readonly id: string
  readonly value: V
  readonly path?: string
  readonly scope?: string
}

/**
 * The Schema of an entry of an ordered data store, by that of its value: `Schema.Finite`, or, of `OrderedDataStoresV1`,
 * `Schema.BigInt`.
 *
 * @since 0.2.0
 */
export const OrderedEntry = <V, I>(value: Schema.Codec<V, I>): Schema.Codec<OrderedEntry<V>, { readonly value: I }> =>
  Schema.Struct({ id: Schema.String, value, path: optional, scope: optional })
