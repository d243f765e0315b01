/** Users of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import { makeUser, type SentNotification, type User, type UserOptions } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Adds a user, or replaces the one with the same id. */
  add: (options: UserOptions): void => {
    world.users.set(String(options.id), makeUser(options))
  }
})

export const views = (world: World) => ({
  /** A user, if there is one. */
  find: (id: Id): User | undefined => world.users.get(String(id)),
  /** What users were notified of, oldest first of each: of one user, or of all. */
  notifications: (userId?: Id): ReadonlyArray<SentNotification & { readonly userId: string }> =>
    [...world.users.values()]
      .filter(({ id }) => userId === undefined || id === String(userId))
      .flatMap(({ id, notifications }) => notifications.map((notification) => ({ ...notification, userId: id })))
})
