/** Advertising of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import { type Campaign, type CampaignOptions, makeCampaign } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Adds a campaign, or replaces the one with the same id. */
  addCampaign: (options: CampaignOptions): void => {
    world.ads.campaigns.set(String(options.id), makeCampaign(options))
  },
  /** Makes reviews reject the campaigns that advertise with an asset. */
  rejectAsset: (assetId: Id): void => {
    world.ads.unfit.add(String(assetId))
  },
  /** Sets how long reviews take from now on, in milliseconds; an hour unless set. */
  setReviewTime: (millis: number): void => {
    world.ads.reviewMillis = millis
  }
})

export const views = (world: World) => ({
  /** Campaigns, oldest first. */
  campaigns: (): ReadonlyArray<Campaign> => [...world.ads.campaigns.values()],
  /** A campaign, if there is one. */
  campaign: (id: Id): Campaign | undefined => world.ads.campaigns.get(String(id))
})
