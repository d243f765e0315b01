/**
 * Asks a quota store that may take its time, hang or break, without letting a
 * call wait for it longer than it may.
 *
 * @internal
 */
import type * as Clock from "effect/Clock"
import * as Console from "effect/Console"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Alarm from "./Alarm.ts"
import * as Monotonic from "./Monotonic.ts"

/** The store did not answer in time. */
export interface Silent {
  readonly _tag: "Silent"
}

const silent: Silent = { _tag: "Silent" }

/**
 * The value of an effect that has finished already; `undefined` for one that is
 * still to be run, and for one that broke.
 */
export const finished = <A>(effect: () => Effect.Effect<A>): A | undefined => {
  const made = attempt(effect)
  return Exit.isExit(made) && Exit.isSuccess(made) ? (made as Exit.Success<A>).value : undefined
}

/**
 * What becomes of an answer: `kept` in the step in which it comes, or `late`,
 * when nobody waits for it any more.
 */
export interface Use<A> {
  readonly kept: (value: A) => void
  readonly late: (value: A, context: Context.Context<never>) => void
}

/**
 * Runs a store's effect until `latest`, or until who waits is interrupted. It is
 * not stopped then, as nobody could tell what it has done.
 */
export const within = <A>(
  make: () => Effect.Effect<A>,
  clock: Clock.Clock,
  latest: number,
  { kept, late }: Use<A>
): Effect.Effect<A | Silent> =>
  Effect.withFiber(({ context }) => {
    const effect = make()
    if (Exit.isExit(effect)) {
      if (Exit.isSuccess(effect)) kept((effect as Exit.Success<A>).value)
      return effect
    }
    return Effect.callback<A | Silent>((resume) => {
      let open = true
      const close = (): void => {
        open = false
        cancel()
      }
      const cancel = Alarm.after(clock, latest - Monotonic.millis(clock), () => {
        close()
        resume(Effect.succeed(silent))
      })
      Effect.runForkWith(context)(effect).addObserver((exit) => {
        if (open) {
          close()
          if (Exit.isSuccess(exit)) kept(exit.value)
          resume(exit)
        } else if (Exit.isSuccess(exit)) late(exit.value, context)
      })
      return Effect.sync(close)
    })
  })

/**
 * Runs a store's effect beside what goes on. A store that breaks there is
 * told of on the console: the answer that it was about is good all the same. (Effect's log brings all of its loggers along.)
 */
export const beside = (
  effect: () => Effect.Effect<void>,
  context: Context.Context<never> | undefined,
  then: (() => void) | undefined
): void => {
  const made = attempt(effect)
  if (Exit.isExit(made) && Exit.isSuccess(made)) {
    then?.()
    return
  }
  const told = Effect.catchCause(made, (cause) => Console.warn("The quota store failed", cause))
  const running = context === undefined ? Effect.runFork(told) : Effect.runForkWith(context)(told)
  if (then !== undefined) running.addObserver(then)
}

const attempt = <A>(effect: () => Effect.Effect<A>): Effect.Effect<A> => {
  try {
    return effect()
  } catch (defect) {
    return Exit.die(defect)
  }
}
