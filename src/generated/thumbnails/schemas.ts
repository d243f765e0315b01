// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import { OpenCloudError } from "../../schemas/errors/calls.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem = Shapes.ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem
export const ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem = /*#__PURE__*/ fromShape<ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem>(Shapes.ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem, "ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem")

export type ListPersonalizationsOutputPersonalizedConfigsItem = Shapes.ListPersonalizationsOutputPersonalizedConfigsItem
export const ListPersonalizationsOutputPersonalizedConfigsItem = /*#__PURE__*/ fromShape<ListPersonalizationsOutputPersonalizedConfigsItem>(Shapes.ListPersonalizationsOutputPersonalizedConfigsItem, "ListPersonalizationsOutputPersonalizedConfigsItem", [ListPersonalizationsOutputPersonalizedConfigsItemThumbnailsItem])

export type ListPersonalizationsOutput = Shapes.ListPersonalizationsOutput
export const ListPersonalizationsOutput = /*#__PURE__*/ fromShape<ListPersonalizationsOutput>(Shapes.ListPersonalizationsOutput, "ListPersonalizationsOutput", [ListPersonalizationsOutputPersonalizedConfigsItem])

export type CreatePersonalizationOutput = Shapes.CreatePersonalizationOutput
export const CreatePersonalizationOutput = /*#__PURE__*/ fromShape<CreatePersonalizationOutput>(Shapes.CreatePersonalizationOutput, "CreatePersonalizationOutput")

export type UpdatePersonalizationOutput = Shapes.UpdatePersonalizationOutput
export const UpdatePersonalizationOutput = /*#__PURE__*/ fromShape<UpdatePersonalizationOutput>(Shapes.UpdatePersonalizationOutput, "UpdatePersonalizationOutput")

export type HomepageThumbnail = Shapes.HomepageThumbnail
export const HomepageThumbnail = /*#__PURE__*/ fromShape<HomepageThumbnail>(Shapes.HomepageThumbnail, "HomepageThumbnail")

export type FindThumbnailsResponse = Shapes.FindThumbnailsResponse
export const FindThumbnailsResponse = /*#__PURE__*/ fromShape<FindThumbnailsResponse>(Shapes.FindThumbnailsResponse, "FindThumbnailsResponse", [HomepageThumbnail])

export type DeleteHomepageThumbnailsOutput = Shapes.DeleteHomepageThumbnailsOutput
export const DeleteHomepageThumbnailsOutput = /*#__PURE__*/ fromShape<DeleteHomepageThumbnailsOutput>(Shapes.DeleteHomepageThumbnailsOutput, "DeleteHomepageThumbnailsOutput")

export type UploadThumbnailsResponse = Shapes.UploadThumbnailsResponse
export const UploadThumbnailsResponse = /*#__PURE__*/ fromShape<UploadThumbnailsResponse>(Shapes.UploadThumbnailsResponse, "UploadThumbnailsResponse")

export type UploadThumbnailStatus = Shapes.UploadThumbnailStatus
export const UploadThumbnailStatus = /*#__PURE__*/ fromShape<UploadThumbnailStatus>(Shapes.UploadThumbnailStatus, "UploadThumbnailStatus")

export type UploadThumbnailsStatusResponse = Shapes.UploadThumbnailsStatusResponse
export const UploadThumbnailsStatusResponse = /*#__PURE__*/ fromShape<UploadThumbnailsStatusResponse>(Shapes.UploadThumbnailsStatusResponse, "UploadThumbnailsStatusResponse", [UploadThumbnailStatus])

export type Thumbnail3d = Shapes.Thumbnail3d
export const Thumbnail3d = /*#__PURE__*/ fromShape<Thumbnail3d>(Shapes.Thumbnail3d, "Thumbnail3d")

export type Personalization = Shapes.Personalization
export const Personalization = /*#__PURE__*/ fromShape<Personalization>(Shapes.Personalization, "Personalization")

export type UploadedThumbnail = Shapes.UploadedThumbnail
export const UploadedThumbnail = /*#__PURE__*/ fromShape<UploadedThumbnail>(Shapes.UploadedThumbnail, "UploadedThumbnail")

export type Vector3 = Shapes.Vector3
export const Vector3 = /*#__PURE__*/ fromShape<Vector3>(Shapes.Vector3, "Vector3")

export type Camera3d = Shapes.Camera3d
export const Camera3d = /*#__PURE__*/ fromShape<Camera3d>(Shapes.Camera3d, "Camera3d", [Vector3])

export type Box3d = Shapes.Box3d
export const Box3d = /*#__PURE__*/ fromShape<Box3d>(Shapes.Box3d, "Box3d", [Vector3])

export type Model3dFile = Shapes.Model3dFile
export const Model3dFile = /*#__PURE__*/ fromShape<Model3dFile>(Shapes.Model3dFile, "Model3dFile")

export type Model3dContent = Shapes.Model3dContent
export const Model3dContent = /*#__PURE__*/ fromShape<Model3dContent>(Shapes.Model3dContent, "Model3dContent")

export type MissingModel3dFile = Shapes.MissingModel3dFile
export const MissingModel3dFile = /*#__PURE__*/ fromShape<MissingModel3dFile>(Shapes.MissingModel3dFile, "MissingModel3dFile", [], OpenCloudError)

export type Model3d = Shapes.Model3d
export const Model3d = /*#__PURE__*/ fromShape<Model3d>(Shapes.Model3d, "Model3d", [Camera3d, Box3d, Model3dFile])

export type Model3dFiles = Shapes.Model3dFiles
export const Model3dFiles = /*#__PURE__*/ fromShape<Model3dFiles>(Shapes.Model3dFiles, "Model3dFiles", [Model3dContent, MissingModel3dFile])
