// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { Shape } from "../../interface/Shape.ts"
import type { Json, Open } from "../../interface/Values.ts"

export type { Json, Open }

export type { Shape }

export interface ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem {
  readonly homepageThumbnailId?: string
  readonly assetId?: string
  readonly moderationStatus?: Open<"Reviewing" | "Rejected" | "Approved" | "Unspecified">
  readonly homepageThumbnailStatus?: Open<"Active" | "Spammy">
}
export const ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem: Shape<ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem> = {
  fields: { homepageThumbnailId: "id", assetId: "id", moderationStatus: "enum", homepageThumbnailStatus: "enum" }
}

export interface ListPersonalizationsOutputPersonalizedConfigsItem {
  readonly id: string
  readonly personalizedConfigStatus?: Open<"Active" | "Inactive">
  readonly createdUtc?: DateTime.Utc
  readonly lastServedUtc?: DateTime.Utc
  readonly thumbnails?: ReadonlyArray<ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem>
}
export const ListPersonalizationsOutputPersonalizedConfigsItem: Shape<ListPersonalizationsOutputPersonalizedConfigsItem> = {
  fields: {
    id: "id",
    personalizedConfigStatus: "enum",
    createdUtc: "timestamp",
    lastServedUtc: "timestamp",
    thumbnails: { list: ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem }
  },
  required: ["id"]
}

export interface ListPersonalizationsOutput {
  readonly personalizedConfigs?: ReadonlyArray<ListPersonalizationsOutputPersonalizedConfigsItem>
  readonly nextCursor?: string
}
export const ListPersonalizationsOutput: Shape<ListPersonalizationsOutput> = {
  fields: { personalizedConfigs: { list: ListPersonalizationsOutputPersonalizedConfigsItem }, nextCursor: "text" }
}

export type CreatePersonalizationOutput = string
export const CreatePersonalizationOutput: Shape<CreatePersonalizationOutput> = { of: () => "text" }

export type UpdatePersonalizationOutput = string
export const UpdatePersonalizationOutput: Shape<UpdatePersonalizationOutput> = { of: () => "text" }

export interface HomepageThumbnail {
  readonly homepageThumbnailId: string
  readonly assetId: string
  readonly moderationStatus?: Open<"Reviewing" | "Rejected" | "Approved" | "Unspecified">
  readonly personalizedConfigStatus?: Open<"Active" | "Inactive">
  readonly homepageThumbnailStatus?: Open<"Active" | "Spammy">
}
export const HomepageThumbnail: Shape<HomepageThumbnail> = {
  fields: {
    homepageThumbnailId: "id",
    assetId: "id",
    moderationStatus: "enum",
    personalizedConfigStatus: "enum",
    homepageThumbnailStatus: "enum"
  },
  required: ["homepageThumbnailId", "assetId"]
}

export interface FindThumbnailsResponse {
  readonly homepageThumbnails?: ReadonlyArray<HomepageThumbnail>
  readonly nextCursor?: string
}
export const FindThumbnailsResponse: Shape<FindThumbnailsResponse> = { fields: { homepageThumbnails: { list: HomepageThumbnail }, nextCursor: "text" } }

export type DeleteHomepageThumbnailsOutput = { readonly [key: string]: boolean }
export const DeleteHomepageThumbnailsOutput: Shape<DeleteHomepageThumbnailsOutput> = { map: "flag" }

export interface UploadThumbnailsResponse {
  readonly fileToOperationIdDict?: { readonly [key: string]: string | null }
}
export const UploadThumbnailsResponse: Shape<UploadThumbnailsResponse> = { fields: { fileToOperationIdDict: { map: { nullable: "text" } } } }

export interface UploadThumbnailStatus {
  readonly homepageThumbnailId?: string
  readonly assetId?: string
  readonly moderationStatus?: Open<"Reviewing" | "Rejected" | "Approved" | "Unspecified">
}
export const UploadThumbnailStatus: Shape<UploadThumbnailStatus> = { fields: { homepageThumbnailId: "id", assetId: "id", moderationStatus: "enum" } }

export interface UploadThumbnailsStatusResponse {
  readonly uploadStatus?: Json
  readonly uploadThumbnailStatusDict?: { readonly [key: string]: UploadThumbnailStatus }
}
export const UploadThumbnailsStatusResponse: Shape<UploadThumbnailsStatusResponse> = { fields: { uploadStatus: "json", uploadThumbnailStatusDict: { map: UploadThumbnailStatus } } }

export interface Thumbnail3d {
  readonly targetId?: string
  readonly state?: Open<"Error" | "Completed" | "InReview" | "Pending" | "Blocked" | "TemporarilyUnavailable">
  readonly imageUrl?: string
  readonly version?: string
}
export const Thumbnail3d: Shape<Thumbnail3d> = { fields: { targetId: "id", state: "enum", imageUrl: "text", version: "text" } }
