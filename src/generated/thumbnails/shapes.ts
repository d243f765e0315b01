// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { OpenCloudError } from "../../Errors.ts"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Json, Open } from "../../interface/Values.ts"

export type { Json, Open }

export type { ResultShape, Shape }

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

/** A choice of thumbnails, of which each player sees what suits. */
export interface Personalization {
  readonly personalizedConfigStatus?: Open<"Active" | "Inactive">
  readonly createdUtc?: DateTime.Utc
  readonly lastServedUtc?: DateTime.Utc
  readonly thumbnails?: ReadonlyArray<ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem>
  readonly personalizationId: string
}
export const Personalization: ResultShape<Personalization> = {
  fields: {
    personalizedConfigStatus: "enum",
    createdUtc: "timestamp",
    lastServedUtc: "timestamp",
    thumbnails: { list: ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem },
    personalizationId: "id"
  },
  required: ["personalizationId"]
}

/** What became of one file of an upload. A moderation that is still `Reviewing` can reject a thumbnail later. */
export type UploadedThumbnail =
  | {
  readonly _tag: "Uploaded"
  readonly homepageThumbnailId: string
  readonly assetId?: string
  readonly moderationStatus?: Open<"Reviewing" | "Rejected" | "Approved" | "Unspecified">
  readonly fileName: string
}
  | {
  readonly _tag: "Failed"
  readonly fileName: string
}
export const UploadedThumbnail: ResultShape<UploadedThumbnail> = {
  tagged: {
    Uploaded: {
      fields: { homepageThumbnailId: "id", assetId: "id", moderationStatus: "enum", fileName: "text" },
      required: ["fileName", "homepageThumbnailId"]
    },
    Failed: { fields: { fileName: "text" }, required: ["fileName"] }
  }
}

/** A point, or a direction. */
export interface Vector3 {
  readonly x?: number
  readonly y?: number
  readonly z?: number
}
export const Vector3: ResultShape<Vector3> = { fields: { x: "double", y: "double", z: "double" } }

/** Where to look at a model from. */
export interface Camera3d {
  readonly position?: Vector3
  readonly direction?: Vector3
  readonly fov?: number
}
export const Camera3d: ResultShape<Camera3d> = { fields: { position: Vector3, direction: Vector3, fov: "double" } }

/** Two corners of a box. */
export interface Box3d {
  readonly min?: Vector3
  readonly max?: Vector3
}
export const Box3d: ResultShape<Box3d> = { fields: { min: Vector3, max: Vector3 } }

/** A file of a model. */
export interface Model3dFile {
  /** What other files call it. */
  readonly name: string
  readonly url: string
}
export const Model3dFile: ResultShape<Model3dFile> = { fields: { name: "text", url: "text" }, required: ["name", "url"] }

/** A file of a model, and what is in it. */
export interface Model3dContent {
  /** What other files call it. */
  readonly name: string
  readonly url: string
  readonly content: Uint8Array<ArrayBuffer>
}
export const Model3dContent: ResultShape<Model3dContent> = { fields: { name: "text", url: "text", content: "bytes" }, required: ["name", "url", "content"] }

/** A file that could not be got, and why. */
export interface MissingModel3dFile {
  /** What other files call it. */
  readonly name: string
  readonly url: string
  readonly error: OpenCloudError
}
export const MissingModel3dFile: ResultShape<MissingModel3dFile> = { fields: { name: "text", url: "text", error: "error" }, required: ["name", "url", "error"] }

/** A model: where its files are, and how to look at it. */
export interface Model3d {
  readonly targetId?: string
  readonly camera?: Camera3d
  /** The box around it. */
  readonly aabb?: Box3d
  /** The shape, in the form OBJ. */
  readonly obj: Model3dFile
  /** Its materials, in the form MTL. */
  readonly mtl: Model3dFile
  /** PNG pictures. */
  readonly textures: ReadonlyArray<Model3dFile>
}
export const Model3d: ResultShape<Model3d> = {
  fields: {
    targetId: "text",
    camera: Camera3d,
    aabb: Box3d,
    obj: Model3dFile,
    mtl: Model3dFile,
    textures: { list: Model3dFile }
  },
  required: ["obj", "mtl", "textures"]
}

/** A model with what is in its files. */
export interface Model3dFiles {
  readonly targetId?: string
  readonly camera?: Camera3d
  /** The box around it. */
  readonly aabb?: Box3d
  /** The shape, in the form OBJ. */
  readonly obj: Model3dContent
  /** Its materials, in the form MTL. */
  readonly mtl: Model3dContent
  /** PNG pictures. */
  readonly textures: ReadonlyArray<Model3dContent>
  /** Pictures that could not be got; they are not among `textures`. Absent where all could. */
  readonly missing?: ReadonlyArray<MissingModel3dFile>
}
export const Model3dFiles: ResultShape<Model3dFiles> = {
  fields: {
    targetId: "text",
    camera: Camera3d,
    aabb: Box3d,
    obj: Model3dContent,
    mtl: Model3dContent,
    textures: { list: Model3dContent },
    missing: { list: MissingModel3dFile }
  },
  required: ["obj", "mtl", "textures"]
}
