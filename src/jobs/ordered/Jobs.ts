/**
 * Jobs on entries of ordered data stores: into files, out of them, from one into another, and away.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { OrderedDataStores } from "../../services/OrderedDataStores.ts"
import { type Copying, copying, type Deleting, deleting } from "../data/Copy.ts"
import { type ExportTo, exporting } from "../data/Export.ts"
import { type ImportFrom, importing } from "../data/Import.ts"
import { checked, type Worker, worker } from "../data/Kind.ts"
import type { JobFailed } from "../Errors.ts"
import type { Pace } from "../Pace.ts"
import type { Progress } from "../Resumable.ts"
import { type ExportedOrderedEntry, type OrderedEntriesOf, type OrderedEntryRule, orderedEntries } from "./Kind.ts"

type Job<R = never> = Stream.Stream<Progress, OpenCloudError | JobFailed, OrderedDataStores | KeyValueStore | R>

/** A job at a pace. */
const over = <R>(
  job: string,
  pace: Pace,
  make: (stores: OrderedDataStores["Service"], work: Worker) => Stream.Stream<Progress, OpenCloudError | JobFailed, R>
) => checked(job, pace, () => Stream.unwrap(Effect.map(OrderedDataStores, (stores) => make(stores, worker(pace)))))

/**
 * What to export, and into which file.
 *
 * @since 0.2.0
 */
export interface ExportOrderedEntriesOptions extends OrderedEntriesOf, ExportTo, Pace {}

/**
 * Writes the entries of a scope of an ordered data store into a file of JSON Lines. See `exportEntries`. Each is as it is
 * when its page is read; one whose value changes meanwhile may move past the list, and be missed or come twice.
 *
 * Scope: `universe.ordered-data-store.scope.entry:read`. A request for each page of the list.
 *
 * @since 0.2.0
 */
export const exportOrderedEntries = (options: ExportOrderedEntriesOptions): Job<FileSystem.FileSystem> => {
  const name = options.name ?? `export ${options.universeId}/ordered/${options.orderedDataStoreId} to ${options.file}`
  return over(name, options, (stores, work) =>
    exporting(orderedEntries(stores, options, work), work, { ...options, moment: "now" }, name)
  )
}

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
 * Scope: `universe.ordered-data-store.scope.entry:write`. A request for each.
 *
 * @since 0.2.0
 */
export const importOrderedEntries = (options: ImportOrderedEntriesOptions): Job<FileSystem.FileSystem> => {
  const name = options.name ?? `import ${options.file} into ${options.universeId}/ordered/${options.orderedDataStoreId}`
  return over(name, options, (stores, work) => importing(orderedEntries(stores, options, work), work, options, name))
}

/**
 * What to copy, and where to.
 *
 * @since 0.2.0
 */
export interface CopyOrderedEntriesOptions extends Copying<ExportedOrderedEntry, OrderedEntryRule>, Pace {
  readonly from: OrderedEntriesOf
  readonly to: OrderedEntriesOf
}

/**
 * Copies entries into another ordered data store, of the same universe or another. See `copyEntries`.
 *
 * Scopes: `universe.ordered-data-store.scope.entry:read` and `universe.ordered-data-store.scope.entry:write`.
 *
 * @since 0.2.0
 */
export const copyOrderedEntries = (options: CopyOrderedEntriesOptions): Job => {
  const { from, to } = options
  const name =
    options.name ??
    `copy ${from.universeId}/ordered/${from.orderedDataStoreId} to ${to.universeId}/ordered/${to.orderedDataStoreId}`
  return over(name, options, (stores, work) =>
    copying(
      orderedEntries(stores, from, work),
      orderedEntries(stores, to, work),
      work,
      { ...options, moment: "now" },
      name
    )
  )
}

/**
 * Which entries to delete.
 *
 * @since 0.2.0
 */
export interface DeleteOrderedEntriesOptions extends OrderedEntriesOf, Deleting<ExportedOrderedEntry>, Pace {}

/**
 * Deletes entries, for good. See `deleteEntries`.
 *
 * Scopes: `universe.ordered-data-store.scope.entry:read` and `universe.ordered-data-store.scope.entry:write`.
 *
 * @since 0.2.0
 */
export const deleteOrderedEntries = (options: DeleteOrderedEntriesOptions): Job => {
  const name = options.name ?? `delete from ${options.universeId}/ordered/${options.orderedDataStoreId}`
  return over(name, options, (stores, work) => deleting(orderedEntries(stores, options, work), work, options, name))
}
