/**
 * Work in a fiber of its own, which is waited for so long and no longer: also where it cannot be interrupted, and where
 * who waits cannot be.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as Alarm from "./Alarm.ts"

/** For how long work is waited for, and what becomes of it then. */
export interface Bounds<A, E, B, E2> {
  readonly millis: number
  /** What who waits is given when time is up. */
  readonly late: () => Effect.Effect<B, E2>
  /** What is done with the work that is left behind; by default it is interrupted, and that is not waited for. */
  readonly leave?: ((fiber: Fiber.Fiber<A, E>) => void) | undefined
  /** What becomes of the work when who waits is interrupted: it is left behind at once, or goes on until time is up. */
  readonly onInterrupt: "leave" | "go on"
}

const interrupt = (fiber: Fiber.Fiber<unknown, unknown>): void => fiber.interruptUnsafe()

/** Waits for work within bounds. */
export const inTime = <A, E, R, B = never, E2 = never>(
  work: Effect.Effect<A, E, R>,
  { late, leave = interrupt, millis, onInterrupt }: Bounds<A, E, B, E2>
): Effect.Effect<A | B, E | E2, R> =>
  Effect.flatMap(Effect.forkDetach(work), (fiber) =>
    Effect.clockWith((clock) =>
      Effect.callback<A | B, E | E2>((resume) => {
        const left = Effect.sync(() => leave(fiber))
        let isWaitedFor = true
        const cancel = Alarm.after(clock, Math.max(0, millis), () => {
          if (isWaitedFor) resume(Effect.andThen(left, late()))
          else Effect.runFork(left)
        })
        fiber.addObserver((exit) => {
          cancel()
          resume(exit)
        })
        return Effect.suspend(() => {
          isWaitedFor = false
          if (onInterrupt === "go on") return Effect.void
          cancel()
          return left
        })
      })
    )
  )
