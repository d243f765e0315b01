/**
 * Asking a server that may be slow, or say things that nobody should read.
 *
 * @internal
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { RecordsFailed } from "./Errors.ts"

/**
 * In a fiber of its own, which is left behind in time even where nothing may be interrupted, and in no span: a tracer
 * keeps what a statement gave, which may be a token.
 */
export const inTime = <A>(
  asked: Effect.Effect<A, RecordsFailed>,
  timeout: Duration.Duration,
  who: string
): Effect.Effect<A, RecordsFailed> =>
  Effect.flatMap(Effect.forkDetach(Effect.withTracerEnabled(asked, false)), (fiber) =>
    Effect.timeoutOrElse(Fiber.join(fiber), {
      duration: timeout,
      orElse: () =>
        Effect.suspend(() => {
          fiber.interruptUnsafe()
          return Effect.fail(
            RecordsFailed.make({ kind: "timeout", reason: `${who} has not answered for ${Duration.format(timeout)}` })
          )
        })
    })
  )

/** Codes hold no values: `ECONNREFUSED`, `NOAUTH`, `23505`. Words may. */
const code = /^[A-Z\d_]{2,24}$/

/** The code of an error, or of what it came from. */
export const codeOf = (cause: unknown): string | undefined => {
  for (let error = cause, depth = 0; typeof error === "object" && error !== null && depth < 5; depth++) {
    const own = "code" in error ? error.code : undefined
    if (typeof own === "string" && code.test(own)) return own
    error = "cause" in error ? error.cause : undefined
  }
  return undefined
}
