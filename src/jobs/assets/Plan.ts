/**
 * What is to be done with the files of a folder, and what it will take: decided before anything is sent.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Operations from "../../generated/assets/operations.ts"
import type { AssetQuota, AssetType } from "../../services/Assets.ts"
import type { Found } from "./Files.ts"
import { type Journal, keyOf, type Lock, type Locked } from "./Lock.ts"

/**
 * What is to be done with a file.
 *
 * - `keep`: it is the asset that the lock says.
 * - `upload`: its content becomes a new asset.
 * - `update`: its asset gets another version: the type takes other contents.
 * - `same`: another file has the same content, and its asset is this one's, too. So it is with a file that was renamed.
 * - `resume`: an earlier run began its upload, which is waited for.
 * - `unknown`: an earlier upload of the content may have ended well. It is not repeated, unless `again` says so.
 * - `rejected`: moderation refused this content before, and would do so again.
 * - `left`: the quota of uploads has no room for it.
 *
 * @since 0.2.0
 */
export type SyncAct = "keep" | "upload" | "update" | "same" | "resume" | "unknown" | "rejected" | "left"

/**
 * A file, and what is to be done with it.
 *
 * @since 0.2.0
 */
export interface SyncStep {
  /** Under the folder, with `/` between its parts. */
  readonly path: string
  readonly assetType: AssetType
  /** Of its content: `sha256:…`. */
  readonly hash: string
  readonly bytes: number
  readonly act: SyncAct
  /** The asset that it is, or that gets another version. Absent where that is not known yet. */
  readonly assetId?: string | undefined
}

/**
 * What a run will do, told before it begins.
 *
 * @since 0.2.0
 */
export interface SyncPlan {
  readonly steps: ReadonlyArray<SyncStep>
  /** Paths whose files are gone: their assets stay, unreferenced, unless they are to be archived. */
  readonly gone: ReadonlyArray<string>
  /** Uploads and new versions. */
  readonly uploads: number
  /** Bytes to send. */
  readonly bytes: number
  /** Requests that it takes at least. */
  readonly requests: number
  /** How long that takes at least, by the quota of the interface. */
  readonly atLeast: Duration.Duration
  /** How many assets of a type may still be uploaded, for types that are uploaded here, where Roblox tells it. */
  readonly quotas: ReadonlyArray<AssetQuota>
}

/** Types that take another content as a version of the asset. Of all others a new asset is made. */
const updatable: ReadonlySet<AssetType> = /*#__PURE__*/ new Set<AssetType>(["Model"])

export const isUpdatable = (type: AssetType): boolean => updatable.has(type)

const contentOf = ({ assetType, hash }: { readonly assetType: AssetType; readonly hash: string }) =>
  `${assetType} ${hash}`

const lockedContent = ({ hash, type }: Locked) => contentOf({ assetType: type, hash })

/** What is known where a plan is made. */
export interface Known {
  readonly lock: Lock
  readonly journal: Journal
  readonly found: ReadonlyArray<Found>
  /** Whether the file of a path of the lock is there, though it may not be looked at. */
  readonly isThere: (path: string) => boolean
  /** Uploads what an earlier run may have uploaded, and what moderation refused. */
  readonly again: boolean
}

const isSame = (file: Found, locked: Locked | undefined): boolean =>
  locked !== undefined && contentOf(file) === lockedContent(locked)

/** Assets of which a new version is made: those whose files all have the same new content, and whose old one nobody needs. */
const updates = ({ found, lock }: Known): ReadonlyMap<string, string> => {
  const wanted = new Set(found.filter((file) => !isSame(file, lock.files.get(file.path))).map(contentOf))
  const next = new Map<string, string | undefined>()
  for (const file of found) {
    const locked = lock.files.get(file.path)
    if (locked?.assetId === undefined) continue
    const { assetId, type } = locked
    const may =
      type === file.assetType && isUpdatable(type) && !isSame(file, locked) && !wanted.has(lockedContent(locked))
    const others = next.has(assetId) && next.get(assetId) !== file.hash
    next.set(assetId, may && !others ? file.hash : undefined)
  }
  return new Map([...next].flatMap(([id, hash]) => (hash === undefined ? [] : [[id, hash] as const])))
}

