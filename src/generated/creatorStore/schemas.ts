// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type Money = Shapes.Money
export const Money = /*#__PURE__*/ fromShape<Money>(Shapes.Money)

export type CreatorStoreProduct = Shapes.CreatorStoreProduct
export const CreatorStoreProduct = /*#__PURE__*/ fromShape<CreatorStoreProduct>(Shapes.CreatorStoreProduct)

export type VotingModel = Shapes.VotingModel
export const VotingModel = /*#__PURE__*/ fromShape<VotingModel>(Shapes.VotingModel)

export type CreatorModelV2 = Shapes.CreatorModelV2
export const CreatorModelV2 = /*#__PURE__*/ fromShape<CreatorModelV2>(Shapes.CreatorModelV2)

export type ToolboxServiceMoney = Shapes.ToolboxServiceMoney
export const ToolboxServiceMoney = /*#__PURE__*/ fromShape<ToolboxServiceMoney>(Shapes.ToolboxServiceMoney)

export type ToolboxServiceCreatorStoreProduct = Shapes.ToolboxServiceCreatorStoreProduct
export const ToolboxServiceCreatorStoreProduct = /*#__PURE__*/ fromShape<ToolboxServiceCreatorStoreProduct>(Shapes.ToolboxServiceCreatorStoreProduct)

export type SocialLinkModel = Shapes.SocialLinkModel
export const SocialLinkModel = /*#__PURE__*/ fromShape<SocialLinkModel>(Shapes.SocialLinkModel)

export type PreviewAssetsModel = Shapes.PreviewAssetsModel
export const PreviewAssetsModel = /*#__PURE__*/ fromShape<PreviewAssetsModel>(Shapes.PreviewAssetsModel)

export type ObjectMeshSummary = Shapes.ObjectMeshSummary
export const ObjectMeshSummary = /*#__PURE__*/ fromShape<ObjectMeshSummary>(Shapes.ObjectMeshSummary)

export type InstanceCounts = Shapes.InstanceCounts
export const InstanceCounts = /*#__PURE__*/ fromShape<InstanceCounts>(Shapes.InstanceCounts)

export type CreatorStoreCapabilitiesModel = Shapes.CreatorStoreCapabilitiesModel
export const CreatorStoreCapabilitiesModel = /*#__PURE__*/ fromShape<CreatorStoreCapabilitiesModel>(Shapes.CreatorStoreCapabilitiesModel)

export type CreatorStoreAssetAsset = Shapes.CreatorStoreAssetAsset
export const CreatorStoreAssetAsset = /*#__PURE__*/ fromShape<CreatorStoreAssetAsset>(Shapes.CreatorStoreAssetAsset)

export type CreatorStoreAsset = Shapes.CreatorStoreAsset
export const CreatorStoreAsset = /*#__PURE__*/ fromShape<CreatorStoreAsset>(Shapes.CreatorStoreAsset)

export type HydratedSave = Shapes.HydratedSave
export const HydratedSave = /*#__PURE__*/ fromShape<HydratedSave>(Shapes.HydratedSave)

export type GetSavesResponse = Shapes.GetSavesResponse
export const GetSavesResponse = /*#__PURE__*/ fromShape<GetSavesResponse>(Shapes.GetSavesResponse)

export type BulkDeleteSavesResponse = Shapes.BulkDeleteSavesResponse
export const BulkDeleteSavesResponse = /*#__PURE__*/ fromShape<BulkDeleteSavesResponse>(Shapes.BulkDeleteSavesResponse)

export type QueryFacets = Shapes.QueryFacets
export const QueryFacets = /*#__PURE__*/ fromShape<QueryFacets>(Shapes.QueryFacets)

export type QueryCorrection = Shapes.QueryCorrection
export const QueryCorrection = /*#__PURE__*/ fromShape<QueryCorrection>(Shapes.QueryCorrection)

export type SearchCreatorStoreAssetsResponse = Shapes.SearchCreatorStoreAssetsResponse
export const SearchCreatorStoreAssetsResponse = /*#__PURE__*/ fromShape<SearchCreatorStoreAssetsResponse>(Shapes.SearchCreatorStoreAssetsResponse)
