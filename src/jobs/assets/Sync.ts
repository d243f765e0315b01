/**
 * A folder of files kept as assets.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { AwaitOptions } from "../../LongRunning.ts"
import { type AssetQuota, Assets, type AssetType, type Creator } from "../../services/Assets.ts"
import { JobFailed } from "../Errors.ts"
import type { Skipped } from "../Places.ts"
import { assetTypeOf, clear, find, textIn, writeWhole } from "./Files.ts"
import { idsText, isForm } from "./Ids.ts"
import {
  journalOf,
  type Kept,
  keepJournal,
  keepLock,
  keyOf,
  type Lock,
  type Locked,
  loadJournal,
  loadLock
} from "./Lock.ts"
import { planOf, type SyncPlan, type SyncStep, settled, stepsOf } from "./Plan.ts"
import { SyncTurn } from "./Turn.ts"
import { type AssetTexts, type Ended, type Run, recover, review, upload } from "./Upload.ts"

export type { AssetTexts }

/**
 * Which files become assets, whose, and where it is noted.
 *
 * @since 0.2.0
 */
export interface SyncOptions {
  /** Where the files are. */
  readonly folder: string
  /** Files of the folder, by their paths under it, with `/` between the parts. Default: all that can be uploaded. */
  readonly files?: ReadonlyArray<string> | undefined
  /** Who is to own the assets. A lock is of one owner. */
  readonly creator: Creator
  /** The lock file. Default: `assets.lock.json` in the folder. What was begun is noted beside it, in `<lock>.journal`. */
  readonly lock?: string | undefined
  /** What a file becomes; `undefined` for none. Default: `assetTypeOf(path)`. */
  readonly typeOf?: ((path: string) => AssetType | undefined) | undefined
  /** The name and description of the asset of a file. Default: a name made of its path. */
  readonly textsOf?: ((path: string) => AssetTexts) | undefined
  /** Uploads at a time. Default 8. */
  readonly concurrency?: number | undefined
  /** Tells what would be done, and changes nothing. It asks for quotas. */
  readonly dryRun?: boolean | undefined
  /** Uploads what an earlier run may have uploaded already, and what moderation has refused. Default `false`. */
  readonly again?: boolean | undefined
  /** What becomes of assets whose files are gone: they are kept, unreferenced, or archived. Default `keep`. */
  readonly gone?: "keep" | "archive" | undefined
  /** Begins no further upload after one that moderation rejects. Default `false`. */
  readonly stopOnRejected?: boolean | undefined
  /** Files to write the ids into, by paths under the folder: `.json`, `.luau` (or `.lua`) or `.ts`. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** How long to wait for an upload that was begun. */
  readonly waiting?: AwaitOptions | undefined
  /** Name of the job. Default: of the folder. */
  readonly name?: string | undefined
}

/**
 * What became of a file.
 *
 * - `kept`: nothing had to be done. `same`: it is the asset of another file with the same content.
 * - `uploaded`, `updated`: there is an asset, or another version of it. `moderation` says what is thought of it.
 * - `rejected`: moderation refused the content, now or before, and there is no asset of it.
 * - `failed`: there is no asset of it, and `reason` says why.
 * - `pending`: its upload goes on; the next run waits for it.
 * - `unknown`: its upload was begun and nobody knows how it ended. It is not repeated, unless `again` says so.
 * - `left`: it was not begun.
 * - `gone`: its file is gone, and the asset is kept. `archived`: the asset was archived.
 *
 * @since 0.2.0
 */
export interface SyncedFile {
  readonly path: string
  readonly status:
    | "kept"
    | "same"
    | "uploaded"
    | "updated"
    | "rejected"
    | "failed"
    | "pending"
    | "unknown"
    | "left"
    | "gone"
    | "archived"
  readonly assetId?: string | undefined
  /** The asset that it was before: what the game uses until it has the new ids. */
  readonly replaces?: string | undefined
  /** `Approved`, `Reviewing`, `Rejected`, or a word that is newer than this library. */
  readonly moderation?: string | undefined
  /** Why it is not an asset, for people. */
  readonly reason?: string | undefined
  /** What a call failed with, where one did. */
  readonly error?: OpenCloudError | undefined
}

