/**
 * Advertising of an emulator's world: putting campaigns there, looking at them, and what a review says.
 *
 * @since 0.1.0
 */
import type { Id } from "../../../interface/Operation.ts"
import type { World } from "../../World.ts"
import { type Campaign, type CampaignOptions, makeCampaign } from "./State.ts"

export type { Campaign, CampaignOptions } from "./State.ts"

/**
 * Adds a campaign, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const addCampaign = (world: World, options: CampaignOptions): void => {
  world.ads.campaigns.set(String(options.id), makeCampaign(options))
}

/**
 * A campaign, if there is one.
 *
 * @since 0.1.0
 */
export const findCampaign = (world: World, id: Id): Campaign | undefined => world.ads.campaigns.get(String(id))

/**
 * Makes reviews reject the campaigns that advertise with an asset.
 *
 * @since 0.1.0
 */
export const rejectAsset = (world: World, assetId: Id): void => {
  world.ads.unfit.add(String(assetId))
}

/**
 * Sets how long reviews take from now on, in milliseconds; an hour unless set.
 *
 * @since 0.1.0
 */
export const setReviewTime = (world: World, millis: number): void => {
  world.ads.reviewMillis = millis
}
