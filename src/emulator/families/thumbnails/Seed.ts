/**
 * Thumbnails of an emulator's world: putting them there, and what a review says.
 *
 * @since 0.1.0
 */
import type { Id } from "../../../interface/Operation.ts"
import type { World } from "../../World.ts"
import { type HomepageThumbnailOptions, makeThumbnail } from "./State.ts"

export type { HomepageThumbnailOptions } from "./State.ts"

/**
 * Adds a thumbnail to a home page, or replaces the one with the same id.
 *
 * @since 0.1.0
 */
export const addHomepageThumbnail = (world: World, options: HomepageThumbnailOptions): void => {
  world.thumbnails.homepage.set(String(options.id), makeThumbnail(options))
}

/**
 * Makes reviews reject the files of a name.
 *
 * @since 0.1.0
 */
export const rejectFile = (world: World, fileName: string): void => {
  world.thumbnails.unfit.add(fileName)
}

/**
 * Gives a user an outfit.
 *
 * @since 0.1.0
 */
export const addOutfit = (world: World, options: { readonly id: Id; readonly userId: Id }): void => {
  world.thumbnails.outfits.set(String(options.id), String(options.userId))
}
