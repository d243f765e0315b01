// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type UserSocialNetworkProfiles = Shapes.UserSocialNetworkProfiles
export const UserSocialNetworkProfiles = /*#__PURE__*/ fromShape<UserSocialNetworkProfiles>(Shapes.UserSocialNetworkProfiles, "UserSocialNetworkProfiles")

export type UserAnswer = Shapes.UserAnswer
export const UserAnswer = /*#__PURE__*/ fromShape<UserAnswer>(Shapes.UserAnswer, "UserAnswer", [UserSocialNetworkProfiles])

export type InventoryItemCollectibleDetails = Shapes.InventoryItemCollectibleDetails
export const InventoryItemCollectibleDetails = /*#__PURE__*/ fromShape<InventoryItemCollectibleDetails>(Shapes.InventoryItemCollectibleDetails, "InventoryItemCollectibleDetails")

export type InventoryItemAssetDetails = Shapes.InventoryItemAssetDetails
export const InventoryItemAssetDetails = /*#__PURE__*/ fromShape<InventoryItemAssetDetails>(Shapes.InventoryItemAssetDetails, "InventoryItemAssetDetails", [InventoryItemCollectibleDetails])

export type InventoryItemBadgeDetails = Shapes.InventoryItemBadgeDetails
export const InventoryItemBadgeDetails = /*#__PURE__*/ fromShape<InventoryItemBadgeDetails>(Shapes.InventoryItemBadgeDetails, "InventoryItemBadgeDetails")

export type InventoryItemGamePassDetails = Shapes.InventoryItemGamePassDetails
export const InventoryItemGamePassDetails = /*#__PURE__*/ fromShape<InventoryItemGamePassDetails>(Shapes.InventoryItemGamePassDetails, "InventoryItemGamePassDetails")

export type InventoryItemPrivateServerDetails = Shapes.InventoryItemPrivateServerDetails
export const InventoryItemPrivateServerDetails = /*#__PURE__*/ fromShape<InventoryItemPrivateServerDetails>(Shapes.InventoryItemPrivateServerDetails, "InventoryItemPrivateServerDetails")

export type InventoryItemAnswer = Shapes.InventoryItemAnswer
export const InventoryItemAnswer = /*#__PURE__*/ fromShape<InventoryItemAnswer>(Shapes.InventoryItemAnswer, "InventoryItemAnswer", [InventoryItemAssetDetails, InventoryItemBadgeDetails, InventoryItemGamePassDetails, InventoryItemPrivateServerDetails])

export type ListInventoryItemsResponse = Shapes.ListInventoryItemsResponse
export const ListInventoryItemsResponse = /*#__PURE__*/ fromShape<ListInventoryItemsResponse>(Shapes.ListInventoryItemsResponse, "ListInventoryItemsResponse", [InventoryItemAnswer])

export type UserNotificationSource = Shapes.UserNotificationSource
export const UserNotificationSource = /*#__PURE__*/ fromShape<UserNotificationSource>(Shapes.UserNotificationSource, "UserNotificationSource")

export type UserNotificationPayloadParameterValue = Shapes.UserNotificationPayloadParameterValue
export const UserNotificationPayloadParameterValue = /*#__PURE__*/ fromShape<UserNotificationPayloadParameterValue>(Shapes.UserNotificationPayloadParameterValue, "UserNotificationPayloadParameterValue")

export type UserNotificationPayloadJoinExperience = Shapes.UserNotificationPayloadJoinExperience
export const UserNotificationPayloadJoinExperience = /*#__PURE__*/ fromShape<UserNotificationPayloadJoinExperience>(Shapes.UserNotificationPayloadJoinExperience, "UserNotificationPayloadJoinExperience")

export type UserNotificationPayloadAnalyticsData = Shapes.UserNotificationPayloadAnalyticsData
export const UserNotificationPayloadAnalyticsData = /*#__PURE__*/ fromShape<UserNotificationPayloadAnalyticsData>(Shapes.UserNotificationPayloadAnalyticsData, "UserNotificationPayloadAnalyticsData")

