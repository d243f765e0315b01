/**
 * Jobs on entries of ordered data stores: into files, out of them, from one into another, away, compared and changed.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import type * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { OrderedDataStores } from "../../services/OrderedDataStores.ts"
import type { Integer, OrderedDataStoresV1 } from "../../services/OrderedDataStoresV1.ts"
import type { Copying, Deleting } from "../data/Copy.ts"
import { type DifferenceOf, diffOf, type SideOf } from "../data/Diff.ts"
import { byFunction, editOf, type Planned, previewOf } from "../data/Editing.ts"
import type { ExportTo } from "../data/Export.ts"
import type { ImportFrom } from "../data/Import.ts"
import { functionFailed } from "../data/Kind.ts"
import { copyOf, deleteOf, exportOf, importOf, type StoreJob } from "../data/Stores.ts"
import { type Undoing, undoOf } from "../data/Undo.ts"
import type { JobFailed } from "../Errors.ts"
import type { Pace } from "../Pace.ts"
import type { Progress } from "../Resumable.ts"
import {
  type ExportedOrderedEntry,
  type OrderedEntriesOf,
  type OrderedEntryRule,
  type OrderedKey,
  orderedDataStores
} from "./Kind.ts"

/** Numbers beyond 2^53 are read and written by the older interface, which has all of their digits. */
type Needs = OrderedDataStores | OrderedDataStoresV1

type OrderedJob<R = never> = StoreJob<Needs | R>

/**
 * What to export, and into which file.
 *
 * @since 0.2.0
 */
export interface ExportOrderedEntriesOptions extends OrderedEntriesOf, ExportTo, Pace {}

/**
 * Writes the entries of a scope of an ordered data store into a file of JSON Lines. See `exportEntries`. Each is as it is
 * when its page is read; one whose value changes meanwhile may move past the list, and be missed or come twice. Values have
 * all of their 64 bits.
 *
 * Scope: `universe.ordered-data-store.scope.entry:read`. A request for each page of the list, and one more for each value
 * beyond 2^53.
 *
 * @since 0.2.0
 */
export const exportOrderedEntries = (options: ExportOrderedEntriesOptions): OrderedJob<FileSystem.FileSystem> =>
  exportOf(orderedDataStores, options)

/**
 * What to import, and where to.
 *
 * @since 0.2.0
 */
export interface ImportOrderedEntriesOptions
  extends OrderedEntriesOf,
    ImportFrom<ExportedOrderedEntry, OrderedEntryRule>,
    Pace {}

/**
 * Writes entries of files into an ordered data store. See `importEntries`.
 *
 * Scope: `universe.ordered-data-store.scope.entry:write`; `:read` with functions and values beyond 2^53. A request for each.
 *
 * @since 0.2.0
 */
export const importOrderedEntries = (options: ImportOrderedEntriesOptions): OrderedJob<FileSystem.FileSystem> =>
  importOf(orderedDataStores, options)

/**
 * What to copy, and where to.
 *
 * @since 0.2.0
 */
export interface CopyOrderedEntriesOptions extends Copying<ExportedOrderedEntry, OrderedEntryRule>, Pace {
  /** What is copied. */
  readonly from: OrderedEntriesOf
  /** Where to. */
  readonly to: OrderedEntriesOf
}

/**
 * Copies entries into another ordered data store, of the same universe or another. See `copyEntries`.
 *
 * Scopes: `universe.ordered-data-store.scope.entry:read` and `universe.ordered-data-store.scope.entry:write`.
 *
 * @since 0.2.0
 */
export const copyOrderedEntries = (options: CopyOrderedEntriesOptions): OrderedJob => copyOf(orderedDataStores, options)

/**
 * Which entries to delete.
 *
 * @since 0.2.0
 */
export interface DeleteOrderedEntriesOptions extends OrderedEntriesOf, Deleting<ExportedOrderedEntry>, Pace {}

/**
 * Deletes entries, for good. See `deleteEntries`. All are listed first; what `where` chose by its value is read once more
 * before it is deleted, and stays if `where` says so then.
 *
 * Scopes: `universe.ordered-data-store.scope.entry:read` and `universe.ordered-data-store.scope.entry:write`.
 *
 * @since 0.2.0
 */
export const deleteOrderedEntries = (options: DeleteOrderedEntriesOptions): OrderedJob =>
  deleteOf(orderedDataStores, options)

/**
 * An ordered entry that is not the same on both sides, or that could not be compared.
 *
 * @since 0.2.0
 */
export type OrderedDifference = DifferenceOf<{ readonly id: string }, ExportedOrderedEntry>

/**
 * What to compare: each side is an ordered data store, or files that an export wrote.
 *
 * @since 0.2.0
 */
