/**
 * How errors of calls say what happened.
 *
 * @internal
 */
import * as Duration from "effect/Duration"

/** What a message is made of. */
interface Described {
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly resource?: string
  readonly status?: number
  readonly code?: string
  readonly serverMessage?: string
  readonly outcome: string
  readonly afterUnknownOutcome?: boolean
  readonly attempts: number
}

/** A message: what happened, what the server said of it, what to do, and what is known of the effect. */
export const describe = (error: Described, what: string, hint?: string): string => {
  const said = [error.status, error.code, ended(error.serverMessage)].filter(
    (part) => part !== undefined && part !== ""
  )
  const parts = [`${error.operation}: ${what}`]
  if (said.length > 0) parts.push(`the server said ${said.join(" ")}`)
  if (hint !== undefined) parts.push(hint)
  if (error.outcome === "unknown") parts.push("whether the request took effect is unknown")
  if (error.afterUnknownOutcome) parts.push("an earlier attempt may have taken effect")
  if (error.attempts > 1) parts.push(`after ${error.attempts} attempts`)
  return `${parts.join("; ")} (${error.method} ${error.resource ?? error.path})`
}

/** A server's sentence as a part of ours. */
export const ended = (sentence: string | undefined): string | undefined => sentence?.replace(/\.\s*$/, "")

/** When to come back, in whole seconds; nothing of a time that has no end. */
export const comeBack = (what: string, after: Duration.Duration | undefined): string | undefined =>
  after === undefined || !Duration.isFinite(after) ? undefined : `${what} ${Math.ceil(Duration.toSeconds(after))} s`

/** A length of time as people say it. */
export const length = (time: Duration.Duration): string => {
  const millis = Duration.toMillis(time)
  return millis < 1_000 ? `${millis} ms` : `${millis / 1_000} s`
}
