/**
 * What answers about assets are made of, in the words of inputs.
 *
 * @internal
 */
import type {
  Asset,
  AssetAnswer,
  AssetQuota,
  AssetQuotaAnswer,
  AssetVersion,
  GetDeliveryLocationOutput,
  Moderation
} from "../../generated/assets/shapes.ts"
import { given } from "../../interface/Fields.ts"
import { readWord } from "../internal/AssetTypes.ts"

/** What moderation says of an asset or a version. */
export const moderationOf = (of: Pick<Asset, "moderationResult">): Moderation => {
  const state = of.moderationResult?.moderationState
  switch (state?.replace(/^MODERATION_STATE_/, "").toLowerCase()) {
    case "approved":
      return { _tag: "Approved" }
    case "reviewing":
      return { _tag: "Reviewing" }
    case "rejected":
      return { _tag: "Rejected" }
    default:
      return { _tag: "Other", ...given({ state }) }
  }
}

const spoken = <A extends Pick<Asset, "moderationResult"> & { readonly assetType?: string }>(answer: A): A => {
  const { assetType, moderationResult } = answer
  const state = moderationResult?.moderationState
  return {
    ...answer,
    ...given({ assetType: assetType && readWord(assetType) }),
    ...(state === undefined ? {} : { moderationResult: { ...moderationResult, moderationState: readWord(state) } })
  }
}

/** An asset. The place to try it in comes as the address of a link. */
export const assetOf = ({ tryAssetSocialLink, ...answer }: AssetAnswer): Asset => ({
  ...spoken(answer),
  ...given({ tryPlaceId: tryAssetSocialLink?.uri || undefined })
})

/** A version of an asset. */
export const versionOf: (answer: AssetVersion) => AssetVersion = spoken

/** The state of an operation, with the words of its asset. */
export const operationOf = <O extends { readonly response?: AssetAnswer }>(operation: O): O => ({
  ...operation,
  ...given({ response: operation.response && spoken(operation.response) })
})

const numberIn = (text: string | undefined): number | undefined => {
  const number = text === undefined || text === "" ? Number.NaN : Number(text)
  return Number.isSafeInteger(number) ? number : undefined
}

/** How much of a quota is used, and what is left of it. */
export const quotaOf = ({ assetType, capacity, quotaType, usage, ...quota }: AssetQuotaAnswer): AssetQuota => {
  const [used, most] = [numberIn(usage), numberIn(capacity)]
  return {
    ...quota,
    ...given({
      assetType: assetType && readWord(assetType),
      quotaType: quotaType && readWord(quotaType),
      usage: used,
      capacity: most,
      remaining: used === undefined || most === undefined ? undefined : Math.max(0, most - used)
    })
  }
}

/** The size of a file: one of several facts that are told by number. */
export const sizeOf = ({ assetMetadatas = [] }: GetDeliveryLocationOutput): number | undefined => {
  const size = Number(assetMetadatas.find(({ metadataType }) => metadataType === "1")?.value ?? Number.NaN)
  return Number.isSafeInteger(size) ? size : undefined
}
