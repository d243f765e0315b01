/**
 * What two stores, or a store and a file, do not have in common.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { DataStores } from "../../services/DataStores.ts"
import {
  type EntriesOf,
  type EntryKey,
  type ExportedEntry,
  entries,
  entryFormat,
  entryName,
  sameContent
} from "../data/Entries.ts"
import { filesMeant, itemsIn } from "../data/Import.ts"
import { checked, notThen, readPage, type Worker, worker } from "../data/Kind.ts"
import { JobFailed } from "../Errors.ts"
import type { Pace } from "../Pace.ts"

/**
 * An entry that is not the same on both sides, or that could not be compared.
 *
 * @since 0.2.0
 */
export type Difference =
  | (EntryKey & { readonly _tag: "Added"; readonly after: ExportedEntry })
  | (EntryKey & { readonly _tag: "Removed"; readonly before: ExportedEntry })
  | (EntryKey & { readonly _tag: "Changed"; readonly before: ExportedEntry; readonly after: ExportedEntry })
  | { readonly _tag: "Skipped"; readonly item: string; readonly reason: string }

/**
 * A side of a comparison: a data store, as it is or as it was at a time, or files that an export wrote.
 *
 * @since 0.2.0
 */
export type DiffSide =
  | (EntriesOf & { readonly time?: DateTime.DateTime.Input | undefined; readonly file?: undefined })
  | { readonly file: string | ReadonlyArray<string> }

/**
 * What to compare.
 *
 * @since 0.2.0
 */
export interface DiffOptions extends Pace {
  readonly before: DiffSide
  readonly after: DiffSide
}

/** One side: its entries some at a time, its keys, and how one of them is found. */
interface Side {
  readonly pages: Stream.Stream<Compared, OpenCloudError | JobFailed, FileSystem.FileSystem>
  readonly keys: Stream.Stream<ReadonlyArray<EntryKey>, OpenCloudError | JobFailed, FileSystem.FileSystem>
  readonly find: ((key: EntryKey) => Effect.Effect<ExportedEntry | undefined, OpenCloudError>) | undefined
}

interface Compared {
  readonly entries: ReadonlyArray<ExportedEntry>
  readonly skipped: ReadonlyArray<{ readonly item: string; readonly reason: string }>
}

const job = "diff"

const storeSide = (
  stores: DataStores["Service"],
  of: EntriesOf & { readonly time?: DateTime.DateTime.Input | undefined },
  work: Worker
): Effect.Effect<Side, JobFailed> =>
  Effect.gen(function* () {
    const kind = entries(stores, of, work)
    const made = of.time === undefined ? undefined : DateTime.make(of.time)
    if (made?._tag === "None") {
      return yield* Effect.fail(JobFailed.make({ job, kind: "options", reason: "`time` is no time" }))
    }
    const time = made === undefined ? undefined : DateTime.toUtc(made.value)
    const listed = kind.pages(undefined, time !== undefined)
    return {
      keys: Stream.map(listed, ({ items }) => items),
      pages: Stream.mapEffect(listed, ({ items }) =>
        Effect.map(readPage(kind, work, items, time), ({ entries, skipped }) => ({
          entries,
          // What was not there then is no difference.
          skipped: skipped.filter(({ reason }) => reason !== notThen)
        }))
      ),
      find: (key) => kind.read(key, time)
    }
  })

const fileSide = (
  file: string | ReadonlyArray<string>,
  pageSize: number
): Effect.Effect<Side, JobFailed, FileSystem.FileSystem> =>
  Effect.map(filesMeant(entryFormat, job, file), ({ files }) => {
    const names = files.map((it) => it.file)
    const pages = Stream.map(
      Stream.grouped(itemsIn(entryFormat, job, names, undefined), pageSize),
      (group): Compared => ({ entries: group.map(({ item }) => item), skipped: [] })
    )
    return { pages, keys: Stream.map(pages, ({ entries }) => entries), find: undefined }
  })

/** Finds in what is all in memory: of two files. */
const inMemory = (side: Side): Effect.Effect<Side, OpenCloudError | JobFailed, FileSystem.FileSystem> =>
  Effect.map(
    Stream.runFold(
      side.pages,
      () => new Map<string, ExportedEntry>(),
      (all, { entries }) => {
        for (const entry of entries) all.set(entryName(entry), entry)
        return all
      }
    ),
    (all) => ({ ...side, find: (key) => Effect.succeed(all.get(entryName(key))) })
  )

const keyOf = ({ id, scope }: EntryKey): EntryKey => ({ scope, id })

/** The difference of an entry that was walked to and what was found of it; `flip` where the walked side is the later one. */
const between = (
  walked: ExportedEntry | undefined,
  found: ExportedEntry | undefined,
  flip: boolean
): ReadonlyArray<Difference> => {
  const [before, after] = flip ? [found, walked] : [walked, found]
  if (before === undefined) return after === undefined ? [] : [{ _tag: "Added", ...keyOf(after), after }]
  if (after === undefined) return [{ _tag: "Removed", ...keyOf(before), before }]
  return sameContent(before, after) ? [] : [{ _tag: "Changed", ...keyOf(before), before, after }]
}

/** Walks through one side and finds each entry on the other; then what the other has besides. */
const compared = (
  walked: Side,
  { find, keys }: Side & { readonly find: NonNullable<Side["find"]> },
  work: Worker,
  flip: boolean
): Stream.Stream<Difference, OpenCloudError | JobFailed, FileSystem.FileSystem> => {
  const seen = new Set<string>()
  const each = <A>(
    items: ReadonlyArray<A>,
    item: (a: A) => string,
    look: (a: A) => Effect.Effect<ReadonlyArray<Difference>, OpenCloudError>
  ) =>
    Effect.map(work.each(items, { item, fromList: true, work: look }), ({ results, skipped }) => [
      ...results.flat(),
      ...skipped.map((it) => ({ _tag: "Skipped", ...it }) as const)
    ])
  const common = Stream.mapEffect(walked.pages, ({ entries, skipped }) => {
    for (const entry of entries) seen.add(entryName(entry))
    for (const { item } of skipped) seen.add(item)
    const unread = skipped.map((it) => ({ _tag: "Skipped", ...it }) as const)
    return Effect.map(
      each(entries, entryName, (entry) => Effect.map(find(entry), (found) => between(entry, found, flip))),
      (differences): ReadonlyArray<Difference> => [...unread, ...differences]
    )
  })
  const more = Stream.mapEffect(keys, (page) =>
    each(
      page.filter((key) => !seen.has(entryName(key))),
      entryName,
      (key) => Effect.map(find(key), (found) => between(undefined, found, flip))
    )
  )
  return Stream.flattenIterable(Stream.concat(common, more))
}

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
  checked(job, options, () =>
    Stream.unwrap(
      Effect.gen(function* () {
        const stores = yield* DataStores
        const work = worker(options)
        const sideOf = (side: DiffSide): Effect.Effect<Side, JobFailed, FileSystem.FileSystem> =>
          side.file === undefined ? storeSide(stores, side, work) : fileSide(side.file, work.pageSize)
        const before = yield* sideOf(options.before)
        const after = yield* sideOf(options.after)
        const { find } = after
        if (find !== undefined) return compared(before, { ...after, find }, work, false)
        const other = before.find === undefined ? yield* inMemory(before) : before
        return other.find === undefined ? Stream.empty : compared(after, { ...other, find: other.find }, work, true)
      })
    )
  )
