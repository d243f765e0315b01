/**
 * One upload, from the first note of it to its end: noted before it is sent, noted with what to poll when it has begun, and
 * noted in the lock when it has ended. What a process that is killed leaves behind tells how far it came.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { OpenCloudError } from "../../Errors.ts"
import { isFields } from "../../interface/Fields.ts"
import type { AwaitOptions, Reference } from "../../LongRunning.ts"
import { AttemptTimeout, Deadline, QuotaMode, RetryPolicy } from "../../References.ts"
import { type Asset, type Assets, type Creator, moderationOf } from "../../services/Assets.ts"
import type { JobFailed } from "../Errors.ts"
import { assetNameOf, type Disk, type Opened, open } from "./Files.ts"
import { type Journal, type Kept, keyOf, type Lock, type Locked, type Pending } from "./Lock.ts"
import { isUpdatable, type SyncStep } from "./Plan.ts"

/** What describes an asset besides its file. */
export interface AssetTexts {
  /** Default: after the file's name. */
  readonly displayName?: string | undefined
  /** Up to 1,000 characters. Default: none. */
  readonly description?: string | undefined
}

/** What a run has in hand. */
export interface Run {
  readonly job: string
  readonly assets: Assets["Service"]
  readonly creator: Creator
  readonly lock: Kept<Lock>
  readonly journal: Kept<Journal>
  readonly waiting: AwaitOptions | undefined
  readonly textsOf: (path: string) => AssetTexts
  /** Where a file of the folder is. */
  readonly at: (path: string) => string
}

/** How an upload ended. */
export type Ended =
  /** There is an asset. */
  | { readonly _tag: "Made"; readonly locked: Locked }
  /** There is none, and the server said why, or nothing was sent. */
  | { readonly _tag: "Refused"; readonly error: OpenCloudError }
  /** There may be one. */
  | { readonly _tag: "Unknown"; readonly error: OpenCloudError }
  /** It was begun, and has not ended. */
  | { readonly _tag: "Pending"; readonly error: OpenCloudError }
  /** The file cannot be read. */
  | { readonly _tag: "Unreadable"; readonly reason: string }

export const moderationText = (asset: Pick<Asset, "moderationResult">): string | undefined => {
  const moderation = moderationOf(asset)
  return moderation._tag === "Other" ? moderation.state : moderation._tag
}

const lockedOf = ({ hash, type }: Pick<Pending, "hash" | "type">, assetId: string, asset: Partial<Asset>): Locked => {
  const moderation = moderationText(asset)
  const { revisionId } = asset
  return {
    hash,
    type,
    assetId,
    ...(moderation !== undefined && { moderation }),
    ...(isUpdatable(type) && revisionId !== undefined && { revisionId })
  }
}

/** Whether an error says that nothing was made. A broken answer says that something may have been. */
const madeNothing = (error: OpenCloudError): boolean =>
  error.outcome !== "unknown" &&
  error.afterUnknownOutcome !== true &&
  !(error._tag === "UnexpectedResponse" && error.kind !== "status" && error.kind !== "redirect")

/** How often an upload is tried that was turned away unseen. */
const mostTries = 8

/** Milliseconds until an upload that was turned away may be tried again; `undefined` where that cannot help. */
const pauseAfter = (error: OpenCloudError, tries: number): number | undefined => {
  const backoff = Math.min(30_000, 500 * 2 ** tries)
  switch (error._tag) {
    case "QuotaExhausted": {
      // The client's own count: others go first, and it is this one's turn in the end.
      const wait = Duration.toMillis(error.retryAfter)
      return Number.isFinite(wait) ? Math.max(50, wait) : 1_000
    }
    case "RateLimited":
      if (!error.transient || tries >= mostTries) return undefined
      return Math.max(backoff, error.retryAfter === undefined ? 0 : Duration.toMillis(error.retryAfter))
    case "TransportError":
      return error.transient === false || tries >= 3 ? undefined : backoff
    default:
      return undefined
  }
}

/** The slowest connection that an upload still comes through, in bytes a second. */
const slowest = 128 * 1024

