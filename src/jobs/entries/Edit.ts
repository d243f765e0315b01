/**
 * Entries changed by a function, brought back to a time, compared, and edits undone.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { Id } from "../../Operation.ts"
import type { Change, DataStores } from "../../services/DataStores.ts"
import { type DifferenceOf, diffOf, type SideOf } from "../data/Diff.ts"
import { byFunction, editOf, type Planned, previewOf } from "../data/Editing.ts"
import { jsonOf } from "../data/Kind.ts"
import { type Undoing, undoOf } from "../data/Undo.ts"
import { JobFailed } from "../Errors.ts"
import type { Pace } from "../Pace.ts"
import type { Progress } from "../Resumable.ts"
import { dataStores, type EntriesOf, type EntryKey, type EntryRule, type ExportedEntry } from "./Kind.ts"

/**
 * An entry that is to be changed.
 *
 * @since 0.2.0
 */
export interface EditedEntry extends ExportedEntry {
  readonly universeId: string
  readonly dataStoreId: string
}

/**
 * Which entries to change, and how.
 *
 * @since 0.2.0
 */
export interface EditOptions<E = never, R = never> extends EntriesOf, Pace {
  /**
   * What to make of an entry: its new content, or `undefined` to leave it. Users and attributes that it does not name stay.
   * It may be called more than once for an entry, and is told what is there each time. Where it fails, or throws, the entry
   * is left out with the reason; where it throws the same for all of a page, the job ends. See `migrating` for a function
   * by Schemas.
   */
  readonly edit: (entry: EditedEntry) => Change | Effect.Effect<Change, E, R>
  /** Name of the job, by which it is undone. Default: of the store. */
  readonly name?: string | undefined
  /** How many entries there are, where that is known, for the time that is left; see `estimate`. */
  readonly items?: number | undefined
}

/**
 * Which entries to bring back, and to when.
 *
 * @since 0.2.0
 */
export interface RestoreOptions extends EntriesOf, Pace {
  /** The time whose content comes back, within the last 30 days. */
  readonly time: DateTime.DateTime.Input
  /** What becomes of entries that did not exist then: they stay, unless they are to be deleted. */
  readonly created?: "keep" | "delete" | undefined
  /** Which of those that are listed. Default: all. */
  readonly where?: ((entry: EntryKey) => boolean) | undefined
  /** Name of the job, by which it is undone. Default: of the store and the time. */
  readonly name?: string | undefined
  /** How many entries there are, where that is known, for the time that is left; see `estimate`. */
  readonly items?: number | undefined
}

/**
 * Which edit to take back.
 *
 * @since 0.2.0
 */
export interface UndoOptions extends Undoing {
  readonly universeId: Id
  readonly dataStoreId: Id
  /** Name of the `editEntries` or `restoreEntries`. Default: that of an edit of the store that was given none. */
  readonly edit?: string | undefined
}

/**
 * An entry that is not the same on both sides, or that could not be compared.
 *
 * @since 0.2.0
 */
export type Difference = DifferenceOf<EntryKey, ExportedEntry>

/**
 * A side of a comparison: a data store, as it is or as it was at a time, or files that an export wrote.
 *
 * @since 0.2.0
 */
export type DiffSide = SideOf<EntriesOf & { readonly time?: DateTime.DateTime.Input | undefined }>

/**
 * What to compare.
 *
 * @since 0.2.0
 */
export interface DiffOptions extends Pace {
  /** What there was: a store, or a file of an export. */
  readonly before: DiffSide
  /** What there is, likewise. */
  readonly after: DiffSide
}

type EntryPlan<E, R> = Planned<EntryKey, EntryKey, ExportedEntry, EntryRule, E, R>

