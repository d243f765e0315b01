/**
 * Reads the body of a success.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Classify from "./Classify.ts"
import type { Plan } from "./Encode.ts"
import type { OpenCloudError } from "./Errors.ts"
import * as Json from "./Json.ts"
import type { Json as JsonValue } from "./Operation.ts"
import type { Answer } from "./Send.ts"

/**
 * An answer before it is decoded.
 *
 * @since 0.1.0
 */
export interface RawResponse {
  readonly status: number
  readonly headers: Pick<Headers, "get">
  /** The body as it came. */
  readonly text: string
  /** The body's JSON; `undefined` when it is empty or not JSON. */
  readonly body: JsonValue | undefined
}

const parse = (text: string): JsonValue | undefined => {
  try {
    return Json.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Decodes an answer with the operation's Schema. The content type is not asked:
 * some JSON comes as text.
 *
 * @since 0.1.0
 */
export const decode = <O>(
  plan: Plan<O>,
  attempt: Classify.Attempt,
  answer: Answer
): Effect.Effect<O, OpenCloudError> => {
  // Without a Schema the operation's answer is `void`.
  if (plan.decode === undefined) return Effect.succeed(undefined as O)
  const json = parse(answer.body)
  if (json === undefined) {
    const reason = answer.body.trim() === "" ? "the answer is empty" : "the answer is not JSON, or broke off"
    // 204 means to be empty; anything else may have lost its body on the way.
    return Effect.fail(Classify.undecodable(attempt, answer, reason, answer.status !== 204))
  }
  const { errorsIn } = plan.operation
  const failure = errorsIn === undefined ? undefined : Classify.fromSuccess(attempt, answer, json, errorsIn)
  if (failure !== undefined) return Effect.fail(failure)
  const decoded = plan.decode(json)
  return Exit.isSuccess(decoded)
    ? Effect.succeed(decoded.value)
    : Effect.fail(Classify.undecodable(attempt, answer, "the answer does not have the documented form", false))
}

/**
 * Gives an answer as it is.
 *
 * @since 0.1.0
 */
export const raw = (_: Classify.Attempt, answer: Answer): Effect.Effect<RawResponse> =>
  Effect.succeed({ status: answer.status, headers: answer.headers, text: answer.body, body: parse(answer.body) })
