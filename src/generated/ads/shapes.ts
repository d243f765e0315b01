// Generated from specs/ by `npm run generate`. Do not edit.
import type * as BigDecimal from "effect/BigDecimal"
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import { decimal } from "../../interface/Decimal.ts"
import { seconds } from "../../interface/Lengths.ts"
import type { ResultShape, Shape } from "../../interface/Shape.ts"
import type { Open } from "../../interface/Values.ts"

export type { Open }

export type { ResultShape, Shape }

export interface AdvertisableUniverse {
  readonly universeId: string
}
export const AdvertisableUniverse: Shape<AdvertisableUniverse> = { fields: { universeId: "id" }, required: ["universeId"] }

export interface ListAdvertisableUniversesResponse {
  readonly advertisableUniverses?: ReadonlyArray<AdvertisableUniverse>
}
export const ListAdvertisableUniversesResponse: Shape<ListAdvertisableUniversesResponse> = { fields: { advertisableUniverses: { list: AdvertisableUniverse } } }

export interface BillingAccount {
  readonly createTime?: DateTime.Utc
  readonly displayName?: string
  readonly id: string
  readonly organizationId?: string
  readonly status?: Open<"ACTIVE" | "DISABLED" | "ARCHIVED">
  readonly timeZone?: string
  readonly type?: Open<"SELF_SERVICE" | "MANAGED" | "INTERNAL">
  readonly updateTime?: DateTime.Utc
  readonly billingAccountId: string
}
export const BillingAccount: Shape<BillingAccount> = {
  fields: {
    createTime: "timestamp",
    displayName: "text",
    id: "id",
    organizationId: "id",
    status: "enum",
    timeZone: "text",
    type: "enum",
    updateTime: "timestamp"
  },
  required: ["id", "billingAccountId"],
  ids: [["id", "{billingAccountId}"]]
}

export interface ListBillingAccountsResponse {
  readonly billingAccounts?: ReadonlyArray<BillingAccount>
  readonly nextPageToken?: string
}
export const ListBillingAccountsResponse: Shape<ListBillingAccountsResponse> = { fields: { billingAccounts: { list: BillingAccount }, nextPageToken: "text" } }

export interface AdFormat {
  readonly format?: string
  readonly height?: number
  readonly width?: number
}
export const AdFormat: Shape<AdFormat> = { fields: { format: "text", height: "int", width: "int" } }

export interface UniverseEligibility {
  readonly eligible?: boolean
}
export const UniverseEligibility: Shape<UniverseEligibility> = { fields: { eligible: "flag" } }

export interface TargetingDimensions {
  readonly ageGroups?: ReadonlyArray<Open<"AGE_13_17" | "AGE_18_24" | "AGE_25_PLUS">>
  readonly countries?: ReadonlyArray<string>
  readonly devices?: ReadonlyArray<Open<"PHONE" | "TABLET" | "DESKTOP" | "CONSOLE">>
}
export const TargetingDimensions: Shape<TargetingDimensions> = { fields: { ageGroups: { list: "enum" }, countries: { list: "text" }, devices: { list: "enum" } } }

export interface CampaignOptionsResponse {
  readonly adFormats?: ReadonlyArray<AdFormat>
  readonly eligibility?: UniverseEligibility
  readonly objectives?: ReadonlyArray<Open<"ENGAGEMENT">>
  readonly paymentTypes?: ReadonlyArray<Open<"CREDIT_CARD" | "ADS_CREDIT" | "INVOICE">>
  readonly targetingDimensions?: TargetingDimensions
}
export const CampaignOptionsResponse: Shape<CampaignOptionsResponse> = {
  fields: {
    adFormats: { list: AdFormat },
    eligibility: UniverseEligibility,
    objectives: { list: "enum" },
    paymentTypes: { list: "enum" },
    targetingDimensions: TargetingDimensions
  }
}

export interface Bid {
  readonly strategy?: Open<"AUTOMATED">
}
export const Bid: Shape<Bid> = { fields: { strategy: "enum" } }

export interface Budget {
  readonly amountMicros?: string
  readonly scheduledAmountMicros?: string
  readonly scheduledEffectiveTime?: DateTime.Utc
  readonly type?: Open<"DAILY" | "LIFETIME">
}
export const Budget: Shape<Budget> = {
  fields: { amountMicros: "text", scheduledAmountMicros: "text", scheduledEffectiveTime: "timestamp", type: "enum" }
}

export interface Schedule {
  readonly durationInDays?: number
  readonly endTime?: DateTime.Utc
  readonly startTime?: DateTime.Utc
}
export const Schedule: Shape<Schedule> = { fields: { durationInDays: "int", endTime: "timestamp", startTime: "timestamp" } }

