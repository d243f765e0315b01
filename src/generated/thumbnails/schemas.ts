// Generated from specs/ by `npm run generate`. Do not edit.
import * as Codec from "../../client/Codec.ts"
import type { Json, Open } from "../../client/Operation.ts"

export type CreatePersonalizationOutput = Json
export const CreatePersonalizationOutput = /*#__PURE__*/ Codec.lazy<CreatePersonalizationOutput>(() => Codec.Any)

export type DeleteHomepageThumbnailsOutput = Json
export const DeleteHomepageThumbnailsOutput = /*#__PURE__*/ Codec.lazy<DeleteHomepageThumbnailsOutput>(() => Codec.Any)

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
  homepageThumbnailId: Codec.Text,
  assetId: Codec.Int64,
  moderationStatus: Codec.openEnum<"Reviewing" | "Rejected" | "Approved" | "Unspecified">(),
  personalizedConfigStatus: Codec.openEnum<"Active" | "Inactive">(),
  homepageThumbnailStatus: Codec.openEnum<"Active" | "Spammy">()
}))

export type ListPersonalizationsOutput = Json
export const ListPersonalizationsOutput = /*#__PURE__*/ Codec.lazy<ListPersonalizationsOutput>(() => Codec.Any)

export type UpdatePersonalizationOutput = Json
export const UpdatePersonalizationOutput = /*#__PURE__*/ Codec.lazy<UpdatePersonalizationOutput>(() => Codec.Any)

export interface UploadThumbnailStatus {
  readonly homepageThumbnailId?: string
  readonly assetId?: string
  readonly moderationStatus?: Open<"Reviewing" | "Rejected" | "Approved" | "Unspecified">
}
export const UploadThumbnailStatus = /*#__PURE__*/ Codec.struct<UploadThumbnailStatus>(() => ({
  homepageThumbnailId: Codec.Text,
  assetId: Codec.Int64,
  moderationStatus: Codec.openEnum<"Reviewing" | "Rejected" | "Approved" | "Unspecified">()
}))

export interface UploadThumbnailsResponse {
  readonly fileToOperationIdDict?: { readonly [key: string]: string }
}
export const UploadThumbnailsResponse = /*#__PURE__*/ Codec.struct<UploadThumbnailsResponse>(() => ({
  fileToOperationIdDict: Codec.record(Codec.Text)
}))

export interface UploadThumbnailsStatusResponse {
  readonly uploadStatus?: number
  readonly uploadThumbnailStatusDict?: { readonly [key: string]: UploadThumbnailStatus }
}
export const UploadThumbnailsStatusResponse = /*#__PURE__*/ Codec.struct<UploadThumbnailsStatusResponse>(() => ({
  uploadStatus: Codec.Int,
  uploadThumbnailStatusDict: Codec.record(UploadThumbnailStatus)
}))
