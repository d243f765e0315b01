/**
 * Leases that end unless their holders give signs of life.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import { ignored } from "./Quiet.ts"

/**
 * Does something again and again that prolongs a lease of so many milliseconds, often enough for one time to fail.
 *
 * @internal
 */
export const prolonging = <E>(lease: number, renew: Effect.Effect<unknown, E>): Effect.Effect<never> =>
  Effect.forever(Effect.andThen(Effect.sleep(lease / 3), ignored(renew)))
