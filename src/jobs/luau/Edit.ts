/**
 * Entries edited inside of their universe, by tasks of Luau.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import type { KeyValueStore } from "effect/persistence/KeyValueStore"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import * as Luau from "../../games/Luau.ts"
import { placed } from "../../games/luau/Call.ts"
import type { Id, Json } from "../../interface/Values.ts"
import type { Page } from "../../Paging.ts"
import { DataStores, type ListedEntry } from "../../services/DataStores.ts"
import type { LuauExecution } from "../../services/LuauExecution.ts"
import { JobFailed } from "../Errors.ts"
import { type EntriesOf, type EntryKey, entryName } from "../entries/Kind.ts"
import { type Progress, resumable, type Skipped } from "../Resumable.ts"
import { edits, type Outcome } from "./Script.ts"

/**
 * Which entries to edit, where the tasks run, and what they do.
 *
 * @since 0.2.0
 */
export interface LuauEditOptions extends EntriesOf {
  /** A place of the universe, for the tasks to run in. */
  readonly placeId: Id
  /** The version of the place; 5 tasks a minute may begin then, instead of 40. Default: the latest that is published. */
  readonly versionNumber?: Id | undefined
  /**
   * The body of a function in Luau: `local value, entry, args = ...` of what an entry holds, of its `scope`, `id`, `users`
   * and `attributes`, and of `args`. It returns the new value, or `nil` to leave it. It must not wait: the engine calls it
   * while it writes, and again where another server writes in between.
   */
  readonly transform: string
  /** What the function gets as its third argument. What comes from elsewhere belongs here, and not into its text. */
  readonly args?: Json | undefined
  /**
   * An attribute that each edited entry gets, with the run's own value, so that none is edited twice, whatever was
   * repeated. Up to 50 characters. Without it the transformation has to do no harm when it runs twice.
   */
  readonly mark?: string | undefined
  /** Counts what would be changed, and changes nothing. */
  readonly dryRun?: boolean | undefined
  /** Tasks at a time, 1 to 10, which is what a place has room for, and the default. */
  readonly parallel?: number | undefined
  /** Entries a task, 1 to 5,000. Default 500. The place of the job is noted after all tasks that ran together. */
  readonly entriesPerTask?: number | undefined
  /** Name of the job. Default: of the store. */
  readonly name?: string | undefined
}

/** Of 5 minutes that a task has, what it begins entries in. */
const seconds = 210

/** Entries that a task has under way: more would fill the queues of its server. */
const atOnce = 16

/** How often what a task had no time for is given to another, while none of it is done. */
const mostFruitless = 3

const refusalOf = ({
  entriesPerTask = 1,
  mark = "a",
  parallel = 1,
  transform
}: LuauEditOptions): string | undefined => {
  const isCount = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most
  if (transform.trim() === "") return "`transform` is empty"
  if (!isCount(parallel, 10)) return "`parallel` must be a whole number from 1 to 10"
  if (!isCount(entriesPerTask, 5_000)) return "`entriesPerTask` must be a whole number from 1 to 5,000"
  return mark.length >= 1 && mark.length <= 50 ? undefined : "`mark` must have 1 to 50 characters"
}

/** Pages of a list together, as large as what is done between two notes. */
const together = <A, E, R>(pages: Stream.Stream<Page<A>, E, R>, count: number): Stream.Stream<Page<A>, E, R> =>
  Stream.map(Stream.grouped(pages, count), (some) => ({
    items: some.flatMap(({ items }) => items),
    next: some.at(-1)?.next,
    previous: undefined
  }))

const partsOf = <A>(items: ReadonlyArray<A>, size: number): ReadonlyArray<ReadonlyArray<A>> =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))

const skippedOf = ({ key, reason }: Outcome["skipped"][number]): Skipped => {
  const { line, words } = placed(reason)
  return { item: key, reason: line === undefined ? words : `line ${line}: ${words}` }
}

/** Gives keys to tasks until all of them are done, or tasks have no time for any. */
const editAll = <E, R>(
  run: (keys: ReadonlyArray<string>) => Effect.Effect<Outcome, E, R>,
  keys: ReadonlyArray<string>,
  size: number,
  concurrency: number
) =>
  Effect.gen(function* () {
    let [edited, fruitless] = [0, 0]
    const skipped: Array<Skipped> = []
    let left = keys
    while (left.length > 0 && fruitless < mostFruitless) {
      const outcomes = yield* Effect.forEach(partsOf(left, size), run, { concurrency })
      const before = left.length
      left = outcomes.flatMap((it) => it.left)
      fruitless = left.length < before ? 0 : fruitless + 1
      for (const outcome of outcomes) {
        edited += outcome.edited
        skipped.push(...outcome.skipped.map(skippedOf))
      }
    }
    skipped.push(...left.map((item) => ({ item, reason: "no task had time for it" })))
    return { edited, skipped }
  })

