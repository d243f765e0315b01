/**
 * What is kept of assets: in the lock file, which asset each file is; in the journal beside it, what was begun and has not
 * ended.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Semaphore from "effect/Semaphore"
import { Mismatch, reader } from "../../interface/Read.ts"
import { type Reference, whyNoReference } from "../../interface/Reference.ts"
import type { Fields, Shape } from "../../interface/Shape.ts"
import type { AssetType, Creator } from "../../services/Assets.ts"
import { JobFailed } from "../Errors.ts"
import { type Disk, failing, textIn, writeWhole } from "./Files.ts"

/** What the lock tells of a file. */
export interface Locked {
  /** Of the content that the asset has: `sha256:…`. */
  readonly hash: string
  readonly type: AssetType
  /** Absent where moderation refused the content, and no asset was made. */
  readonly assetId?: string
  /** What moderation said of it when it was last asked. */
  readonly moderation?: string
  /** The asset's version, for types that can get another content. */
  readonly revisionId?: string
}

/** Which asset each file is, by its path under the folder. */
export interface Lock {
  readonly creator?: Creator
  readonly files: ReadonlyMap<string, Locked>
  /** Assets of files that are gone. */
  readonly unreferenced: ReadonlyMap<string, Locked>
}

/** Something that was begun. */
export interface Pending {
  readonly path: string
  readonly hash: string
  readonly type: AssetType
  /** The asset that gets another content; absent for a new one. */
  readonly assetId?: string
  /** The version that the asset had before. */
  readonly revisionId?: string
  /** What to poll. Absent where no answer came, or the process ended before one did. */
  readonly reference?: Reference
}

/** Nothing is begun twice at once: a content of a new asset, the content of an asset that there is. */
export const keyOf = ({ assetId, hash, type }: Pick<Pending, "assetId" | "hash" | "type">): string =>
  assetId === undefined ? `create ${type} ${hash}` : `update ${assetId}`

export type Journal = ReadonlyMap<string, Pending>

/** The version of both files that this library writes, and the newest that it reads. */
const version = 1

const lockedShape: Fields = {
  fields: { hash: "text", type: "text", assetId: "id", moderation: "text", revisionId: "id" },
  required: ["hash", "type"]
}

interface Written {
  readonly version?: number
  readonly creator?: { readonly userId?: string; readonly groupId?: string }
  readonly files: Readonly<Record<string, Locked>>
  readonly unreferenced?: Readonly<Record<string, Locked>>
}

const lockShape: Shape<Written> = {
  fields: {
    version: "int",
    creator: { fields: { userId: "id", groupId: "id" } },
    files: { map: lockedShape },
    unreferenced: { map: lockedShape }
  },
  required: ["files"]
}

interface WrittenJournal {
  readonly version: number
  readonly pending: ReadonlyArray<Omit<Pending, "reference"> & { readonly reference?: unknown }>
}

const journalShape: Shape<WrittenJournal> = {
  fields: {
    version: "int",
    pending: {
      list: {
        fields: { path: "text", hash: "text", type: "text", assetId: "id", revisionId: "id", reference: "json" },
        required: ["path", "hash", "type"]
      }
    }
  },
  required: ["version", "pending"]
}

const readLock = /*#__PURE__*/ reader(lockShape)
const readJournal = /*#__PURE__*/ reader(journalShape)
const readVersion = /*#__PURE__*/ reader<{ readonly version?: number }>({ fields: { version: "int" }, required: [] })

const wrong = (job: string, file: string, reason: string) =>
  Effect.fail(JobFailed.make({ job, kind: "format", reason: `${file}: ${reason}` }))

/** The JSON of a file, of this version or an older one; nothing where there is no such file. */
const jsonIn = (job: string, file: string): Effect.Effect<unknown, JobFailed, FileSystem.FileSystem> =>
  Effect.flatMap(textIn(job, file), (text) => {
    if (text === undefined) return Effect.undefined
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      return wrong(job, file, "this is not JSON")
    }
    const told = readVersion(json)
    return !(told instanceof Mismatch) && (told.version ?? version) > version
      ? wrong(job, file, `a newer version of this library wrote it (${told.version}; this one reads ${version})`)
      : Effect.succeed(json)
  })

const creatorOf = ({ groupId, userId }: NonNullable<Written["creator"]>): Creator | undefined =>
  userId !== undefined ? { userId } : groupId !== undefined ? { groupId } : undefined