export interface DiffOrderedEntriesOptions extends Pace {
  /** What there was: a store, or a file of an export. */
  readonly before: SideOf<OrderedEntriesOf>
  /** What there is, likewise. */
  readonly after: SideOf<OrderedEntriesOf>
}

/**
 * The entries that are not the same on two sides: what `after` has more, has not, and has with another value. Nothing comes
 * of equal sides. Both sides are listed, and one of them is kept in memory; what a list seems to have left out is read once
 * more, as values that change move entries in it.
 *
 * Scope: `universe.ordered-data-store.scope.entry:read`. A request for each page of a list.
 *
 * @since 0.2.0
 */
export const diffOrderedEntries = (
  options: DiffOrderedEntriesOptions
): Stream.Stream<OrderedDifference, OpenCloudError | JobFailed, Needs | FileSystem.FileSystem> =>
  diffOf(orderedDataStores, options)

/**
 * Which entries to change, and how.
 *
 * @since 0.2.0
 */
export interface EditOrderedEntriesOptions<E = never, R = never> extends OrderedEntriesOf, Pace {
  /**
   * What to make of an entry: its new value, or `undefined` to leave it. It may be called more than once for an entry, and
   * is told what is there each time. Where it fails, or throws, the entry is left out with the reason; where it throws the
   * same for all of a page, the job ends. A value beyond 2^53 is a `bigint`.
   */
  readonly edit: (entry: ExportedOrderedEntry) => Integer | undefined | Effect.Effect<Integer | undefined, E, R>
  /** Name of the job, by which it is undone. Default: of the store. */
  readonly name?: string | undefined
  /** How many entries there are, where that is known, for the time that is left; see `estimateOrderedEntries`. */
  readonly items?: number | undefined
}

const byEdit = <E, R>(
  options: EditOrderedEntriesOptions<E, R>
): Planned<OrderedKey, ExportedOrderedEntry, ExportedOrderedEntry, OrderedEntryRule, E, R> =>
  byFunction(options.name ?? `edit ${orderedDataStores.labelOf(options)}`, options.edit, ({ id }, value, job) =>
    typeof value === "bigint" || Number.isSafeInteger(value)
      ? Effect.succeed({ id, value })
      : Effect.fail(functionFailed(job, "its function gave what is no integer; beyond 2^53 it has to be a bigint"))
  )

/**
 * Changes entries by a function, and gives the progress after each page; `counts.edited` is how many were changed. See
 * `editEntries`. All entries are listed first, as a value that changes moves its entry in the list; then each is read, and
 * where it is to be changed, noted, read once more and written.
 *
 * Ordered stores have no etags. Where another program changes an entry before it is read once more, the function is called
 * again, and nothing is lost. What is written in the moment between that reading and the writing is lost, be it a value or
 * an increment: let no game server write meanwhile where that matters. An entry that was deleted does not come back. What
 * was there is noted with the job's place, and `undoOrderedEdit` brings it back.
 *
 * Scopes: `universe.ordered-data-store.scope.entry:read` and `universe.ordered-data-store.scope.entry:write`. One read for
 * each entry, and one more and a write for each that is changed.
 *
 * @since 0.2.0
 */
export const editOrderedEntries = <E extends { readonly message: string } = never, R = never>(
  options: EditOrderedEntriesOptions<E, R>
): Stream.Stream<Progress, OpenCloudError | JobFailed | E, Needs | KeyValueStore | R> =>
  editOf(orderedDataStores, options, byEdit(options))

/**
 * What `editOrderedEntries` would change, and writes nothing.
 *
 * Scope: `universe.ordered-data-store.scope.entry:read`. A request for each page of the list.
 *
 * @since 0.2.0
 */
export const previewOrderedEdit = <E extends { readonly message: string } = never, R = never>(
  options: EditOrderedEntriesOptions<E, R>
): Stream.Stream<OrderedDifference, OpenCloudError | JobFailed | E, Needs | R> =>
  previewOf(orderedDataStores, options, byEdit(options))

/**
 * Which edit to take back.
 *
 * @since 0.2.0
 */
export interface UndoOrderedEditOptions extends OrderedEntriesOf, Undoing {}

/**
 * Takes an edit of an ordered data store back, as far as it has come: entries that have the value that it gave them get the
 * one that they had before, and those that others changed since stay, and are in `skipped`. What was there was noted by the
 * edit: `forget` it, and nothing brings it back. It guards what others write as `editOrderedEntries` does.
 *
 * Scopes: `universe.ordered-data-store.scope.entry:read` and `universe.ordered-data-store.scope.entry:write`. Two reads and
 * one write for each entry that was edited.
 *
 * @since 0.2.0
 */
export const undoOrderedEdit = (
  options: UndoOrderedEditOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed, Needs | KeyValueStore> => undoOf(orderedDataStores, options)
