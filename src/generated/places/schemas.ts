// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type Place = Shapes.Place
export const Place = /*#__PURE__*/ fromShape<Place>(Shapes.Place, "Place")

export type GetPlaceContributorsResponse = Shapes.GetPlaceContributorsResponse
export const GetPlaceContributorsResponse = /*#__PURE__*/ fromShape<GetPlaceContributorsResponse>(Shapes.GetPlaceContributorsResponse, "GetPlaceContributorsResponse")

export type PlaceVersionAnswer = Shapes.PlaceVersionAnswer
export const PlaceVersionAnswer = /*#__PURE__*/ fromShape<PlaceVersionAnswer>(Shapes.PlaceVersionAnswer, "PlaceVersionAnswer")

export type GetPlaceVersionHistoryResponse = Shapes.GetPlaceVersionHistoryResponse
export const GetPlaceVersionHistoryResponse = /*#__PURE__*/ fromShape<GetPlaceVersionHistoryResponse>(Shapes.GetPlaceVersionHistoryResponse, "GetPlaceVersionHistoryResponse", [PlaceVersionAnswer])

export type UpdatePlaceVersionNotesResponse = Shapes.UpdatePlaceVersionNotesResponse
export const UpdatePlaceVersionNotesResponse = /*#__PURE__*/ fromShape<UpdatePlaceVersionNotesResponse>(Shapes.UpdatePlaceVersionNotesResponse, "UpdatePlaceVersionNotesResponse", [PlaceVersionAnswer])

export type PublishVersionOutput = Shapes.PublishVersionOutput
export const PublishVersionOutput = /*#__PURE__*/ fromShape<PublishVersionOutput>(Shapes.PublishVersionOutput, "PublishVersionOutput")

export type PlaceVersion = Shapes.PlaceVersion
export const PlaceVersion = /*#__PURE__*/ fromShape<PlaceVersion>(Shapes.PlaceVersion, "PlaceVersion")
