/**
 * The one loop that polls: asks until what is asked about has ended, or time is up.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { OpenCloudError } from "../../Errors.ts"
import type { Pace, Quota } from "../../Operation.ts"
import { periods } from "../quota/Claims.ts"
import { inTime } from "../runtime/InTime.ts"
import * as Monotonic from "../runtime/Monotonic.ts"

/** What is polled, and within which bounds. */
export interface Polled<S, E> {
  readonly ask: Effect.Effect<S, OpenCloudError>
  /** What is known before the first poll. */
  readonly known?: S | undefined
  /** Whether a state is the last one. */
  readonly isOver: (state: S) => boolean
  readonly pace: Pace
  /** That of what is asked. */
  readonly quota: Quota
  /** The error of what has not ended in time. */
  readonly tooLate: () => E
}

/** Polls in a row that may fail for a while, each of them after the client's own retries. */
const tolerated = 3

const transient = (error: OpenCloudError): boolean =>
  error._tag === "Timeout" ||
  (error._tag === "TransportError" ? error.transient !== false : "transient" in error && error.transient)

interface Cursor {
  /** Pauses so far; `undefined` before the first state. */
  readonly polls: number | undefined
  /** Polls in a row that failed. */
  readonly failures: number
}

/** Every state, until one is the last. */
export const states = <S, E>({
  ask,
  isOver,
  known,
  pace,
  quota,
  tooLate
}: Polled<S, E>): Stream.Stream<S, OpenCloudError | E> => {
  const step = (found: ReadonlyArray<S>, cursor: Cursor) =>
    [found, found.some(isOver) ? Option.none() : Option.some(cursor)] as const
  const next = ({ failures, polls }: Cursor) => {
    const pause = polls === undefined ? Effect.void : Effect.sleep(Duration.millis(pauseBefore(polls, pace, quota)))
    const following = { polls: (polls ?? -1) + 1, failures: 0 }
    return Effect.andThen(pause, ask).pipe(
      Effect.map((state) => step([state], following)),
      Effect.catch((error) =>
        transient(error) && failures < tolerated
          ? Effect.succeed(step([], { ...following, failures: failures + 1 }))
          : Effect.fail(error)
      )
    )
  }
  return Stream.unwrap(
    Effect.map(Monotonic.now, (since) =>
      Stream.paginate({ polls: undefined, failures: 0 } as Cursor, (cursor) => {
        if (cursor.polls === undefined && known !== undefined) {
          return Effect.succeed(step([known], { polls: 0, failures: 0 }))
        }
        return Effect.flatMap(Monotonic.now, (now) =>
          inTime(next(cursor), {
            millis: since + pace.deadline - now,
            late: () => Effect.fail(tooLate()),
            onInterrupt: "leave"
          })
        )
      })
    )
  )
}

/** The last state. */
export const last = <S, E>(polled: Polled<S, E>): Effect.Effect<S, OpenCloudError | E> =>
  Effect.flatMap(
    Stream.runLast(states(polled)),
    Option.match({ onNone: () => Effect.die(new Error("polling just stopped")), onSome: Effect.succeed })
  )

/**
 * Milliseconds to pause before a poll. Pauses double, and are never so short that
 * one waiter alone, its start included, would use up the quota.
 */
const pauseBefore = (polls: number, pace: Pace, quota: Quota): number => {
  const spacing = periods[quota.period] / Math.max(1, quota.limit - 1)
  // The first can come early, as what bounds it is the start alone.
  if (polls === 0 && quota.limit > 1) return pace.first
  return Math.max(spacing, Math.min(pace.longest, pace.first * 2 ** polls))
}
