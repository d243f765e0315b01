/**
 * What answers of the Creator Store are made of, in the words of inputs.
 *
 * @internal
 */
import type {
  CreatorStoreAsset,
  CreatorStoreAssetAnswer,
  CreatorStoreProduct,
  CreatorStoreProductAnswer,
  HydratedSave,
  Save,
  SearchContext,
  SearchCreatorStoreAssetsResponse
} from "../../generated/creatorStore/shapes.ts"
import { given } from "../../interface/Fields.ts"

/** The field that names a product's asset, by the asset's type. */
export const assetFields = {
  Model: "modelAssetId",
  Plugin: "pluginAssetId",
  Audio: "audioAssetId",
  Decal: "decalAssetId",
  MeshPart: "meshPartAssetId",
  Video: "videoAssetId",
  FontFamily: "fontFamilyAssetId"
} as const

/** Numbers that Roblox has for types of assets, as words of `AssetType` where it has one. */
const types =
  "1 Image 2 TShirt 3 Audio 4 Mesh 5 Lua 8 Hat 9 Place 10 Model 11 Shirt 12 Pants 13 Decal 17 Head 18 Face 19 Gear " +
  "21 Badge 24 Animation 27 Torso 28 RightArm 29 LeftArm 30 LeftLeg 31 RightLeg 32 Package 34 GamePass 38 Plugin " +
  "40 MeshPart 41 HairAccessory 42 FaceAccessory 43 NeckAccessory 44 ShoulderAccessory 45 FrontAccessory " +
  "46 BackAccessory 47 WaistAccessory 48 ClimbAnimation 49 DeathAnimation 50 FallAnimation 51 IdleAnimation " +
  "52 JumpAnimation 53 RunAnimation 54 SwimAnimation 55 WalkAnimation 56 PoseAnimation 61 EmoteAnimation 62 Video " +
  "64 TShirtAccessory 65 ShirtAccessory 66 PantsAccessory 67 JacketAccessory 68 SweaterAccessory " +
  "69 ShortsAccessory 70 LeftShoeAccessory 71 RightShoeAccessory 72 DressSkirtAccessory 73 FontFamily " +
  "76 EyebrowAccessory 77 EyelashAccessory 78 MoodAnimation 79 DynamicHead"

const links =
  "1 Facebook 2 Twitter 3 Youtube 4 Twitch 5 Discord 6 Github 7 Guilded 8 Roblox 9 Devforum 10 TryInExperience"

/** Words by their numbers. A number that has none stays what it is, as text. */
const reader = (words: string) => {
  const byNumber = new Map([...words.matchAll(/(\d+) (\w+)/g)].map(([, number, word]) => [number, word]))
  return (number: number | undefined): string | undefined =>
    number === undefined ? undefined : (byNumber.get(String(number)) ?? String(number))
}

const typeOf = /* @__PURE__ */ reader(types)
const linkTypeOf = /* @__PURE__ */ reader(links)

const present = <A>(items: ReadonlyArray<A | null> | undefined): ReadonlyArray<A> =>
  (items ?? []).filter((item) => item !== null)

/** An asset of the store, by an id that is known. The place to try it in comes as a link whose address is the place's id. */
export const assetOf = ({ asset, ...rest }: CreatorStoreAssetAnswer, assetId: string): CreatorStoreAsset => {
  if (asset === undefined) return { ...rest, assetId }
  const { assetTypeId, socialLinks, ...own } = asset
  const assetType = typeOf(assetTypeId)
  const named = present(socialLinks).map(({ linkType, ...link }) => ({
    ...link,
    ...given({ linkType: linkTypeOf(linkType) })
  }))
  const place = named.find(({ linkType }) => linkType === "TryInExperience")?.url
  return {
    ...rest,
    assetId,
    ...given({ assetType }),
    asset: {
      ...own,
      ...given({
        assetType,
        socialLinks: socialLinks && named,
        tryPlaceId: place !== undefined && /^\d+$/.test(place) ? place : undefined
      })
    }
  }
}

/** A product, which names its asset in a field of the asset's type. */
export const productOf = (product: CreatorStoreProductAnswer): CreatorStoreProduct => {
  const [assetType, field] = Object.entries(assetFields).find(([, name]) => product[name] !== undefined) ?? []
  return { ...product, ...given({ assetType, assetId: field && product[field] }) }
}

/** The assets that a list tells of. What it has besides says of nothing what it is, not even by its id. */
export const assetsOf = (
  answers: ReadonlyArray<CreatorStoreAssetAnswer | null> | undefined
): ReadonlyArray<CreatorStoreAsset> =>
  present(answers).flatMap((answer) => (answer.asset === undefined ? [] : [assetOf(answer, answer.asset.id)]))

/** Saved assets, of which the same is true. */
export const savesOf = (answers: ReadonlyArray<HydratedSave | null> | undefined): ReadonlyArray<Save> =>
  present(answers).flatMap(({ creatorStoreAsset: answer, ...rest }) =>
    assetsOf(answer && [answer]).map((creatorStoreAsset) => {
      const { assetId, assetType } = creatorStoreAsset
      return { ...rest, assetId, ...given({ assetType }), creatorStoreAsset }
    })
  )

/** What an answer tells about a search as a whole. */
export const contextOf = (answer: SearchCreatorStoreAssetsResponse | null): SearchContext => {
  const { creatorStoreAssets: _assets, nextPageToken: _token, ...context } = answer ?? {}
  return context
}
