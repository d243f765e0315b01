/**
 * Entries of a data store into another one, and entries deleted.
 *
 * @since 0.2.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import { DataStores } from "../../services/DataStores.ts"
import type { JobFailed } from "../Errors.ts"
import { type Progress, resumable } from "../Resumable.ts"
import { ruleName } from "./Import.ts"
import { type ExportedEntry, itemOf } from "./Line.ts"
import { concurrencyOf, type EntriesOf, inputOf, listed, type Moment, momentOf, type Pace, readAll } from "./Read.ts"
import { type Destination, type Rule, writeAll } from "./Write.ts"

/**
 * What to copy, and where to.
 *
 * @since 0.2.0
 */
export interface CopyOptions extends Pace {
  readonly from: EntriesOf
  readonly to: Destination
  /** What becomes of entries that there are already. */
  readonly rule: Rule
  /** Changes entries on their way, such as their keys; `undefined` leaves one out. */
  readonly map?: ((entry: ExportedEntry) => ExportedEntry | undefined) | undefined
  /** Name of the job. Default: of both stores. */
  readonly name?: string | undefined
  /** Which moment the entries are of. Default `snapshot`. */
  readonly moment?: Moment | undefined
}

const pace = ({ concurrency, pageSize }: Pace): Pace => ({ concurrency, pageSize })

/** Which moment is read; noted with the first page. */
type Notes = { readonly time?: string }

/**
 * Copies entries into another data store, of the same universe or another that the key may write to, and gives the
 * progress after each page of the list. See `resumable` and `importEntries`.
 *
 * Scopes: those of `exportEntries` and of `importEntries`. One read and one write for each entry.
 *
 * @since 0.2.0
 */
export const copyEntries = (
  options: CopyOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed, DataStores | KeyValueStore> => {
  const { from, map = (entry) => entry, moment = "snapshot", rule, to } = options
  const name = options.name ?? `copy ${from.universeId}/${from.dataStoreId} to ${to.universeId}/${to.dataStoreId}`
  return Stream.unwrap(
    Effect.map(DataStores, (dataStores) => {
      const begin = Effect.map(momentOf(dataStores, from), (time): Notes => ({ time: DateTime.formatIso(time) }))
      const initial: Notes = {}
      return resumable({
        name,
        input: {
          from: inputOf(from),
          to: { universeId: String(to.universeId), dataStoreId: String(to.dataStoreId) },
          rule: ruleName(rule),
          moment
        },
        initial,
        pages: listed(dataStores, { ...from, ...pace(options) }, moment),
        each: ({ items, repeated, state }) =>
          Effect.gen(function* () {
            const notes = moment === "now" || state.time !== undefined ? state : yield* begin
            const time = notes.time === undefined ? undefined : DateTime.makeUnsafe(notes.time)
            const page = yield* readAll(dataStores, from, items, options, time)
            const mapped = page.entries.map(map)
            const out = page.entries
              .filter((_, at) => mapped[at] === undefined)
              .map((entry) => ({ item: itemOf(entry), reason: "it was left out on its way" }))
            const skipped = yield* writeAll(
              dataStores,
              to,
              rule,
              mapped.filter((it) => it !== undefined),
              options,
              repeated !== false
            )
            return { state: notes, skipped: [...page.skipped, ...out, ...skipped] }
          })
      })
    })
  )
}

/**
 * Which entries to delete.
 *
 * @since 0.2.0
 */
export interface DeleteOptions extends EntriesOf, Pace {
  /** Which of those that are listed. Default: all. */
  readonly where?: ((entry: { readonly scope: string; readonly id: string }) => boolean) | undefined
  /** Name of the job. Default: of the store. */
  readonly name?: string | undefined
}

/**
 * Deletes entries, and gives the progress after each page of the list. Their revisions stay readable for 30 days. See
 * `resumable`.
 *
 * Scopes: `universe-datastores.objects:list` and `:delete`. One request for each entry.
 *
 * @since 0.2.0
 */
export const deleteEntries = (
  options: DeleteOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed, DataStores | KeyValueStore> => {
  const { dataStoreId, universeId, where = () => true } = options
  return Stream.unwrap(
    Effect.map(DataStores, (dataStores) =>
      resumable({
        name: options.name ?? `delete from ${universeId}/${dataStoreId}`,
        input: inputOf(options),
        initial: null,
        pages: listed(dataStores, options, "now"),
        each: ({ items }) => {
          const chosen = items.filter(where)
          return Effect.as(
            Effect.forEach(
              chosen,
              ({ id, scope }) =>
                // Somebody else's deletion, and this job's own before it was stopped, are just as good.
                Effect.catchTag(
                  dataStores.deleteEntry({ universeId, dataStoreId, scope, entryId: id, acceptEqual: true }),
                  "NotFound",
                  () => Effect.void
                ),
              { ...concurrencyOf(options), discard: true }
            ),
            { state: null, done: chosen.length }
          )
        }
      })
    )
  )
}
