// Generated from specs/ by `npm run generate`. Do not edit.
import type * as BigDecimal from "effect/BigDecimal"
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Open } from "../../interface/Operation.ts"

export type BulkDeleteSavesOutput = BulkDeleteSavesResponse | null
export const BulkDeleteSavesOutput = /*#__PURE__*/ Codec.lazy<BulkDeleteSavesOutput>(() => Codec.nullable(BulkDeleteSavesResponse))

export interface BulkDeleteSavesResponse {
  readonly deletedCount?: number
}
export const BulkDeleteSavesResponse = /*#__PURE__*/ Codec.struct<BulkDeleteSavesResponse>(() => ({
  deletedCount: Codec.Int
}))

export interface CreatorModelV2 {
  readonly creator?: string
  readonly userId?: string
  readonly groupId?: string
  readonly name?: string
  readonly verified?: boolean
  readonly latestGroupUpdaterUserId?: string
  readonly latestGroupUpdaterUserName?: string
}
export const CreatorModelV2 = /*#__PURE__*/ Codec.struct<CreatorModelV2>(() => ({
  creator: Codec.Text,
  userId: Codec.Int64,
  groupId: Codec.Int64,
  name: Codec.Text,
  verified: Codec.Flag,
  latestGroupUpdaterUserId: Codec.Int64,
  latestGroupUpdaterUserName: Codec.Text
}))

export interface CreatorStoreAsset {
  readonly voting?: VotingModel
  readonly creator?: CreatorModelV2
  readonly creatorStoreProduct?: ToolboxServiceCreatorStoreProduct
  readonly asset?: CreatorStoreAssetAsset
}
export const CreatorStoreAsset = /*#__PURE__*/ Codec.struct<CreatorStoreAsset>(() => ({
  voting: VotingModel,
  creator: CreatorModelV2,
  creatorStoreProduct: ToolboxServiceCreatorStoreProduct,
  asset: CreatorStoreAssetAsset
}))

