// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { ResultShape, Shape } from "../../interface/Shape.ts"

export type { ResultShape, Shape }

export interface Place {
  readonly path: string
  readonly createTime?: DateTime.Utc
  readonly updateTime?: DateTime.Utc
  readonly displayName?: string
  readonly description?: string
  readonly serverSize?: number
  readonly root?: boolean
  readonly universeRuntimeCreation?: boolean
  readonly templatePlace?: string
  readonly universeId: string
  readonly id: string
  readonly placeId: string
}
export const Place: Shape<Place> = {
  fields: {
    path: "text",
    createTime: "timestamp",
    updateTime: "timestamp",
    displayName: "text",
    description: "text",
    serverSize: "int",
    root: "flag",
    universeRuntimeCreation: "flag",
    templatePlace: "text"
  },
  required: ["path", "id", "universeId", "placeId"],
  ids: [["path", "universes/{universeId}/places/{id}"], ["id", "{placeId}"]]
}

export interface GetPlaceContributorsResponse {
  readonly nextCursor?: string
  readonly hasMore?: boolean
  readonly contributors?: ReadonlyArray<string>
}
export const GetPlaceContributorsResponse: Shape<GetPlaceContributorsResponse> = { fields: { nextCursor: "text", hasMore: "flag", contributors: { list: "id" } } }

export interface PlaceVersionAnswer {
  readonly version: string
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
export const PlaceVersionAnswer: Shape<PlaceVersionAnswer> = {
  fields: {
    version: "text",
    title: "text",
    description: "text",
    contributors: { list: "id" },
    saveType: "int",
    isPublished: "flag",
    publishStatus: "int",
    hasNotes: "flag",
    createdTime: "timestamp",
    createdBy: "id"
  },
  required: ["version"]
}

export interface GetPlaceVersionHistoryResponse {
  readonly nextCursor?: string
  readonly hasMore?: boolean
  readonly placeVersions?: ReadonlyArray<PlaceVersionAnswer>
}
export const GetPlaceVersionHistoryResponse: Shape<GetPlaceVersionHistoryResponse> = { fields: { nextCursor: "text", hasMore: "flag", placeVersions: { list: PlaceVersionAnswer } } }

export interface UpdatePlaceVersionNotesResponse {
  readonly placeVersion: PlaceVersionAnswer
}
export const UpdatePlaceVersionNotesResponse: Shape<UpdatePlaceVersionNotesResponse> = { fields: { placeVersion: PlaceVersionAnswer }, required: ["placeVersion"] }

export interface PublishVersionOutput {
  readonly versionNumber: string
}
export const PublishVersionOutput: Shape<PublishVersionOutput> = { fields: { versionNumber: "id" }, required: ["versionNumber"] }

/** A version of a place. */
export interface PlaceVersion {
  readonly title?: string
  readonly description?: string
  readonly contributors?: ReadonlyArray<string>
  readonly saveType?: number
  readonly isPublished?: boolean
  readonly publishStatus?: number
  readonly hasNotes?: boolean
  readonly createdTime?: DateTime.Utc
  readonly createdBy?: string
  readonly versionNumber: string
}
export const PlaceVersion: ResultShape<PlaceVersion> = {
  fields: {
    title: "text",
    description: "text",
    contributors: { list: "id" },
    saveType: "int",
    isPublished: "flag",
    publishStatus: "int",
    hasNotes: "flag",
    createdTime: "timestamp",
    createdBy: "id",
    versionNumber: "id"
  },
  required: ["versionNumber"]
}
