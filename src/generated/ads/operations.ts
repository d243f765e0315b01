// Generated from specs/ by `npm run generate`. Do not edit.
import type { Open, Operation, Segment, Starter } from "../../interface/Operation.ts"
import { fill } from "../../interface/Idempotency.ts"
import { json, plainJson } from "../../interface/JsonBody.ts"
import * as Families from "../../interface/Families.ts"
import * as Shapes from "./shapes.ts"
import type * as Wire from "./wire.ts"

export interface ListAdvertisableUniversesInput {}

/**
 * `GET /ads-management/v1/advertisable-universes`
 *
 * - stability: experimental
 * - scopes: ad.campaign:read
 * - quota: 600/minute for each key owner, 600/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising#get_ads_management_v1_advertisable_universes
 */
export const listAdvertisableUniverses: Operation<ListAdvertisableUniversesInput, Shapes.ListAdvertisableUniversesResponse> = {
  id: "ads.listAdvertisableUniverses",
  service: "Ads",
  name: "listAdvertisableUniverses",
  method: "GET",
  path: "/ads-management/v1/advertisable-universes",
  parameters: [],
  body: { kind: "none" },
  output: Shapes.ListAdvertisableUniversesResponse,
  errors: [403, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["ad.campaign:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 600, period: "MINUTE" }, oauth: { limit: 600, period: "MINUTE" } },
  retry: "safe"
}

export interface ListBillingAccountsInput {
  readonly maxPageSize?: number
  readonly pageToken?: string
}

/**
 * `GET /ads-management/v1/billing-accounts`
 *
 * - stability: experimental
 * - scopes: ad.billing:read
 * - quota: 600/minute for each key owner, 600/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising#get_ads_management_v1_billing_accounts
 */
export const listBillingAccounts: Operation<ListBillingAccountsInput, Shapes.ListBillingAccountsResponse> = {
  id: "ads.listBillingAccounts",
  service: "Ads",
  name: "listBillingAccounts",
  method: "GET",
  path: "/ads-management/v1/billing-accounts",
  parameters: [{ name: "maxPageSize", in: "query", kind: "integer" }, { name: "pageToken", in: "query", kind: "string" }],
  body: { kind: "none" },
  output: Shapes.ListBillingAccountsResponse,
  errors: [400, 403, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["ad.billing:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 600, period: "MINUTE" }, oauth: { limit: 600, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "billingAccounts",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 50
  }
}

export interface GetBillingAccountInput {
  readonly id: Segment
}

/**
 * `GET /ads-management/v1/billing-accounts/{id}`
 *
 * - stability: experimental
 * - scopes: ad.billing:read
 * - quota: 600/minute for each key owner, 600/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising#get_ads_management_v1_billing_accounts__id_
 */
export const getBillingAccount: Operation<GetBillingAccountInput, Shapes.BillingAccount> = {
  id: "ads.getBillingAccount",
  service: "Ads",
  name: "getBillingAccount",
  method: "GET",
  path: "/ads-management/v1/billing-accounts/{id}",
  parameters: [{ name: "id", in: "path", kind: "string", required: true }],
  body: { kind: "none" },
  output: Shapes.BillingAccount,
  errors: [403, 404, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["ad.billing:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 600, period: "MINUTE" }, oauth: { limit: 600, period: "MINUTE" } },
  retry: "safe"
}

export interface GetCampaignOptionsInput {
  readonly universeId?: string
  readonly objective?: Open<"ENGAGEMENT">
}

/**
 * `GET /ads-management/v1/campaign-options`
 *
 * - stability: experimental
 * - scopes: ad.campaign:read
 * - quota: 600/minute for each key owner, 600/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising#get_ads_management_v1_campaign_options
 */
export const getCampaignOptions: Operation<GetCampaignOptionsInput, Shapes.CampaignOptionsResponse> = {
  id: "ads.getCampaignOptions",
  service: "Ads",
  name: "getCampaignOptions",
  method: "GET",
  path: "/ads-management/v1/campaign-options",
  parameters: [
    { name: "universeId", in: "query", kind: "string" },
    { name: "objective", in: "query", kind: "string", values: ["ENGAGEMENT"] }
  ],
  body: { kind: "none" },
  output: Shapes.CampaignOptionsResponse,
  errors: [400, 403, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["ad.campaign:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 600, period: "MINUTE" }, oauth: { limit: 600, period: "MINUTE" } },
  retry: "safe"
}

export interface ListCampaignsInput {
  readonly maxPageSize?: number
  readonly pageToken?: string
}

/**
 * `GET /ads-management/v1/campaigns`
 *
 * - stability: experimental
 * - scopes: ad.campaign:read
 * - quota: 600/minute for each key owner, 600/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising#get_ads_management_v1_campaigns
 */
export const listCampaigns: Operation<ListCampaignsInput, Shapes.ListCampaignsResponse> = {
  id: "ads.listCampaigns",
  service: "Ads",
  name: "listCampaigns",
  method: "GET",
  path: "/ads-management/v1/campaigns",
  parameters: [{ name: "maxPageSize", in: "query", kind: "integer" }, { name: "pageToken", in: "query", kind: "string" }],
  body: { kind: "none" },
  output: Shapes.ListCampaignsResponse,
  errors: [400, 403, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["ad.campaign:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 600, period: "MINUTE" }, oauth: { limit: 600, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "campaigns",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 50
  }
}

export interface CreateCampaignInput {
  readonly idempotencyKey?: string
  readonly body: Wire.CreateCampaignRequest
}

/**
 * `POST /ads-management/v1/campaigns`
 *
 * - stability: experimental
 * - scopes: ad.campaign:write
 * - quota: 60/minute for each key owner, 60/minute for each OAuth authorization
 * - retry class: key
 * - spends: a campaign is created, up to its budget
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising#post_ads_management_v1_campaigns
 */
export const createCampaign: Starter<CreateCampaignInput, Shapes.CampaignAnswer, Shapes.CampaignStatus> = {
  id: "ads.createCampaign",
  service: "Ads",
  name: "createCampaign",
  method: "POST",
  path: "/ads-management/v1/campaigns",
  parameters: [{ name: "idempotencyKey", wire: "x-idempotency-key", in: "header", kind: "string", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.CampaignAnswer,
  idempotency: { key: "idempotencyKey", fill: fill },
  errors: [400, 403, 409, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["ad.campaign:write"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 60, period: "MINUTE" }, oauth: { limit: 60, period: "MINUTE" } },
  retry: "key",
  consequence: { kind: "spends", when: "a campaign is created, up to its budget" },
  longRunning: {
    family: "campaigns",
    role: "start",
    reads: Families.campaigns,
    poll: "ads.batchGetCampaignStatus",
    pollWith: () => batchGetCampaignStatus,
    result: Shapes.CampaignStatus
  }
}

export interface GetCampaignInput {
  readonly id: Segment
}

/**
 * `GET /ads-management/v1/campaigns/{id}`
 *
 * - stability: experimental
 * - scopes: ad.campaign:read
 * - quota: 600/minute for each key owner, 600/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising#get_ads_management_v1_campaigns__id_
 */
export const getCampaign: Operation<GetCampaignInput, Shapes.CampaignAnswer> = {
  id: "ads.getCampaign",
  service: "Ads",
  name: "getCampaign",
  method: "GET",
  path: "/ads-management/v1/campaigns/{id}",
  parameters: [{ name: "id", in: "path", kind: "string", required: true }],
  body: { kind: "none" },
  output: Shapes.CampaignAnswer,
  errors: [400, 403, 404, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["ad.campaign:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 600, period: "MINUTE" }, oauth: { limit: 600, period: "MINUTE" } },
  retry: "safe"
}

export interface UpdateCampaignInput {
  readonly id: Segment
  readonly body: Wire.UpdateCampaignRequest
}

/**
 * `PATCH /ads-management/v1/campaigns/{id}`
 *
 * - stability: experimental
 * - scopes: ad.campaign:write
 * - quota: 60/minute for each key owner, 60/minute for each OAuth authorization
 * - retry class: idempotent
 * - irreversible: a campaign is cancelled
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising#patch_ads_management_v1_campaigns__id_
 */
export const updateCampaign: Operation<UpdateCampaignInput, Shapes.CampaignAnswer> = {
  id: "ads.updateCampaign",
  service: "Ads",
  name: "updateCampaign",
  method: "PATCH",
  path: "/ads-management/v1/campaigns/{id}",
  parameters: [{ name: "id", in: "path", kind: "string", required: true }],
  body: { kind: "json", required: true, write: plainJson },
  output: Shapes.CampaignAnswer,
  errors: [400, 403, 404, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["ad.campaign:write"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 60, period: "MINUTE" }, oauth: { limit: 60, period: "MINUTE" } },
  retry: "idempotent",
  consequence: { kind: "irreversible", when: "a campaign is cancelled" }
}

export interface BatchGetCampaignStatusInput {
  readonly body: Wire.BatchGetStatusRequest
}

/**
 * `POST /ads-management/v1/campaigns:batchGetStatus`
 *
 * - stability: experimental
 * - scopes: ad.campaign:read
 * - quota: 1000/minute for each key owner, 1000/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising#post_ads_management_v1_campaigns_batchGetStatus
 */
export const batchGetCampaignStatus: Operation<BatchGetCampaignStatusInput, Shapes.BatchGetStatusResponse> = {
  id: "ads.batchGetCampaignStatus",
  service: "Ads",
  name: "batchGetCampaignStatus",
  method: "POST",
  path: "/ads-management/v1/campaigns:batchGetStatus",
  parameters: [],
  body: { kind: "json", required: true, write: json },
  output: Shapes.BatchGetStatusResponse,
  errors: [400, 403, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["ad.campaign:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 1000, period: "MINUTE" }, oauth: { limit: 1000, period: "MINUTE" } },
  limits: [{ at: "body.campaignIds", maxItems: 100 }],
  retry: "safe",
  longRunning: { family: "campaigns", role: "poll" },
  progress: { state: "deliveryStatus", done: ["SERVING", "NOT_SERVING"], failed: ["REJECTED"] },
  pace: { first: 1000, longest: 300000, deadline: 259200000 }
}

export interface ListCreativesInput {
  readonly isArchived?: boolean
  readonly maxPageSize?: number
  readonly pageToken?: string
}

/**
 * `GET /ads-management/v1/creatives`
 *
 * - stability: experimental
 * - scopes: ad.campaign:read
 * - quota: 600/minute for each key owner, 600/minute for each OAuth authorization
 * - retry class: safe
 *
 * @see https://create.roblox.com/docs/cloud/reference/features/advertising#get_ads_management_v1_creatives
 */
export const listCreatives: Operation<ListCreativesInput, Shapes.ListCreativesResponse> = {
  id: "ads.listCreatives",
  service: "Ads",
  name: "listCreatives",
  method: "GET",
  path: "/ads-management/v1/creatives",
  parameters: [
    { name: "isArchived", in: "query", kind: "boolean" },
    { name: "maxPageSize", in: "query", kind: "integer" },
    { name: "pageToken", in: "query", kind: "string" }
  ],
  body: { kind: "none" },
  output: Shapes.ListCreativesResponse,
  errors: [400, 403, 429, 500],
  auth: ["apiKey", "oauth"],
  scopes: { all: ["ad.campaign:read"] },
  stability: "EXPERIMENTAL",
  quota: { apiKey: { limit: 600, period: "MINUTE" }, oauth: { limit: 600, period: "MINUTE" } },
  retry: "safe",
  paging: {
    style: "token",
    in: "query",
    cursor: "pageToken",
    items: "creatives",
    size: "maxPageSize",
    next: "nextPageToken",
    maxSize: 100,
    defaultSize: 50
  }
}
