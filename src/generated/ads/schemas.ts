// Generated from specs/ by `npm run generate`. Do not edit.
import type * as DateTime from "effect/DateTime"
import * as Codec from "../../interface/Codec.ts"
import type { Open } from "../../interface/Operation.ts"

export interface AdFormat {
  readonly format?: string
  readonly height?: number
  readonly width?: number
}
export const AdFormat = /*#__PURE__*/ Codec.struct<AdFormat>(() => ({
  format: Codec.Text,
  height: Codec.Int,
  width: Codec.Int
}))

export interface AdvertisableUniverse {
  readonly universeId?: string
}
export const AdvertisableUniverse = /*#__PURE__*/ Codec.struct<AdvertisableUniverse>(() => ({
  universeId: Codec.Int64
}))

export interface BatchGetStatusResponse {
  readonly failures?: ReadonlyArray<CampaignIDFailure>
  readonly statuses?: ReadonlyArray<CampaignStatus>
}
export const BatchGetStatusResponse = /*#__PURE__*/ Codec.struct<BatchGetStatusResponse>(() => ({
  failures: Codec.list(CampaignIDFailure),
  statuses: Codec.list(CampaignStatus)
}))

export interface Bid {
  readonly strategy?: Open<"AUTOMATED">
}
export const Bid = /*#__PURE__*/ Codec.struct<Bid>(() => ({
  strategy: Codec.openEnum<"AUTOMATED">()
}))

export interface BillingAccount {
  readonly createTime?: DateTime.Utc
  readonly displayName?: string
  readonly id?: string
  readonly organizationId?: string
  readonly status?: Open<"ACTIVE" | "DISABLED" | "ARCHIVED">
  readonly timeZone?: string
  readonly type?: Open<"SELF_SERVICE" | "MANAGED" | "INTERNAL">
  readonly updateTime?: DateTime.Utc
}
export const BillingAccount = /*#__PURE__*/ Codec.struct<BillingAccount>(() => ({
  createTime: Codec.Timestamp,
  displayName: Codec.Text,
  id: Codec.Int64,
  organizationId: Codec.Int64,
  status: Codec.openEnum<"ACTIVE" | "DISABLED" | "ARCHIVED">(),
  timeZone: Codec.Text,
  type: Codec.openEnum<"SELF_SERVICE" | "MANAGED" | "INTERNAL">(),
  updateTime: Codec.Timestamp
}))

export interface Budget {
  readonly amountMicros?: string
  readonly scheduledAmountMicros?: string
  readonly scheduledEffectiveTime?: DateTime.Utc
  readonly type?: Open<"DAILY" | "LIFETIME">
}
export const Budget = /*#__PURE__*/ Codec.struct<Budget>(() => ({
  amountMicros: Codec.Text,
  scheduledAmountMicros: Codec.Text,
  scheduledEffectiveTime: Codec.Timestamp,
  type: Codec.openEnum<"DAILY" | "LIFETIME">()
}))

export interface Campaign {
  readonly bid?: Bid
  readonly billingAccountId?: string
  readonly budget?: Budget
  readonly createTime?: DateTime.Utc
  readonly creativeAssetIds?: ReadonlyArray<string>
  readonly deliveryStatus?: Open<"SERVING" | "IN_REVIEW" | "NOT_SERVING" | "REJECTED">
  readonly deliveryStatusReasons?: ReadonlyArray<Open<"SCHEDULED" | "AUTO_PAUSED" | "PAUSED" | "INACTIVE" | "COMPLETED" | "EXPIRED" | "CANCELLED" | "MODERATED" | "CLICK_BAIT" | "GAME_FILTERED" | "PRIVATE" | "PLACE_JOIN_RESTRICTED" | "LEARNING">>
  readonly id?: string
  readonly name?: string
  readonly objective?: Open<"ENGAGEMENT">
  readonly paymentType?: Open<"CREDIT_CARD" | "ADS_CREDIT" | "INVOICE">
  readonly schedule?: Schedule
  readonly status?: Open<"ACTIVE" | "PAUSED" | "CANCELLED">
  readonly targetUniverseId?: string
  readonly targeting?: Targeting
  readonly updateTime?: DateTime.Utc
}
export const Campaign = /*#__PURE__*/ Codec.struct<Campaign>(() => ({
  bid: Bid,
  billingAccountId: Codec.Int64,
  budget: Budget,
  createTime: Codec.Timestamp,
  creativeAssetIds: Codec.list(Codec.Text),
  deliveryStatus: Codec.openEnum<"SERVING" | "IN_REVIEW" | "NOT_SERVING" | "REJECTED">(),
  deliveryStatusReasons: Codec.list(Codec.openEnum<"SCHEDULED" | "AUTO_PAUSED" | "PAUSED" | "INACTIVE" | "COMPLETED" | "EXPIRED" | "CANCELLED" | "MODERATED" | "CLICK_BAIT" | "GAME_FILTERED" | "PRIVATE" | "PLACE_JOIN_RESTRICTED" | "LEARNING">()),
  id: Codec.Int64,
  name: Codec.Text,
  objective: Codec.openEnum<"ENGAGEMENT">(),
  paymentType: Codec.openEnum<"CREDIT_CARD" | "ADS_CREDIT" | "INVOICE">(),
  schedule: Schedule,
  status: Codec.openEnum<"ACTIVE" | "PAUSED" | "CANCELLED">(),
  targetUniverseId: Codec.Int64,
  targeting: Targeting,
  updateTime: Codec.Timestamp
}))