export type UserNotificationPayload = Shapes.UserNotificationPayload
export const UserNotificationPayload = /*#__PURE__*/ fromShape<UserNotificationPayload>(Shapes.UserNotificationPayload, "UserNotificationPayload", [UserNotificationPayloadParameterValue, UserNotificationPayloadJoinExperience, UserNotificationPayloadAnalyticsData])

export type UserNotification = Shapes.UserNotification
export const UserNotification = /*#__PURE__*/ fromShape<UserNotification>(Shapes.UserNotification, "UserNotification", [UserNotificationSource, UserNotificationPayload])

export type GoogleProtobufAny = Shapes.GoogleProtobufAny
export const GoogleProtobufAny = /*#__PURE__*/ fromShape<GoogleProtobufAny>(Shapes.GoogleProtobufAny, "GoogleProtobufAny")

export type Status = Shapes.Status
export const Status = /*#__PURE__*/ fromShape<Status>(Shapes.Status, "Status", [GoogleProtobufAny])

export type OperationsOperation = Shapes.OperationsOperation
export const OperationsOperation = /*#__PURE__*/ fromShape<OperationsOperation>(Shapes.OperationsOperation, "OperationsOperation", [GoogleProtobufAny, Status])

export type Operation = Shapes.Operation
export const Operation = /*#__PURE__*/ fromShape<Operation>(Shapes.Operation, "Operation", [GoogleProtobufAny, Status])

export type GenerateUserThumbnailResponse = Shapes.GenerateUserThumbnailResponse
export const GenerateUserThumbnailResponse = /*#__PURE__*/ fromShape<GenerateUserThumbnailResponse>(Shapes.GenerateUserThumbnailResponse, "GenerateUserThumbnailResponse")

export type UserFollowingUniverseResponse = Shapes.UserFollowingUniverseResponse
export const UserFollowingUniverseResponse = /*#__PURE__*/ fromShape<UserFollowingUniverseResponse>(Shapes.UserFollowingUniverseResponse, "UserFollowingUniverseResponse")

export type ListFollowedUniversesOutput = Shapes.ListFollowedUniversesOutput
export const ListFollowedUniversesOutput = /*#__PURE__*/ fromShape<ListFollowedUniversesOutput>(Shapes.ListFollowedUniversesOutput, "ListFollowedUniversesOutput", [UserFollowingUniverseResponse])

export type UserFollowingUniverseStatusResponse = Shapes.UserFollowingUniverseStatusResponse
export const UserFollowingUniverseStatusResponse = /*#__PURE__*/ fromShape<UserFollowingUniverseStatusResponse>(Shapes.UserFollowingUniverseStatusResponse, "UserFollowingUniverseStatusResponse")

export type FollowsByTypeResponse = Shapes.FollowsByTypeResponse
export const FollowsByTypeResponse = /*#__PURE__*/ fromShape<FollowsByTypeResponse>(Shapes.FollowsByTypeResponse, "FollowsByTypeResponse")

export type User = Shapes.User
export const User = /*#__PURE__*/ fromShape<User>(Shapes.User, "User")

export type InventoryAssetType = Shapes.InventoryAssetType
export const InventoryAssetType = /*#__PURE__*/ fromShape<InventoryAssetType>(Shapes.InventoryAssetType, "InventoryAssetType")

export type InventoryItem = Shapes.InventoryItem
export const InventoryItem = /*#__PURE__*/ fromShape<InventoryItem>(Shapes.InventoryItem, "InventoryItem", [InventoryAssetType, InventoryItemCollectibleDetails])

export type FollowedUniverse = Shapes.FollowedUniverse
export const FollowedUniverse = /*#__PURE__*/ fromShape<FollowedUniverse>(Shapes.FollowedUniverse, "FollowedUniverse")

export type FollowStatus = Shapes.FollowStatus
export const FollowStatus = /*#__PURE__*/ fromShape<FollowStatus>(Shapes.FollowStatus, "FollowStatus")
