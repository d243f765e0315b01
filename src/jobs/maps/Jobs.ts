/**
 * Jobs on sorted maps of memory stores: into files, out of them, from one into another, away, compared
 * and changed.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import type * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { MemoryStores, SortKey } from "../../services/MemoryStores.ts"
import type { Copying, Deleting } from "../data/Copy.ts"
import { type DifferenceOf, diffOf, type SideOf } from "../data/Diff.ts"
import { byFunction, editOf, type Planned, previewOf } from "../data/Editing.ts"
import type { ExportTo } from "../data/Export.ts"
import type { ImportFrom } from "../data/Import.ts"
import { jsonOf } from "../data/Kind.ts"
import { copyOf, deleteOf, exportOf, importOf, type StoreJob } from "../data/Stores.ts"
import { type Undoing, undoOf } from "../data/Undo.ts"
import type { JobFailed } from "../Errors.ts"
import type { Pace } from "../Pace.ts"
import type { Progress } from "../Resumable.ts"
import {
  type ExportedSortedMapItem,
  type ListedItem,
  type SortedMapKey,
  type SortedMapOf,
  type SortedMapRule,
  sortedMaps
} from "./Kind.ts"

type MapJob<R = never> = StoreJob<MemoryStores | R>

/**
 * What to export, and into which file.
 *
 * @since 0.2.0
 */
export interface ExportSortedMapOptions extends SortedMapOf, ExportTo, Pace {}

/**
 * Writes the items of a sorted map into a file of JSON Lines. See `exportEntries`. Each is as it is when its page is read.
 *
 * Scope: `memory-store.sorted-map:read`. A request for each page of the list.
 *
 * @since 0.2.0
 */
export const exportSortedMap = (options: ExportSortedMapOptions): MapJob<FileSystem.FileSystem> =>
  exportOf(sortedMaps, options)

/**
 * What to import, and where to.
 *
 * @since 0.2.0
 */
export interface ImportSortedMapOptions extends SortedMapOf, ImportFrom<ExportedSortedMapItem, SortedMapRule>, Pace {}

/**
 * Writes items of files into a sorted map. See `importEntries`. They last until the
 * time that they had; those that have expired are skipped.
 *
 * Scope: `memory-store.sorted-map:write`. A request for each.
 *
 * @since 0.2.0
 */
export const importSortedMap = (options: ImportSortedMapOptions): MapJob<FileSystem.FileSystem> =>
  importOf(sortedMaps, options)

/**
 * What to copy, and where to.
 *
 * @since 0.2.0
 */
export interface CopySortedMapOptions extends Copying<ExportedSortedMapItem, SortedMapRule>, Pace {
  /** What is copied. */
  readonly from: SortedMapOf
  /** Where to. */
  readonly to: SortedMapOf
}

/**
 * Copies items into another sorted map, of the same universe or another. See `copyEntries`.
 *
 * Scopes: `memory-store.sorted-map:read` and `memory-store.sorted-map:write`.
 *
 * @since 0.2.0
 */
export const copySortedMap = (options: CopySortedMapOptions): MapJob => copyOf(sortedMaps, options)

/**
 * Which items to delete.
 *
 * @since 0.2.0
 */
export interface DeleteSortedMapItemsOptions extends SortedMapOf, Deleting<ExportedSortedMapItem>, Pace {}

/**
 * Deletes items, for good. See `deleteEntries`. All are listed first; what `where` chose by what it holds is read once more
 * before it is deleted, and stays if `where` says so then.
 *
 * Scopes: `memory-store.sorted-map:read` and `memory-store.sorted-map:write`.
 *
 * @since 0.2.0
 */
export const deleteSortedMapItems = (options: DeleteSortedMapItemsOptions): MapJob => deleteOf(sortedMaps, options)

/**
 * An item that is not the same on both sides, or that could not be compared.
 *
 * @since 0.2.0
 */
export type SortedMapDifference = DifferenceOf<{ readonly id: string }, ExportedSortedMapItem>

/**
 * What to compare: each side is a sorted map, or files that an export wrote.
 *
 * @since 0.2.0
 */
export interface DiffSortedMapsOptions extends Pace {
  /** What there was: a store, or a file of an export. */
  readonly before: SideOf<SortedMapOf>
  /** What there is, likewise. */
  readonly after: SideOf<SortedMapOf>
}

