/** Handlers of what campaigns are made with: the account, the universes, the pictures. */
import * as Result from "effect/Result"
import { notFound } from "../../Errors.ts"
import { read, text } from "../../Handler.ts"
import { paged } from "../../Paging.ts"
import { dawn, formatTime } from "../../Values.ts"
import { account } from "./Campaigns.ts"
import type { Handler, Handlers } from "./World.ts"

const billingAccount = { ...account, createTime: formatTime(dawn), updateTime: formatTime(dawn) }

const getBillingAccount: Handler = (call) =>
  text(call, "id") === account.id
    ? Result.succeed(read(billingAccount))
    : Result.fail(notFound("The billing account was not found."))

const getOptions: Handler = (call) => {
  const universeId = text(call, "universeId")
  return Result.succeed(
    read({
      objectives: ["ENGAGEMENT"],
      paymentTypes: ["CREDIT_CARD", "ADS_CREDIT"],
      adFormats: [{ format: "TILE", width: 512, height: 512 }],
      targetingDimensions: {
        ageGroups: ["AGE_13_17", "AGE_18_24", "AGE_25_PLUS"],
        countries: ["DE", "JP", "US"],
        devices: ["PHONE", "TABLET", "DESKTOP", "CONSOLE"]
      },
      ...(universeId === "" ? {} : { eligibility: { eligible: call.world.universes.has(universeId) } })
    })
  )
}

const listCreatives: Handler = (call) => {
  const archived = text(call, "isArchived")
  const creatives = [...call.world.ads.creatives.values()].filter(
    ({ isArchived }) => archived === "" || String(isArchived) === archived
  )
  return paged(
    call,
    creatives,
    ({ id }) => id,
    (creative) => ({
      id: creative.id,
      assetId: creative.assetId,
      assetName: creative.assetName,
      assetType: "IMAGE",
      isArchived: creative.isArchived,
      moderationStatus: call.world.ads.unfit.has(creative.assetId) ? "REJECTED" : "APPROVED",
      source: "UPLOAD",
      width: 512,
      height: 512,
      createTime: formatTime(creative.createTime),
      updateTime: formatTime(creative.createTime)
    })
  )
}

export const accountHandlers = {
  "ads.listAdvertisableUniverses": ({ world }) =>
    Result.succeed(read({ advertisableUniverses: [...world.universes.keys()].map((universeId) => ({ universeId })) })),
  "ads.listBillingAccounts": (call) =>
    paged(
      call,
      [billingAccount],
      ({ id }) => id,
      (it) => it
    ),
  "ads.getBillingAccount": getBillingAccount,
  "ads.getCampaignOptions": getOptions,
  "ads.listCreatives": listCreatives
} satisfies Handlers
