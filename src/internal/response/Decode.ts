/**
 * Reads the body of a success.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { OpenCloudError } from "../../Errors.ts"
import type { RawResponse } from "../../Http.ts"
import * as Json from "../../interface/Json.ts"
import { Mismatch } from "../../interface/Read.ts"
import type { Json as JsonValue } from "../../Operation.ts"
import type { Plan } from "../request/Encode.ts"
import type { Answer } from "../transport/Send.ts"
import type { Attempt } from "./Attempt.ts"
import * as Classify from "./Classify.ts"

const parse = (text: string): JsonValue | undefined => {
  try {
    return Json.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Reads an answer by the operation's shape. The content type is not asked:
 * some JSON comes as text.
 */
export const decode = <O>(
  plan: Plan<O>,
  input: unknown,
  attempt: Attempt,
  answer: Answer
): Effect.Effect<O, OpenCloudError> => {
  // Without a shape the operation's answer is `void`.
  if (plan.reader === undefined) return Effect.succeed(undefined as O)
  if (answer.cut !== undefined) return Effect.fail(Classify.tooLong(attempt, answer, answer.cut))
  const json = parse(answer.body)
  const { errorsIn, outputHeaders } = plan.operation
  const empty = answer.body.trim() === ""
  // What was deleted has no body, and still has headers.
  if (json === undefined && !(empty && outputHeaders !== undefined && answer.status === 204)) {
    const reason = empty ? "the answer is empty" : "the answer is not JSON, or broke off"
    // 204 means to be empty; anything else may have lost its body on the way.
    return Effect.fail(Classify.undecodable(attempt, answer, "no-json", reason, answer.status !== 204))
  }
  const failure = errorsIn === undefined ? undefined : Classify.fromSuccess(attempt, answer, json, errorsIn)
  if (failure !== undefined) return Effect.fail(failure)
  const read = plan.reader(input)(
    outputHeaders === undefined ? json : outputHeaders.by(outputHeaders, json, answer.headers)
  )
  return read instanceof Mismatch
    ? Effect.fail(
        Classify.undecodable(attempt, answer, "form", `the answer is not of the documented form: ${read}`, false)
      )
    : Effect.succeed(read)
}

/** Gives an answer as it is. */
export const raw = (attempt: Attempt, answer: Answer): Effect.Effect<RawResponse, OpenCloudError> =>
  answer.cut !== undefined
    ? Effect.fail(Classify.tooLong(attempt, answer, answer.cut))
    : Effect.succeed({ status: answer.status, headers: answer.headers, text: answer.body, body: parse(answer.body) })
