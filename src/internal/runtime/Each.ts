/**
 * Effects one after the other. `Effect.forEach` and `Effect.all` can run several at a time, and bring what that takes into a
 * bundle whether or not it is used.
 *
 * @internal
 */
import * as Effect from "effect/Effect"

/** One effect for each value, in turn. */
export const each: {
  <A, B, E, R>(
    values: readonly [A, ...Array<A>],
    f: (value: A, index: number) => Effect.Effect<B, E, R>
  ): Effect.Effect<[B, ...Array<B>], E, R>
  <A, B, E, R>(
    values: ReadonlyArray<A>,
    f: (value: A, index: number) => Effect.Effect<B, E, R>
  ): Effect.Effect<Array<B>, E, R>
} = <A, B, E, R>(values: ReadonlyArray<A>, f: (value: A, index: number) => Effect.Effect<B, E, R>) =>
  Effect.suspend(() => {
    const results: Array<B> = []
    let index = 0
    return Effect.as(
      Effect.whileLoop({
        while: () => index < values.length,
        body: () => f(values[index]!, index++),
        step: (result: B) => {
          results.push(result)
        }
      }),
      results as [B, ...Array<B>]
    )
  })

/** One effect after the other, for what both give. */
export const both = <A, E, R, B, E2, R2>(
  first: Effect.Effect<A, E, R>,
  second: Effect.Effect<B, E2, R2>
): Effect.Effect<readonly [A, B], E | E2, R | R2> =>
  Effect.flatMap(first, (a) => Effect.map(second, (b) => [a, b] as const))
