/**
 * The right to erasure: from the request to "this user's data is gone".
 *
 * A deleted entry of a data store cannot be read any more; its revisions can, for 30 days, and no operation deletes them
 * earlier. The report says until when. Entries of ordered data stores have no revisions.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { Id } from "../../Operation.ts"
import { itemsOf } from "../../Paging.ts"
import { DataStores } from "../../services/DataStores.ts"
import { OrderedDataStores } from "../../services/OrderedDataStores.ts"
import type * as Errors from "./Errors.ts"
import { type ErasedEntry, ErasureIncomplete, ErasurePlanInvalid, type ErasureProgressFailed } from "./Errors.ts"
import { ErasureProgress } from "./Kept.ts"
import { planRefusal, type Target, targetsOf, type UniversePlan } from "./Plan.ts"
import { entryOf, type StoreKind, storeKinds } from "./StoreKinds.ts"

export {
  type ErasedEntry,
  ErasureIncomplete,
  ErasurePlanInvalid,
  ErasureProgressFailed,
  TemplateInvalid
} from "./Errors.ts"
export { ErasureProgress } from "./Kept.ts"
export type { OrderedStorePlan, StorePlan, UniversePlan } from "./Plan.ts"
export {
  type EntryTemplate,
  getTemplates,
  publishTemplates,
  type StoreTemplate,
  type Template,
  templatesOf
} from "./Templates.ts"

const Entry = Schema.Struct({
  kind: Schema.Literals(["standard", "ordered"]),
  universeId: Schema.String,
  store: Schema.String,
  scope: Schema.String,
  key: Schema.String
})

/**
 * How far a run has come: plain JSON, with which another one goes on.
 *
 * @since 0.1.0
 */
export const Progress = Schema.Struct({
  userId: Schema.String,
  done: Schema.Array(Schema.String),
  deleted: Schema.Array(Entry)
})
export type Progress = Errors.Progress

/**
 * What came of a run.
 *
 * @since 0.1.0
 */
export interface Report {
  readonly userId: string
  /** Nothing was deleted: `deleted` is what would be. */
  readonly dryRun: boolean
  readonly deleted: ReadonlyArray<ErasedEntry>
  /** Keys that the plan names and that there are no entries for. */
  readonly absent: number
  /** Until when revisions of what was deleted can be read; absent where there are none. */
  readonly revisionsUntil: DateTime.Utc | undefined
  /** Experiences that the request names and the plan does not. */
  readonly unplanned: ReadonlyArray<string>
}

/**
 * Whose data to erase, and where.
 *
 * @since 0.1.0
 */
export interface Request {
  readonly userId: Id
  /** Start places of the experiences that it is about, as the notification has them. Default: all of the plan. */
  readonly gameIds?: ReadonlyArray<Id> | undefined
}

/**
 * How to erase.
 *
 * @since 0.1.0
 */
export interface Options<E = never> {
  /** What your experiences keep about users. */
  readonly universes: ReadonlyArray<UniversePlan>
  /** Finds what would be deleted, and deletes nothing. */
  readonly dryRun?: boolean | undefined
  /** Places that are looked through at the same time. Default 4. Quotas are kept, however many there are. */
  readonly concurrency?: number | undefined
  /** Where an earlier run for the same user came to. */
  readonly resume?: Progress | undefined
  /** Told after every place. A failure ends the run, as it would be lost how far it has come. */
  readonly save?: ((progress: Progress) => Effect.Effect<unknown, E>) | undefined
}

/** Finds a target's entries and deletes them, unless it is a dry run. Gives how many of its keys have no entry. */
const erase = (
  { has, pages, remove }: StoreKind,
  target: Target,
  dryRun: boolean,
  deleted: (entry: ErasedEntry) => void
): Effect.Effect<number, OpenCloudError> => {
  const take = (entry: ErasedEntry, listed: boolean) =>
    Effect.map(dryRun ? (listed ? Effect.succeed(true) : has(entry)) : remove(entry), (there) => {
      if (there) deleted(entry)
      return there ? 0 : 1
    })
  const { key, matches } = target.matcher
  if (key !== undefined && target.scope !== undefined) return take(entryOf(target, target.scope, key), false)
  return Stream.filter(itemsOf(pages(target, target.matcher.prefix, {}), undefined), ({ key }) => matches(key)).pipe(
    Stream.runForEach((entry) => take(entry, true)),
    Effect.as(0),
    // A store that nobody has written to does not exist, and has nothing of the user's.
    Effect.catchTag("NotFound", () => Effect.succeed(0))
  )
}

