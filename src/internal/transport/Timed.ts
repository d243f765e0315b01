/**
 * What the platform does in its own time, as effects that end in time.
 *
 * @internal
 */
import type * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Alarm from "../runtime/Alarm.ts"
import type * as Send from "./Send.ts"

/** A promise, and for how long it is waited for. */
export interface Timed<A> {
  readonly clock: Clock.Clock
  readonly millis: number
  readonly begin: () => Promise<A>
  /** Ends what was begun: when time is up, and when nobody waits any more. */
  readonly stop: () => void
}

/** What becomes of it. */
export interface Ends<A, B, E> {
  readonly done: (value: A) => Effect.Effect<B, E>
  readonly failed: (cause: unknown) => Effect.Effect<B, E>
  /** Told once it is stopped. */
  readonly late: () => Effect.Effect<B, E>
}

/** Waits for a promise, within its time. */
export const timed = <A, B, E>(
  { begin, clock, millis, stop }: Timed<A>,
  { done, failed, late }: Ends<A, B, E>
): Effect.Effect<B, E> =>
  Effect.callback((resume) => {
    const cancelAlarm = Alarm.after(clock, Math.max(0, millis), () => {
      stop()
      resume(late())
    })
    begin().then(
      (value) => {
        cancelAlarm()
        resume(done(value))
      },
      (cause) => {
        cancelAlarm()
        resume(failed(cause))
      }
    )
    return Effect.sync(() => {
      cancelAlarm()
      stop()
    })
  })

/** One attempt on the wire. */
export const sent = (
  send: Send.Send,
  request: Send.WireRequest,
  patience: Send.Patience,
  clock: Clock.Clock
): Effect.Effect<Send.Answer | Send.Broken> =>
  Effect.callback((resume) => {
    const cancel = send(request, patience, clock, (end) => resume(Effect.succeed(end)))
    return Effect.sync(cancel)
  })
