/**
 * Jobs on sorted maps of memory stores: into files, out of them, from one into another, and away.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { MemoryStores } from "../../services/MemoryStores.ts"
import { type Copying, copying, type Deleting, deleting } from "../data/Copy.ts"
import { type ExportTo, exporting } from "../data/Export.ts"
import { type ImportFrom, importing } from "../data/Import.ts"
import { checked, type Worker, worker } from "../data/Kind.ts"
import type { JobFailed } from "../Errors.ts"
import type { Pace } from "../Pace.ts"
import type { Progress } from "../Resumable.ts"
import { type ExportedSortedMapItem, type SortedMapOf, type SortedMapRule, sortedMapItems } from "./Kind.ts"

type Job<R = never> = Stream.Stream<Progress, OpenCloudError | JobFailed, MemoryStores | KeyValueStore | R>

/** A job at a pace. */
const over = <R>(
  job: string,
  pace: Pace,
  make: (stores: MemoryStores["Service"], work: Worker) => Stream.Stream<Progress, OpenCloudError | JobFailed, R>
) => checked(job, pace, () => Stream.unwrap(Effect.map(MemoryStores, (stores) => make(stores, worker(pace)))))

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
export const exportSortedMap = (options: ExportSortedMapOptions): Job<FileSystem.FileSystem> => {
  const name = options.name ?? `export ${options.universeId}/map/${options.sortedMapId} to ${options.file}`
  return over(name, options, (stores, work) =>
    exporting(sortedMapItems(stores, options, work), work, { ...options, moment: "now" }, name)
  )
}

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
export const importSortedMap = (options: ImportSortedMapOptions): Job<FileSystem.FileSystem> => {
  const name = options.name ?? `import ${options.file} into ${options.universeId}/map/${options.sortedMapId}`
  return over(name, options, (stores, work) => importing(sortedMapItems(stores, options, work), work, options, name))
}

/**
 * What to copy, and where to.
 *
 * @since 0.2.0
 */
export interface CopySortedMapOptions extends Copying<ExportedSortedMapItem, SortedMapRule>, Pace {
  readonly from: SortedMapOf
  readonly to: SortedMapOf
}

/**
 * Copies items into another sorted map, of the same universe or another. See `copyEntries`.
 *
 * Scopes: `memory-store.sorted-map:read` and `memory-store.sorted-map:write`.
 *
 * @since 0.2.0
 */
export const copySortedMap = (options: CopySortedMapOptions): Job => {
  const { from, to } = options
  const name =
    options.name ?? `copy ${from.universeId}/map/${from.sortedMapId} to ${to.universeId}/map/${to.sortedMapId}`
  return over(name, options, (stores, work) =>
    copying(
      sortedMapItems(stores, from, work),
      sortedMapItems(stores, to, work),
      work,
      { ...options, moment: "now" },
      name
    )
  )
}

/**
 * Which items to delete.
 *
 * @since 0.2.0
 */
export interface DeleteSortedMapItemsOptions extends SortedMapOf, Deleting<ExportedSortedMapItem>, Pace {}

/**
 * Deletes items, for good. See `deleteEntries`.
 *
 * Scopes: `memory-store.sorted-map:read` and `memory-store.sorted-map:write`.
 *
 * @since 0.2.0
 */
export const deleteSortedMapItems = (options: DeleteSortedMapItemsOptions): Job => {
  const name = options.name ?? `delete from ${options.universeId}/map/${options.sortedMapId}`
  return over(name, options, (stores, work) => deleting(sortedMapItems(stores, options, work), work, options, name))
}
