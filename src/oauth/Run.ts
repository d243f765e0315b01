/**
 * One run of an effect for all who ask for it while it lasts. It goes on when they are interrupted.
 *
 * @since 0.2.0
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type * as Option from "effect/Option"
import { isolated } from "../internal/runtime/Isolation.ts"
import * as Monotonic from "../internal/runtime/Monotonic.ts"

/** Where requests may not wake each other, who joins a run looks for its end by timers of its own, so often. */
const look = 20
const showEvery = 500
/** Without a sign of life for so long, a run's request has been ended. */
const believed = 3_000

/** A run, for those who join it. */
export interface Run<A, E> {
  /** When it began, by `Monotonic`. */
  readonly since: number
  /** How it ended; absent while it lasts. */
  exit: Exit.Exit<A, E> | undefined
  /** When it last showed that it goes on. */
  alive: number
  readonly done: Deferred.Deferred<A, E>
}

/** For platforms that stop what a request has begun when that is answered. */
export type WaitUntil = (work: Promise<unknown>) => void

/** A run that has not begun. */
export const make = <A, E>(now: number): Run<A, E> => ({
  since: now,
  exit: undefined,
  alive: now,
  done: Deferred.makeUnsafe()
})

/** Lets a run begin; `onEnd` is called when it ends. */
export const begin = <A, E>(
  run: Run<A, E>,
  effect: Effect.Effect<A, E>,
  onEnd: () => void,
  waitUntil?: WaitUntil
): Effect.Effect<void> => {
  const show = Effect.map(Monotonic.now, (now) => {
    run.alive = now
  }).pipe(Effect.delay(showEvery), Effect.forever)
  let told = () => {}
  waitUntil?.(
    new Promise<void>((resolve) => {
      told = resolve
    })
  )
  return Effect.exit(isolated() ? Effect.raceFirst(effect, show) : effect).pipe(
    Effect.flatMap((exit) =>
      Effect.suspend(() => {
        run.exit = exit
        onEnd()
        told()
        return Deferred.done(run.done, exit)
      })
    ),
    Effect.forkDetach,
    Effect.asVoid
  )
}

/** Whether it will never end, as its request was ended. */
export const isLost = (run: { readonly exit: unknown; readonly alive: number }, now: number): boolean =>
  isolated() && run.exit === undefined && now - run.alive > believed

const seen = <A, E>(run: Run<A, E>): Effect.Effect<A, E> =>
  Effect.suspend(() => run.exit ?? Effect.delay(seen(run), look))

/** Its end, if that comes within so many milliseconds. */
export const join = <A, E>(run: Run<A, E>, within: number): Effect.Effect<Option.Option<A>, E> => {
  if (run.exit !== undefined) return Effect.asSome(run.exit)
  if (within <= 0) return Effect.succeedNone
  return Effect.timeoutOption(isolated() ? seen(run) : Deferred.await(run.done), within)
}
