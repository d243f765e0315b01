// Generated from specs/ by `npm run generate`. Do not edit.
import { type Answer, fromShape } from "../../schemas/Answer.ts"
import * as Shapes from "./shapes.ts"

export type { Answer }

export type AdvertisableUniverse = Shapes.AdvertisableUniverse
export const AdvertisableUniverse = /*#__PURE__*/ fromShape<AdvertisableUniverse>(Shapes.AdvertisableUniverse)

export type ListAdvertisableUniversesResponse = Shapes.ListAdvertisableUniversesResponse
export const ListAdvertisableUniversesResponse = /*#__PURE__*/ fromShape<ListAdvertisableUniversesResponse>(Shapes.ListAdvertisableUniversesResponse)

export type BillingAccount = Shapes.BillingAccount
export const BillingAccount = /*#__PURE__*/ fromShape<BillingAccount>(Shapes.BillingAccount)

export type ListBillingAccountsResponse = Shapes.ListBillingAccountsResponse
export const ListBillingAccountsResponse = /*#__PURE__*/ fromShape<ListBillingAccountsResponse>(Shapes.ListBillingAccountsResponse)

export type AdFormat = Shapes.AdFormat
export const AdFormat = /*#__PURE__*/ fromShape<AdFormat>(Shapes.AdFormat)

export type UniverseEligibility = Shapes.UniverseEligibility
export const UniverseEligibility = /*#__PURE__*/ fromShape<UniverseEligibility>(Shapes.UniverseEligibility)

export type TargetingDimensions = Shapes.TargetingDimensions
export const TargetingDimensions = /*#__PURE__*/ fromShape<TargetingDimensions>(Shapes.TargetingDimensions)

export type CampaignOptionsResponse = Shapes.CampaignOptionsResponse
export const CampaignOptionsResponse = /*#__PURE__*/ fromShape<CampaignOptionsResponse>(Shapes.CampaignOptionsResponse)

export type Bid = Shapes.Bid
export const Bid = /*#__PURE__*/ fromShape<Bid>(Shapes.Bid)

export type Budget = Shapes.Budget
export const Budget = /*#__PURE__*/ fromShape<Budget>(Shapes.Budget)

export type Schedule = Shapes.Schedule
export const Schedule = /*#__PURE__*/ fromShape<Schedule>(Shapes.Schedule)

export type Targeting = Shapes.Targeting
export const Targeting = /*#__PURE__*/ fromShape<Targeting>(Shapes.Targeting)

export type Campaign = Shapes.Campaign
export const Campaign = /*#__PURE__*/ fromShape<Campaign>(Shapes.Campaign)

export type ListCampaignsResponse = Shapes.ListCampaignsResponse
export const ListCampaignsResponse = /*#__PURE__*/ fromShape<ListCampaignsResponse>(Shapes.ListCampaignsResponse)

export type CampaignStatus = Shapes.CampaignStatus
export const CampaignStatus = /*#__PURE__*/ fromShape<CampaignStatus>(Shapes.CampaignStatus)

export type CampaignIDFailure = Shapes.CampaignIDFailure
export const CampaignIDFailure = /*#__PURE__*/ fromShape<CampaignIDFailure>(Shapes.CampaignIDFailure)

export type BatchGetStatusResponse = Shapes.BatchGetStatusResponse
export const BatchGetStatusResponse = /*#__PURE__*/ fromShape<BatchGetStatusResponse>(Shapes.BatchGetStatusResponse)

export type Creative = Shapes.Creative
export const Creative = /*#__PURE__*/ fromShape<Creative>(Shapes.Creative)

export type ListCreativesResponse = Shapes.ListCreativesResponse
export const ListCreativesResponse = /*#__PURE__*/ fromShape<ListCreativesResponse>(Shapes.ListCreativesResponse)
