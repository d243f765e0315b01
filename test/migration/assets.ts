/** Assets and the Creator Store: what each method of the Python client does, done here. */
import * as BigDecimal from "effect/BigDecimal"
import * as Effect from "effect/Effect"
import { all, groupId, type Methods, type Ported, tag, universeId } from "./tools.ts"

const png = { content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), contentType: "image/png" }
const model = { content: new TextEncoder().encode("<roblox!three"), contentType: "model/x-rbxm" }
const tree = 9100004
const gate = 9000301
const getAsset: Ported = [
  ({ assets }) => Effect.map(assets.get({ assetId: tree }), ({ assetId, displayName }) => [assetId, displayName]),
  ["9100004", "Tree"]
]
const product: Ported = [
  ({ shop }) =>
    Effect.map(shop.getProduct({ assetType: "Model", assetId: 9000302 }), ({ basePrice }) => {
      const { quantity } = basePrice ?? {}
      return quantity === undefined ? undefined : BigDecimal.format(quantity)
    }),
  "4.99"
]
const shown: Ported = [
  ({ shop }) => Effect.map(shop.getAsset({ assetId: gate }), ({ asset }) => asset?.name),
  "Castle gate"
]
const versions: Ported = [
  ({ assets }) => Effect.map(all(assets.listVersions({ assetId: tree, limit: 1 })), (found) => found.length),
  1
]
const version: Ported = [
  ({ assets }) => Effect.map(assets.getVersion({ assetId: tree, versionNumber: 1 }), ({ path }) => path),
  "assets/9100004/versions/1"
]
const rollback: Ported = [
  ({ assets }) => Effect.map(assets.rollback({ assetId: tree, versionNumber: 1 }), ({ path }) => path),
  "assets/9100004/versions/3"
]
const archive: Ported = [
  ({ assets }) => Effect.map(assets.archive({ assetId: tree }), ({ state }) => state),
  "Archived"
]
const restore: Ported = [
  ({ assets }) =>
    Effect.andThen(
      assets.archive({ assetId: tree }),
      Effect.map(assets.restore({ assetId: tree }), ({ state }) => state)
    ),
  "Active"
]
const delivery: Ported = [
  ({ assets }) =>
    Effect.gen(function* () {
      const { location } = yield* assets.getDeliveryLocation({ assetId: tree, versionNumber: 1 })
      const wrong = yield* tag(assets.getDeliveryLocation({ assetId: tree, expectedAssetType: "Audio" }))
      return [URL.canParse(location), wrong, yield* tag(assets.getDeliveryLocation({ assetId: 1 }))]
    }),
  [true, "PermissionDenied", "NotFound"]
]
const _found = (value: { readonly id?: string }) => value.id

export const assets: Methods = {
  "ApiKey.fetch_asset": getAsset,
  "ApiKey.fetch_creator_store_product": product,
  "ApiKey.fetch_toolbox_asset": shown,
  "ApiKey.search_toolbox": [
    ({ shop }) =>
      Effect.map(all(shop.listAssets({ searchCategoryType: "Model", query: "castle", limit: 10 })), (items) =>
        items.map(({ asset }) => asset?.name)
      ),
    ["Castle gate", "Castle wall"]
  ],
  "ApiKey.search_saved_assets": [
    ({ shop }) =>
      Effect.gen(function* () {
        for (const assetId of [gate, 9000302]) yield* shop.createSave({ assetType: "Model", assetId })
        return (yield* all(shop.listSaves({ assetType: "Model", limit: 1 }))).length
      }),
    1
  ],
  "ApiKey.save_asset": [
    ({ shop }) =>
      Effect.gen(function* () {
        yield* shop.createSave({ assetType: "Model", assetId: gate })
        return (yield* all(shop.listSaves({ assetType: "Model" }))).length
      }),
    1
  ],
  "ApiKey.unsave_assets": [
    ({ shop }) =>
      Effect.gen(function* () {
        const targets = [gate, 9000302].map((assetId) => ({ assetType: "Model", assetId }))
        for (const target of targets) yield* shop.createSave(target)
        const { deleted } = yield* shop.batchDeleteSaves({ targets })
        return [deleted, yield* all(shop.listSaves({ assetType: "Model" }))]
      }),
    [2, []]
  ],
  "Creator.upload_asset": [
    ({ assets }) =>
      Effect.gen(function* () {
        const made = yield* assets.upload({
          assetType: "Decal",
          displayName: "Logo",
          description: "Ours",
          creator: { groupId },
          file: png
        })
        const { description, displayName } = yield* assets.get({ assetId: made.assetId })
        return [displayName, description, made.moderation._tag]
      }),
    ["Logo", "Ours", "Reviewing"]
  ],
  "Creator.update_asset": [
    ({ assets }) =>
      Effect.gen(function* () {
        const started = yield* assets.update({ assetId: tree, displayName: "Oak", file: model, assetType: "Model" })
        yield* started.await()
        const { displayName } = yield* assets.get({ assetId: tree })
        return [displayName, (yield* all(assets.listVersions({ assetId: tree }))).length]
      }),
    ["Oak", 3]
  ],
  "Creator.fetch_asset": getAsset,
  "Creator.list_asset_versions": versions,
  "Creator.fetch_asset_version": version,
  "Creator.rollback_asset": rollback,
  "Creator.archive_asset": archive,
  "Creator.restore_asset": restore,
  "Creator.fetch_asset_delivery_location": delivery,
  "AssetDeliveryLocation.download": [
    ({ assets }) =>
      Effect.map(assets.download({ assetId: tree, versionNumber: 1 }), (bytes) => new TextDecoder().decode(bytes)),
    "<roblox!one"
  ],
  "Creator.fetch_creator_store_product": product,
  "Creator.fetch_toolbox_asset": shown,
  "Creator.grant_assets_permission": [
    ({ assets }) =>
      assets.grantPermissions({ action: "Use", subject: { universeId }, assets: [{ assetId: tree }, { assetId: 1 }] }),
    { granted: [String(tree)], failed: [{ assetId: "1", code: "AssetNotFound" }] }
  ],
  "Asset.fetch_delivery_location": delivery,
  "Asset.fetch_creator_store_product": product,
  "Asset.fetch_toolbox_asset": shown,
  "Asset.fetch_version": version,
  "Asset.list_versions": versions,
  "Asset.rollback": rollback,
  "Asset.archive": archive,
  "Asset.restore": restore,
  "CreatorStoreProduct.fetch_asset": getAsset,
  "Money.to_scientific_notation": [
    ({ shop }) =>
      Effect.gen(function* () {
        yield* shop.updateProduct({ assetType: "Model", assetId: 9000302, basePrice: "12.99" })
        const { basePrice } = yield* shop.getProduct({ assetType: "Model", assetId: 9000302 })
        return [basePrice?.currencyCode, basePrice?.quantity && BigDecimal.format(basePrice.quantity)]
      }),
    ["USD", "12.99"]
  ]
}
