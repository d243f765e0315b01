/** The Creator Store of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import { makeStoreAsset, type Save, type StoreAsset, type StoreAssetOptions } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Adds an asset to the Creator Store, or replaces the one with the same id. */
  add: (options: StoreAssetOptions): void => {
    world.creatorStore.assets.set(String(options.id), makeStoreAsset(options))
  }
})

export const views = (world: World) => ({
  /** Assets of the store, oldest first. */
  all: (): ReadonlyArray<StoreAsset> => [...world.creatorStore.assets.values()],
  /** An asset of the store, if there is one. */
  find: (id: Id): StoreAsset | undefined => world.creatorStore.assets.get(String(id)),
  /** What users have saved, oldest first. */
  saves: (): ReadonlyArray<Save> => world.creatorStore.saves
})
