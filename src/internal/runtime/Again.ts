/**
 * Tries again what `pipeline/Repeat` does not repeat: requests to an authorization server, and changes before which
 * another writer came.
 *
 * @internal
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"

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
export const again = <E>({ first, longest, times, while: mayFollow }: Again<E>) => {
  const growing = Schedule.exponential(first)
  const pauses = longest === undefined ? growing : Schedule.min([growing, Schedule.spaced(longest)])
  const schedule = pauses.pipe(Schedule.jittered, Schedule.upTo({ times }))
  return <A, E1 extends E, R>(effect: Effect.Effect<A, E1, R>): Effect.Effect<A, E1, R> =>
    Effect.retry(effect, {
      schedule,
      while: (error) => {
        const may = mayFollow(error)
        return Effect.isEffect(may) ? may : Effect.succeed(may)
      }
    })
}
