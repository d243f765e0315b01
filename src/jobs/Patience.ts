/**
 * Which failures pass by themselves, and how long a job waits for that.
 *
 * @internal
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { OpenCloudError } from "../Errors.ts"

/** Whether a failure says nothing of what was asked for, and may be gone later. */
export const isForNow = (error: unknown): boolean => {
  if (!OpenCloudError.is(error)) return false
  switch (error._tag) {
    case "TransportError":
      return error.kind === "unreachable" || error.kind === "broken"
    case "Timeout":
      return true
    case "ServerError":
    case "UnexpectedResponse":
      return error.transient
    case "RateLimited":
      // At the first request it is a client's that was told to fail then.
      return error.transient && error.attempts > 1
    default:
      return false
  }
}

const firstPause = 1_000
const longestPause = 30_000

/** Waits after failures, for so long in all since something was done. */
export const patient = (patience: Duration.Input | undefined) => {
  const most = patience === undefined ? 0 : Duration.toMillis(Duration.fromInputUnsafe(patience))
  let failing: number | undefined
  let pause = firstPause
  return {
    /** Something was done. */
    came: () => {
      failing = undefined
      pause = firstPause
    },
    /** Waits, or says that it is of no use. */
    pause: (error: unknown): Effect.Effect<boolean> =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        failing ??= now
        const length = pause
        if (!isForNow(error) || now + length - failing > most) return Effect.succeed(false)
        pause = Math.min(longestPause, pause * 2)
        return Effect.as(Effect.sleep(length), true)
      })
  }
}
