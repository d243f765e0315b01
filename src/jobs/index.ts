/**
 * Work on all of a game's data, as streams of progress that go on where they were stopped: in another process, after a
 * crash, on another day.
 *
 * @since 0.2.0
 */

// What `migrating` fails with.
export type { ValueMismatch } from "../services/EntryStore.ts"
export { assetNameOf, assetTypeOf } from "./assets/Files.ts"
export type { SyncAct, SyncPlan, SyncStep } from "./assets/Plan.ts"
export { type AssetTexts, type SyncedFile, type SyncOptions, type SyncProgress, syncAssets } from "./assets/Sync.ts"
export { SyncTurn, type TakeTurn } from "./assets/Turn.ts"
export type { DifferenceOf, SideOf } from "./data/Diff.ts"
export type { Moment } from "./data/Export.ts"
export type { Shards } from "./data/Shards.ts"
export type { Undoing } from "./data/Undo.ts"
export * from "./Errors.ts"
export {
  type EntriesJob,
  type Estimate,
  type EstimateOptions,
  type EstimateOrderedEntriesOptions,
  type EstimateSortedMapOptions,
  estimate,
  estimateOrderedEntries,
  estimateSortedMap,
  type StoresJob
} from "./Estimate.ts"
export {
  type Difference,
  type DiffOptions,
  type DiffSide,
  diffEntries,
  type EditedEntry,
  type EditOptions,
  editEntries,
  previewEdit,
  previewRestore,
  type RestoreOptions,
  restoreEntries,
  type UndoOptions,
  undoEdit
} from "./entries/Edit.ts"
export {
  type CopyOptions,
  copyEntries,
  type DeleteOptions,
  deleteEntries,
  type ExportOptions,
  exportEntries,
  type ImportOptions,
  importEntries
} from "./entries/Jobs.ts"
export type {
  EntriesOf,
  EntryDestination,
  EntryKey,
  EntryRule,
  ExportedEntry,
  ExportedRevision
} from "./entries/Kind.ts"
export { type MigrateOptions, migrating } from "./entries/Migrating.ts"
export { type EraseUsersOptions, eraseUsers } from "./erase/Erase.ts"
export type { OnFailure } from "./Failing.ts"
export { layerFiles } from "./Files.ts"
export { type EmulatedEdit, editEntriesByLuau, type LuauEditOptions, luauEditHandler } from "./luau/Edit.ts"
export {
  type CopySortedMapOptions,
  copySortedMap,
  type DeleteSortedMapItemsOptions,
  type DiffSortedMapsOptions,
  deleteSortedMapItems,
  diffSortedMaps,
  type EditSortedMapOptions,
  type ExportSortedMapOptions,
  editSortedMap,
  exportSortedMap,
  type ImportSortedMapOptions,
  importSortedMap,
  previewSortedMapEdit,
  type SortedMapChange,
  type SortedMapDifference,
  type UndoSortedMapEditOptions,
  undoSortedMapEdit
} from "./maps/Jobs.ts"
export type { ExportedSortedMapItem, SortedMapOf, SortedMapRule } from "./maps/Kind.ts"
export {
  type CopyOrderedEntriesOptions,
  copyOrderedEntries,
  type DeleteOrderedEntriesOptions,
  type DiffOrderedEntriesOptions,
  deleteOrderedEntries,
  diffOrderedEntries,
  type EditOrderedEntriesOptions,
  type ExportOrderedEntriesOptions,
  editOrderedEntries,
  exportOrderedEntries,
  type ImportOrderedEntriesOptions,
  importOrderedEntries,
  type OrderedDifference,
  previewOrderedEdit,
  type UndoOrderedEditOptions,
  undoOrderedEdit
} from "./ordered/Jobs.ts"
export type { ExportedOrderedEntry, OrderedEntriesOf, OrderedEntryRule } from "./ordered/Kind.ts"
export type { Pace } from "./Pace.ts"
export { forget } from "./Places.ts"
export {
  type Beginning,
  type Handled,
  type Job,
  type Portion,
  type Progress,
  resumable,
  run,
  type Skipped
} from "./Resumable.ts"
