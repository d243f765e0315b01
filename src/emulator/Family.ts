/** What a family of operations is to the emulator: its state, who answers for it, and what a test does with it. */
import type { Handlers } from "./Handler.ts"
import type { AnyWork } from "./Pending.ts"

/** A family, by what it needs of the world. */
export interface Family<World> {
  /** The state that it begins with: that of the default world, or an empty one. Absent where it keeps none of its own. */
  readonly make?: (empty: boolean) => unknown
  /** The state without what only its owner may know, to be shown. */
  readonly withoutSecrets?: (state: never) => unknown
  readonly handlers: Handlers<World>
  /** What it begins and carries out later. */
  readonly works?: ReadonlyArray<AnyWork<World>>
  /** Fills and changes the world past keys, scopes and quotas. */
  readonly seed?: (world: World, now: () => number) => object
  /** Looks at the world, without changing it. */
  readonly views?: (world: World, now: () => number) => object
}
