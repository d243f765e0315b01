/**
 * A value that others watch. Effect's `SubscriptionRef` does the same and more, and weighs as much as a service.
 *
 * @internal
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** A value, and what comes after it. Who watches holds the one that it has seen, so that nobody needs to know of it. */
interface Seen<A> {
  readonly value: A
  readonly next: Deferred.Deferred<Seen<A>>
}

/** A value that is shown. */
export interface Shown<A> {
  readonly set: (value: A) => Effect.Effect<void>
  /** The value, and then every further one. */
  readonly changes: Stream.Stream<A>
}

const seen = <A>(value: A): Seen<A> => ({ value, next: Deferred.makeUnsafe() })

/** Shows a value. */
export const make = <A>(first: A): Shown<A> => {
  let last = seen(first)
  const after = (before: Seen<A> | undefined): Effect.Effect<Seen<A>> =>
    before === undefined ? Effect.sync(() => last) : Deferred.await(before.next)
  return {
    set: (value) =>
      Effect.suspend(() => {
        const { next } = last
        last = seen(value)
        return Effect.asVoid(Deferred.succeed(next, last))
      }),
    changes: Stream.unfold(undefined as Seen<A> | undefined, (before) =>
      Effect.map(after(before), (now) => [now.value, now] as const)
    )
  }
}
