/**
 * Jobs on the entries of data stores: into files, out of them, from one store into another, and away.
 *
 * @since 0.2.0
 */
import type * as FileSystem from "effect/FileSystem"
import type { DataStores } from "../../services/DataStores.ts"
import type { Copying, Deleting } from "../data/Copy.ts"
import type { ExportTo, Moment } from "../data/Export.ts"
import type { ImportFrom } from "../data/Import.ts"
import { copyOf, deleteOf, exportOf, importOf, type StoreJob } from "../data/Stores.ts"
import type { Pace } from "../Pace.ts"
import {
  dataStores,
  type EntriesOf,
  type EntryDestination,
  type EntryKey,
  type EntryRule,
  type ExportedEntry
} from "./Kind.ts"

/** What jobs on entries need, and what they give. */
type EntryJob<R = never> = StoreJob<DataStores | R>

/**
 * What to export, and into which file.
 *
 * @since 0.2.0
 */
export interface ExportOptions extends EntriesOf, ExportTo, Pace {
  /** Which moment the entries are of. Default `snapshot`. */
  readonly moment?: Moment | undefined
  /** Writes what each entry was before, too, as far as Roblox keeps it: a list, and a read for each revision, besides. */
  readonly revisions?: boolean | undefined
}

/**
 * Writes all entries of a data store, values, users and attributes, into a file of JSON Lines, and gives the progress
 * after each page of the list. See `resumable`: a run that was stopped goes on, and no entry is written twice.
 *
 * Scopes: `universe-datastores.objects:list` and `:read`, `universe-datastores.control:snapshot` and, as a moment is read,
 * `universe-datastores.versions:read`; with `revisions`, `universe-datastores.versions:list`. One read for each entry: at
 * 300 reads a minute, 18,000 entries an hour.
 *
 * @since 0.2.0
 */
export const exportEntries = (options: ExportOptions): EntryJob<FileSystem.FileSystem> => exportOf(dataStores, options)

/**
 * What to import, and where to.
 *
 * @since 0.2.0
 */
export interface ImportOptions extends EntryDestination, ImportFrom<ExportedEntry, EntryRule>, Pace {}

/**
 * Writes the entries of files into a data store, of the same universe or another, and gives the progress after each
 * page of them. See `resumable`: a run that was stopped goes on, if the files are still the same. Of what it repeats then,
 * `replace` writes the same again, and `create` and functions find their own work.
 *
 * Scopes: `universe-datastores.objects:create` and `:update`; `:read` with `create` and with functions. One write for each
 * entry, and one read besides with a function.
 *
 * @since 0.2.0
 */
export const importEntries = (options: ImportOptions): EntryJob<FileSystem.FileSystem> => importOf(dataStores, options)

/**
 * What to copy, and where to.
 *
 * @since 0.2.0
 */
export interface CopyOptions extends Copying<ExportedEntry, EntryRule>, Pace {
  /** What is copied. */
  readonly from: EntriesOf
  /** Where to. */
  readonly to: EntryDestination
  /** Which moment the entries are of. Default `snapshot`. */
  readonly moment?: Moment | undefined
}

/**
 * Copies entries into another data store, of the same universe or another that the key may write to, and gives the
 * progress after each page of the list. See `resumable` and `importEntries`.
 *
 * Scopes: those of `exportEntries` and of `importEntries`. One read and one write for each entry.
 *
 * @since 0.2.0
 */
export const copyEntries = (options: CopyOptions): EntryJob => copyOf(dataStores, options)

/**
 * Which entries to delete.
 *
 * @since 0.2.0
 */
export interface DeleteOptions extends EntriesOf, Deleting<EntryKey>, Pace {}

/**
 * Deletes entries, and gives the progress after each page of the list. Their revisions stay readable for 30 days:
 * `restoreEntries` brings them back. See `resumable`.
 *
 * Scopes: `universe-datastores.objects:list` and `:delete`. One request for each entry.
 *
 * @since 0.2.0
 */
export const deleteEntries = (options: DeleteOptions): EntryJob => deleteOf(dataStores, options)
