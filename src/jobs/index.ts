/**
 * Work on all of a game's data, as streams of progress that go on where they were stopped: in another process, after a
 * crash, on another day.
 *
 * @since 0.2.0
 */
export { assetNameOf, assetTypeOf } from "./assets/Files.ts"
export type { SyncAct, SyncPlan, SyncStep } from "./assets/Plan.ts"
export { type AssetTexts, type SyncedFile, type SyncOptions, type SyncProgress, syncAssets } from "./assets/Sync.ts"
export * from "./Errors.ts"
export { type CopyOptions, copyEntries, type DeleteOptions, deleteEntries } from "./entries/Copy.ts"
export { type ExportOptions, exportEntries } from "./entries/Export.ts"
export { type ImportOptions, importEntries } from "./entries/Import.ts"
export type { ExportedEntry } from "./entries/Line.ts"
export type { EntriesOf, Moment, Pace } from "./entries/Read.ts"
export type { Destination, Rule } from "./entries/Write.ts"
export { forget, layerFiles } from "./Places.ts"
export { type Handled, type Job, type Portion, type Progress, resumable, run, type Skipped } from "./Resumable.ts"
