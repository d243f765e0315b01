/** The Creator Store: its assets with their products, and what users have saved of them. */
import type { Id } from "../../../interface/Operation.ts"
import { dawn } from "../../Values.ts"

export const assetTypes = {
  Audio: { field: "audioAssetId", id: 3 },
  Model: { field: "modelAssetId", id: 10 },
  Decal: { field: "decalAssetId", id: 13 },
  Plugin: { field: "pluginAssetId", id: 38 },
  MeshPart: { field: "meshPartAssetId", id: 40 },
  Video: { field: "videoAssetId", id: 62 },
  FontFamily: { field: "fontFamilyAssetId", id: 73 }
} as const

export type StoreAssetType = keyof typeof assetTypes

export const isAssetType = (type: string): type is StoreAssetType => Object.hasOwn(assetTypes, type)

/**
 * An asset to put into the Creator Store.
 *
 * @since 0.1.0
 */
export interface StoreAssetOptions {
  readonly id: Id
  /** `Model` unless given. */
  readonly type?: StoreAssetType
  readonly name?: string
  readonly description?: string
  /** `users/{id}` or `groups/{id}`; the default user unless given. */
  readonly creator?: string
  readonly verified?: boolean
  readonly tags?: ReadonlyArray<string>
  /** Price in billionths of a US dollar; no product unless given. */
  readonly nanos?: bigint
  readonly published?: boolean
  /** Length of audio. */
  readonly durationSeconds?: number
  readonly upVotes?: number
  readonly downVotes?: number
  /** Milliseconds since the epoch. */
  readonly createTime?: number
}

export interface Product {
  currencyCode: string
  /** Billionths. */
  nanos: bigint
  published: boolean
}

/** An asset of the creator store. */
export interface StoreAsset extends Required<Omit<StoreAssetOptions, "id" | "nanos" | "published">> {
  readonly id: string
  product: Product | undefined
}

/** An asset that somebody has saved. */
export interface Save {
  readonly userId: string
  readonly collection: string
  readonly targetType: string
  readonly targetId: string
  readonly time: number
}

export interface CreatorStore {
  /** By id, in the order in which they were added. */
  readonly assets: Map<string, StoreAsset>
  /** Oldest first. */
  saves: Array<Save>
}

export const makeStoreAsset = ({ nanos, published = true, ...options }: StoreAssetOptions): StoreAsset => ({
  type: "Model",
  name: `Asset ${options.id}`,
  description: "",
  creator: "users/156",
  verified: false,
  tags: [],
  durationSeconds: 0,
  upVotes: 0,
  downVotes: 0,
  createTime: dawn,
  ...options,
  id: String(options.id),
  product: nanos === undefined ? undefined : { currencyCode: "USD", nanos, published }
})

/** What the default world offers. */
const defaultStoreAssets: ReadonlyArray<StoreAssetOptions> = [
  { id: 9000301, name: "Castle gate", tags: ["castle"], nanos: 0n, upVotes: 9, downVotes: 1 },
  { id: 9000302, name: "Castle wall", tags: ["castle"], nanos: 4_990_000_000n, verified: true },
  { id: 9000303, name: "Castle builder", type: "Plugin", nanos: 9_990_000_000n, creator: "groups/9000003" },
  { id: 9000304, name: "Rain", type: "Audio", durationSeconds: 40, nanos: 0n },
  { id: 9000305, name: "Not for sale yet" }
]

export const makeCreatorStore = (empty: boolean): CreatorStore => ({
  assets: new Map((empty ? [] : defaultStoreAssets).map((asset) => [String(asset.id), makeStoreAsset(asset)])),
  saves: []
})