export interface Targeting {
  readonly ageGroups?: ReadonlyArray<Open<"AGE_13_17" | "AGE_18_24" | "AGE_25_PLUS">>
  readonly countries?: ReadonlyArray<string>
  readonly devices?: ReadonlyArray<Open<"PHONE" | "TABLET" | "DESKTOP" | "CONSOLE">>
}
export const Targeting: Shape<Targeting> = { fields: { ageGroups: { list: "enum" }, countries: { list: "text" }, devices: { list: "enum" } } }

export interface CampaignAnswer {
  readonly bid?: Bid
  readonly billingAccountId?: string
  readonly budget?: Budget
  readonly createTime?: DateTime.Utc
  readonly creativeAssetIds?: ReadonlyArray<string>
  readonly deliveryStatus?: Open<"SERVING" | "IN_REVIEW" | "NOT_SERVING" | "REJECTED">
  readonly deliveryStatusReasons?: ReadonlyArray<Open<"SCHEDULED" | "AUTO_PAUSED" | "PAUSED" | "INACTIVE" | "COMPLETED" | "EXPIRED" | "CANCELLED" | "MODERATED" | "CLICK_BAIT" | "GAME_FILTERED" | "PRIVATE" | "PLACE_JOIN_RESTRICTED" | "LEARNING">>
  readonly id: string
  readonly name?: string
  readonly objective?: Open<"ENGAGEMENT">
  readonly paymentType?: Open<"CREDIT_CARD" | "ADS_CREDIT" | "INVOICE">
  readonly schedule?: Schedule
  readonly status?: Open<"ACTIVE" | "PAUSED" | "CANCELLED">
  readonly targetUniverseId?: string
  readonly targeting?: Targeting
  readonly updateTime?: DateTime.Utc
  readonly campaignId: string
}
export const CampaignAnswer: Shape<CampaignAnswer> = {
  fields: {
    bid: Bid,
    billingAccountId: "id",
    budget: Budget,
    createTime: "timestamp",
    creativeAssetIds: { list: "text" },
    deliveryStatus: "enum",
    deliveryStatusReasons: { list: "enum" },
    id: "id",
    name: "text",
    objective: "enum",
    paymentType: "enum",
    schedule: Schedule,
    status: "enum",
    targetUniverseId: "id",
    targeting: Targeting,
    updateTime: "timestamp"
  },
  required: ["id", "campaignId"],
  ids: [["id", "{campaignId}"]]
}

export interface ListCampaignsResponse {
  readonly campaigns?: ReadonlyArray<CampaignAnswer>
  readonly nextPageToken?: string
}
export const ListCampaignsResponse: Shape<ListCampaignsResponse> = { fields: { campaigns: { list: CampaignAnswer }, nextPageToken: "text" } }

export interface CampaignStatus {
  readonly deliveryStatus?: Open<"SERVING" | "IN_REVIEW" | "NOT_SERVING" | "REJECTED">
  readonly deliveryStatusReasons?: ReadonlyArray<Open<"SCHEDULED" | "AUTO_PAUSED" | "PAUSED" | "INACTIVE" | "COMPLETED" | "EXPIRED" | "CANCELLED" | "MODERATED" | "CLICK_BAIT" | "GAME_FILTERED" | "PRIVATE" | "PLACE_JOIN_RESTRICTED" | "LEARNING">>
  readonly id: string
  readonly status?: Open<"ACTIVE" | "PAUSED" | "CANCELLED">
}
export const CampaignStatus: Shape<CampaignStatus> = {
  fields: { deliveryStatus: "enum", deliveryStatusReasons: { list: "enum" }, id: "id", status: "enum" },
  required: ["id"]
}

export interface CampaignIDFailure {
  readonly id: string
  readonly reason?: Open<"NOT_FOUND">
}
export const CampaignIDFailure: Shape<CampaignIDFailure> = { fields: { id: "id", reason: "enum" }, required: ["id"] }

export interface BatchGetStatusResponse {
  readonly failures?: ReadonlyArray<CampaignIDFailure>
  readonly statuses?: ReadonlyArray<CampaignStatus>
}
export const BatchGetStatusResponse: Shape<BatchGetStatusResponse> = { fields: { failures: { list: CampaignIDFailure }, statuses: { list: CampaignStatus } } }

export interface CreativeAnswer {
  readonly assetId?: string
  readonly assetName?: string
  readonly assetType?: Open<"IMAGE">
  readonly createTime?: DateTime.Utc
  readonly height?: number
  readonly id: string
  readonly isArchived?: boolean
  readonly moderationStatus?: Open<"PENDING_REVIEW" | "APPROVED" | "REJECTED">
  readonly source?: Open<"UPLOAD" | "IN_HOUSE_GEN_AI">
  readonly universeId?: string
  readonly updateTime?: DateTime.Utc
  readonly width?: number
}
export const CreativeAnswer: Shape<CreativeAnswer> = {
  fields: {
    assetId: "id",
    assetName: "text",
    assetType: "enum",
    createTime: "timestamp",
    height: "int",
    id: "id",
    isArchived: "flag",
    moderationStatus: "enum",
    source: "enum",
    universeId: "id",
    updateTime: "timestamp",
    width: "int"
  },
  required: ["id"]
}

