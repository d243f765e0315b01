// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import type { Shape } from "../../interface/Shape.ts"
import type { Json } from "../../interface/Values.ts"

export type { Json }

export type { Shape }

export type UpdateOutput = Json
export const UpdateOutput: Shape<UpdateOutput> = { of: () => "json" }

export interface BadgeAwarderType {
  readonly id?: string
  readonly type?: number
  readonly name?: string
}
export const BadgeAwarderType: Shape<BadgeAwarderType> = { fields: { id: "id", type: "int", name: "text" } }

export interface BadgeAwardStatisticsResponse {
  readonly pastDayAwardedCount?: string
  readonly awardedCount?: string
  readonly winRatePercentage?: number
}
export const BadgeAwardStatisticsResponse: Shape<BadgeAwardStatisticsResponse> = { fields: { pastDayAwardedCount: "id", awardedCount: "id", winRatePercentage: "double" } }

/** A badge. */
export interface Badge {
  readonly id: string
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
  readonly badgeId: string
}
export const Badge: Shape<Badge> = {
  fields: {
    id: "id",
    name: "text",
    description: "text",
    displayName: "text",
    displayDescription: "text",
    enabled: "flag",
    iconImageId: "id",
    displayIconImageId: "id",
    awarder: BadgeAwarderType,
    statistics: BadgeAwardStatisticsResponse,
    created: "timestamp",
    updated: "timestamp"
  },
  required: ["id", "badgeId"],
  ids: [["id", "{badgeId}"]]
}

export interface UploadResponse {
  readonly targetId: string
}
export const UploadResponse: Shape<UploadResponse> = { fields: { targetId: "id" }, required: ["targetId"] }
