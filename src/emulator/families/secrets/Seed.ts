/** Secrets of an emulator's world, filled and looked at from outside. */
import type { Id } from "../../../interface/Operation.ts"
import { rotate, type Secret } from "./State.ts"
import type { World } from "./World.ts"

export const seed = (world: World) => ({
  /** Gives a universe another key to encrypt secrets with. The one before is refused from then on. */
  rotateKey: (universeId: Id = 9000001): void => rotate(world.secrets, String(universeId))
})

export const views = (world: World) => ({
  /** The secrets of a universe, opened, oldest first; of the default universe unless told otherwise. */
  all: (universeId: Id = 9000001): ReadonlyArray<Secret> => [
    ...(world.secrets.get(String(universeId))?.secrets.values() ?? [])
  ]
})