/**
 * The items that are not the same on two sides: what `after` has more, has not, and has with another value or sort key, or
 * until another time; a minute more or less is none. Nothing comes of equal sides. Both sides are listed, and one of them is
 * kept in memory.
 *
 * Scope: `memory-store.sorted-map:read`. A request for each page of a list, which counts for each of its items.
 *
 * @since 0.2.0
 */
export const diffSortedMaps = (
  options: DiffSortedMapsOptions
): Stream.Stream<SortedMapDifference, OpenCloudError | JobFailed, MemoryStores | FileSystem.FileSystem> =>
  diffOf(sortedMaps, options)

/**
 * What becomes of an item: its value, and the key that it is sorted by, which stays where none is given.
 *
 * @since 0.2.0
 */
export type SortedMapChange = { readonly value: unknown; readonly sortKey?: SortKey | undefined } | undefined

/**
 * Which items to change, and how.
 *
 * @since 0.2.0
 */
export interface EditSortedMapOptions<E = never, R = never> extends SortedMapOf, Pace {
  /**
   * What to make of an item, or `undefined` to leave it. It may be called more than once for an item, and is told what is
   * there each time. Where it fails, or throws, the item is left out with the reason; where it throws the same for all of
   * a page, the job ends.
   */
  readonly edit: (item: ExportedSortedMapItem) => SortedMapChange | Effect.Effect<SortedMapChange, E, R>
  /** Name of the job, by which it is undone. Default: of the map. */
  readonly name?: string | undefined
  /** How many items there are, where that is known, for the time that is left; see `estimateSortedMap`. */
  readonly items?: number | undefined
}

const byEdit = <E, R>(
  options: EditSortedMapOptions<E, R>
): Planned<SortedMapKey, ListedItem, ExportedSortedMapItem, SortedMapRule, E, R> =>
  byFunction(
    options.name ?? `edit ${sortedMaps.labelOf(options)}`,
    options.edit,
    (item, { sortKey = item.sortKey, value }: NonNullable<SortedMapChange>, job) =>
      Effect.map(
        jsonOf(job, value),
        (json): ExportedSortedMapItem => ({ ...item, value: json, ...(sortKey !== undefined && { sortKey }) })
      )
  )

/**
 * Changes items by a function, and gives the progress after each page; `counts.edited` is how many were changed. See
 * `editEntries`. All items are listed first; then each is read, and where it is to be changed, noted, read once more and
 * written, to last as long as it would have.
 *
 * The server tells an etag of each item, and takes none. Where another program changes an item before it is read once more,
 * the function is called again, and nothing is lost. What is written in the moment between that reading and the writing is
 * lost. An item that has expired or was deleted does not come back. What was there is noted with the job's place, and
 * `undoSortedMapEdit` brings it back.
 *
 * Scopes: `memory-store.sorted-map:read` and `memory-store.sorted-map:write`. One read for each item, and one more and a
 * write for each that is changed; the list counts for each item, too.
 *
 * @since 0.2.0
 */
export const editSortedMap = <E extends { readonly message: string } = never, R = never>(
  options: EditSortedMapOptions<E, R>
): Stream.Stream<Progress, OpenCloudError | JobFailed | E, MemoryStores | KeyValueStore | R> =>
  editOf(sortedMaps, options, byEdit(options))

/**
 * What `editSortedMap` would change, and writes nothing.
 *
 * Scope: `memory-store.sorted-map:read`. A request for each page of the list.
 *
 * @since 0.2.0
 */
export const previewSortedMapEdit = <E extends { readonly message: string } = never, R = never>(
  options: EditSortedMapOptions<E, R>
): Stream.Stream<SortedMapDifference, OpenCloudError | JobFailed | E, MemoryStores | R> =>
  previewOf(sortedMaps, options, byEdit(options))

/**
 * Which edit to take back.
 *
 * @since 0.2.0
 */
export interface UndoSortedMapEditOptions extends SortedMapOf, Undoing {}

/**
 * Takes an edit of a sorted map back, as far as it has come: items that are as it left them become what they were before;
 * those that others changed since, and those that are gone, stay so, and are in `skipped`. What was there was noted by the
 * edit: `forget` it, and nothing brings it back. It guards what others write as `editSortedMap` does.
 *
 * Scopes: `memory-store.sorted-map:read` and `memory-store.sorted-map:write`. Two reads and one write for each item that was
 * edited.
 *
 * @since 0.2.0
 */
export const undoSortedMapEdit = (
  options: UndoSortedMapEditOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed, MemoryStores | KeyValueStore> => undoOf(sortedMaps, options)
