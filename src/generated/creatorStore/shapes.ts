// Generated from specs/ by `npm run generate`. Do not edit.
import type * as BigDecimal from "effect/BigDecimal"
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import { decimal } from "../../interface/Decimal.ts"
import { count } from "../../interface/Lengths.ts"
import type { OpenCloudError } from "../../Errors.ts"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Open } from "../../interface/Values.ts"

export type { Open }

export type { ResultShape, Shape }

export interface Money {
  readonly currencyCode?: string
  readonly quantity?: BigDecimal.BigDecimal
}
export const Money: Shape<Money> = { fields: { currencyCode: "text", quantity: decimal } }

export interface CreatorStoreProductAnswer {
  readonly path: string
  readonly basePrice?: Money
  readonly purchasePrice?: Money
  readonly published?: boolean
  readonly restrictions?: ReadonlyArray<Open<"RESTRICTION_UNSPECIFIED" | "SOLD_ITEM_RESTRICTED" | "SELLER_TEMPORARILY_RESTRICTED" | "SELLER_PERMANENTLY_RESTRICTED" | "SELLER_NO_LONGER_ACTIVE">>
  readonly purchasable?: boolean
  readonly userSeller?: string
  readonly groupSeller?: string
  readonly modelAssetId?: string
  readonly pluginAssetId?: string
  readonly audioAssetId?: string
  readonly decalAssetId?: string
  readonly meshPartAssetId?: string
  readonly videoAssetId?: string
  readonly fontFamilyAssetId?: string
  readonly id: string
  readonly sellerUserId?: string
  readonly sellerGroupId?: string
}
export const CreatorStoreProductAnswer: Shape<CreatorStoreProductAnswer> = {
  fields: {
    path: "text",
    basePrice: Money,
    purchasePrice: Money,
    published: "flag",
    restrictions: { list: "enum" },
    purchasable: "flag",
    userSeller: "text",
    groupSeller: "text",
    modelAssetId: "id",
    pluginAssetId: "id",
    audioAssetId: "id",
    decalAssetId: "id",
    meshPartAssetId: "id",
    videoAssetId: "id",
    fontFamilyAssetId: "id"
  },
  required: ["path", "id"],
  ids: [
    ["path", "creator-store-products/{id}"],
    ["userSeller", "users/{sellerUserId}"],
    ["groupSeller", "groups/{sellerGroupId}"]
  ]
}

export interface VotingModel {
  readonly showVotes?: boolean
  readonly upVotes?: string
  readonly downVotes?: string
  readonly canVote?: boolean
  readonly userVote?: boolean
  readonly hasVoted?: boolean
  readonly voteCount?: string
  readonly upVotePercent?: number
}
export const VotingModel: Shape<VotingModel> = {
  fields: {
    showVotes: "flag",
    upVotes: "id",
    downVotes: "id",
    canVote: "flag",
    userVote: "flag",
    hasVoted: "flag",
    voteCount: "id",
    upVotePercent: "int"
  }
}

export interface CreatorModelV2 {
  readonly creator?: string
  readonly userId?: string
  readonly groupId?: string
  readonly name?: string
  readonly verified?: boolean
  readonly latestGroupUpdaterUserId?: string
  readonly latestGroupUpdaterUserName?: string
}
export const CreatorModelV2: Shape<CreatorModelV2> = {
  fields: {
    creator: "text",
    userId: "id",
    groupId: "id",
    name: "text",
    verified: "flag",
    latestGroupUpdaterUserId: "id",
    latestGroupUpdaterUserName: "text"
  }
}

export interface ToolboxServiceMoney {
  readonly currencyCode?: string
  readonly quantity?: BigDecimal.BigDecimal
}
export const ToolboxServiceMoney: Shape<ToolboxServiceMoney> = { fields: { currencyCode: "text", quantity: decimal } }

export interface ToolboxServiceCreatorStoreProduct {
  readonly purchasePrice?: ToolboxServiceMoney
  readonly purchasable?: boolean
}
export const ToolboxServiceCreatorStoreProduct: Shape<ToolboxServiceCreatorStoreProduct> = { fields: { purchasePrice: ToolboxServiceMoney, purchasable: "flag" } }

export interface SocialLinkModel {
  readonly linkType?: number
  readonly url?: string
  readonly title?: string
}
export const SocialLinkModel: Shape<SocialLinkModel> = { fields: { linkType: "int", url: "text", title: "text" } }

