/**
 * Entries of a file into a data store.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { Page } from "../../Paging.ts"
import { DataStores } from "../../services/DataStores.ts"
import { JobFailed } from "../Errors.ts"
import * as Lines from "../Lines.ts"
import { type Progress, resumable } from "../Resumable.ts"
import { type ExportedEntry, entryOf, headerOf, itemOf } from "./Line.ts"
import { defaultPageSize, type Pace } from "./Read.ts"
import { type Destination, type Rule, writeAll } from "./Write.ts"

/**
 * What to import, and where to.
 *
 * @since 0.2.0
 */
export interface ImportOptions extends Destination, Pace {
  /** A file that `exportEntries` wrote. */
  readonly file: string
  /** What becomes of entries that there are already. */
  readonly rule: Rule
  /** Changes entries on their way, such as their keys; `undefined` leaves one out. */
  readonly map?: ((entry: ExportedEntry) => ExportedEntry | undefined) | undefined
  /** Name of the job. Default: of file, universe and store. */
  readonly name?: string | undefined
}

/** What a job's name does not tell: rules that are functions are all the same to it. */
export const ruleName = (rule: Rule): string => (typeof rule === "string" ? rule : "function")

/** A file that does not go as far as it was read, or has not even a first line. */
const short = (job: string, file: string, skip: number): JobFailed =>
  JobFailed.make({
    job,
    kind: "format",
    reason: `${file}: ${skip === 0 ? "its first line is empty: this is not a file that a job exported" : `it has no line ${skip} any more, up to which it was imported: it is another file`}`
  })

/** The entries of a file, some at a time; the cursor is the number of the line that was the last. */
const pagesOf = (
  job: string,
  file: string,
  skip: number,
  pageSize: number
): Stream.Stream<Page<ExportedEntry>, JobFailed, FileSystem.FileSystem> =>
  Stream.suspend(() => {
    // The line before is read again: without it, an empty or a shorter file would be all done.
    const from = Math.max(skip, 1)
    let begun = false
    return Lines.lines(job, file, from - 1).pipe(
      Stream.mapEffect((line) => {
        if (begun) return Effect.map(entryOf(job, file, line), (entry) => ({ entry, line: line.number }))
        if (line.number !== from) return Effect.fail(short(job, file, skip))
        begun = true
        return from === 1 ? Effect.as(headerOf(job, file, line), undefined) : Effect.undefined
      }),
      Stream.concat(Stream.suspend(() => (begun ? Stream.empty : Stream.fail(short(job, file, skip)))))
    )
  }).pipe(
    Stream.filter((it) => it !== undefined),
    Stream.grouped(pageSize),
    Stream.map((group) => ({
      items: group.map(({ entry }) => entry),
      next: String(group.at(-1)?.line),
      previous: undefined
    }))
  )

/**
 * Writes the entries of a file into a data store, of the same universe or another, and gives the progress after each
 * page of them. See `resumable`: a run that was stopped goes on. Of what it repeats then, `replace` writes the same again, and
 * `create` and functions find their own work.
 *
 * Scopes: `universe-datastores.objects:create` and `:update`; `:read` with `create` and with functions. One write for each
 * entry, and one read besides with a function.
 *
 * @since 0.2.0
 */
export const importEntries = (
  options: ImportOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed, DataStores | KeyValueStore | FileSystem.FileSystem> => {
  const { dataStoreId, file, map = (entry) => entry, pageSize = defaultPageSize, rule, universeId } = options
  const name = options.name ?? `import ${file} into ${universeId}/${dataStoreId}`
  return Stream.unwrap(
    Effect.map(DataStores, (dataStores) =>
      resumable({
        name,
        input: { file, universeId: String(universeId), dataStoreId: String(dataStoreId), rule: ruleName(rule) },
        initial: null,
        pages: (cursor) => pagesOf(name, file, cursor === undefined ? 0 : Number(cursor), pageSize),
        each: ({ items, repeated }) =>
          Effect.gen(function* () {
            const entries = items.map(map)
            const left = items.filter((_, at) => entries[at] === undefined)
            const skipped = yield* writeAll(
              dataStores,
              { universeId, dataStoreId },
              rule,
              entries.filter((it) => it !== undefined),
              options,
              repeated !== false
            )
            const out = left.map((entry) => ({ item: itemOf(entry), reason: "it was left out on its way" }))
            return { state: null, skipped: [...skipped, ...out] }
          })
      })
    )
  )
}