export interface ListCreativesResponse {
  readonly creatives?: ReadonlyArray<CreativeAnswer>
  readonly nextPageToken?: string
}
export const ListCreativesResponse: Shape<ListCreativesResponse> = { fields: { creatives: { list: CreativeAnswer }, nextPageToken: "text" } }

/** A budget in US dollars, exact. A decrease waits for the account's midnight, and is scheduled until then. */
export interface CampaignBudget {
  readonly amountMicros?: string
  readonly scheduledAmountMicros?: string
  readonly scheduledEffectiveTime?: DateTime.Utc
  readonly type?: Open<"DAILY" | "LIFETIME">
  readonly amount?: BigDecimal.BigDecimal
  readonly scheduledAmount?: BigDecimal.BigDecimal
}
export const CampaignBudget: ResultShape<CampaignBudget> = {
  fields: {
    amountMicros: "text",
    scheduledAmountMicros: "text",
    scheduledEffectiveTime: "timestamp",
    type: "enum",
    amount: decimal,
    scheduledAmount: decimal
  }
}

/** When a campaign runs. */
export interface CampaignTimes {
  readonly endTime?: DateTime.Utc
  readonly startTime?: DateTime.Utc
  readonly duration?: Duration.Duration
}
export const CampaignTimes: ResultShape<CampaignTimes> = { fields: { endTime: "timestamp", startTime: "timestamp", duration: seconds } }

/** A campaign. */
export interface Campaign {
  readonly bid?: Bid
  readonly billingAccountId?: string
  readonly createTime?: DateTime.Utc
  readonly creativeAssetIds?: ReadonlyArray<string>
  readonly deliveryStatus?: Open<"SERVING" | "IN_REVIEW" | "NOT_SERVING" | "REJECTED">
  readonly deliveryStatusReasons?: ReadonlyArray<Open<"SCHEDULED" | "AUTO_PAUSED" | "PAUSED" | "INACTIVE" | "COMPLETED" | "EXPIRED" | "CANCELLED" | "MODERATED" | "CLICK_BAIT" | "GAME_FILTERED" | "PRIVATE" | "PLACE_JOIN_RESTRICTED" | "LEARNING">>
  readonly id: string
  readonly name?: string
  readonly objective?: Open<"ENGAGEMENT">
  readonly paymentType?: Open<"CREDIT_CARD" | "ADS_CREDIT" | "INVOICE">
  readonly status?: Open<"ACTIVE" | "PAUSED" | "CANCELLED">
  readonly targetUniverseId?: string
  readonly targeting?: Targeting
  readonly updateTime?: DateTime.Utc
  readonly campaignId: string
  readonly budget?: CampaignBudget
  readonly schedule?: CampaignTimes
}
export const Campaign: ResultShape<Campaign> = {
  fields: {
    bid: Bid,
    billingAccountId: "id",
    createTime: "timestamp",
    creativeAssetIds: { list: "text" },
    deliveryStatus: "enum",
    deliveryStatusReasons: { list: "enum" },
    id: "id",
    name: "text",
    objective: "enum",
    paymentType: "enum",
    status: "enum",
    targetUniverseId: "id",
    targeting: Targeting,
    updateTime: "timestamp",
    campaignId: "id",
    budget: CampaignBudget,
    schedule: CampaignTimes
  },
  required: ["id", "campaignId"]
}

/** A picture of the account. */
export interface Creative {
  readonly assetId?: string
  readonly assetName?: string
  readonly createTime?: DateTime.Utc
  readonly height?: number
  readonly id: string
  readonly isArchived?: boolean
  readonly source?: Open<"UPLOAD" | "IN_HOUSE_GEN_AI">
  readonly universeId?: string
  readonly updateTime?: DateTime.Utc
  readonly width?: number
  readonly assetType?: import("../assets/shapes.ts").AssetType
  readonly moderationStatus?: Open<"Reviewing" | "Approved" | "Rejected">
}
export const Creative: ResultShape<Creative> = {
  fields: {
    assetId: "id",
    assetName: "text",
    createTime: "timestamp",
    height: "int",
    id: "id",
    isArchived: "flag",
    source: "enum",
    universeId: "id",
    updateTime: "timestamp",
    width: "int",
    assetType: "enum",
    moderationStatus: "enum"
  },
  required: ["id"]
}

/** Where campaigns stand, and those that are not there. */
export interface CampaignStatuses {
  readonly statuses: ReadonlyArray<CampaignStatus>
  readonly failures: ReadonlyArray<CampaignIDFailure>
}
export const CampaignStatuses: ResultShape<CampaignStatuses> = {
  fields: { statuses: { list: CampaignStatus }, failures: { list: CampaignIDFailure } },
  required: ["statuses", "failures"]
}
