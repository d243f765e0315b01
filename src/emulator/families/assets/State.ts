/** Assets: their versions, how moderation stands with each, and who may do what with them. */
import type { Id, Json } from "../../../interface/Operation.ts"
import { dawn } from "../../Values.ts"

/** A version of an asset, and how moderation stands with it. */
export interface AssetVersion {
  readonly number: number
  readonly time: number
  readonly content: Uint8Array
  readonly contentType: string
  /** When moderation has its verdict. */
  readonly reviewedAt: number
  readonly verdict: "Approved" | "Rejected"
}

/** Who else may do something with an asset. */
export interface Grant {
  readonly action: string
  readonly subjectType: string
  readonly subjectId: string | undefined
}

/** An asset with all of its versions. */
export interface Asset {
  readonly id: string
  /** As requests name it: `Decal`. */
  readonly type: string
  /** `users/{id}` or `groups/{id}`. */
  readonly creator: string
  readonly privacy: string | undefined
  displayName: string
  description: string
  archived: boolean
  /** Icon, previews, links. */
  readonly extras: Record<string, Json>
  /** Oldest first; the last one is current. */
  readonly versions: Array<AssetVersion>
  readonly grants: Array<Grant>
}

export interface Assets {
  readonly byId: Map<string, Asset>
  /** What was uploaded, for quotas. */
  readonly uploads: Array<{ readonly userId: string; readonly type: string; readonly time: number }>
  count: number
  operationMillis: number
  reviewMillis: number
}

/**
 * An asset to put into the world.
 *
 * @since 0.1.0
 */
export interface AssetOptions {
  readonly id: Id
  /** `Decal`, `Audio`, ...; `Model` unless given. */
  readonly type?: string
  /** `users/{id}` or `groups/{id}`; the default user unless given. */
  readonly creator?: string
  readonly displayName?: string
  readonly description?: string
  readonly archived?: boolean
  readonly contentType?: string
  /** Contents of its versions, oldest first; one unless given. */
  readonly versions?: ReadonlyArray<Uint8Array | string>
  /** What moderation said of it; `Approved` unless given. */
  readonly moderation?: "Approved" | "Rejected"
  /** Milliseconds since the epoch. */
  readonly createTime?: number
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content

export const makeAsset = (options: AssetOptions): Asset => {
  const id = String(options.id)
  const time = options.createTime ?? dawn
  return {
    id,
    type: options.type ?? "Model",
    creator: options.creator ?? "users/156",
    privacy: undefined,
    displayName: options.displayName ?? `Asset ${id}`,
    description: options.description ?? "",
    archived: options.archived ?? false,
    extras: {},
    versions: (options.versions ?? ["<roblox!"]).map((content, index) => ({
      number: index + 1,
      time,
      content: bytesOf(content),
      contentType: options.contentType ?? "model/x-rbxm",
      reviewedAt: time,
      verdict: options.moderation ?? "Approved"
    })),
    grants: []
  }
}

/** Assets of the default world: a model with a past, one of the group, and a picture. */
const defaultAssets: ReadonlyArray<AssetOptions> = [
  { id: 9100004, displayName: "Tree", versions: ["<roblox!one", "<roblox!two"] },
  { id: 9100005, displayName: "House", creator: "groups/9000003" },
  {
    id: 9100006,
    displayName: "Logo",
    type: "Decal",
    contentType: "image/png",
    versions: [Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]
  }
]

export const makeAssets = (empty: boolean): Assets => ({
  byId: new Map((empty ? [] : defaultAssets).map(makeAsset).map((asset) => [asset.id, asset])),
  uploads: [],
  count: 0,
  operationMillis: 2000,
  reviewMillis: 10_000
})

export const latest = (asset: Asset): AssetVersion => {
  const last = asset.versions.at(-1)
  if (last === undefined) throw new TypeError(`asset ${asset.id} has no version`)
  return last
}

export const moderationState = ({ reviewedAt, verdict }: AssetVersion, now: number): string =>
  now < reviewedAt ? "Reviewing" : verdict
