/**
 * Leaving errors alone.
 *
 * @internal
 */
import * as Effect from "effect/Effect"

/** An effect whose errors are nobody's business. (`Effect.ignore` can log them, and brings all loggers into a bundle for it.) */
export const ignored = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<void, never, R> =>
  Effect.catch(Effect.asVoid(effect), () => Effect.void)
