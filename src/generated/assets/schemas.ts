// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type GetDeliveryLocationOutputAssetMetadatasItem = Shapes.GetDeliveryLocationOutputAssetMetadatasItem
export const GetDeliveryLocationOutputAssetMetadatasItem = /*#__PURE__*/ fromShape<GetDeliveryLocationOutputAssetMetadatasItem>(Shapes.GetDeliveryLocationOutputAssetMetadatasItem)

export type GetDeliveryLocationOutput = Shapes.GetDeliveryLocationOutput
export const GetDeliveryLocationOutput = /*#__PURE__*/ fromShape<GetDeliveryLocationOutput>(Shapes.GetDeliveryLocationOutput)

export type GetDeliveryLocationAtVersionOutputAssetMetadatasItem = Shapes.GetDeliveryLocationAtVersionOutputAssetMetadatasItem
export const GetDeliveryLocationAtVersionOutputAssetMetadatasItem = /*#__PURE__*/ fromShape<GetDeliveryLocationAtVersionOutputAssetMetadatasItem>(Shapes.GetDeliveryLocationAtVersionOutputAssetMetadatasItem)

export type GetDeliveryLocationAtVersionOutput = Shapes.GetDeliveryLocationAtVersionOutput
export const GetDeliveryLocationAtVersionOutput = /*#__PURE__*/ fromShape<GetDeliveryLocationAtVersionOutput>(Shapes.GetDeliveryLocationAtVersionOutput)

export type GrantPermissionError = Shapes.GrantPermissionError
export const GrantPermissionError = /*#__PURE__*/ fromShape<GrantPermissionError>(Shapes.GrantPermissionError)

export type BatchGrantPermissionsResponse = Shapes.BatchGrantPermissionsResponse
export const BatchGrantPermissionsResponse = /*#__PURE__*/ fromShape<BatchGrantPermissionsResponse>(Shapes.BatchGrantPermissionsResponse)

export type Status = Shapes.Status
export const Status = /*#__PURE__*/ fromShape<Status>(Shapes.Status)

export type Creator = Shapes.Creator
export const Creator = /*#__PURE__*/ fromShape<Creator>(Shapes.Creator)

export type CreationContext = Shapes.CreationContext
export const CreationContext = /*#__PURE__*/ fromShape<CreationContext>(Shapes.CreationContext)

export type ModerationResult = Shapes.ModerationResult
export const ModerationResult = /*#__PURE__*/ fromShape<ModerationResult>(Shapes.ModerationResult)

export type Preview = Shapes.Preview
export const Preview = /*#__PURE__*/ fromShape<Preview>(Shapes.Preview)

export type SocialLink = Shapes.SocialLink
export const SocialLink = /*#__PURE__*/ fromShape<SocialLink>(Shapes.SocialLink)

export type Asset = Shapes.Asset
export const Asset = /*#__PURE__*/ fromShape<Asset>(Shapes.Asset)

export type Operation = Shapes.Operation
export const Operation = /*#__PURE__*/ fromShape<Operation>(Shapes.Operation)

export type AssetVersion = Shapes.AssetVersion
export const AssetVersion = /*#__PURE__*/ fromShape<AssetVersion>(Shapes.AssetVersion)

export type ListVersionsOutput = Shapes.ListVersionsOutput
export const ListVersionsOutput = /*#__PURE__*/ fromShape<ListVersionsOutput>(Shapes.ListVersionsOutput)

export type AssetQuota = Shapes.AssetQuota
export const AssetQuota = /*#__PURE__*/ fromShape<AssetQuota>(Shapes.AssetQuota)

export type ListAssetQuotasResponse = Shapes.ListAssetQuotasResponse
export const ListAssetQuotasResponse = /*#__PURE__*/ fromShape<ListAssetQuotasResponse>(Shapes.ListAssetQuotasResponse)