const invalid = (reason: string) => Effect.fail(ErasurePlanInvalid.make({ reason }))

/**
 * Erases a user's data. Fails with `ErasureIncomplete` when a part of it could not be erased, so that a webhook's handler
 * that ends with it is asked again.
 *
 * Scopes: `universe-datastores.objects:delete`, and `:list` for patterns with `*`; `:read` for a dry run;
 * `universe.ordered-data-store.scope.entry:write`, and `:read` for patterns and dry runs.
 *
 * @since 0.1.0
 */
export const run = <E = never>(
  request: Request,
  options: Options<E>
): Effect.Effect<Report, ErasurePlanInvalid | ErasureIncomplete | E, DataStores | OrderedDataStores> =>
  Effect.gen(function* () {
    const { concurrency = 4, dryRun = false, resume, save } = options
    const userId = String(request.userId)
    const games = request.gameIds?.map(String)
    const universes = options.universes.filter(
      ({ startPlaceId }) => games === undefined || games.includes(String(startPlaceId))
    )
    const unplanned = (games ?? []).filter((id) => !universes.some(({ startPlaceId }) => String(startPlaceId) === id))
    const refusal = planRefusal(options.universes, userId)
    if (refusal !== undefined) return yield* invalid(refusal)
    if (resume !== undefined && resume.userId !== userId) return yield* invalid("the progress is that of another user")

    const kinds = storeKinds(yield* DataStores, yield* OrderedDataStores)
    const deleted: Array<ErasedEntry> = [...(resume?.deleted ?? [])]
    const done: Array<string> = [...(resume?.done ?? [])]
    const progress = (): Progress => ({ userId, done: [...done], deleted: [...deleted] })
    const failures: Array<{ readonly target: string; readonly error: string; readonly reason: string }> = []
    let absent = 0
    const targets = targetsOf(universes, userId).filter(({ id }) => !done.includes(id))
    yield* Effect.forEach(
      targets,
      (target) =>
        Effect.matchEffect(
          erase(kinds[target.kind], target, dryRun, (entry) => void deleted.push(entry)),
          {
            onFailure: (error) =>
              Effect.sync(() => void failures.push({ target: target.id, error: error._tag, reason: error.message })),
            onSuccess: (missing) =>
              Effect.suspend(() => {
                absent += missing
                done.push(target.id)
                return dryRun || save === undefined ? Effect.void : save(progress())
              })
          }
        ),
      { concurrency, discard: true }
    )
    if (failures.length > 0) return yield* ErasureIncomplete.make({ progress: progress(), failures })
    const now = yield* DateTime.now
    const revised = !dryRun && deleted.some(({ kind }) => kind === "standard")
    return {
      userId,
      dryRun,
      deleted,
      absent,
      revisionsUntil: revised ? DateTime.add(now, { days: 30 }) : undefined,
      unplanned
    }
  })

/** Reads the progress that an earlier run has kept; `undefined` where it is not understood. */
export const readProgress = (json: unknown): Progress | undefined =>
  Option.getOrUndefined(Schema.decodeUnknownOption(Progress)(json))

/**
 * `run`, which keeps how far it has come and goes on where an earlier run under the same id came to, in whatever process
 * that was: when the process died, or the webhook was to be answered. The id is that of the notification, so that the
 * next request of the same user begins anew. Of several at once, one runs at a time.
 *
 * Fails as `run` does, and with `ErasureProgressFailed`.
 *
 * @since 0.2.0
 */
export const runKept = (
  request: Request & { readonly id: string },
  options: Omit<Options, "resume" | "save" | "dryRun">
): Effect.Effect<
  Report,
  ErasurePlanInvalid | ErasureIncomplete | ErasureProgressFailed,
  DataStores | OrderedDataStores | ErasureProgress
> =>
  Effect.gen(function* () {
    const { id } = request
    const kept = yield* ErasureProgress
    return yield* kept.locked(id)(
      Effect.gen(function* () {
        const resume = yield* kept.read(id)
        const report = yield* run(request, { ...options, resume, save: (progress) => kept.write(id, progress) })
        yield* kept.remove(id)
        return report
      })
    )
  })
