// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Json, Open } from "../../interface/Operation.ts"

export type CreatePersonalizationOutput = string
export const CreatePersonalizationOutput = /*#__PURE__*/ Codec.lazy<CreatePersonalizationOutput>(() => Codec.Text)

export type DeleteHomepageThumbnailsOutput = { readonly [key: string]: boolean }
export const DeleteHomepageThumbnailsOutput = /*#__PURE__*/ Codec.lazy<DeleteHomepageThumbnailsOutput>(() => Codec.record(Codec.Flag))

export interface FindThumbnailsResponse {
  readonly homepageThumbnails?: ReadonlyArray<HomepageThumbnail>
  readonly nextCursor?: string
}
export const FindThumbnailsResponse = /*#__PURE__*/ Codec.struct<FindThumbnailsResponse>(() => ({
  homepageThumbnails: Codec.list(HomepageThumbnail),
  nextCursor: Codec.Text
}))

export interface HomepageThumbnail {
  readonly homepageThumbnailId?: string
  readonly assetId?: string
  readonly moderationStatus?: Open<"Reviewing" | "Rejected" | "Approved" | "Unspecified">
  readonly personalizedConfigStatus?: Open<"Active" | "Inactive">
  readonly homepageThumbnailStatus?: Open<"Active" | "Spammy">
}
export const HomepageThumbnail = /*#__PURE__*/ Codec.struct<HomepageThumbnail>(() => ({
  homepageThumbnailId: Codec.Int64,
  assetId: Codec.Int64,
  moderationStatus: Codec.openEnum<"Reviewing" | "Rejected" | "Approved" | "Unspecified">(),
  personalizedConfigStatus: Codec.openEnum<"Active" | "Inactive">(),
  homepageThumbnailStatus: Codec.openEnum<"Active" | "Spammy">()
}))

export interface ListPersonalizationsOutput {
  readonly personalizedConfigs?: ReadonlyArray<ListPersonalizationsOutputPersonalizedConfigsItem>
  readonly nextCursor?: string
}
export const ListPersonalizationsOutput = /*#__PURE__*/ Codec.struct<ListPersonalizationsOutput>(() => ({
  personalizedConfigs: Codec.list(ListPersonalizationsOutputPersonalizedConfigsItem),
  nextCursor: Codec.Text
}))

export interface ListPersonalizationsOutputPersonalizedConfigsItem {
  readonly id?: string
  readonly personalizedConfigStatus?: Open<"Active" | "Inactive">
  readonly createdUtc?: DateTime.Utc
  readonly lastServedUtc?: DateTime.Utc
  readonly thumbnails?: ReadonlyArray<ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem>
}
export const ListPersonalizationsOutputPersonalizedConfigsItem = /*#__PURE__*/ Codec.struct<ListPersonalizationsOutputPersonalizedConfigsItem>(() => ({
  id: Codec.Int64,
  personalizedConfigStatus: Codec.openEnum<"Active" | "Inactive">(),
  createdUtc: Codec.Timestamp,
  lastServedUtc: Codec.Timestamp,
  thumbnails: Codec.list(ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem)
}))

export interface ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem {
  readonly homepageThumbnailId?: string
  readonly assetId?: string
  readonly moderationStatus?: Open<"Reviewing" | "Rejected" | "Approved" | "Unspecified">
  readonly homepageThumbnailStatus?: Open<"Active" | "Spammy">
}
export const ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem = /*#__PURE__*/ Codec.struct<ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem>(() => ({
  homepageThumbnailId: Codec.Int64,
  assetId: Codec.Int64,
  moderationStatus: Codec.openEnum<"Reviewing" | "Rejected" | "Approved" | "Unspecified">(),
  homepageThumbnailStatus: Codec.openEnum<"Active" | "Spammy">()
}))

export interface Thumbnail3d {
  readonly targetId?: string
  readonly state?: Open<"Error" | "Completed" | "InReview" | "Pending" | "Blocked" | "TemporarilyUnavailable">
  readonly imageUrl?: string
  readonly version?: string
}
export const Thumbnail3d = /*#__PURE__*/ Codec.struct<Thumbnail3d>(() => ({
  targetId: Codec.Int64,
  state: Codec.openEnum<"Error" | "Completed" | "InReview" | "Pending" | "Blocked" | "TemporarilyUnavailable">(),
  imageUrl: Codec.Text,
  version: Codec.Text
}))

export type UpdatePersonalizationOutput = string
export const UpdatePersonalizationOutput = /*#__PURE__*/ Codec.lazy<UpdatePersonalizationOutput>(() => Codec.Text)

export interface UploadThumbnailStatus {
  readonly homepageThumbnailId?: string
  readonly assetId?: string
  readonly moderationStatus?: Open<"Reviewing" | "Rejected" | "Approved" | "Unspecified">
}
export const UploadThumbnailStatus = /*#__PURE__*/ Codec.struct<UploadThumbnailStatus>(() => ({
  homepageThumbnailId: Codec.Int64,
  assetId: Codec.Int64,
  moderationStatus: Codec.openEnum<"Reviewing" | "Rejected" | "Approved" | "Unspecified">()
}))

export interface UploadThumbnailsResponse {
  readonly fileToOperationIdDict?: { readonly [key: string]: string | null }
}
export const UploadThumbnailsResponse = /*#__PURE__*/ Codec.struct<UploadThumbnailsResponse>(() => ({
  fileToOperationIdDict: Codec.record(Codec.nullable(Codec.Text))
}))

export interface UploadThumbnailsStatusResponse {
  readonly uploadStatus?: Json
  readonly uploadThumbnailStatusDict?: { readonly [key: string]: UploadThumbnailStatus }
}
export const UploadThumbnailsStatusResponse = /*#__PURE__*/ Codec.struct<UploadThumbnailsStatusResponse>(() => ({
  uploadStatus: Codec.Any,
  uploadThumbnailStatusDict: Codec.record(UploadThumbnailStatus)
}))
