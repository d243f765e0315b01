/** Assets of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import { type Asset, type AssetOptions, makeAsset } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Adds an asset, or replaces the one with the same id. */
  add: (options: AssetOptions): Asset => {
    const asset = makeAsset(options)
    world.assets.byId.set(asset.id, asset)
    return asset
  },
  /**
   * How long uploads take, and how long moderation takes from then on, in milliseconds. A file whose text has the word
   * `moderated` in it is rejected.
   */
  setTimes: (times: { readonly operation?: number; readonly review?: number }): void => {
    world.assets.operationMillis = times.operation ?? world.assets.operationMillis
    world.assets.reviewMillis = times.review ?? world.assets.reviewMillis
  }
})

export const views = (world: World) => ({
  /** Assets, oldest first. */
  all: (): ReadonlyArray<Asset> => [...world.assets.byId.values()],
  /** An asset, if there is one. */
  find: (id: Id): Asset | undefined => world.assets.byId.get(String(id))
})