export interface PreviewAssetsModel {
  readonly imagePreviewAssets?: ReadonlyArray<string>
  readonly videoPreviewAssets?: ReadonlyArray<string>
}
export const PreviewAssetsModel: Shape<PreviewAssetsModel> = { fields: { imagePreviewAssets: { list: "id" }, videoPreviewAssets: { list: "id" } } }

export interface ObjectMeshSummary {
  readonly triangles?: number
  readonly vertices?: number
}
export const ObjectMeshSummary: Shape<ObjectMeshSummary> = { fields: { triangles: "int", vertices: "int" } }

export interface InstanceCounts {
  readonly script?: number
  readonly meshPart?: number
  readonly animation?: number
  readonly decal?: number
  readonly audio?: number
  readonly tool?: number
}
export const InstanceCounts: Shape<InstanceCounts> = { fields: { script: "int", meshPart: "int", animation: "int", decal: "int", audio: "int", tool: "int" } }

export interface CreatorStoreCapabilitiesModel {
  readonly shouldSandbox?: boolean
}
export const CreatorStoreCapabilitiesModel: Shape<CreatorStoreCapabilitiesModel> = { fields: { shouldSandbox: "flag" } }

export interface CreatorStoreAssetAsset {
  readonly id: string
  readonly name?: string
  readonly description?: string
  readonly assetTypeId?: number
  readonly socialLinks?: ReadonlyArray<SocialLinkModel | null>
  readonly previewAssets?: PreviewAssetsModel
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly creatingUniverseId?: string
  readonly categoryPath?: string
  readonly durationSeconds?: Duration.Duration
  readonly audioType?: Open<"Music" | "SoundEffect" | "Unknown">
  readonly artist?: string
  readonly title?: string
  readonly textureId?: string
  readonly meshId?: string
  readonly subTypes?: ReadonlyArray<Open<"Ad" | "MaterialPack" | "Package">>
  readonly hasScripts?: boolean
  readonly scriptCount?: number
  readonly objectMeshSummary?: ObjectMeshSummary
  readonly instanceCounts?: InstanceCounts
  readonly capabilities?: CreatorStoreCapabilitiesModel
  readonly album?: string
  readonly genre?: string
  readonly category?: string
  readonly subcategory?: string
}
export const CreatorStoreAssetAsset: Shape<CreatorStoreAssetAsset> = {
  fields: {
    id: "id",
    name: "text",
    description: "text",
    assetTypeId: "int",
    socialLinks: { list: { nullable: SocialLinkModel } },
    previewAssets: PreviewAssetsModel,
    createTime: "timestamp",
    updateTime: "timestamp",
    creatingUniverseId: "id",
    categoryPath: "text",
    durationSeconds: count,
    audioType: "enum",
    artist: "text",
    title: "text",
    textureId: "id",
    meshId: "id",
    subTypes: { list: "enum" },
    hasScripts: "flag",
    scriptCount: "int",
    objectMeshSummary: ObjectMeshSummary,
    instanceCounts: InstanceCounts,
    capabilities: CreatorStoreCapabilitiesModel,
    album: "text",
    genre: "text",
    category: "text",
    subcategory: "text"
  },
  required: ["id"]
}

export interface CreatorStoreAssetAnswer {
  readonly voting?: VotingModel
  readonly creator?: CreatorModelV2
  readonly creatorStoreProduct?: ToolboxServiceCreatorStoreProduct
  readonly asset?: CreatorStoreAssetAsset
}
export const CreatorStoreAssetAnswer: Shape<CreatorStoreAssetAnswer> = {
  fields: {
    voting: VotingModel,
    creator: CreatorModelV2,
    creatorStoreProduct: ToolboxServiceCreatorStoreProduct,
    asset: CreatorStoreAssetAsset
  }
}

export interface HydratedSave {
  readonly owned?: boolean
  readonly dateSaved?: DateTime.Utc
  readonly creatorStoreAsset?: CreatorStoreAssetAnswer
}
export const HydratedSave: Shape<HydratedSave> = { fields: { owned: "flag", dateSaved: "timestamp", creatorStoreAsset: CreatorStoreAssetAnswer } }

export interface GetSavesResponse {
  readonly totalCount?: number
  readonly saves?: ReadonlyArray<HydratedSave | null>
}
export const GetSavesResponse: Shape<GetSavesResponse> = { fields: { totalCount: "int", saves: { list: { nullable: HydratedSave } } } }