/**
 * How far a run has come. The last one is its report.
 *
 * @since 0.2.0
 */
export interface SyncProgress {
  readonly job: string
  readonly plan: SyncPlan
  /** The file that this is about; absent in the report. */
  readonly file?: SyncedFile | undefined
  /** All files, in the report; before it none. */
  readonly files: ReadonlyArray<SyncedFile>
  /** Files that are the assets that they should be. */
  readonly done: number
  /** Files that are not, and why: the first 1,000 of them. */
  readonly skipped: ReadonlyArray<Skipped>
  readonly skippedCount: number
  readonly total: number
  /** Uploads a second; `undefined` before there is anything to count. */
  readonly perSecond: number | undefined
  readonly left: Duration.Duration | undefined
  /** Why nothing more was begun: the account, or the key, or, by `stopOnRejected`, a file. */
  readonly stopped?: string | undefined
  readonly ended: boolean
}

const mostListed = 1_000

const good: ReadonlySet<SyncedFile["status"]> = new Set(["kept", "same", "uploaded", "updated", "gone", "archived"])

/** Whether an error is of the account, which no other file would be spared. */
const isOfAccount = (error: OpenCloudError): boolean =>
  error._tag === "Unauthenticated" ||
  (error._tag === "PermissionDenied" &&
    /\b(?:user|account|creator|group)\b.*\b(?:moderated|banned|suspended|terminated|locked)\b/is.test(
      `${error.code ?? ""} ${error.serverMessage ?? ""}`
    ))

/** What a run remembers while it goes on. */
interface Course {
  stopped: string | undefined
  made: number
}

const told = (step: SyncStep, ended: Ended, before: Locked | undefined): SyncedFile => {
  const { act, path } = step
  const base = { path, ...(before?.assetId !== undefined && { assetId: before.assetId }) }
  const why = "error" in ended ? { reason: ended.error.message, error: ended.error } : {}
  switch (ended._tag) {
    case "Made": {
      const { assetId, moderation } = ended.locked
      const replaces = before?.assetId === assetId ? undefined : before?.assetId
      return {
        path,
        status: act === "update" ? "updated" : "uploaded",
        assetId,
        ...(replaces !== undefined && { replaces }),
        ...(moderation !== undefined && { moderation })
      }
    }
    case "Refused":
      return ended.error._tag === "ContentModerated"
        ? { ...base, status: "rejected", moderation: "Rejected", ...why }
        : { ...base, status: "failed", ...why }
    case "Unreadable":
      return { ...base, status: "failed", reason: `it cannot be read: ${ended.reason}` }
    case "Pending":
      return { ...base, status: "pending", ...why }
    case "Unknown":
      return { ...base, status: "unknown", ...why }
  }
}

/** Notes what one upload says of all. */
const heed = (course: Course, ended: Ended, path: string, stopOnRejected: boolean): void => {
  if (ended._tag === "Made") course.made++
  const isRejected =
    ended._tag === "Made"
      ? ended.locked.moderation === "Rejected"
      : ended._tag === "Refused" && ended.error._tag === "ContentModerated"
  if (isRejected && stopOnRejected) course.stopped ??= `${path}: moderation rejected it`
  if (ended._tag !== "Refused") return
  // Who may create none may create no other one, either.
  const general = ended.error._tag === "PermissionDenied" && course.made === 0
  if (general || isOfAccount(ended.error)) course.stopped ??= ended.error.message
}

const unknownReason = "an earlier upload of it may have ended well: look for the asset, or upload it with `again`"

