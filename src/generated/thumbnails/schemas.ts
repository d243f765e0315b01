// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem = Shapes.ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem
export const ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem = /*#__PURE__*/ fromShape<ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem>(Shapes.ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem)

export type ListPersonalizationsOutputPersonalizedConfigsItem = Shapes.ListPersonalizationsOutputPersonalizedConfigsItem
export const ListPersonalizationsOutputPersonalizedConfigsItem = /*#__PURE__*/ fromShape<ListPersonalizationsOutputPersonalizedConfigsItem>(Shapes.ListPersonalizationsOutputPersonalizedConfigsItem)

export type ListPersonalizationsOutput = Shapes.ListPersonalizationsOutput
export const ListPersonalizationsOutput = /*#__PURE__*/ fromShape<ListPersonalizationsOutput>(Shapes.ListPersonalizationsOutput)

export type CreatePersonalizationOutput = Shapes.CreatePersonalizationOutput
export const CreatePersonalizationOutput = /*#__PURE__*/ fromShape<CreatePersonalizationOutput>(Shapes.CreatePersonalizationOutput)

export type UpdatePersonalizationOutput = Shapes.UpdatePersonalizationOutput
export const UpdatePersonalizationOutput = /*#__PURE__*/ fromShape<UpdatePersonalizationOutput>(Shapes.UpdatePersonalizationOutput)

export type HomepageThumbnail = Shapes.HomepageThumbnail
export const HomepageThumbnail = /*#__PURE__*/ fromShape<HomepageThumbnail>(Shapes.HomepageThumbnail)

export type FindThumbnailsResponse = Shapes.FindThumbnailsResponse
export const FindThumbnailsResponse = /*#__PURE__*/ fromShape<FindThumbnailsResponse>(Shapes.FindThumbnailsResponse)

export type DeleteHomepageThumbnailsOutput = Shapes.DeleteHomepageThumbnailsOutput
export const DeleteHomepageThumbnailsOutput = /*#__PURE__*/ fromShape<DeleteHomepageThumbnailsOutput>(Shapes.DeleteHomepageThumbnailsOutput)

export type UploadThumbnailsResponse = Shapes.UploadThumbnailsResponse
export const UploadThumbnailsResponse = /*#__PURE__*/ fromShape<UploadThumbnailsResponse>(Shapes.UploadThumbnailsResponse)

export type UploadThumbnailStatus = Shapes.UploadThumbnailStatus
export const UploadThumbnailStatus = /*#__PURE__*/ fromShape<UploadThumbnailStatus>(Shapes.UploadThumbnailStatus)

export type UploadThumbnailsStatusResponse = Shapes.UploadThumbnailsStatusResponse
export const UploadThumbnailsStatusResponse = /*#__PURE__*/ fromShape<UploadThumbnailsStatusResponse>(Shapes.UploadThumbnailsStatusResponse)

export type Thumbnail3d = Shapes.Thumbnail3d
export const Thumbnail3d = /*#__PURE__*/ fromShape<Thumbnail3d>(Shapes.Thumbnail3d)