/** The id of a user, whichever way it is written. */
const bareId = (user: unknown): string => String(user).replace(/^users\//, "")

const byEdit = <E, R>({ dataStoreId, edit, name, universeId }: EditOptions<E, R>): EntryPlan<E, R> =>
  byFunction(
    name ?? `edit ${universeId}/${dataStoreId}`,
    (entry) => edit({ ...entry, universeId: String(universeId), dataStoreId: String(dataStoreId) }),
    (entry, { attributes, users, value }, job) =>
      Effect.gen(function* () {
        const json = yield* jsonOf(job, value)
        const fields = attributes === undefined ? entry.attributes : yield* jsonOf(job, attributes)
        return {
          scope: entry.scope,
          id: entry.id,
          value: json,
          userIds: users?.map(bareId) ?? entry.userIds,
          attributes: fields as ExportedEntry["attributes"]
        }
      })
  )

const toTime = (options: RestoreOptions, time: DateTime.Utc): EntryPlan<never, never> => {
  const { created = "keep", where = () => true } = options
  const moment = DateTime.formatIso(time)
  return {
    name: options.name ?? `restore ${dataStores.labelOf(options)} to ${moment}`,
    input: { time: moment, created },
    deleted: true,
    where,
    plan: (kind) => (key, current) => {
      const written = current?.revision?.time
      // What was not written since is what it was.
      if (written !== undefined && !DateTime.isGreaterThan(written, time)) return Effect.undefined
      return Effect.map(kind.find(key, time), (then) => then?.item ?? (created === "delete" ? "delete" : undefined))
    }
  }
}

const timeOf = (options: RestoreOptions): Effect.Effect<DateTime.Utc, JobFailed> => {
  const made = DateTime.make(options.time)
  const job = options.name ?? `restore ${dataStores.labelOf(options)}`
  return made._tag === "Some"
    ? Effect.succeed(DateTime.toUtc(made.value))
    : Effect.fail(JobFailed.make({ job, kind: "options", reason: "`time` is no time" }))
}

/**
 * Changes entries by a function, and gives the progress after each page of the list; `counts.edited` is how many were
 * changed. See `resumable`. An entry is written only as it was read: where another program writes in between, the function
 * is called again. What is written is noted before, so that a run that goes on changes nothing twice, and `undoEdit` can
 * bring back what was there. A snapshot is taken first.
 *
 * Scopes: `universe-datastores.objects:list`, `:read`, `:update`, and `universe-datastores.control:snapshot`. One read for
 * each entry, and one write for each that is changed.
 *
 * @since 0.2.0
 */
export const editEntries = <E extends { readonly message: string } = never, R = never>(
  options: EditOptions<E, R>
): Stream.Stream<Progress, OpenCloudError | JobFailed | E, DataStores | KeyValueStore | R> =>
  editOf(dataStores, options, byEdit(options))

/**
 * What `editEntries` would change, and writes nothing.
 *
 * Scopes: `universe-datastores.objects:list` and `:read`.
 *
 * @since 0.2.0
 */
export const previewEdit = <E extends { readonly message: string } = never, R = never>(
  options: EditOptions<E, R>
): Stream.Stream<Difference, OpenCloudError | JobFailed | E, DataStores | R> =>
  previewOf(dataStores, options, byEdit(options))

/**
 * Brings entries back to what they were at a time, deleted ones as well, such as after an exploit, and gives the progress
 * after each page of the list; `counts.edited` is how many were changed. Entries that were created since stay, unless
 * `created: "delete"`. It is an edit: see `editEntries`, and `undoEdit` takes it back.
 *
 * Roblox keeps one revision for each hour of UTC in which an entry is written, for 30 days: an entry comes back to the last
 * of its revisions that is not later than the time.
 *
 * Scopes: `universe-datastores.objects:list`, `:read`, `:create`, `:update`, `universe-datastores.versions:read` and
 * `universe-datastores.control:snapshot`; `:delete` for `created: "delete"`. One read for each entry, and one more and a
 * write for each that was written since.
 *
 * @since 0.2.0
 */
export const restoreEntries = (
  options: RestoreOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed, DataStores | KeyValueStore> =>
  Stream.unwrap(Effect.map(timeOf(options), (time) => editOf(dataStores, options, toTime(options, time))))

/**
 * What `restoreEntries` would change, and writes nothing.
 *
 * Scopes: `universe-datastores.objects:list` and `:read`, and `universe-datastores.versions:read`.
 *
 * @since 0.2.0
 */
export const previewRestore = (
  options: RestoreOptions
): Stream.Stream<Difference, OpenCloudError | JobFailed, DataStores> =>
  Stream.unwrap(Effect.map(timeOf(options), (time) => previewOf(dataStores, options, toTime(options, time))))

/**
 * Takes an edit back, as far as it has come: entries that are as it left them become what they were before, and those that
 * others changed since stay. Gives the progress after each page of the edit. See `resumable`. What was there before comes
 * from revisions, which Roblox keeps for 30 days.
 *
 * Scopes: `universe-datastores.objects:read`, `:create`, `:update`, `:delete` and `universe-datastores.versions:read`. Two
 * reads and one write for each entry that was edited.
 *
 * @since 0.2.0
 */
export const undoEdit = (
  options: UndoOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed, DataStores | KeyValueStore> => undoOf(dataStores, options)

/**
 * The entries that are not the same on two sides, each a store, at a time where one is given, or files of an export: what
 * `after` has more, has not, and has with another value, other users or other attributes. Nothing comes of equal sides.
 * Compares values as JSON, and ids, and keeps the keys of one side in memory; of two files, all of one.
 *
 * Scopes: `universe-datastores.objects:list` and `:read`, `universe-datastores.versions:read` with a time. A read for each
 * entry of a store.
 *
 * @since 0.2.0
 */
export const diffEntries = (
  options: DiffOptions
): Stream.Stream<Difference, OpenCloudError | JobFailed, DataStores | FileSystem.FileSystem> =>
  diffOf(dataStores, options)
