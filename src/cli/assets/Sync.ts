/** A folder of files kept as assets: what changed by its content, and a lock file that says which asset a file is. */
import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Semaphore from "effect/Semaphore"
import type { OpenCloudError } from "../../Errors.ts"
import { isFields } from "../../interface/Fields.ts"
import { contentTypeOf } from "../../internal/request/ContentTypes.ts"
import * as Files from "../../node/Files.ts"
import { Assets, type Creator, moderationOf } from "../../services/Assets.ts"
import { writeWhole } from "../config/File.ts"
import * as Output from "../Output.ts"
import { note, type Shell } from "../Shell.ts"
import { codeOf, exitCode, failure, Stop } from "../Stop.ts"
import { jsonIn, pathOf } from "../Verb.ts"

/** What a lock file tells of a file. */
export interface Locked {
  /** Of the content: `sha256:…`. */
  readonly hash: string
  readonly type: string
  /** Absent where an upload was begun, and nobody knows how it ended. */
  readonly assetId?: string
  readonly moderation?: string
}

export type Lock = Readonly<Record<string, Locked>>

/** A file of the folder. */
export interface Found {
  /** With `/` between its parts, under the folder. */
  readonly path: string
  readonly type: string
  readonly hash: string
}

/** What is to be done with a file. */
export interface Step extends Found {
  readonly act: "keep" | "upload" | "update" | "unknown"
  /** The asset that is kept, or gets another version. */
  readonly assetId?: string | undefined
}

/** Assets of these types can get another content; of all others a new asset is made. */
const updatable: ReadonlySet<string> = new Set(["Model"])

const typeOf = (contentType: string, images: string): string =>
  contentType.startsWith("image/")
    ? images
    : contentType.startsWith("audio/")
      ? "Audio"
      : contentType.startsWith("video/")
        ? "Video"
        : contentType === "model/x-file-mesh-data"
          ? "Mesh"
          : "Model"

/** The asset type of a file by its name; `undefined` for what no upload takes. */
export const assetTypeOf = (name: string, images = "Image"): string | undefined => {
  const contentType = contentTypeOf(name)
  return contentType === undefined || contentType.startsWith("application/") ? undefined : typeOf(contentType, images)
}

const words = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** The files under a folder that can be uploaded, in the order of their paths. Names that begin with a dot are none. */
export const find = (folder: string, images: string): Effect.Effect<ReadonlyArray<Found>, Stop, Shell> =>
  Effect.flatMap(pathOf(folder), (root) =>
    Effect.tryPromise({
      try: async () => {
        const found: Array<Found> = []
        const walk = async (under: string): Promise<void> => {
          const entries = await readdir(join(root, under), { withFileTypes: true })
          for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            if (entry.name.startsWith(".")) continue
            const path = under === "" ? entry.name : `${under}/${entry.name}`
            if (entry.isDirectory()) await walk(path)
            const type = entry.isFile() ? assetTypeOf(entry.name, images) : undefined
            if (type === undefined) continue
            const hash = createHash("sha256").update(await readFile(join(root, path)))
            found.push({ path, type, hash: `sha256:${hash.digest("hex")}` })
          }
        }
        await walk("")
        return found
      },
      catch: (cause) => failure(`${folder} cannot be read: ${words(cause)}`)
    })
  )

const isLocked = (value: unknown): value is Locked =>
  isFields(value) &&
  typeof value.hash === "string" &&
  typeof value.type === "string" &&
  (value.assetId === undefined || (typeof value.assetId === "string" && /^\d+$/.test(value.assetId)))

/** Reads a lock file; one that is not there is empty. */
export const readLock = (file: string): Effect.Effect<Lock, Stop, Shell> =>
  jsonIn(file, JSON.parse, { files: {} }).pipe(
    Effect.flatMap((json) => {
      if (!isFields(json) || !isFields(json.files)) return Effect.fail(failure(`${file}: is not a lock file of assets`))
      for (const [path, locked] of Object.entries(json.files)) {
        if (!isLocked(locked))
          return Effect.fail(failure(`${file}: files.${path}: needs a hash, a type and an assetId`))
      }
      return Effect.succeed(json.files as Lock)
    })
  )

export const writeLock = (file: string, lock: Lock) =>
  writeWhole(
    file,
    `${Output.pretty({ files: Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1))) })}\n`
  )

/** What is to be done, file by file. `again` uploads what may have been uploaded already. */
export const plan = (lock: Lock, found: ReadonlyArray<Found>, again: boolean): ReadonlyArray<Step> =>
  found.map((file): Step => {
    const locked = lock[file.path]
    if (locked !== undefined && locked.assetId === undefined && !again) return { ...file, act: "unknown" }
    if (locked?.assetId === undefined) return { ...file, act: "upload" }
    if (locked.hash === file.hash && locked.type === file.type) return { ...file, act: "keep", assetId: locked.assetId }
    return locked.type === file.type && updatable.has(file.type)
      ? { ...file, act: "update", assetId: locked.assetId }
      : { ...file, act: "upload" }
  })