export interface CreatorStoreAssetAsset {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly assetTypeId?: number
  readonly socialLinks?: ReadonlyArray<SocialLinkModel | null>
  readonly previewAssets?: PreviewAssetsModel
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly creatingUniverseId?: string
  readonly categoryPath?: string
  readonly durationSeconds?: number
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
export const CreatorStoreAssetAsset = /*#__PURE__*/ Codec.struct<CreatorStoreAssetAsset>(() => ({
  id: Codec.Int64,
  name: Codec.Text,
  description: Codec.Text,
  assetTypeId: Codec.Int,
  socialLinks: Codec.list(Codec.nullable(SocialLinkModel)),
  previewAssets: PreviewAssetsModel,
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  creatingUniverseId: Codec.Int64,
  categoryPath: Codec.Text,
  durationSeconds: Codec.Int,
  audioType: Codec.openEnum<"Music" | "SoundEffect" | "Unknown">(),
  artist: Codec.Text,
  title: Codec.Text,
  textureId: Codec.Int64,
  meshId: Codec.Int64,
  subTypes: Codec.list(Codec.openEnum<"Ad" | "MaterialPack" | "Package">()),
  hasScripts: Codec.Flag,
  scriptCount: Codec.Int,
  objectMeshSummary: ObjectMeshSummary,
  instanceCounts: InstanceCounts,
  capabilities: CreatorStoreCapabilitiesModel,
  album: Codec.Text,
  genre: Codec.Text,
  category: Codec.Text,
  subcategory: Codec.Text
}))

export interface CreatorStoreCapabilitiesModel {
  readonly shouldSandbox?: boolean
}
export const CreatorStoreCapabilitiesModel = /*#__PURE__*/ Codec.struct<CreatorStoreCapabilitiesModel>(() => ({
  shouldSandbox: Codec.Flag
}))

export interface CreatorStoreProduct {
  readonly path?: string
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
}
export const CreatorStoreProduct = /*#__PURE__*/ Codec.struct<CreatorStoreProduct>(() => ({
  path: Codec.Text,
  basePrice: Money,
  purchasePrice: Money,
  published: Codec.Flag,
  restrictions: Codec.list(Codec.openEnum<"RESTRICTION_UNSPECIFIED" | "SOLD_ITEM_RESTRICTED" | "SELLER_TEMPORARILY_RESTRICTED" | "SELLER_PERMANENTLY_RESTRICTED" | "SELLER_NO_LONGER_ACTIVE">()),
  purchasable: Codec.Flag,
  userSeller: Codec.Text,
  groupSeller: Codec.Text,
  modelAssetId: Codec.Int64,
  pluginAssetId: Codec.Int64,
  audioAssetId: Codec.Int64,
  decalAssetId: Codec.Int64,
  meshPartAssetId: Codec.Int64,
  videoAssetId: Codec.Int64,
  fontFamilyAssetId: Codec.Int64
}))

export type GetAssetOutput = CreatorStoreAsset | null
export const GetAssetOutput = /*#__PURE__*/ Codec.lazy<GetAssetOutput>(() => Codec.nullable(CreatorStoreAsset))

export interface GetSavesResponse {
  readonly totalCount?: number
  readonly saves?: ReadonlyArray<HydratedSave | null>
}
export const GetSavesResponse = /*#__PURE__*/ Codec.struct<GetSavesResponse>(() => ({
  totalCount: Codec.Int,
  saves: Codec.list(Codec.nullable(HydratedSave))
}))

export interface HydratedSave {
  readonly owned?: boolean
  readonly dateSaved?: DateTime.Utc
  readonly creatorStoreAsset?: CreatorStoreAsset
}
export const HydratedSave = /*#__PURE__*/ Codec.struct<HydratedSave>(() => ({
  owned: Codec.Flag,
  dateSaved: Codec.Timestamp,
  creatorStoreAsset: CreatorStoreAsset
}))

export interface InstanceCounts {
  readonly script?: number
  readonly meshPart?: number
  readonly animation?: number
  readonly decal?: number
  readonly audio?: number
  readonly tool?: number
}
export const InstanceCounts = /*#__PURE__*/ Codec.struct<InstanceCounts>(() => ({
  script: Codec.Int,
  meshPart: Codec.Int,
  animation: Codec.Int,
  decal: Codec.Int,
  audio: Codec.Int,
  tool: Codec.Int
}))

export type ListSavesOutput = GetSavesResponse | null
export const ListSavesOutput = /*#__PURE__*/ Codec.lazy<ListSavesOutput>(() => Codec.nullable(GetSavesResponse))

export interface Money {
  readonly currencyCode?: string
  readonly quantity?: BigDecimal.BigDecimal
}
export const Money = /*#__PURE__*/ Codec.struct<Money>(() => ({
  currencyCode: Codec.Text,
  quantity: Codec.Decimal
}))

export interface ObjectMeshSummary {
  readonly triangles?: number
  readonly vertices?: number
}
export const ObjectMeshSummary = /*#__PURE__*/ Codec.struct<ObjectMeshSummary>(() => ({
  triangles: Codec.Int,
  vertices: Codec.Int
}))

export interface PreviewAssetsModel {
  readonly imagePreviewAssets?: ReadonlyArray<string>
  readonly videoPreviewAssets?: ReadonlyArray<string>
}
export const PreviewAssetsModel = /*#__PURE__*/ Codec.struct<PreviewAssetsModel>(() => ({
  imagePreviewAssets: Codec.list(Codec.Int64),
  videoPreviewAssets: Codec.list(Codec.Int64)
}))

export interface QueryCorrection {
  readonly suggestedQuery?: string
}
export const QueryCorrection = /*#__PURE__*/ Codec.struct<QueryCorrection>(() => ({
  suggestedQuery: Codec.Text
}))

export interface QueryFacets {
  readonly appliedFacets?: ReadonlyArray<string>
  readonly availableFacets?: ReadonlyArray<string>
}
export const QueryFacets = /*#__PURE__*/ Codec.struct<QueryFacets>(() => ({
  appliedFacets: Codec.list(Codec.Text),
  availableFacets: Codec.list(Codec.Text)
}))

export type SearchAssetsDeprecatedOutput = SearchCreatorStoreAssetsResponse | null
export const SearchAssetsDeprecatedOutput = /*#__PURE__*/ Codec.lazy<SearchAssetsDeprecatedOutput>(() => Codec.nullable(SearchCreatorStoreAssetsResponse))

export type SearchAssetsOutput = SearchCreatorStoreAssetsResponse | null
export const SearchAssetsOutput = /*#__PURE__*/ Codec.lazy<SearchAssetsOutput>(() => Codec.nullable(SearchCreatorStoreAssetsResponse))

export interface SearchCreatorStoreAssetsResponse {
  readonly nextPageToken?: string
  readonly queryFacets?: QueryFacets
  readonly creatorStoreAssets?: ReadonlyArray<CreatorStoreAsset | null>
  readonly totalResults?: string
  readonly queryCorrection?: QueryCorrection
  readonly filteredKeyword?: string
}
export const SearchCreatorStoreAssetsResponse = /*#__PURE__*/ Codec.struct<SearchCreatorStoreAssetsResponse>(() => ({
  nextPageToken: Codec.Text,
  queryFacets: QueryFacets,
  creatorStoreAssets: Codec.list(Codec.nullable(CreatorStoreAsset)),
  totalResults: Codec.Int64,
  queryCorrection: QueryCorrection,
  filteredKeyword: Codec.Text
}))

export interface SocialLinkModel {
  readonly linkType?: number
  readonly url?: string
  readonly title?: string
}
export const SocialLinkModel = /*#__PURE__*/ Codec.struct<SocialLinkModel>(() => ({
  linkType: Codec.Int,
  url: Codec.Text,
  title: Codec.Text
}))

export interface ToolboxServiceCreatorStoreProduct {
  readonly purchasePrice?: ToolboxServiceMoney
  readonly purchasable?: boolean
}
export const ToolboxServiceCreatorStoreProduct = /*#__PURE__*/ Codec.struct<ToolboxServiceCreatorStoreProduct>(() => ({
  purchasePrice: ToolboxServiceMoney,
  purchasable: Codec.Flag
}))

export interface ToolboxServiceMoney {
  readonly currencyCode?: string
  readonly quantity?: BigDecimal.BigDecimal
}
export const ToolboxServiceMoney = /*#__PURE__*/ Codec.struct<ToolboxServiceMoney>(() => ({
  currencyCode: Codec.Text,
  quantity: Codec.Decimal
}))

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
export const VotingModel = /*#__PURE__*/ Codec.struct<VotingModel>(() => ({
  showVotes: Codec.Flag,
  upVotes: Codec.Int64,
  downVotes: Codec.Int64,
  canVote: Codec.Flag,
  userVote: Codec.Flag,
  hasVoted: Codec.Flag,
  voteCount: Codec.Int64,
  upVotePercent: Codec.Int
}))
