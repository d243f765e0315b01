/**
 * Assets of an emulator's world: putting them there, and looking at them.
 *
 * @since 0.1.0
 */
import type { Id } from "../../../interface/Operation.ts"
import type { World } from "../../World.ts"
import { type Asset, type AssetOptions, makeAsset } from "./State.ts"

export type { Asset, AssetOptions, AssetVersion, Grant } from "./State.ts"

/**
 * Adds an asset, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const add = (world: World, options: AssetOptions): Asset => {
  const asset = makeAsset(options)
  world.assets.byId.set(asset.id, asset)
  return asset
}

/**
 * An asset, if there is one.
 *
 * @since 0.1.0
 */
export const find = (world: World, id: Id): Asset | undefined => world.assets.byId.get(String(id))

/**
 * How long uploads take, and how long moderation takes from then on, in
 * milliseconds. A file whose text has the word `moderated` in it is rejected.
 *
 * @since 0.1.0
 */
export const setTimes = (world: World, times: { readonly operation?: number; readonly review?: number }): void => {
  world.assets.operationMillis = times.operation ?? world.assets.operationMillis
  world.assets.reviewMillis = times.review ?? world.assets.reviewMillis
}
