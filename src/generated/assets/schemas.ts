// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type GetDeliveryLocationOutputAssetMetadatasItem = Shapes.GetDeliveryLocationOutputAssetMetadatasItem
export const GetDeliveryLocationOutputAssetMetadatasItem = /*#__PURE__*/ fromShape<GetDeliveryLocationOutputAssetMetadatasItem>(Shapes.GetDeliveryLocationOutputAssetMetadatasItem, "GetDeliveryLocationOutputAssetMetadatasItem")

export type GetDeliveryLocationOutput = Shapes.GetDeliveryLocationOutput
export const GetDeliveryLocationOutput = /*#__PURE__*/ fromShape<GetDeliveryLocationOutput>(Shapes.GetDeliveryLocationOutput, "GetDeliveryLocationOutput", [GetDeliveryLocationOutputAssetMetadatasItem])

export type GetDeliveryLocationAtVersionOutputAssetMetadatasItem = Shapes.GetDeliveryLocationAtVersionOutputAssetMetadatasItem
export const GetDeliveryLocationAtVersionOutputAssetMetadatasItem = /*#__PURE__*/ fromShape<GetDeliveryLocationAtVersionOutputAssetMetadatasItem>(Shapes.GetDeliveryLocationAtVersionOutputAssetMetadatasItem, "GetDeliveryLocationAtVersionOutputAssetMetadatasItem")

export type GetDeliveryLocationAtVersionOutput = Shapes.GetDeliveryLocationAtVersionOutput
export const GetDeliveryLocationAtVersionOutput = /*#__PURE__*/ fromShape<GetDeliveryLocationAtVersionOutput>(Shapes.GetDeliveryLocationAtVersionOutput, "GetDeliveryLocationAtVersionOutput", [GetDeliveryLocationAtVersionOutputAssetMetadatasItem])

export type GrantPermissionError = Shapes.GrantPermissionError
export const GrantPermissionError = /*#__PURE__*/ fromShape<GrantPermissionError>(Shapes.GrantPermissionError, "GrantPermissionError")

export type BatchGrantPermissionsResponse = Shapes.BatchGrantPermissionsResponse
export const BatchGrantPermissionsResponse = /*#__PURE__*/ fromShape<BatchGrantPermissionsResponse>(Shapes.BatchGrantPermissionsResponse, "BatchGrantPermissionsResponse", [GrantPermissionError])

export type Status = Shapes.Status
export const Status = /*#__PURE__*/ fromShape<Status>(Shapes.Status, "Status")

export type Creator = Shapes.Creator
export const Creator = /*#__PURE__*/ fromShape<Creator>(Shapes.Creator, "Creator")

export type CreationContext = Shapes.CreationContext
export const CreationContext = /*#__PURE__*/ fromShape<CreationContext>(Shapes.CreationContext, "CreationContext", [Creator])

export type ModerationResult = Shapes.ModerationResult
export const ModerationResult = /*#__PURE__*/ fromShape<ModerationResult>(Shapes.ModerationResult, "ModerationResult")

export type Preview = Shapes.Preview
export const Preview = /*#__PURE__*/ fromShape<Preview>(Shapes.Preview, "Preview")

export type SocialLink = Shapes.SocialLink
export const SocialLink = /*#__PURE__*/ fromShape<SocialLink>(Shapes.SocialLink, "SocialLink")

export type AssetAnswer = Shapes.AssetAnswer
export const AssetAnswer = /*#__PURE__*/ fromShape<AssetAnswer>(Shapes.AssetAnswer, "AssetAnswer", [CreationContext, ModerationResult, Preview, SocialLink])

export type Operation = Shapes.Operation
export const Operation = /*#__PURE__*/ fromShape<Operation>(Shapes.Operation, "Operation", [Status, AssetAnswer])

export type AssetVersion = Shapes.AssetVersion
export const AssetVersion = /*#__PURE__*/ fromShape<AssetVersion>(Shapes.AssetVersion, "AssetVersion", [CreationContext, ModerationResult])

export type ListVersionsOutput = Shapes.ListVersionsOutput
export const ListVersionsOutput = /*#__PURE__*/ fromShape<ListVersionsOutput>(Shapes.ListVersionsOutput, "ListVersionsOutput", [AssetVersion])

export type AssetQuotaAnswer = Shapes.AssetQuotaAnswer
export const AssetQuotaAnswer = /*#__PURE__*/ fromShape<AssetQuotaAnswer>(Shapes.AssetQuotaAnswer, "AssetQuotaAnswer")

export type ListAssetQuotasResponse = Shapes.ListAssetQuotasResponse
export const ListAssetQuotasResponse = /*#__PURE__*/ fromShape<ListAssetQuotasResponse>(Shapes.ListAssetQuotasResponse, "ListAssetQuotasResponse", [AssetQuotaAnswer])

export type AssetType = Shapes.AssetType
export const AssetType = /*#__PURE__*/ fromShape<AssetType>(Shapes.AssetType, "AssetType")

export type AssetQuota = Shapes.AssetQuota
export const AssetQuota = /*#__PURE__*/ fromShape<AssetQuota>(Shapes.AssetQuota, "AssetQuota", [AssetType])

export type Asset = Shapes.Asset
export const Asset = /*#__PURE__*/ fromShape<Asset>(Shapes.Asset, "Asset")

export type Moderation = Shapes.Moderation
export const Moderation = /*#__PURE__*/ fromShape<Moderation>(Shapes.Moderation, "Moderation")

export type Uploaded = Shapes.Uploaded
export const Uploaded = /*#__PURE__*/ fromShape<Uploaded>(Shapes.Uploaded, "Uploaded", [Asset, Moderation])

export type Delivery = Shapes.Delivery
export const Delivery = /*#__PURE__*/ fromShape<Delivery>(Shapes.Delivery, "Delivery")

export type GrantFailure = Shapes.GrantFailure
export const GrantFailure = /*#__PURE__*/ fromShape<GrantFailure>(Shapes.GrantFailure, "GrantFailure")

export type Granted = Shapes.Granted
export const Granted = /*#__PURE__*/ fromShape<Granted>(Shapes.Granted, "Granted", [GrantFailure])
