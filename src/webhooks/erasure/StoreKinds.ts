/**
 * How entries of the kinds of data stores are found and deleted.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { mapItems, type Page, type PagingOptions } from "../../Paging.ts"
import type { DataStores } from "../../services/DataStores.ts"
import type { OrderedDataStores } from "../../services/OrderedDataStores.ts"
import type { ErasedEntry } from "./Errors.ts"
import type { Target } from "./Plan.ts"

/** A place to look in. */
export type Place = Pick<Target, "kind" | "universeId" | "store" | "scope">

/** The entry of a place that is looked in. */
export const entryOf = ({ kind, store, universeId }: Place, scope: string, key: string): ErasedEntry => ({
  kind,
  universeId: String(universeId),
  store,
  scope,
  key
})

/** How a kind of store is looked through. */
export interface StoreKind {
  readonly has: (entry: ErasedEntry) => Effect.Effect<boolean, OpenCloudError>
  /** The entries of a place whose keys begin with a text, page by page. */
  readonly pages: (
    place: Place,
    prefix: string,
    options: PagingOptions
  ) => Stream.Stream<Page<ErasedEntry>, OpenCloudError>
  readonly remove: (entry: ErasedEntry) => Effect.Effect<boolean, OpenCloudError>
}

const present = <A>(effect: Effect.Effect<A, OpenCloudError>): Effect.Effect<boolean, OpenCloudError> =>
  Effect.catchTag(Effect.as(effect, true), "NotFound", () => Effect.succeed(false))

export const storeKinds = (
  standard: DataStores["Service"],
  ordered: OrderedDataStores["Service"]
): Record<Target["kind"], StoreKind> => {
  const standardAddress = ({ key, scope, store, universeId }: ErasedEntry) => ({
    universeId,
    dataStoreId: store,
    scope,
    entryId: key
  })
  const orderedAddress = ({ key, scope, store, universeId }: ErasedEntry) => ({
    universeId,
    orderedDataStoreId: store,
    scope,
    entryId: key
  })
  return {
    standard: {
      has: (entry) => present(standard.getEntry(standardAddress(entry))),
      remove: (entry) => present(standard.deleteEntry(standardAddress(entry))),
      pages: (place, prefix, options) =>
        mapItems(
          standard.listEntries.pages({
            ...options,
            universeId: place.universeId,
            dataStoreId: place.store,
            ...(prefix !== "" && { prefix }),
            ...(place.scope === undefined ? { allScopes: true } : { scope: place.scope })
          }),
          ({ id = "", scope }) => entryOf(place, scope, id)
        )
    },
    ordered: {
      has: (entry) => present(ordered.getEntry(orderedAddress(entry))),
      remove: (entry) => present(ordered.deleteEntry(orderedAddress(entry))),
      pages: (place, _prefix, options) =>
        mapItems(
          ordered.listEntries.pages({
            ...options,
            universeId: place.universeId,
            orderedDataStoreId: place.store,
            scope: place.scope
          }),
          ({ id }) => entryOf(place, place.scope ?? "global", id)
        )
    }
  }
}