export interface CampaignIDFailure {
  readonly id?: string
  readonly reason?: Open<"NOT_FOUND">
}
export const CampaignIDFailure = /*#__PURE__*/ Codec.struct<CampaignIDFailure>(() => ({
  id: Codec.Int64,
  reason: Codec.openEnum<"NOT_FOUND">()
}))

export interface CampaignOptionsResponse {
  readonly adFormats?: ReadonlyArray<AdFormat>
  readonly eligibility?: UniverseEligibility
  readonly objectives?: ReadonlyArray<Open<"ENGAGEMENT">>
  readonly paymentTypes?: ReadonlyArray<Open<"CREDIT_CARD" | "ADS_CREDIT" | "INVOICE">>
  readonly targetingDimensions?: TargetingDimensions
}
export const CampaignOptionsResponse = /*#__PURE__*/ Codec.struct<CampaignOptionsResponse>(() => ({
  adFormats: Codec.list(AdFormat),
  eligibility: UniverseEligibility,
  objectives: Codec.list(Codec.openEnum<"ENGAGEMENT">()),
  paymentTypes: Codec.list(Codec.openEnum<"CREDIT_CARD" | "ADS_CREDIT" | "INVOICE">()),
  targetingDimensions: TargetingDimensions
}))

export interface CampaignStatus {
  readonly deliveryStatus?: Open<"SERVING" | "IN_REVIEW" | "NOT_SERVING" | "REJECTED">
  readonly deliveryStatusReasons?: ReadonlyArray<Open<"SCHEDULED" | "AUTO_PAUSED" | "PAUSED" | "INACTIVE" | "COMPLETED" | "EXPIRED" | "CANCELLED" | "MODERATED" | "CLICK_BAIT" | "GAME_FILTERED" | "PRIVATE" | "PLACE_JOIN_RESTRICTED" | "LEARNING">>
  readonly id?: string
  readonly status?: Open<"ACTIVE" | "PAUSED" | "CANCELLED">
}
export const CampaignStatus = /*#__PURE__*/ Codec.struct<CampaignStatus>(() => ({
  deliveryStatus: Codec.openEnum<"SERVING" | "IN_REVIEW" | "NOT_SERVING" | "REJECTED">(),
  deliveryStatusReasons: Codec.list(Codec.openEnum<"SCHEDULED" | "AUTO_PAUSED" | "PAUSED" | "INACTIVE" | "COMPLETED" | "EXPIRED" | "CANCELLED" | "MODERATED" | "CLICK_BAIT" | "GAME_FILTERED" | "PRIVATE" | "PLACE_JOIN_RESTRICTED" | "LEARNING">()),
  id: Codec.Int64,
  status: Codec.openEnum<"ACTIVE" | "PAUSED" | "CANCELLED">()
}))