export interface BulkDeleteSavesResponse {
  readonly deletedCount?: number
}
export const BulkDeleteSavesResponse: Shape<BulkDeleteSavesResponse> = { fields: { deletedCount: "int" } }

export interface QueryFacets {
  readonly appliedFacets?: ReadonlyArray<string>
  readonly availableFacets?: ReadonlyArray<string>
}
export const QueryFacets: Shape<QueryFacets> = { fields: { appliedFacets: { list: "text" }, availableFacets: { list: "text" } } }

export interface QueryCorrection {
  readonly suggestedQuery?: string
}
export const QueryCorrection: Shape<QueryCorrection> = { fields: { suggestedQuery: "text" } }

export interface SearchCreatorStoreAssetsResponse {
  readonly nextPageToken?: string
  readonly queryFacets?: QueryFacets
  readonly creatorStoreAssets?: ReadonlyArray<CreatorStoreAssetAnswer | null>
  readonly totalResults?: string
  readonly queryCorrection?: QueryCorrection
  readonly filteredKeyword?: string
}
export const SearchCreatorStoreAssetsResponse: Shape<SearchCreatorStoreAssetsResponse> = {
  fields: {
    nextPageToken: "text",
    queryFacets: QueryFacets,
    creatorStoreAssets: { list: { nullable: CreatorStoreAssetAnswer } },
    totalResults: "id",
    queryCorrection: QueryCorrection,
    filteredKeyword: "text"
  }
}

/** The product of an asset. */
export interface CreatorStoreProduct {
  readonly path: string
  readonly basePrice?: Money
  readonly purchasePrice?: Money
  readonly published?: boolean
  readonly restrictions?: ReadonlyArray<Open<"RESTRICTION_UNSPECIFIED" | "SOLD_ITEM_RESTRICTED" | "SELLER_TEMPORARILY_RESTRICTED" | "SELLER_PERMANENTLY_RESTRICTED" | "SELLER_NO_LONGER_ACTIVE">>
  readonly purchasable?: boolean
  readonly userSeller?: string
  readonly groupSeller?: string
  readonly modelAssetId?: string
  readonly pluginAssetId?: string
  readonly audioAssetId?: string
  readonly decalAssetId?: string
  readonly meshPartAssetId?: string
  readonly videoAssetId?: string
  readonly fontFamilyAssetId?: string
  readonly id: string
  readonly sellerUserId?: string
  readonly sellerGroupId?: string
  /** Of the asset that it is of. */
  readonly assetId?: string
  /** As `getProduct` takes it. */
  readonly assetType?: Open<"Audio" | "Model" | "Decal" | "Plugin" | "MeshPart" | "Video" | "FontFamily">
}
export const CreatorStoreProduct: ResultShape<CreatorStoreProduct> = {
  fields: {
    path: "text",
    basePrice: Money,
    purchasePrice: Money,
    published: "flag",
    restrictions: { list: "enum" },
    purchasable: "flag",
    userSeller: "text",
    groupSeller: "text",
    modelAssetId: "id",
    pluginAssetId: "id",
    audioAssetId: "id",
    decalAssetId: "id",
    meshPartAssetId: "id",
    videoAssetId: "id",
    fontFamilyAssetId: "id",
    id: "id",
    sellerUserId: "id",
    sellerGroupId: "id",
    assetId: "id",
    assetType: "enum"
  },
  required: ["path", "id"]
}

/** A link that an asset has in the store. */
export interface StoreSocialLink {
  readonly url?: string
  readonly title?: string
  readonly linkType?: Open<"Facebook" | "Twitter" | "Youtube" | "Twitch" | "Discord" | "Github" | "Guilded" | "Roblox" | "Devforum" | "TryInExperience">
}
export const StoreSocialLink: ResultShape<StoreSocialLink> = { fields: { url: "text", title: "text", linkType: "enum" } }

