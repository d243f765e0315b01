/** Universes of an emulator's world, filled from outside. */
import type { Id } from "../../../interface/Operation.ts"
import type { Core } from "../../Core.ts"

/**
 * A universe to create.
 *
 * @since 0.1.0
 */
export interface UniverseOptions {
  readonly id: Id
  readonly displayName?: string
  /** `users/{id}` or `groups/{id}`; the default user unless given. */
  readonly owner?: string
  /** Places of the universe; the first is its root. */
  readonly places?: ReadonlyArray<Id>
  /** Concurrent users of the experience, which data-store quotas grow with. */
  readonly concurrentUsers?: number
}

export const seed = (world: Core) => ({
  /** Adds a universe, or replaces the one with the same id. */
  add: (options: UniverseOptions): void => {
    world.universes.set(String(options.id), {
      id: String(options.id),
      displayName: options.displayName ?? `Universe ${options.id}`,
      owner: options.owner ?? "users/156",
      places: (options.places ?? []).map(String),
      concurrentUsers: options.concurrentUsers ?? 0
    })
  }
})
