/** Configs of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import type { Repository } from "./State.ts"
import type { World } from "./World.ts"

/**
 * Which configs to look at.
 *
 * @since 0.2.0
 */
export interface RepositoryQuery {
  /** The default universe unless given. */
  readonly universeId?: Id
  readonly repository?: string
}

export const views = (world: World) => ({
  /** What a repository holds, once something was staged or published in it: `InExperienceConfig` unless given. */
  repository: ({
    repository = "InExperienceConfig",
    universeId = 9000001
  }: RepositoryQuery = {}): Repository | undefined => world.configs.repositories.get(`${universeId}/${repository}`)
})
