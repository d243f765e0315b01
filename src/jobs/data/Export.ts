/**
 * All items of a store into a file, or several.
 *
 * @internal
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { JobFailed } from "../Errors.ts"
import { type Pace, paceOf, perMinuteOf } from "../Pace.ts"
import { type Progress, resumable } from "../Resumable.ts"
import { headerOf, itemOf } from "./Format.ts"
import { type Kind, type ReadPage, readPage, type Worker } from "./Kind.ts"
import * as Lines from "./Lines.ts"
import * as Files from "./Shards.ts"

/**
 * Which moment items are read of.
 *
 * - `snapshot`: that of the universe's latest snapshot, which is taken before the first read. All entries are of one
 *   moment. Roblox takes one snapshot in a UTC day: a job later on that day reads the moment of that one.
 * - `now`: each as it is when it is read.
 *
 * @since 0.2.0
 */
export type Moment = "snapshot" | "now"

/** Where an export goes. */
export interface ExportTo {
  /** Where to. Packed by gzip if it ends in `.gz`. It is there when it is whole; until then it is `<file>.part`. */
  readonly file: string
  /**
   * Cuts the export into files: `players.jsonl` becomes `players.0001.jsonl` and so on, and `players.manifest.json` lists
   * them. Default: one file.
   */
  readonly shards?: Files.Shards | undefined
  /** Name of the job. Default: of store and file. */
  readonly name?: string | undefined
  /** How many items there are, where that is known, for the time that is left; see `estimate`. */
  readonly items?: number | undefined
}

/** What is noted with a page: how long the files are, and which moment is read. */
type Notes = { readonly files: ReadonlyArray<Files.Written>; readonly time?: string }

/** Items a second that a job comes to when it reads each, or gets all with the list. */
export const readsPerSecond = <K, L extends K, A extends L, Rule>(
  { calls, told }: Kind<K, L, A, Rule>,
  pace: Pace
): number | undefined => (told === undefined ? perMinuteOf(calls.read, pace) / 60 : undefined)

/** The moment of which a store is read, for the notes of a job. */
export const momentOf = <K, L extends K, A extends L, Rule>(
  { moment }: Kind<K, L, A, Rule>,
  which: Moment
): Effect.Effect<{ readonly time?: string }, OpenCloudError> =>
  moment === undefined || which === "now"
    ? Effect.succeed({})
    : Effect.map(moment, (time) => ({ time: DateTime.formatIso(time) }))

/** Pages of a store that were read while the pages before were handled. `isKnown` says what need not be read again. */
export const pagesRead = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  work: Worker,
  cursor: string | undefined,
  { time }: { readonly time?: string },
  isKnown: (name: string) => boolean = () => false
) =>
  kind.pages(cursor, time !== undefined).pipe(
    Stream.mapEffect(
      (page) => {
        const items = page.items.filter((it) => !isKnown(kind.nameOf(it)))
        const moment = time === undefined ? undefined : DateTime.makeUnsafe(time)
        const read = Effect.map(readPage(kind, work, items, moment), (read) => ({
          items: [{ ...read, listed: page.items.length }],
          next: page.next,
          previous: undefined
        }))
        // What fails ahead fails in its turn: the pages before it are handled and noted.
        return Effect.result(read)
      },
      { concurrency: pagesAhead }
    ),
    Stream.buffer({ capacity: 1 }),
    Stream.mapEffect(Effect.fromResult)
  )

/** While one page is handled, others are read. */
const pagesAhead = 2

export interface PageRead<A> extends ReadPage<A> {
  /** How many the list had: all of them are handled. */
  readonly listed: number
}

/** Exports a store. */
export const exporting = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  work: Worker,
  { file, items, moment = "snapshot", shards, ...options }: ExportTo & Pace & { readonly moment?: Moment | undefined }
): Stream.Stream<Progress, OpenCloudError | JobFailed, KeyValueStore | FileSystem.FileSystem> => {
  const { job: name } = work
  const refused = Files.shardsRefusal(shards)
  if (refused !== undefined) return Stream.fail(JobFailed.make({ job: name, kind: "options", reason: refused }))
  const header = ({ time }: Pick<Notes, "time">) =>
    headerOf(kind.format, kind.input, time === undefined ? undefined : DateTime.makeUnsafe(time))
  const initial: Notes = { files: [] }
  return resumable({
    name,
    input: {
      ...kind.input,
      file,
      ...(kind.moment !== undefined && { moment }),
      ...(shards !== undefined && { shards: typeof shards === "number" ? shards : { ...shards } })
    },
    initial,
    total: items,
    perSecond: readsPerSecond(kind, options),
    patience: paceOf(options).patience,
    begin: () =>
      Effect.flatMap(momentOf(kind, moment), (time) =>
        Effect.map(Files.append(name, file, header(time), [], [], shards), (files): Notes => ({ ...time, files }))
      ),
    pages: (cursor, { repeated, state }) =>
      Stream.unwrap(
        Effect.map(
          // What the files have is not read a second time.
          repeated === "list" ? namesIn(kind, name, Files.filesOf(file, state.files, shards)) : Effect.succeed(nothing),
          (known) => pagesRead(kind, work, cursor, state, (item) => known.has(item))
        )
      ),
    each: ({ items: [page = nothingRead], state }) =>
      Effect.map(
        Files.append(
          name,
          file,
          header(state),
          state.files,
          page.entries.map((entry) => ({ name: kind.nameOf(entry), line: kind.format.lineOf(entry) })),
          shards
        ),
        (files) => ({ state: { ...state, files }, skipped: page.skipped, done: page.listed - page.skipped.length })
      ),
    finish: ({ files }) => Files.complete(name, file, files, shards)
  })
}

const nothing: ReadonlySet<string> = /*#__PURE__*/ new Set()

const nothingRead: PageRead<never> = { entries: [], skipped: [], listed: 0 }

/** The names of items that files have, of a list that is begun anew. */
const namesIn = <K, L extends K, A extends L, Rule>(
  kind: Kind<K, L, A, Rule>,
  job: string,
  files: ReadonlyArray<string>
): Effect.Effect<ReadonlySet<string>, JobFailed, FileSystem.FileSystem> =>
  Stream.fromIterable(files).pipe(
    Stream.flatMap((file) =>
      Stream.mapEffect(Lines.written(job, file), (line) => itemOf(kind.format, job, file, line))
    ),
    Stream.runFold(
      () => new Set<string>(),
      (names, item) => names.add(kind.nameOf(item))
    )
  )