/** What is to be done, file by file, and the paths whose files are gone. */
export const stepsOf = (known: Known): Pick<SyncPlan, "steps" | "gone"> => {
  const { again, found, isThere, journal, lock } = known
  const updated = updates(known)
  const byPath = new Set(found.map(({ path }) => path))
  const assets = new Map<string, string>()
  for (const locked of [...lock.unreferenced.values(), ...lock.files.values()]) {
    const { assetId } = locked
    if (assetId !== undefined && !updated.has(assetId)) assets.set(lockedContent(locked), assetId)
  }
  const rejected = new Set(
    [...lock.files.values()].filter((it) => it.assetId === undefined && it.moderation === "Rejected").map(lockedContent)
  )
  const begun = new Set<string>()
  const steps = found.map((file): SyncStep => {
    const locked = lock.files.get(file.path) ?? lock.unreferenced.get(file.path)
    const content = contentOf(file)
    if (isSame(file, locked) && locked?.assetId !== undefined && !updated.has(locked.assetId)) {
      return { ...file, act: "keep", assetId: locked.assetId }
    }
    if (rejected.has(content) && !again) return { ...file, act: "rejected" }
    const assetId = lock.files.get(file.path)?.assetId
    if (assetId !== undefined && updated.get(assetId) === file.hash) {
      const first = !begun.has(assetId)
      begun.add(assetId)
      return { ...file, act: first ? "update" : "same", assetId }
    }
    const twin = assets.get(content)
    if (twin !== undefined) return { ...file, act: "same", assetId: twin }
    const earlier = journal.get(keyOf({ hash: file.hash, type: file.assetType }))
    if (earlier?.reference !== undefined) return { ...file, act: "resume" }
    if (earlier !== undefined && !again) return { ...file, act: "unknown" }
    const first = !begun.has(content)
    begun.add(content)
    return { ...file, act: first ? "upload" : "same" }
  })
  return { steps, gone: [...lock.files.keys()].filter((path) => !byPath.has(path) && !isThere(path)).sort() }
}

/** The lock once it is known what each file is: where files were renamed or are gone, before anything is sent. */
export const settled = (lock: Lock, { gone, steps }: Pick<SyncPlan, "steps" | "gone">): Lock => {
  const all = [...lock.unreferenced, ...lock.files]
  const byAsset = new Map(all.map(([, locked]) => [locked.assetId, locked]))
  const files = new Map(lock.files)
  for (const path of gone) files.delete(path)
  for (const { act, assetId, path, ...step } of steps) {
    const known = assetId === undefined ? undefined : byAsset.get(assetId)
    // Of an update only the asset is known, and not yet how it ends.
    if ((act === "keep" || act === "same") && known !== undefined && lockedContent(known) === contentOf(step)) {
      files.set(path, known)
    }
  }
  const referenced = new Set([...files.values()].map(({ assetId }) => assetId))
  const lost = [...lock.unreferenced, ...gone.flatMap((path) => [...lock.files].filter(([it]) => it === path))]
  const unreferenced = new Map(lost.filter(([, { assetId }]) => assetId !== undefined && !referenced.has(assetId)))
  return { ...lock, files, unreferenced }
}

/** Uploads beyond what a quota has room for are left for another day. */
const withinQuotas = (steps: ReadonlyArray<SyncStep>, quotas: ReadonlyArray<AssetQuota>): ReadonlyArray<SyncStep> => {
  const room = new Map(quotas.map(({ assetType, remaining }) => [assetType, remaining]))
  const left = new Set<string>()
  return steps.map((step) => {
    if (step.act === "same" && left.has(contentOf(step))) return { ...step, act: "left" }
    const has = step.act === "upload" ? room.get(step.assetType) : undefined
    if (has === undefined) return step
    room.set(step.assetType, has - 1)
    if (has > 0) return step
    left.add(contentOf(step))
    return { ...step, act: "left" }
  })
}

const minutesOf = (count: number, { quota }: { readonly quota: { readonly apiKey: { readonly limit: number } } }) =>
  count / quota.apiKey.limit

/** The plan of some steps. */
export const planOf = (
  { gone, steps: wished }: Pick<SyncPlan, "steps" | "gone">,
  quotas: ReadonlyArray<AssetQuota>
): SyncPlan => {
  const steps = withinQuotas(wished, quotas)
  const sent = steps.filter(({ act }) => act === "upload" || act === "update")
  const updates = sent.filter(({ act }) => act === "update").length
  // Each is asked for once at least.
  const minutes = Math.max(
    minutesOf(sent.length - updates, Operations.create),
    minutesOf(updates, Operations.update),
    minutesOf(sent.length, Operations.getOperation)
  )
  return {
    steps,
    gone,
    uploads: sent.length,
    bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: 2 * sent.length,
    // What fits the quota of a minute may begin at once.
    atLeast: Duration.minutes(Math.max(0, Math.ceil(minutes) - 1)),
    quotas
  }
}
