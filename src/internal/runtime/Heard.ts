/**
 * What comes from listeners, as streams. Effect's `Stream.callback` and `Stream.merge` do the same and more, and weigh as much
 * as a service.
 *
 * @internal
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"

/** A stream of what a listener is told, which is only that there is something: what was not yet read is one. */
export const heard = (listen: (tell: () => void) => () => void): Stream.Stream<void> =>
  Stream.transformPull(Stream.empty, (_, scope) =>
    Effect.suspend(() => {
      let told = Deferred.makeUnsafe<void>()
      const stop = listen(() => void Deferred.doneUnsafe(told, Exit.void))
      const next = Effect.suspend(() =>
        Effect.map(Deferred.await(told), () => {
          told = Deferred.makeUnsafe()
          return [undefined] as const
        })
      )
      return Effect.as(Scope.addFinalizer(scope, Effect.sync(stop)), next)
    })
  )

/** A stream, while an effect runs beside it. Ends as the stream does, and dies as the effect does. */
export const beside = <A, E, R, R2>(
  stream: Stream.Stream<A, E, R>,
  effect: Effect.Effect<unknown, never, R2>
): Stream.Stream<A, E, R | R2> =>
  Stream.transformPull(stream, (pull, scope) => {
    const broken = Deferred.makeUnsafe<never>()
    const watched = Effect.flatMap(Effect.exit(effect), (exit) =>
      Exit.isSuccess(exit) ? Effect.void : Deferred.done(broken, Exit.failCause(exit.cause))
    )
    return Effect.as(Effect.forkIn(watched, scope), Effect.raceFirst(pull, Deferred.await(broken)))
  })
