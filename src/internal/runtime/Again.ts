/**
 * Tries again what `pipeline/Repeat` does not repeat: requests to an authorization server, and changes before which
 * another writer came. A `Schedule` would weigh more in a page's bundle than all that is tried again by it.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"

/** How often, and after which errors. */
export interface Again<E> {
  /** The first pause. Pauses double, and are drawn at random around that. */
  readonly first: Duration.Input
  /** The longest pause; they grow without end unless it is given. */
  readonly longest?: Duration.Input
  /** How often after the first time. */
  readonly times: number
  readonly while: (error: E) => boolean | Effect.Effect<boolean>
}

/** Tries an effect again while it fails so. */
export const again = <E>({ first, longest = "Infinity", times, while: mayFollow }: Again<E>) => {
  const most = Duration.toMillis(longest)
  const pauses = (at: number): number => Math.min(most, Duration.toMillis(first) * 2 ** at)
  return <A, E1 extends E, R>(effect: Effect.Effect<A, E1, R>): Effect.Effect<A, E1, R> => {
    const attempt = (made: number): Effect.Effect<A, E1, R> =>
      Effect.catch(effect, (error) => {
        if (made === times) return Effect.fail(error)
        const may = mayFollow(error)
        return Effect.flatMap(Effect.isEffect(may) ? may : Effect.succeed(may), (follows) =>
          follows
            ? Effect.flatMap(Random.next, (random) =>
                Effect.andThen(Effect.sleep(pauses(made) * (0.8 + 0.4 * random)), attempt(made + 1))
              )
            : Effect.fail(error)
        )
      })
    return attempt(0)
  }
}