/** Does what a step says. */
const carryOut = (
  run: Run,
  course: Course,
  options: SyncOptions,
  plan: SyncPlan,
  recovered: ReadonlyMap<string, Ended>
) => {
  const untilOf = (type: AssetType) => plan.quotas.find(({ assetType }) => assetType === type)?.usageResetTime
  return (step: SyncStep): Effect.Effect<SyncedFile, JobFailed, FileSystem.FileSystem | Path.Path> =>
    Effect.gen(function* () {
      const { act, assetType, hash, path } = step
      const before = run.lock.now().files.get(path)
      const earlier = recovered.get(path)
      const left = (reason: string): SyncedFile => ({ path, status: "left", assetId: before?.assetId, reason })
      switch (act) {
        case "keep": {
          if (earlier?._tag === "Made" && earlier.locked.hash === hash) return told(step, earlier, before)
          const { assetId, moderation } = before === undefined ? {} : yield* review(run, path, before)
          return { path, status: "kept", assetId, ...(moderation !== undefined && { moderation }) }
        }
        case "rejected":
          return { path, status: "rejected", moderation: "Rejected", reason: "moderation refused this content before" }
        case "unknown":
          return { path, status: "unknown", assetId: before?.assetId, reason: unknownReason }
        case "resume":
          return earlier === undefined
            ? { path, status: "pending", reason: "its upload has not ended" }
            : told(step, earlier, before)
        case "left": {
          const until = untilOf(assetType)
          const reset = until === undefined ? "" : ` until ${DateTime.formatIso(until)}`
          return left(`the quota of uploads of ${assetType} is used up${reset}`)
        }
        case "same": {
          const twin = [...run.lock.now().files].find(
            ([at, it]) => at !== path && it.assetId !== undefined && it.hash === hash && it.type === assetType
          )?.[1]
          if (before?.assetId !== undefined && before.hash === hash && before.type === assetType) {
            return { path, status: "same", assetId: before.assetId, moderation: before.moderation }
          }
          if (twin === undefined) return left("the file with the same content has not become an asset")
          yield* run.lock.change((lock) => ({ ...lock, files: new Map(lock.files).set(path, twin) }))
          const replaces = before?.assetId === twin.assetId ? undefined : before?.assetId
          return {
            path,
            status: "same",
            assetId: twin.assetId,
            ...(replaces !== undefined && { replaces }),
            ...(twin.moderation !== undefined && { moderation: twin.moderation })
          }
        }
        case "upload":
        case "update": {
          if (course.stopped !== undefined) return left("nothing more was begun")
          const ended = yield* upload(run, step)
          heed(course, ended, path, options.stopOnRejected === true)
          return told(step, ended, before)
        }
      }
    })
}

/** Archives what has no file any more, where that was asked for. */
const putAway =
  (run: Run, archive: boolean) =>
  (path: string): Effect.Effect<SyncedFile, JobFailed, FileSystem.FileSystem | Path.Path> =>
    Effect.gen(function* () {
      const assetId = run.lock.now().unreferenced.get(path)?.assetId
      if (!archive || assetId === undefined) return { path, status: "gone", assetId } as const
      const archived = yield* Effect.result(run.assets.archive({ assetId }))
      if (archived._tag === "Failure" && archived.failure._tag !== "NotFound") {
        return { path, status: "gone", assetId, reason: `it was not archived: ${archived.failure.message}` } as const
      }
      yield* run.lock.change((lock) => {
        const unreferenced = new Map(lock.unreferenced)
        unreferenced.delete(path)
        return { ...lock, unreferenced }
      })
      return { path, status: "archived", assetId } as const
    })

/** How much may still be uploaded of the types that are to be uploaded, where Roblox tells it. */
const quotasOf = (
  assets: Assets["Service"],
  creator: Creator,
  steps: ReadonlyArray<SyncStep>
): Effect.Effect<ReadonlyArray<AssetQuota>> => {
  const types = new Set(steps.flatMap(({ act, assetType }) => (act === "upload" ? [assetType] : [])))
  if (types.size === 0 || !("userId" in creator)) return Effect.succeed([])
  return Effect.match(Stream.runCollect(assets.listQuotas({ userId: creator.userId, quotaType: "RateLimitUpload" })), {
    onSuccess: (all) => all.filter(({ assetType }) => assetType !== undefined && types.has(assetType)),
    // It is a help, and no more than that: the uploads themselves tell what is wrong.
    onFailure: () => []
  })
}