/** Lets a large file take its time, unless the program has said how long it may take. */
const inItsTime = <A, E, R>(bytes: number, effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.gen(function* () {
    const [own, deadline] = [yield* AttemptTimeout, yield* Deadline]
    const time = Duration.millis(30_000 + (bytes / slowest) * 1_000)
    return yield* effect.pipe(
      Effect.provideService(AttemptTimeout, own ?? (bytes > 2 ** 20 ? time : undefined)),
      Effect.provideService(Deadline, deadline ?? (bytes > 2 ** 20 ? Duration.sum(time, time) : undefined))
    )
  })

const without =
  (key: string) =>
  (journal: Journal): Journal => {
    if (!journal.has(key)) return journal
    const next = new Map(journal)
    next.delete(key)
    return next
  }

/** Sends a file, and gives what to wait for. */
const send = (run: Run, pending: Pending, { file }: Opened) => {
  const { assetId, path, type } = pending
  if (assetId !== undefined) return run.assets.update({ assetId, assetType: type, file })
  const { description, displayName = assetNameOf(path) } = run.textsOf(path)
  return run.assets.create({ assetType: type, displayName, description, creator: run.creator, file })
}

/** Waits for what was begun, and notes how it ended. */
export const finish = (run: Run, pending: Pending, reference: Reference): Effect.Effect<Ended, JobFailed, Disk> =>
  Effect.gen(function* () {
    const { assets, journal, waiting } = run
    const resume = pending.assetId === undefined ? assets.create.resume : assets.update.resume
    const ended = yield* Effect.result(Effect.flatMap(resume(reference), (handle) => handle.await(waiting)))
    if (ended._tag === "Success") return yield* note(run, pending, ended.success.assetId, ended.success)
    const error = ended.failure
    switch (error._tag) {
      case "OperationFailed":
      case "ContentModerated": {
        const made = assetIn(error.details)
        if (made !== undefined) return yield* note(run, pending, made.assetId, made)
        return yield* refused(run, pending, error)
      }
      case "NotFound":
        // It was begun, and nobody knows any more how it ended.
        yield* journal.change((all) => {
          const { reference: _, ...rest } = pending
          return new Map(all).set(keyOf(pending), rest)
        })
        return { _tag: "Unknown", error } as const
      default:
        return { _tag: "Pending", error } as const
    }
  })

/** The asset that was made although a part of it was refused. */
const assetIn = (details: unknown): (Partial<Asset> & { readonly assetId: string }) | undefined => {
  const response = isFields(details) ? details.response : undefined
  if (!isFields(response)) return undefined
  const { assetId } = response
  return (typeof assetId === "string" || typeof assetId === "number") && /^[1-9]\d*$/.test(String(assetId))
    ? { assetId: String(assetId) }
    : undefined
}

/** Notes an asset in the lock, and then that nothing is left of what was begun. */
const note = (run: Run, pending: Pending, assetId: string, asset: Partial<Asset>) =>
  Effect.gen(function* () {
    const locked = lockedOf(pending, assetId, asset)
    yield* run.lock.change((lock) => ({ ...lock, files: new Map(lock.files).set(pending.path, locked) }))
    yield* run.journal.change(without(keyOf(pending)))
    return { _tag: "Made", locked } as const
  })

/** Notes that nothing was made; of what moderation refused the content is kept in mind, as it would be refused again. */
const refused = (run: Run, pending: Pending, error: OpenCloudError) =>
  Effect.gen(function* () {
    const { assetId, hash, path, type } = pending
    if (error._tag === "ContentModerated" && assetId === undefined) {
      const memo: Locked = { hash, type, moderation: "Rejected" }
      // A file that is an asset already stays that.
      const isNew = run.lock.now().files.get(path)?.assetId === undefined
      if (isNew) yield* run.lock.change((lock) => ({ ...lock, files: new Map(lock.files).set(path, memo) }))
    }
    yield* run.journal.change(without(keyOf(pending)))
    return { _tag: "Refused", error } as const
  })

/** What takes long may be interrupted, until all of it is sent. */
const inParts = <A, E>(run: Run, key: string, content: Opened, sending: Effect.Effect<A, E>) =>
  Effect.onInterrupt(Effect.interruptible(sending), () =>
    content.isRead() ? Effect.void : Effect.ignore(run.journal.change(without(key)))
  )

/**
 * Uploads a file: until it has begun, this is done or not begun at all, whoever interrupts it. It is sent when the quota has
 * room, so that nothing is noted as sent while it waits.
 */
const begin = (
  run: Run,
  step: SyncStep,
  content: Opened
): Effect.Effect<
  Ended | { readonly _tag: "Begun"; readonly pending: Pending; readonly reference: Reference },
  JobFailed,
  Disk
> => {
  const { act, assetId, assetType: type, bytes, path } = step
  const before = run.lock.now().files.get(path)?.revisionId
  const about = {
    path,
    type,
    ...(act === "update" && assetId !== undefined && { assetId, ...(before !== undefined && { revisionId: before }) })
  }
  // A file that was changed since it was looked at is what it is now.
  const pending: Pending = { ...about, hash: content.hashBefore ?? step.hash }
  return Effect.uninterruptible(
    Effect.gen(function* () {
      const key = keyOf(pending)
      yield* run.journal.change((all) => new Map(all).set(key, pending))
      const sending = inItsTime(bytes, send(run, pending, content)).pipe(
        Effect.provideService(QuotaMode, "fail"),
        Effect.provideService(RetryPolicy, { attempts: 1 })
      )
      const sent = yield* Effect.result(
        content.hashBefore === undefined ? inParts(run, key, content, sending) : sending
      )
      if (sent._tag === "Failure") {
        const error = sent.failure
        // An operation that failed at once is one that was begun.
        if (error._tag === "OperationFailed" || !content.isRead() || madeNothing(error)) {
          return yield* refused(run, pending, error)
        }
        return { _tag: "Unknown", error } as const
      }
      const { reference } = sent.success
      const begun: Pending = { ...pending, hash: content.hash(), reference }
      yield* run.journal.change((all) => new Map(without(key)(all)).set(keyOf(begun), begun))
      return { _tag: "Begun", pending: begun, reference } as const
    })
  )
}

/** Uploads a file of a step, and waits for what comes of it. */
export const upload = (run: Run, step: SyncStep): Effect.Effect<Ended, JobFailed, Disk> =>
  Effect.gen(function* () {
    const name = step.path.split("/").at(-1) ?? step.path
    for (let tries = 0; ; tries++) {
      const content = yield* Effect.result(open(run.at(step.path), name))
      if (content._tag === "Failure") return { _tag: "Unreadable", reason: content.failure.reason._tag }
      const begun = yield* begin(run, step, content.success)
      if (begun._tag === "Begun") return yield* finish(run, begun.pending, begun.reference)
      const pause = begun._tag === "Refused" ? pauseAfter(begun.error, tries) : undefined
      if (pause === undefined) return begun
      yield* Effect.sleep(pause)
    }
  })

/**
 * Takes up what an earlier run has left: waits for what it began. Of a new version whose answer was lost the asset tells
 * whether it was made: it has another version then. Gives what became of each, by its path.
 */
export const recover = (run: Run, concurrency: number): Effect.Effect<ReadonlyMap<string, Ended>, JobFailed, Disk> =>
  Effect.map(
    Effect.forEach(
      [...run.journal.now().values()],
      (pending) =>
        Effect.gen(function* () {
          const { assetId, path, reference, revisionId } = pending
          if (reference !== undefined) return [[path, yield* finish(run, pending, reference)] as const]
          if (assetId === undefined) return []
          const now = yield* Effect.result(run.assets.get({ assetId }))
          if (now._tag === "Failure" && now.failure._tag !== "NotFound") return []
          if (now._tag === "Success" && now.success.revisionId !== revisionId && revisionId !== undefined) {
            return [[path, yield* note(run, pending, assetId, now.success)] as const]
          }
          // It was not made. To make it once more would be the same.
          yield* run.journal.change(without(keyOf(pending)))
          return []
        }),
      { concurrency }
    ),
    (all) => new Map(all.flat())
  )

/** Asks what moderation says of an asset that it had not looked at. */
export const review = (run: Run, path: string, locked: Locked): Effect.Effect<Locked, JobFailed, Disk> =>
  Effect.gen(function* () {
    if (locked.assetId === undefined || locked.moderation !== "Reviewing") return locked
    const asked = yield* Effect.result(run.assets.get({ assetId: locked.assetId }))
    if (asked._tag === "Failure") return locked
    const moderation = moderationText(asked.success)
    if (moderation === undefined || moderation === locked.moderation) return locked
    const next = { ...locked, moderation }
    yield* run.lock.change((lock) =>
      lock.files.get(path)?.assetId === locked.assetId ? { ...lock, files: new Map(lock.files).set(path, next) } : lock
    )
    return next
  })
