/**
 * Entries with their values, page by page.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { Id } from "../../interface/Values.ts"
import type { Cursor, Page } from "../../Paging.ts"
import type { DataStores, ListedEntry, ScopeAddress } from "../../services/DataStores.ts"
import type { Skipped } from "../Places.ts"
import { type ExportedEntry, exported, itemOf } from "./Line.ts"

/**
 * Which entries a job is about.
 *
 * @since 0.2.0
 */
export interface EntriesOf {
  readonly universeId: Id
  readonly dataStoreId: Id
  /** Entries of one scope. Default: of all scopes. */
  readonly scope?: Id | undefined
  /** Those whose ids begin with this; without a `scope`, the scope comes first: `global/player_`. */
  readonly prefix?: string | undefined
}

/**
 * How fast a job goes.
 *
 * @since 0.2.0
 */
export interface Pace {
  /** Entries at a time. Default 16. More does not help where the quota is the bound. */
  readonly concurrency?: number | undefined
  /** Entries a page, 1 to 256: where the job's place is noted, and what may be repeated. Default 100. */
  readonly pageSize?: number | undefined
}

/**
 * Which moment entries are read of.
 *
 * - `snapshot`: that of the universe's latest snapshot, which is taken before the first read. All entries are of one
 *   moment. Roblox takes one snapshot in a UTC day: a job later on that day reads the moment of that one.
 * - `now`: each as it is when it is read.
 *
 * @since 0.2.0
 */
export type Moment = "snapshot" | "now"

export const defaultPageSize = 100

export const concurrencyOf = ({ concurrency = 16 }: Pace) => ({ concurrency })

const addressOf = ({ dataStoreId, scope, universeId }: EntriesOf): ScopeAddress & { readonly allScopes?: boolean } => ({
  universeId,
  dataStoreId,
  ...(scope === undefined ? { allScopes: true } : { scope })
})

/** What tells a job on these entries from another one. */
export const inputOf = ({ dataStoreId, prefix, scope, universeId }: EntriesOf) => ({
  universeId: String(universeId),
  dataStoreId: String(dataStoreId),
  scope: scope === undefined ? null : String(scope),
  prefix: prefix ?? null
})

/** The pages of a list of entries; those that were deleted as well, as they may have been there at an earlier moment. */
export const listed = (
  dataStores: DataStores["Service"],
  entries: EntriesOf & Pace,
  moment: Moment
): ((cursor: Cursor | undefined) => Stream.Stream<Page<ListedEntry>, OpenCloudError>) => {
  const { pageSize = defaultPageSize, prefix } = entries
  return (cursor) =>
    dataStores.listEntries.pages({
      ...addressOf(entries),
      ...(prefix !== undefined && { prefix }),
      ...(moment === "snapshot" && { showDeleted: true }),
      ...(cursor !== undefined && { cursor }),
      pageSize,
      prefetch: 1
    })
}

/** The moment of a universe's latest snapshot, which is taken now unless there is one of this day. */
export const momentOf = (
  dataStores: DataStores["Service"],
  { universeId }: EntriesOf
): Effect.Effect<DateTime.Utc, OpenCloudError> =>
  Effect.flatMap(dataStores.snapshot({ universeId }), ({ latestSnapshotTime }) =>
    latestSnapshotTime === undefined ? DateTime.now : Effect.succeed(latestSnapshotTime)
  )

/** What came of reading a page's entries. */
export interface ReadPage {
  readonly entries: ReadonlyArray<ExportedEntry>
  readonly skipped: ReadonlyArray<Skipped>
}

/** Reads the entries of a page, in their order. Those that did not exist at the moment are skipped. */
export const readAll = (
  dataStores: DataStores["Service"],
  entries: EntriesOf,
  items: ReadonlyArray<ListedEntry>,
  pace: Pace,
  time?: DateTime.Utc
): Effect.Effect<ReadPage, OpenCloudError> =>
  Effect.map(
    Effect.forEach(
      items,
      ({ id, scope }) =>
        dataStores
          .getEntry({
            universeId: entries.universeId,
            dataStoreId: entries.dataStoreId,
            scope,
            entryId: id,
            ...(time !== undefined && { time })
          })
          .pipe(
            Effect.map((entry) => exported(scope, entry)),
            Effect.catchTag("NotFound", () =>
              Effect.succeed({ item: itemOf({ id, scope }), reason: "it does not exist at that moment" })
            )
          ),
      concurrencyOf(pace)
    ),
    (all) => ({
      entries: all.filter((it): it is ExportedEntry => "value" in it),
      skipped: all.filter((it): it is Skipped => "item" in it)
    })
  )