/**
 * Edits entries inside of their universe, by tasks of Luau that run side by side, and gives the progress after each round of
 * them. No value leaves the universe, and none counts in the quota of Open Cloud: what is asked for is the list, and a task
 * for each 500 entries. `done` counts the entries that were changed; those that the transformation left are in no list.
 *
 * Keys and `args` go in as data; only `transform` is a program. Users and attributes of entries stay. An entry at which it
 * fails is skipped, with the line. A script that is no Luau ends the job with `FunctionFailed`, which has the line, too.
 *
 * See `resumable`: a run that was stopped goes on, and may run the tasks of one round again. With `mark` no entry is edited
 * twice for that.
 *
 * Scopes: `universe-datastores.objects:list` and `universe.place.luau-execution-session:write`. Quota: 40 tasks a minute,
 * 10 at the same time; inside of the universe the limits of game servers count.
 *
 * @since 0.2.0
 */
export const editEntriesByLuau = (
  options: LuauEditOptions
): Stream.Stream<Progress, OpenCloudError | JobFailed | Luau.CallError, DataStores | LuauExecution | KeyValueStore> => {
  const { args = null, dataStoreId, dryRun = false, entriesPerTask = 500, mark, parallel = 10, placeId } = options
  const { prefix, scope, transform, universeId, versionNumber } = options
  const name = options.name ?? `${dryRun ? "try" : "edit"} ${universeId}/${dataStoreId} by Luau`
  const refusal = refusalOf(options)
  if (refusal !== undefined) return Stream.fail(JobFailed.make({ job: name, kind: "options", reason: refusal }))
  const call = edits(transform, mark !== undefined || dryRun)
  const place = {
    universeId,
    placeId,
    timeout: "5 minutes",
    ...(versionNumber !== undefined && { versionNumber })
  } as const
  const initial: { readonly run?: string } = {}
  // What a list gives at once.
  const most = 256
  const pageSize = Math.min(most, entriesPerTask * parallel)
  return Stream.unwrap(
    Effect.map(DataStores, (dataStores) =>
      resumable({
        name,
        input: {
          universeId: String(universeId),
          dataStoreId: String(dataStoreId),
          scope: scope === undefined ? null : String(scope),
          prefix: prefix ?? null,
          transform,
          args,
          mark: mark ?? null,
          dryRun
        },
        initial,
        begin: () => Effect.sync(() => ({ run: globalThis.crypto.randomUUID() })),
        pages: (cursor): Stream.Stream<Page<ListedEntry>, OpenCloudError> =>
          together(
            dataStores.listEntries.pages({
              universeId,
              dataStoreId,
              ...(scope === undefined ? { allScopes: true } : { scope }),
              ...(prefix !== undefined && { prefix }),
              ...(cursor !== undefined && { cursor }),
              pageSize
            }),
            Math.max(1, Math.floor((entriesPerTask * parallel) / pageSize))
          ),
        each: ({ items, state }) => {
          const marked = mark === undefined ? {} : { mark: { name: mark, value: state.run ?? "" } }
          const one = (keys: ReadonlyArray<string>) =>
            call({ store: String(dataStoreId), keys, args, dryRun, seconds, atOnce, ...marked }, place)
          return Effect.map(editAll(one, items.map(entryName), entriesPerTask, parallel), ({ edited, skipped }) => ({
            state,
            done: edited,
            skipped
          }))
        }
      })
    )
  )
}

/**
 * What a test's own edit of an entry came to.
 *
 * @since 0.2.0
 */
export type EmulatedEdit = "edited" | "unchanged" | { readonly skipped: string } | { readonly left: true }

/**
 * Answers for the tasks of `editEntriesByLuau` in an emulator, which runs no Luau:
 * `emulator.seed.luauExecution.onScript(luauEditHandler((key, { store }) => ...))`.
 *
 * @since 0.2.0
 */
export const luauEditHandler = (
  edit: (
    key: EntryKey,
    call: { readonly store: string; readonly args: unknown; readonly dryRun: boolean }
  ) => EmulatedEdit
): ((script: Luau.EmulatedScript) => Luau.EmulatedAnswer | undefined) =>
  Luau.handler(edits("", false), ({ args, dryRun, keys, store }) => {
    const all = keys.map((key) => {
      const at = key.indexOf("/")
      return [key, edit({ scope: key.slice(0, at), id: key.slice(at + 1) }, { store, args, dryRun })] as const
    })
    return {
      edited: all.filter(([, it]) => it === "edited").length,
      unchanged: all.filter(([, it]) => it === "unchanged").length,
      skipped: all.flatMap(([key, it]) =>
        typeof it === "object" && "skipped" in it ? [{ key, reason: it.skipped }] : []
      ),
      left: all.flatMap(([key, it]) => (typeof it === "object" && "left" in it ? [key] : []))
    }
  })