/** Reads a lock file; one that is not there is empty. */
export const loadLock = (job: string, file: string): Effect.Effect<Lock, JobFailed, FileSystem.FileSystem> =>
  Effect.flatMap(jsonIn(job, file), (json) => {
    if (json === undefined) return Effect.succeed({ files: new Map(), unreferenced: new Map() })
    const lock = readLock(json)
    if (lock instanceof Mismatch) return wrong(job, file, `this is not a lock file of assets: ${lock}`)
    const creator = lock.creator && creatorOf(lock.creator)
    return Effect.succeed({
      ...(creator !== undefined && { creator }),
      files: new Map(Object.entries(lock.files)),
      unreferenced: new Map(Object.entries(lock.unreferenced ?? {}))
    })
  })

/** Where the journal of a lock is. */
export const journalOf = (lock: string): string => `${lock}.journal`

/** Reads the journal of a lock; one that is not there is empty. */
export const loadJournal = (job: string, lock: string): Effect.Effect<Journal, JobFailed, FileSystem.FileSystem> =>
  Effect.flatMap(jsonIn(job, journalOf(lock)), (json) => {
    if (json === undefined) return Effect.succeed(new Map())
    const journal = readJournal(json)
    if (journal instanceof Mismatch) return wrong(job, journalOf(lock), `this is not a journal of assets: ${journal}`)
    const pending = new Map<string, Pending>()
    for (const { reference, ...one } of journal.pending) {
      // What cannot be polled is as if no answer had come.
      const known = reference !== undefined && whyNoReference(reference) === undefined
      pending.set(keyOf(one), known ? { ...one, reference: reference as Reference } : one)
    }
    return Effect.succeed(pending)
  })

const sorted = (files: ReadonlyMap<string, Locked>): Readonly<Record<string, Locked>> =>
  Object.fromEntries(
    [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, { assetId, hash, moderation, revisionId, type }]) => [
        path,
        {
          hash,
          type,
          ...(assetId !== undefined && { assetId }),
          ...(moderation !== undefined && { moderation }),
          ...(revisionId !== undefined && { revisionId })
        }
      ])
  )

/** The text of a lock file: the same for the same assets, whatever came first. */
export const lockText = ({ creator, files, unreferenced }: Lock): string => {
  const written = {
    version,
    ...(creator !== undefined && {
      creator: "userId" in creator ? { userId: String(creator.userId) } : { groupId: String(creator.groupId) }
    }),
    files: sorted(files),
    ...(unreferenced.size > 0 && { unreferenced: sorted(unreferenced) })
  }
  return `${JSON.stringify(written, undefined, 2)}\n`
}

/** Something kept that several fibers change: each change is on the disk when it ends, and many go with one write. */
export interface Kept<A> {
  readonly now: () => A
  readonly change: (change: (value: A) => A) => Effect.Effect<void, JobFailed, Disk>
}

const keptIn = <A>(first: A, write: (value: A) => Effect.Effect<void, JobFailed, Disk>): Effect.Effect<Kept<A>> =>
  Effect.map(Semaphore.make(1), (turns) => {
    let value = first
    let [wanted, written] = [0, 0]
    return {
      now: () => value,
      change: (change) =>
        Effect.suspend(() => {
          const next = change(value)
          if (next === value) return Effect.void
          value = next
          const mine = ++wanted
          return turns.withPermits(1)(
            Effect.suspend(() => {
              if (written >= mine) return Effect.void
              const all = wanted
              return Effect.map(write(value), () => {
                written = all
              })
            })
          )
        })
    }
  })

/** A lock that is written with each change. */
export const keepLock = (job: string, file: string, lock: Lock): Effect.Effect<Kept<Lock>> =>
  keptIn(lock, (next) => writeWhole(job, file, lockText(next)))

/** A journal that is written with each change, and is gone when nothing is in it. */
export const keepJournal = (job: string, lock: string, journal: Journal): Effect.Effect<Kept<Journal>> =>
  keptIn(journal, (next) =>
    next.size > 0
      ? writeWhole(job, journalOf(lock), `${JSON.stringify({ version, pending: [...next.values()] }, undefined, 2)}\n`)
      : Effect.flatMap(FileSystem.FileSystem, (files) =>
          Effect.mapError(
            files.remove(journalOf(lock), { force: true }),
            failing(job, `${journalOf(lock)} cannot be removed`)
          )
        )
  )