/** What became of a file. */
export interface Done {
  readonly path: string
  readonly status: "kept" | "uploaded" | "updated" | "failed" | "left"
  readonly assetId?: string | undefined
  readonly moderation?: string | undefined
  readonly reason?: string | undefined
}

export interface Syncing {
  readonly folder: string
  readonly lockFile: string
  readonly creator: Creator
  readonly concurrency: number
}

/** How an asset is called: as its file is, without the extension. */
export const nameOf = (path: string): string => (path.split("/").at(-1) ?? path).replace(/\.[^.]*$/, "").slice(0, 50)

const isRejected = (error: OpenCloudError | Stop): boolean => error._tag === "ContentModerated"

/**
 * Uploads what is to be uploaded, some at a time. The lock file is written before each upload and after it, so that one
 * whose end nobody knows is found the next time, and not uploaded twice. After a file that moderation refuses none is begun.
 */
export const carryOut = (
  { concurrency, creator, folder, lockFile }: Syncing,
  before: Lock,
  steps: ReadonlyArray<Step>
): Effect.Effect<{ readonly done: ReadonlyArray<Done>; readonly worst: Stop | undefined }, Stop, Assets | Shell> =>
  Effect.gen(function* () {
    const assets = yield* Assets
    const root = yield* pathOf(folder)
    const writing = yield* Semaphore.make(1)
    let lock = before
    let worst: Stop | undefined
    let stopped = false
    const write = (change: (lock: Lock) => Lock) =>
      writing.withPermits(1)(
        Effect.suspend(() => {
          lock = change(lock)
          return writeLock(lockFile, lock)
        })
      )

    const sent = (step: Step, file: Files.LocalFile) =>
      Effect.gen(function* () {
        const { assetId, path, type } = step
        if (step.act === "update" && assetId !== undefined) {
          const asset = yield* Effect.flatMap(assets.update({ assetId, assetType: type, file }), (it) => it.await())
          return { assetId, moderation: moderationOf(asset) }
        }
        return yield* assets.upload({ assetType: type, displayName: nameOf(path), creator, file })
      })

    const failed = (path: string, error: OpenCloudError | Stop): Done => {
      stopped ||= isRejected(error)
      worst ??= new Stop(codeOf(error), "")
      return { path, status: "failed", reason: error.message }
    }

    const one = (step: Step): Effect.Effect<Done, Stop, Shell> =>
      Effect.gen(function* () {
        const { act, hash, path, type } = step
        if (act === "keep") return { path, status: "kept", assetId: step.assetId }
        if (act === "unknown") {
          return failed(
            path,
            failure("an earlier upload of it may have ended well: look for the asset, or say --again")
          )
        }
        // The same content at another path is the same asset.
        const twin = Object.values(lock).find((it) => it.assetId !== undefined && it.hash === hash && it.type === type)
        if (act === "upload" && twin?.assetId !== undefined) {
          const { assetId, moderation } = twin
          yield* write((lock) => ({ ...lock, [path]: twin }))
          return { path, status: "uploaded", assetId, moderation }
        }
        if (stopped) return { path, status: "left" }
        const file = yield* Effect.mapError(Files.file(join(root, path)), ({ message }) => failure(message))
        const was = lock[path]
        if (act === "upload") yield* write((lock) => ({ ...lock, [path]: { hash, type } }))
        const ended = yield* Effect.result(sent(step, file))
        if (Result.isFailure(ended)) {
          const error = ended.failure
          // Only where it is known that nothing was made there is nothing to remember.
          const nothing = error.outcome !== "unknown" && error.afterUnknownOutcome !== true && error._tag !== "Timeout"
          if (act === "upload" && nothing) {
            yield* write(({ [path]: _, ...others }) => (was === undefined ? others : { ...others, [path]: was }))
          }
          return failed(path, error)
        }
        const { assetId, moderation } = ended.success
        const state = moderation._tag === "Other" ? (moderation.state ?? "Other") : moderation._tag
        yield* write((lock) => ({ ...lock, [path]: { hash, type, assetId, moderation: state } }))
        if (state === "Rejected") {
          stopped = true
          worst ??= new Stop(exitCode.refused, "")
          yield* note(`${path}: moderation refused it, so no further upload is begun`)
        }
        return { path, status: act === "update" ? "updated" : "uploaded", assetId, moderation: state }
      })

    // Of files with the same content the first is uploaded, and the others after it.
    const firsts = new Set<string>()
    const [now, later]: [Array<Step>, Array<Step>] = [[], []]
    for (const step of steps) {
      const key = `${step.type} ${step.hash}`
      const repeated = step.act === "upload" && firsts.has(key)
      if (step.act === "upload") firsts.add(key)
      ;(repeated ? later : now).push(step)
    }
    const done = [
      ...(yield* Effect.forEach(now, one, { concurrency })),
      ...(yield* Effect.forEach(later, one, { concurrency: 1 }))
    ]
    return { done, worst }
  })