/** An asset, in the words of inputs: what kind it is, and what its links are of. */
export interface StoreAssetDetails {
  readonly id: string
  readonly name?: string
  readonly description?: string
  readonly previewAssets?: PreviewAssetsModel
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly creatingUniverseId?: string
  readonly categoryPath?: string
  readonly durationSeconds?: Duration.Duration
  readonly audioType?: Open<"Music" | "SoundEffect" | "Unknown">
  readonly artist?: string
  readonly title?: string
  readonly textureId?: string
  readonly meshId?: string
  readonly subTypes?: ReadonlyArray<Open<"Ad" | "MaterialPack" | "Package">>
  readonly hasScripts?: boolean
  readonly scriptCount?: number
  readonly objectMeshSummary?: ObjectMeshSummary
  readonly instanceCounts?: InstanceCounts
  readonly capabilities?: CreatorStoreCapabilitiesModel
  readonly album?: string
  readonly genre?: string
  readonly category?: string
  readonly subcategory?: string
  readonly assetType?: import("../assets/shapes.ts").AssetType
  readonly socialLinks?: ReadonlyArray<StoreSocialLink>
  /** The place where people can try it. */
  readonly tryPlaceId?: string
}
export const StoreAssetDetails: ResultShape<StoreAssetDetails> = {
  fields: {
    id: "id",
    name: "text",
    description: "text",
    previewAssets: PreviewAssetsModel,
    createTime: "timestamp",
    updateTime: "timestamp",
    creatingUniverseId: "id",
    categoryPath: "text",
    durationSeconds: count,
    audioType: "enum",
    artist: "text",
    title: "text",
    textureId: "id",
    meshId: "id",
    subTypes: { list: "enum" },
    hasScripts: "flag",
    scriptCount: "int",
    objectMeshSummary: ObjectMeshSummary,
    instanceCounts: InstanceCounts,
    capabilities: CreatorStoreCapabilitiesModel,
    album: "text",
    genre: "text",
    category: "text",
    subcategory: "text",
    assetType: "enum",
    socialLinks: { list: StoreSocialLink },
    tryPlaceId: "id"
  },
  required: ["id"]
}

/** An asset of the store, with its product, its creator, and what users say of it. */
export interface CreatorStoreAsset {
  readonly voting?: VotingModel
  readonly creator?: CreatorModelV2
  readonly creatorStoreProduct?: ToolboxServiceCreatorStoreProduct
  readonly assetId: string
  readonly assetType?: import("../assets/shapes.ts").AssetType
  readonly asset?: StoreAssetDetails
}
export const CreatorStoreAsset: ResultShape<CreatorStoreAsset> = {
  fields: {
    voting: VotingModel,
    creator: CreatorModelV2,
    creatorStoreProduct: ToolboxServiceCreatorStoreProduct,
    assetId: "id",
    assetType: "enum",
    asset: StoreAssetDetails
  },
  required: ["assetId"]
}

/** A saved asset. */
export interface Save {
  readonly owned?: boolean
  readonly dateSaved?: DateTime.Utc
  readonly assetId: string
  readonly assetType?: import("../assets/shapes.ts").AssetType
  readonly creatorStoreAsset?: CreatorStoreAsset
}
export const Save: ResultShape<Save> = {
  fields: {
    owned: "flag",
    dateSaved: "timestamp",
    assetId: "id",
    assetType: "enum",
    creatorStoreAsset: CreatorStoreAsset
  },
  required: ["assetId"]
}

/** What the store tells about a search as a whole. */
export interface SearchContext {
  readonly queryFacets?: QueryFacets
  readonly totalResults?: string
  readonly queryCorrection?: QueryCorrection
  readonly filteredKeyword?: string
}
export const SearchContext: ResultShape<SearchContext> = {
  fields: { queryFacets: QueryFacets, totalResults: "id", queryCorrection: QueryCorrection, filteredKeyword: "text" }
}

/** An asset that was found, with what the store told about the search. */
export interface Found {
  readonly voting?: VotingModel
  readonly creator?: CreatorModelV2
  readonly creatorStoreProduct?: ToolboxServiceCreatorStoreProduct
  readonly assetId: string
  readonly assetType?: import("../assets/shapes.ts").AssetType
  readonly asset?: StoreAssetDetails
  readonly context: SearchContext
}
export const Found: ResultShape<Found> = {
  fields: {
    voting: VotingModel,
    creator: CreatorModelV2,
    creatorStoreProduct: ToolboxServiceCreatorStoreProduct,
    assetId: "id",
    assetType: "enum",
    asset: StoreAssetDetails,
    context: SearchContext
  },
  required: ["assetId", "context"]
}

/** How many saves were deleted, and what ended it before all were. */
export interface SavesDeleted {
  readonly deleted: number
  readonly stopped?: OpenCloudError
}
export const SavesDeleted: ResultShape<SavesDeleted> = { fields: { deleted: "int", stopped: "error" }, required: ["deleted"] }
