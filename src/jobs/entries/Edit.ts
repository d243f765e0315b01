/**
 * Entries changed by a function, brought back to a time, and both undone.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import * as Operations from "../../generated/dataStores/operations.ts"
import { type Change, type DataStoreEntry, DataStores } from "../../services/DataStores.ts"
import {
  type EntriesOf,
  type EntryKey,
  type ExportedEntry,
  entries,
  exported,
  ifThere,
  sameContent
} from "../data/Entries.ts"
import { checked, type Worker, worker } from "../data/Kind.ts"
import { JobFailed } from "../Errors.ts"
import type { Pace } from "../Pace.ts"
import type { Progress } from "../Resumable.ts"
import type { Difference } from "./Diff.ts"
import { editing, type Plan } from "./Editing.ts"
import { allOf, type Content, jsonOf } from "./Journal.ts"

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
   * It may be called more than once for an entry, and is told what is there each time. Where it fails, the entry is left
   * out with the reason. See `migrating` for a function by Schemas.
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

/** A plan of an edit, what its pages list, and what tells it from another one. */
interface Planned<E, R> {
  readonly name: string
  readonly input: Readonly<Record<string, string>>
  readonly deleted: boolean
  readonly where: (entry: EntryKey) => boolean
  readonly plan: (stores: DataStores["Service"], work: Worker) => Plan<E, R>
}

const byFunction = <E, R>({ dataStoreId, edit, name, universeId }: EditOptions<E, R>): Planned<E, R> => ({
  name: name ?? `edit ${universeId}/${dataStoreId}`,
  input: {},
  deleted: false,
  where: () => true,
  plan: () => (key, current) => {
    if (current === undefined) return Effect.undefined
    const entry = exported(key.scope, current)
    const made = edit({ ...entry, universeId: String(universeId), dataStoreId: String(dataStoreId) })
    return Effect.map(
      Effect.isEffect(made) ? made : Effect.succeed(made),
      (change): Content =>
        change === undefined
          ? undefined
          : {
              value: change.value,
              users: change.users ?? entry.userIds,
              attributes: change.attributes ?? entry.attributes
            }
    )
  }
})

const toTime = (options: RestoreOptions, time: DateTime.Utc): Planned<never, never> => {
  const { created = "keep", dataStoreId, universeId, where = () => true } = options
  const moment = DateTime.formatIso(time)
  return {
    name: options.name ?? `restore ${universeId}/${dataStoreId} to ${moment}`,
    input: { time: moment, created },
    deleted: true,
    where,
    plan: (stores, work) => (key, current) =>
      Effect.gen(function* () {
        // What was not written since is what it was.
        if (current?.revisionCreateTime !== undefined && !DateTime.isGreaterThan(current.revisionCreateTime, time)) {
          return undefined
        }
        yield* work.turn(Operations.getEntry)
        const then = yield* ifThere(
          stores.getEntry({ universeId, dataStoreId, scope: key.scope, entryId: key.id, time })
        )
        return then === undefined && created === "delete" ? "delete" : allOf(then)
      })
  }
}

const timeOf = ({ time }: RestoreOptions, job: string): Effect.Effect<DateTime.Utc, JobFailed> => {
  const made = DateTime.make(time)
  return made._tag === "Some"
    ? Effect.succeed(DateTime.toUtc(made.value))
    : Effect.fail(JobFailed.make({ job, kind: "options", reason: "`time` is no time" }))
}

const pagesOf = (
  stores: DataStores["Service"],
  of: EntriesOf,
  work: Worker,
  { deleted, where }: Pick<Planned<never, never>, "deleted" | "where">
) => {
  const kind = entries(stores, of, work)
  return (cursor: string | undefined) =>
    Stream.map(kind.pages(cursor, deleted), (page) => ({ ...page, items: page.items.filter(where) }))
}

/** Runs a plan. */
const running = <E extends { readonly message: string }, R>(
  options: EntriesOf & Pace & { readonly items?: number | undefined },
  planned: Planned<E, R>
): Stream.Stream<Progress, OpenCloudError | JobFailed | E, DataStores | KeyValueStore | R> =>
  checked(planned.name, options, () =>
    Stream.unwrap(
      Effect.map(DataStores, (stores) => {
        const work = worker(options)
        const { input } = entries(stores, options, work)
        return editing({
          name: planned.name,
          input: { ...input, ...planned.input },
          stores,
          work,
          of: options,
          pace: options,
          items: options.items,
          pages: pagesOf(stores, options, work, planned),
          plan: planned.plan(stores, work)
        })
      })
    )
  )

/** What a plan would change. */
const previewing = <E extends { readonly message: string }, R>(
  options: EntriesOf & Pace,
  planned: Planned<E, R>
): Stream.Stream<Difference, OpenCloudError | JobFailed | E, DataStores | R> =>
  checked(planned.name, options, () =>
    Stream.unwrap(
      Effect.map(DataStores, (stores) => {
        const work = worker(options)
        const kind = entries(stores, options, work)
        const plan = planned.plan(stores, work)
        const { dataStoreId, universeId } = options
        const look = (key: EntryKey) =>
          Effect.gen(function* () {
            yield* work.turn(Operations.getEntry)
            const current = yield* ifThere(
              stores.getEntry({ universeId, dataStoreId, scope: key.scope, entryId: key.id })
            )
            return differenceOf(key, current, yield* plan(key, current))
          })
        return pagesOf(
          stores,
          options,
          work,
          planned
        )(undefined).pipe(
          Stream.mapEffect((page) =>
            work.each<EntryKey, Difference | undefined, E, R>(page.items, {
              item: kind.nameOf,
              fromList: true,
              reason: (error) => ("operation" in error ? undefined : error.message),
              work: look
            })
          ),
          Stream.map(
            ({ results, skipped }): ReadonlyArray<Difference> => [
              ...results.filter((it) => it !== undefined),
              ...skipped.map(({ item, reason }) => ({ _tag: "Skipped", item, reason }) as const)
            ]
          ),
          Stream.flattenIterable
        )
      })
    )
  )

const differenceOf = (
  key: EntryKey,
  current: DataStoreEntry | undefined,
  planned: Content | "delete"
): Difference | undefined => {
  if (planned === undefined) return undefined
  const before = current === undefined ? undefined : exported(key.scope, current)
  if (planned === "delete") return before && { _tag: "Removed", ...keyOf(key), before }
  const { attributes, users, value } = jsonOf(planned)
  const after: ExportedEntry = { ...keyOf(key), value, userIds: users, attributes }
  if (before === undefined) return { _tag: "Added", ...keyOf(key), after }
  return sameContent(before, after) ? undefined : { _tag: "Changed", ...keyOf(key), before, after }
}

const keyOf = ({ id, scope }: EntryKey): EntryKey => ({ scope, id })

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
  running(options, byFunction(options))

/**
 * What `editEntries` would change, and writes nothing.
 *
 * Scopes: `universe-datastores.objects:list` and `:read`.
 *
 * @since 0.2.0
 */
export const previewEdit = <E extends { readonly message: string } = never, R = never>(
  options: EditOptions<E, R>
): Stream.Stream<Difference, OpenCloudError | JobFailed | E, DataStores | R> => previewing(options, byFunction(options))

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
  Stream.unwrap(
    Effect.map(timeOf(options, options.name ?? `restore ${options.universeId}/${options.dataStoreId}`), (time) =>
      running(options, toTime(options, time))
    )
  )

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
  Stream.unwrap(
    Effect.map(timeOf(options, options.name ?? `restore ${options.universeId}/${options.dataStoreId}`), (time) =>
      previewing(options, toTime(options, time))
    )
  )
