// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type AdvertisableUniverse = Shapes.AdvertisableUniverse
export const AdvertisableUniverse = /*#__PURE__*/ fromShape<AdvertisableUniverse>(Shapes.AdvertisableUniverse, "AdvertisableUniverse")

export type ListAdvertisableUniversesResponse = Shapes.ListAdvertisableUniversesResponse
export const ListAdvertisableUniversesResponse = /*#__PURE__*/ fromShape<ListAdvertisableUniversesResponse>(Shapes.ListAdvertisableUniversesResponse, "ListAdvertisableUniversesResponse", [AdvertisableUniverse])

export type BillingAccount = Shapes.BillingAccount
export const BillingAccount = /*#__PURE__*/ fromShape<BillingAccount>(Shapes.BillingAccount, "BillingAccount")

export type ListBillingAccountsResponse = Shapes.ListBillingAccountsResponse
export const ListBillingAccountsResponse = /*#__PURE__*/ fromShape<ListBillingAccountsResponse>(Shapes.ListBillingAccountsResponse, "ListBillingAccountsResponse", [BillingAccount])

export type AdFormat = Shapes.AdFormat
export const AdFormat = /*#__PURE__*/ fromShape<AdFormat>(Shapes.AdFormat, "AdFormat")

export type UniverseEligibility = Shapes.UniverseEligibility
export const UniverseEligibility = /*#__PURE__*/ fromShape<UniverseEligibility>(Shapes.UniverseEligibility, "UniverseEligibility")

export type TargetingDimensions = Shapes.TargetingDimensions
export const TargetingDimensions = /*#__PURE__*/ fromShape<TargetingDimensions>(Shapes.TargetingDimensions, "TargetingDimensions")

export type CampaignOptionsResponse = Shapes.CampaignOptionsResponse
export const CampaignOptionsResponse = /*#__PURE__*/ fromShape<CampaignOptionsResponse>(Shapes.CampaignOptionsResponse, "CampaignOptionsResponse", [AdFormat, UniverseEligibility, TargetingDimensions])

export type Bid = Shapes.Bid
export const Bid = /*#__PURE__*/ fromShape<Bid>(Shapes.Bid, "Bid")

export type Budget = Shapes.Budget
export const Budget = /*#__PURE__*/ fromShape<Budget>(Shapes.Budget, "Budget")

export type Schedule = Shapes.Schedule
export const Schedule = /*#__PURE__*/ fromShape<Schedule>(Shapes.Schedule, "Schedule")

export type Targeting = Shapes.Targeting
export const Targeting = /*#__PURE__*/ fromShape<Targeting>(Shapes.Targeting, "Targeting")

export type CampaignAnswer = Shapes.CampaignAnswer
export const CampaignAnswer = /*#__PURE__*/ fromShape<CampaignAnswer>(Shapes.CampaignAnswer, "CampaignAnswer", [Bid, Budget, Schedule, Targeting])

export type ListCampaignsResponse = Shapes.ListCampaignsResponse
export const ListCampaignsResponse = /*#__PURE__*/ fromShape<ListCampaignsResponse>(Shapes.ListCampaignsResponse, "ListCampaignsResponse", [CampaignAnswer])

export type CampaignStatus = Shapes.CampaignStatus
export const CampaignStatus = /*#__PURE__*/ fromShape<CampaignStatus>(Shapes.CampaignStatus, "CampaignStatus")

export type CampaignIDFailure = Shapes.CampaignIDFailure
export const CampaignIDFailure = /*#__PURE__*/ fromShape<CampaignIDFailure>(Shapes.CampaignIDFailure, "CampaignIDFailure")

export type BatchGetStatusResponse = Shapes.BatchGetStatusResponse
export const BatchGetStatusResponse = /*#__PURE__*/ fromShape<BatchGetStatusResponse>(Shapes.BatchGetStatusResponse, "BatchGetStatusResponse", [CampaignIDFailure, CampaignStatus])

export type CreativeAnswer = Shapes.CreativeAnswer
export const CreativeAnswer = /*#__PURE__*/ fromShape<CreativeAnswer>(Shapes.CreativeAnswer, "CreativeAnswer")

export type ListCreativesResponse = Shapes.ListCreativesResponse
export const ListCreativesResponse = /*#__PURE__*/ fromShape<ListCreativesResponse>(Shapes.ListCreativesResponse, "ListCreativesResponse", [CreativeAnswer])

export type CampaignBudget = Shapes.CampaignBudget
export const CampaignBudget = /*#__PURE__*/ fromShape<CampaignBudget>(Shapes.CampaignBudget, "CampaignBudget")

export type CampaignTimes = Shapes.CampaignTimes
export const CampaignTimes = /*#__PURE__*/ fromShape<CampaignTimes>(Shapes.CampaignTimes, "CampaignTimes")

export type Campaign = Shapes.Campaign
export const Campaign = /*#__PURE__*/ fromShape<Campaign>(Shapes.Campaign, "Campaign", [CampaignBudget, CampaignTimes])

export type Creative = Shapes.Creative
export const Creative = /*#__PURE__*/ fromShape<Creative>(Shapes.Creative, "Creative")

export type CampaignStatuses = Shapes.CampaignStatuses
export const CampaignStatuses = /*#__PURE__*/ fromShape<CampaignStatuses>(Shapes.CampaignStatuses, "CampaignStatuses", [CampaignStatus, CampaignIDFailure])