const sameCreator = (a: Creator, b: Creator): boolean => {
  const [x, y] = [a, b].map((it) => ("userId" in it ? `user ${it.userId}` : `group ${it.groupId}`))
  return x === y
}

const progresses = (name: string, plan: SyncPlan, odd: ReadonlyArray<Skipped>, began: number, course: Course) => {
  const total = plan.steps.length + odd.length
  const files: Array<SyncedFile> = []
  const skipped = odd.slice(0, mostListed)
  let [done, sent, skippedCount] = [0, 0, odd.length]
  const counts = (now: number, ended: boolean) => {
    const perSecond = sent > 0 && now > began ? (sent * 1_000) / (now - began) : undefined
    return {
      job: name,
      plan,
      files: ended ? files : [],
      done,
      skipped: [...skipped],
      skippedCount,
      total,
      perSecond,
      left: perSecond === undefined ? undefined : Duration.seconds(Math.max(0, plan.uploads - sent) / perSecond),
      ...(course.stopped !== undefined && { stopped: course.stopped }),
      ended
    }
  }
  return {
    after: (file: SyncedFile) =>
      Effect.map(Clock.currentTimeMillis, (now): SyncProgress => {
        files.push(file)
        const { path, reason = "it has no asset", status } = file
        if (status === "uploaded" || status === "updated") sent++
        if (good.has(status)) {
          if (status !== "gone" && status !== "archived") done++
        } else {
          skippedCount++
          if (skipped.length < mostListed) skipped.push({ item: path, reason })
        }
        return { ...counts(now, false), file }
      }),
    report: Effect.map(Clock.currentTimeMillis, (now): SyncProgress => {
      files.sort((a, b) => (a.path < b.path ? -1 : 1))
      return counts(now, true)
    })
  }
}

/** Writes the ids where they are wanted. A file that has them is left as it is. */
const writeIds = (job: string, files: ReadonlyArray<string>, lock: Lock) =>
  Effect.forEach(
    files,
    (file) =>
      Effect.flatMap(textIn(job, file), (before) => {
        const text = idsText(file, lock)
        return before === text ? Effect.void : writeWhole(job, file, text)
      }),
    { discard: true }
  )

/**
 * Makes assets of the files of a folder, and keeps them so: what is new or changed by its content is uploaded, everything
 * else is left alone. A lock file says which asset each file is; it belongs into the repository. Gives the progress after
 * each file, and in the end the report.
 *
 * Of a model another version is made; Roblox takes no other content for any other asset, so there another asset takes its
 * place. Files with the same content are one asset, and a file that was renamed stays what it was. Links are not followed,
 * and names that begin with a dot are no files.
 *
 * Nothing is uploaded twice. What is begun is noted before it is sent, and again with what to poll: after a process has
 * ended at any moment, the next run waits for what had begun. Where a process ended, or an answer was lost, between the two,
 * nobody knows whether there is an asset: the file is `unknown`, until a run with `again`. Of two runs at once on one lock the second
 * fails with `JobFailed` of the kind `busy`; those of several processes know of each other by `SyncTurns.layer` of
 * `effect-open-cloud/node`.
 *
 * What moderation says is an outcome of a file and no error. An account that is moderated, a key that is refused, and a key
 * that may not create at all end the uploads: `stopped` says why, and the others are `left`.
 *
 * Scopes: `asset:read` and `asset:write`. Quota: 120 uploads a minute, and the uploads of a type in a day or a month, which
 * are asked for first of a user, as Roblox does not tell those of a group: what has no room is left. Fails with `JobFailed` where a file cannot be written, or the lock cannot be read.
 *
 * @since 0.2.0
 */
