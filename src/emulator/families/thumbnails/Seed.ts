/** Thumbnails of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import { type HomepageThumbnailOptions, makeThumbnail } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Adds a thumbnail to a home page, or replaces the one with the same id. */
  addHomepageThumbnail: (options: HomepageThumbnailOptions): void => {
    world.thumbnails.homepage.set(String(options.id), makeThumbnail(options))
  },
  /** Makes reviews reject the files of a name. */
  rejectFile: (fileName: string): void => {
    world.thumbnails.unfit.add(fileName)
  },
  /** Gives a user an outfit. */
  addOutfit: (options: { readonly id: Id; readonly userId: Id }): void => {
    world.thumbnails.outfits.set(String(options.id), String(options.userId))
  }
})