export interface Creative {
  readonly assetId?: string
  readonly assetName?: string
  readonly assetType?: Open<"IMAGE">
  readonly createTime?: DateTime.Utc
  readonly height?: number
  readonly id?: string
  readonly isArchived?: boolean
  readonly moderationStatus?: Open<"PENDING_REVIEW" | "APPROVED" | "REJECTED">
  readonly source?: Open<"UPLOAD" | "IN_HOUSE_GEN_AI">
  readonly universeId?: string
  readonly updateTime?: DateTime.Utc
  readonly width?: number
}
export const Creative = /*#__PURE__*/ Codec.struct<Creative>(() => ({
  assetId: Codec.Int64,
  assetName: Codec.Text,
  assetType: Codec.openEnum<"IMAGE">(),
  createTime: Codec.Timestamp,
  height: Codec.Int,
  id: Codec.Int64,
  isArchived: Codec.Flag,
  moderationStatus: Codec.openEnum<"PENDING_REVIEW" | "APPROVED" | "REJECTED">(),
  source: Codec.openEnum<"UPLOAD" | "IN_HOUSE_GEN_AI">(),
  universeId: Codec.Int64,
  updateTime: Codec.Timestamp,
  width: Codec.Int
}))

export interface ListAdvertisableUniversesResponse {
  readonly advertisableUniverses?: ReadonlyArray<AdvertisableUniverse>
}
export const ListAdvertisableUniversesResponse = /*#__PURE__*/ Codec.struct<ListAdvertisableUniversesResponse>(() => ({
  advertisableUniverses: Codec.list(AdvertisableUniverse)
}))

export interface ListBillingAccountsResponse {
  readonly billingAccounts?: ReadonlyArray<BillingAccount>
  readonly nextPageToken?: string
}
export const ListBillingAccountsResponse = /*#__PURE__*/ Codec.struct<ListBillingAccountsResponse>(() => ({
  billingAccounts: Codec.list(BillingAccount),
  nextPageToken: Codec.Text
}))

export interface ListCampaignsResponse {
  readonly campaigns?: ReadonlyArray<Campaign>
  readonly nextPageToken?: string
}
export const ListCampaignsResponse = /*#__PURE__*/ Codec.struct<ListCampaignsResponse>(() => ({
  campaigns: Codec.list(Campaign),
  nextPageToken: Codec.Text
}))

export interface ListCreativesResponse {
  readonly creatives?: ReadonlyArray<Creative>
  readonly nextPageToken?: string
}
export const ListCreativesResponse = /*#__PURE__*/ Codec.struct<ListCreativesResponse>(() => ({
  creatives: Codec.list(Creative),
  nextPageToken: Codec.Text
}))

export interface Schedule {
  readonly durationInDays?: number
  readonly endTime?: string
  readonly startTime?: DateTime.Utc
}
export const Schedule = /*#__PURE__*/ Codec.struct<Schedule>(() => ({
  durationInDays: Codec.Int,
  endTime: Codec.Text,
  startTime: Codec.Timestamp
}))

export interface Targeting {
  readonly ageGroups?: ReadonlyArray<Open<"AGE_13_17" | "AGE_18_24" | "AGE_25_PLUS">>
  readonly countries?: ReadonlyArray<string>
  readonly devices?: ReadonlyArray<Open<"PHONE" | "TABLET" | "DESKTOP" | "CONSOLE">>
}
export const Targeting = /*#__PURE__*/ Codec.struct<Targeting>(() => ({
  ageGroups: Codec.list(Codec.openEnum<"AGE_13_17" | "AGE_18_24" | "AGE_25_PLUS">()),
  countries: Codec.list(Codec.Text),
  devices: Codec.list(Codec.openEnum<"PHONE" | "TABLET" | "DESKTOP" | "CONSOLE">())
}))

export interface TargetingDimensions {
  readonly ageGroups?: ReadonlyArray<Open<"AGE_13_17" | "AGE_18_24" | "AGE_25_PLUS">>
  readonly countries?: ReadonlyArray<string>
  readonly devices?: ReadonlyArray<Open<"PHONE" | "TABLET" | "DESKTOP" | "CONSOLE">>
}
export const TargetingDimensions = /*#__PURE__*/ Codec.struct<TargetingDimensions>(() => ({
  ageGroups: Codec.list(Codec.openEnum<"AGE_13_17" | "AGE_18_24" | "AGE_25_PLUS">()),
  countries: Codec.list(Codec.Text),
  devices: Codec.list(Codec.openEnum<"PHONE" | "TABLET" | "DESKTOP" | "CONSOLE">())
}))

export interface UniverseEligibility {
  readonly eligible?: boolean
}
export const UniverseEligibility = /*#__PURE__*/ Codec.struct<UniverseEligibility>(() => ({
  eligible: Codec.Flag
}))