export const syncAssets = (
  options: SyncOptions
): Stream.Stream<SyncProgress, JobFailed, Assets | FileSystem.FileSystem | Path.Path> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const { again = false, concurrency = 8, creator, dryRun = false, folder, gone = "keep", ids = [] } = options
      const name = options.name ?? `sync ${folder}`
      const [assets, path] = [yield* Assets, yield* Path.Path]
      const fail = (kind: JobFailed["kind"], reason: string) => Effect.fail(JobFailed.make({ job: name, kind, reason }))
      const formless = ids.find((file) => !isForm(file))
      if (formless !== undefined) return yield* fail("format", `${formless}: ids are written as .json, .luau or .ts`)
      const lockFile = options.lock ?? path.join(folder, "assets.lock.json")
      if (!dryRun) yield* (yield* SyncTurn)(name, path.resolve(lockFile))
      const first = yield* loadLock(name, lockFile)
      if (first.creator !== undefined && !sameCreator(first.creator, creator)) {
        return yield* fail("another-job", `${lockFile} is of the assets of another creator`)
      }
      const lock: Kept<Lock> = yield* keepLock(name, lockFile, { ...first, creator })
      const journal = yield* keepJournal(name, lockFile, yield* loadJournal(name, lockFile))
      const at = (file: string) => path.join(folder, ...file.split("/"))
      const { textsOf = () => ({}), typeOf = (file: string) => assetTypeOf(file), waiting } = options
      const run: Run = { job: name, assets, creator, lock, journal, waiting, textsOf, at }

      const { files: names } = options
      const { found, missing, odd } = yield* find(name, { folder, files: names, typeOf })
      const recovered = dryRun ? new Map<string, Ended>() : yield* recover(run, concurrency)
      const named = names && new Set(names)
      const isThere = (file: string) =>
        named === undefined
          ? odd.some(({ item }) => item === file || file.startsWith(`${item}/`))
          : !named.has(file) || odd.some(({ item }) => item === file)
      const planned = stepsOf({ lock: lock.now(), journal: journal.now(), found, isThere, again })
      if (gone === "archive" && found.length === 0 && planned.gone.length > 0) {
        return yield* fail("file", `${folder} has no file that can be uploaded: nothing is archived for that`)
      }
      const plan = planOf(planned, yield* quotasOf(assets, creator, planned.steps))
      const absent = missing
        .filter((file) => !lock.now().files.has(file))
        .map((item): Skipped => ({ item, reason: "there is no such file" }))
      const course: Course = { stopped: undefined, made: 0 }
      const progress = progresses(name, plan, [...odd, ...absent], yield* Clock.currentTimeMillis, course)
      if (dryRun) return Stream.fromEffect(progress.report)

      const outputs = ids.map((file) => path.resolve(folder, file))
      yield* clear(name, [lockFile, journalOf(lockFile), ...outputs])
      yield* lock.change((now) => settled(now, plan))
      if (again) {
        // Who uploads everything again wants to know no more of what has no file.
        const wanted = new Set(found.map(({ assetType: type, hash }) => keyOf({ type, hash })))
        yield* journal.change(
          (all) => new Map([...all].filter(([key, it]) => it.reference !== undefined || wanted.has(key)))
        )
      }
      const one = carryOut(run, course, options, plan, recovered)
      const isLater = ({ act }: SyncStep) => act === "same"
      const inTurn = (steps: ReadonlyArray<SyncStep>, most: number) =>
        Stream.mapEffect(Stream.fromIterable(steps), one, { concurrency: most, unordered: true })
      const put = Stream.mapEffect(
        // Of those of earlier runs as well.
        Stream.suspend(() => Stream.fromIterable([...lock.now().unreferenced.keys()].sort())),
        (file) => (course.stopped === undefined ? putAway(run, gone === "archive")(file) : putAway(run, false)(file)),
        { concurrency }
      )
      const end = Effect.andThen(
        Effect.suspend(() => writeIds(name, outputs, lock.now())),
        progress.report
      )
      return inTurn(
        plan.steps.filter((step) => !isLater(step)),
        concurrency
      ).pipe(
        Stream.concat(inTurn(plan.steps.filter(isLater), 1)),
        Stream.concat(put),
        Stream.mapEffect(progress.after),
        Stream.concat(Stream.fromEffect(end))
      )
    })
  )
