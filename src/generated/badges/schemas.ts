// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Json } from "../../interface/Operation.ts"

export interface BadgeAwardStatisticsResponse {
  readonly pastDayAwardedCount?: string
  readonly awardedCount?: string
  readonly winRatePercentage?: number
}
export const BadgeAwardStatisticsResponse = /*#__PURE__*/ Codec.struct<BadgeAwardStatisticsResponse>(() => ({
  pastDayAwardedCount: Codec.Int64,
  awardedCount: Codec.Int64,
  winRatePercentage: Codec.Double
}))

export interface BadgeAwarderType {
  readonly id?: string
  readonly type?: number
  readonly name?: string
}
export const BadgeAwarderType = /*#__PURE__*/ Codec.struct<BadgeAwarderType>(() => ({
  id: Codec.Int64,
  type: Codec.Int,
  name: Codec.Text
}))

export interface BadgeResponseV2 {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly displayName?: string
  readonly displayDescription?: string
  readonly enabled?: boolean
  readonly iconImageId?: string
  readonly displayIconImageId?: string
  readonly awarder?: BadgeAwarderType
  readonly statistics?: BadgeAwardStatisticsResponse
  readonly created?: DateTime.Utc
  readonly updated?: DateTime.Utc
}
export const BadgeResponseV2 = /*#__PURE__*/ Codec.struct<BadgeResponseV2>(() => ({
  id: Codec.Int64,
  name: Codec.Text,
  description: Codec.Text,
  displayName: Codec.Text,
  displayDescription: Codec.Text,
  enabled: Codec.Flag,
  iconImageId: Codec.Int64,
  displayIconImageId: Codec.Int64,
  awarder: BadgeAwarderType,
  statistics: BadgeAwardStatisticsResponse,
  created: Codec.Timestamp,
  updated: Codec.Timestamp
}))

export type UpdateOutput = Json
export const UpdateOutput = /*#__PURE__*/ Codec.lazy<UpdateOutput>(() => Codec.Any)

export interface UploadResponse {
  readonly targetId?: string
}
export const UploadResponse = /*#__PURE__*/ Codec.struct<UploadResponse>(() => ({
  targetId: Codec.Int64
}))
