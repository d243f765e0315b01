// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"

export interface GetPlaceContributorsResponse {
  readonly nextCursor?: string
  readonly hasMore?: boolean
  readonly contributors?: ReadonlyArray<string>
}
export const GetPlaceContributorsResponse = /*#__PURE__*/ Codec.struct<GetPlaceContributorsResponse>(() => ({
  nextCursor: Codec.Text,
  hasMore: Codec.Flag,
  contributors: Codec.list(Codec.Int64)
}))

export interface GetPlaceVersionHistoryResponse {
  readonly nextCursor?: string
  readonly hasMore?: boolean
  readonly placeVersions?: ReadonlyArray<PlaceVersion>
}
export const GetPlaceVersionHistoryResponse = /*#__PURE__*/ Codec.struct<GetPlaceVersionHistoryResponse>(() => ({
  nextCursor: Codec.Text,
  hasMore: Codec.Flag,
  placeVersions: Codec.list(PlaceVersion)
}))

export interface Place {
  readonly path?: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly displayName?: string
  readonly description?: string
  readonly serverSize?: number
  readonly root?: boolean
  readonly universeRuntimeCreation?: boolean
  readonly templatePlace?: string
}
export const Place = /*#__PURE__*/ Codec.struct<Place>(() => ({
  path: Codec.Text,
  createTime: Codec.Timestamp,
  updateTime: Codec.Timestamp,
  displayName: Codec.Text,
  description: Codec.Text,
  serverSize: Codec.Int,
  root: Codec.Flag,
  universeRuntimeCreation: Codec.Flag,
  templatePlace: Codec.Text
}))

export interface PlaceVersion {
  readonly version?: string
  readonly title?: string
  readonly description?: string
  readonly contributors?: ReadonlyArray<string>
  readonly saveType?: number
  readonly isPublished?: boolean
  readonly publishStatus?: number
  readonly hasNotes?: boolean
  readonly createdTime?: DateTime.Utc
  readonly createdBy?: string
}
export const PlaceVersion = /*#__PURE__*/ Codec.struct<PlaceVersion>(() => ({
  version: Codec.Text,
  title: Codec.Text,
  description: Codec.Text,
  contributors: Codec.list(Codec.Int64),
  saveType: Codec.Int,
  isPublished: Codec.Flag,
  publishStatus: Codec.Int,
  hasNotes: Codec.Flag,
  createdTime: Codec.Timestamp,
  createdBy: Codec.Int64
}))

export interface PublishVersionOutput {
  readonly versionNumber?: string
}
export const PublishVersionOutput = /*#__PURE__*/ Codec.struct<PublishVersionOutput>(() => ({
  versionNumber: Codec.Int64
}))

export interface UpdatePlaceVersionNotesResponse {
  readonly placeVersion?: PlaceVersion
}
export const UpdatePlaceVersionNotesResponse = /*#__PURE__*/ Codec.struct<UpdatePlaceVersionNotesResponse>(() => ({
  placeVersion: PlaceVersion
}))
