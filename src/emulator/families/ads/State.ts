/** Advertising: one billing account, its campaigns, and the pictures that it has used. */
import type { Id, Json } from "../../../interface/Operation.ts"
import { dawn } from "../../Values.ts"

/** A campaign, its review included. Times are in milliseconds since the epoch. */
export interface Campaign {
  readonly id: string
  name: string
  readonly universeId: string
  readonly objective: string
  readonly paymentType: string
  readonly budgetType: string
  /** Millionths of a US dollar. */
  amount: bigint
  /** A decrease that waits for midnight. */
  scheduled: { readonly amount: bigint; readonly time: number } | undefined
  readonly creativeAssetIds: ReadonlyArray<string>
  startTime: number
  durationInDays: number
  readonly targeting: Json
  status: "ACTIVE" | "PAUSED" | "CANCELLED"
  /** When its review ends, and how. */
  readonly reviewedAt: number
  readonly rejected: boolean
  readonly createTime: number
  updateTime: number
}

export interface Creative {
  readonly id: string
  readonly assetId: string
  readonly assetName: string
  readonly isArchived: boolean
  readonly createTime: number
}

export interface Ads {
  readonly campaigns: Map<string, Campaign>
  /** By the id of the asset. */
  readonly creatives: Map<string, Creative>
  /** What was created with an idempotency key, and when. */
  readonly keys: Map<string, { readonly body: string; readonly campaignId: string; readonly time: number }>
  /** Assets whose campaigns a review rejects. */
  readonly unfit: Set<string>
  /** How long a review takes. */
  reviewMillis: number
  count: number
}

/**
 * A campaign to put into the world. It has been reviewed, and runs.
 *
 * @since 0.1.0
 */
export interface CampaignOptions {
  readonly id: Id
  readonly name?: string
  /** The default universe unless given. */
  readonly universeId?: Id
  /** Millionths of a US dollar; 10 dollars unless given. */
  readonly amount?: bigint
  readonly status?: "ACTIVE" | "PAUSED" | "CANCELLED"
  /** Milliseconds since the epoch. */
  readonly createTime?: number
}

export const makeCampaign = (options: CampaignOptions): Campaign => {
  const createTime = options.createTime ?? dawn
  return {
    id: String(options.id),
    name: options.name ?? `Campaign ${options.id}`,
    universeId: String(options.universeId ?? 9000001),
    objective: "ENGAGEMENT",
    paymentType: "CREDIT_CARD",
    budgetType: "DAILY",
    amount: options.amount ?? 10_000_000n,
    scheduled: undefined,
    creativeAssetIds: ["9100006"],
    startTime: createTime,
    durationInDays: 3650,
    targeting: {},
    status: options.status ?? "ACTIVE",
    reviewedAt: createTime,
    rejected: false,
    createTime,
    updateTime: createTime
  }
}

export const makeAds = (empty: boolean): Ads => ({
  campaigns: new Map((empty ? [] : [makeCampaign({ id: 9700001, name: "Launch" })]).map((it) => [it.id, it])),
  creatives: new Map(
    empty
      ? []
      : [["9100006", { id: "9710001", assetId: "9100006", assetName: "Logo", isArchived: false, createTime: dawn }]]
  ),
  keys: new Map(),
  unfit: new Set(),
  reviewMillis: 3_600_000,
  count: 0
})
