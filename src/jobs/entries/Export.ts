/**
 * All entries of a data store into a file.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { DataStores } from "../../services/DataStores.ts"
import type { JobFailed } from "../Errors.ts"
import * as Lines from "../Lines.ts"
import { type Progress, resumable } from "../Resumable.ts"
import { entryLine, entryOf, headerLine, itemOf } from "./Line.ts"
import { type EntriesOf, inputOf, listed, type Moment, momentOf, type Pace, readAll } from "./Read.ts"

/**
 * What to export, and into which file.
 *
 * @since 0.2.0
 */
export interface ExportOptions extends EntriesOf, Pace {
  /** Where to. Packed by gzip if it ends in `.gz`. It is there when it is whole; until then it is `<file>.part`. */
  readonly file: string
  /** Name of the job. Default: of universe, store and file. */
  readonly name?: string | undefined
  /** Which moment the entries are of. Default `snapshot`. */
  readonly moment?: Moment | undefined
}

/** What is noted with a page: how long the file is, and which moment is read. */
type Notes = { readonly bytes?: number; readonly time?: string }

/** The keys that a file has, of a list that is begun anew. */
const keysIn = (job: string, file: string): Effect.Effect<Set<string>, JobFailed, FileSystem.FileSystem> =>
  Stream.runFold(
    Stream.mapEffect(Lines.written(job, file), (line) => entryOf(job, file, line)),
    () => new Set<string>(),
    (keys, entry) => keys.add(itemOf(entry))
  )

/**
 * Writes all entries of a data store, values, users and attributes, into a file of JSON Lines, and gives the progress
 * after each page of the list. See `resumable`: a run that was stopped goes on, and no entry is written twice.
 *
 * Scopes: `universe-datastores.objects:list` and `:read`, `universe-datastores.control:snapshot` and, as a moment is read,
 * `universe-datastores.versions:read`. One read for each entry: at 300 reads a minute, 18,000 entries an hour.
 *
 * @since 0.2.0
 */
export const exportEntries = (
  options: ExportOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed, DataStores | KeyValueStore | FileSystem.FileSystem> => {
  const { file, moment = "snapshot" } = options
  const name = options.name ?? `export ${options.universeId}/${options.dataStoreId} to ${file}`
  return Stream.unwrap(
    Effect.map(DataStores, (dataStores) => {
      let known: Set<string> | undefined
      const begin = Effect.gen(function* () {
        const time = moment === "now" ? undefined : yield* momentOf(dataStores, options)
        const header = headerLine({
          universeId: String(options.universeId),
          dataStoreId: String(options.dataStoreId),
          ...(time !== undefined && { time })
        })
        const bytes = yield* Lines.append(name, file, 0, [header])
        return { bytes, ...(time !== undefined && { time: DateTime.formatIso(time) }) }
      })
      const initial: Notes = {}
      return resumable({
        name,
        input: { ...inputOf(options), file, moment },
        initial,
        pages: listed(dataStores, options, moment),
        each: ({ items, repeated, state }) =>
          Effect.gen(function* () {
            const { bytes, time } = state.bytes === undefined ? yield* begin : { ...state, bytes: state.bytes }
            // What the file has is not read a second time.
            if (repeated === "list") known ??= yield* keysIn(name, file)
            const rest = known === undefined ? items : items.filter((item) => !known?.has(itemOf(item)))
            const page = yield* readAll(
              dataStores,
              options,
              rest,
              options,
              time === undefined ? undefined : DateTime.makeUnsafe(time)
            )
            const now = yield* Lines.append(name, file, bytes, page.entries.map(entryLine))
            const notes: Notes = { bytes: now, ...(time !== undefined && { time }) }
            return { state: notes, skipped: page.skipped }
          }),
        finish: () => Lines.complete(name, file)
      })
    })
  )
}
