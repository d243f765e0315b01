// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import { OpenCloudError } from "../../schemas/errors/calls.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type Money = Shapes.Money
export const Money = /*#__PURE__*/ fromShape<Money>(Shapes.Money, "Money")

export type CreatorStoreProductAnswer = Shapes.CreatorStoreProductAnswer
export const CreatorStoreProductAnswer = /*#__PURE__*/ fromShape<CreatorStoreProductAnswer>(Shapes.CreatorStoreProductAnswer, "CreatorStoreProductAnswer", [Money])

export type VotingModel = Shapes.VotingModel
export const VotingModel = /*#__PURE__*/ fromShape<VotingModel>(Shapes.VotingModel, "VotingModel")

export type CreatorModelV2 = Shapes.CreatorModelV2
export const CreatorModelV2 = /*#__PURE__*/ fromShape<CreatorModelV2>(Shapes.CreatorModelV2, "CreatorModelV2")

export type ToolboxServiceMoney = Shapes.ToolboxServiceMoney
export const ToolboxServiceMoney = /*#__PURE__*/ fromShape<ToolboxServiceMoney>(Shapes.ToolboxServiceMoney, "ToolboxServiceMoney")

export type ToolboxServiceCreatorStoreProduct = Shapes.ToolboxServiceCreatorStoreProduct
export const ToolboxServiceCreatorStoreProduct = /*#__PURE__*/ fromShape<ToolboxServiceCreatorStoreProduct>(Shapes.ToolboxServiceCreatorStoreProduct, "ToolboxServiceCreatorStoreProduct", [ToolboxServiceMoney])

export type SocialLinkModel = Shapes.SocialLinkModel
export const SocialLinkModel = /*#__PURE__*/ fromShape<SocialLinkModel>(Shapes.SocialLinkModel, "SocialLinkModel")

export type PreviewAssetsModel = Shapes.PreviewAssetsModel
export const PreviewAssetsModel = /*#__PURE__*/ fromShape<PreviewAssetsModel>(Shapes.PreviewAssetsModel, "PreviewAssetsModel")

export type ObjectMeshSummary = Shapes.ObjectMeshSummary
export const ObjectMeshSummary = /*#__PURE__*/ fromShape<ObjectMeshSummary>(Shapes.ObjectMeshSummary, "ObjectMeshSummary")

export type InstanceCounts = Shapes.InstanceCounts
export const InstanceCounts = /*#__PURE__*/ fromShape<InstanceCounts>(Shapes.InstanceCounts, "InstanceCounts")

export type CreatorStoreCapabilitiesModel = Shapes.CreatorStoreCapabilitiesModel
export const CreatorStoreCapabilitiesModel = /*#__PURE__*/ fromShape<CreatorStoreCapabilitiesModel>(Shapes.CreatorStoreCapabilitiesModel, "CreatorStoreCapabilitiesModel")

export type CreatorStoreAssetAsset = Shapes.CreatorStoreAssetAsset
export const CreatorStoreAssetAsset = /*#__PURE__*/ fromShape<CreatorStoreAssetAsset>(Shapes.CreatorStoreAssetAsset, "CreatorStoreAssetAsset", [SocialLinkModel, PreviewAssetsModel, ObjectMeshSummary, InstanceCounts, CreatorStoreCapabilitiesModel])

export type CreatorStoreAssetAnswer = Shapes.CreatorStoreAssetAnswer
export const CreatorStoreAssetAnswer = /*#__PURE__*/ fromShape<CreatorStoreAssetAnswer>(Shapes.CreatorStoreAssetAnswer, "CreatorStoreAssetAnswer", [VotingModel, CreatorModelV2, ToolboxServiceCreatorStoreProduct, CreatorStoreAssetAsset])

export type HydratedSave = Shapes.HydratedSave
export const HydratedSave = /*#__PURE__*/ fromShape<HydratedSave>(Shapes.HydratedSave, "HydratedSave", [CreatorStoreAssetAnswer])

export type GetSavesResponse = Shapes.GetSavesResponse
export const GetSavesResponse = /*#__PURE__*/ fromShape<GetSavesResponse>(Shapes.GetSavesResponse, "GetSavesResponse", [HydratedSave])

export type BulkDeleteSavesResponse = Shapes.BulkDeleteSavesResponse
export const BulkDeleteSavesResponse = /*#__PURE__*/ fromShape<BulkDeleteSavesResponse>(Shapes.BulkDeleteSavesResponse, "BulkDeleteSavesResponse")

export type QueryFacets = Shapes.QueryFacets
export const QueryFacets = /*#__PURE__*/ fromShape<QueryFacets>(Shapes.QueryFacets, "QueryFacets")

export type QueryCorrection = Shapes.QueryCorrection
export const QueryCorrection = /*#__PURE__*/ fromShape<QueryCorrection>(Shapes.QueryCorrection, "QueryCorrection")

export type SearchCreatorStoreAssetsResponse = Shapes.SearchCreatorStoreAssetsResponse
export const SearchCreatorStoreAssetsResponse = /*#__PURE__*/ fromShape<SearchCreatorStoreAssetsResponse>(Shapes.SearchCreatorStoreAssetsResponse, "SearchCreatorStoreAssetsResponse", [QueryFacets, CreatorStoreAssetAnswer, QueryCorrection])

export type CreatorStoreProduct = Shapes.CreatorStoreProduct
export const CreatorStoreProduct = /*#__PURE__*/ fromShape<CreatorStoreProduct>(Shapes.CreatorStoreProduct, "CreatorStoreProduct")

export type StoreSocialLink = Shapes.StoreSocialLink
export const StoreSocialLink = /*#__PURE__*/ fromShape<StoreSocialLink>(Shapes.StoreSocialLink, "StoreSocialLink")

export type StoreAssetDetails = Shapes.StoreAssetDetails
export const StoreAssetDetails = /*#__PURE__*/ fromShape<StoreAssetDetails>(Shapes.StoreAssetDetails, "StoreAssetDetails", [StoreSocialLink])

export type CreatorStoreAsset = Shapes.CreatorStoreAsset
export const CreatorStoreAsset = /*#__PURE__*/ fromShape<CreatorStoreAsset>(Shapes.CreatorStoreAsset, "CreatorStoreAsset", [StoreAssetDetails])

export type Save = Shapes.Save
export const Save = /*#__PURE__*/ fromShape<Save>(Shapes.Save, "Save", [CreatorStoreAsset])

export type SearchContext = Shapes.SearchContext
export const SearchContext = /*#__PURE__*/ fromShape<SearchContext>(Shapes.SearchContext, "SearchContext")

export type Found = Shapes.Found
export const Found = /*#__PURE__*/ fromShape<Found>(Shapes.Found, "Found", [SearchContext])

export type SavesDeleted = Shapes.SavesDeleted
export const SavesDeleted = /*#__PURE__*/ fromShape<SavesDeleted>(Shapes.SavesDeleted, "SavesDeleted", [], OpenCloudError)
