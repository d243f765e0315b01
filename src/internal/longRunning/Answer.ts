/**
 * What the answers to starts and polls come to: a state, or an error.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import * as Errors from "../../Errors.ts"
import { fieldsOf } from "../../interface/Families.ts"
import * as Json from "../../interface/Json.ts"
import { Mismatch, reader } from "../../interface/Read.ts"
import { anyJson, type Shape } from "../../interface/Shape.ts"
import type { AnyOperation, Json as JsonValue, Operation, Reading, Starter } from "../../Operation.ts"
import * as Conceal from "../credentials/Conceal.ts"
import type { Pipeline } from "../pipeline/Pipeline.ts"
import * as Classify from "../response/Classify.ts"

/** What is needed of a client. */
export type Client = Pick<Pipeline, "execute" | "quotaOf" | "conceal">

/**
 * Where a long-running operation stands. A state that this library does not know
 * is `Pending`.
 */
export type State<A> =
  | {
      readonly _tag: "Pending"
      /** The server's own word for it, where it has one: `PROCESSING`. */
      readonly stage?: string
      /** All that the server said, progress included where it tells of any. */
      readonly answer: JsonValue
    }
  | { readonly _tag: "Done"; readonly value: A }
  | { readonly _tag: "Failed"; readonly error: Errors.OperationFailed | Errors.ContentModerated }

/** An operation whose answers stay JSON. */
const undecoded = new WeakMap<object, Operation<unknown, JsonValue>>()

/** Executes an operation, and leaves its answer as it is: what is read of it depends on its family. */
export const ask = (
  client: Client,
  operation: AnyOperation,
  input: unknown
): Effect.Effect<JsonValue, Errors.OpenCloudError> => {
  let raw = undecoded.get(operation)
  if (raw === undefined) {
    // The input is checked when it is encoded.
    raw = { ...(operation as Operation<unknown, unknown>), output: anyJson }
    undecoded.set(operation, raw)
  }
  return Effect.mapError(client.execute(raw, input), (error) => ended(operation, error))
}

/** What is said about the call and not about the operation that it asks about. */
const aboutCall: ReadonlySet<Errors.OpenCloudError["_tag"]> = new Set(["Unauthenticated", "PermissionDenied"])

/** An error status that brings a whole operation says that it failed. */
const ended = (operation: AnyOperation, error: Errors.OpenCloudError): Errors.OpenCloudError => {
  if (error.details === undefined || fieldsOf(error.details as JsonValue).done !== true) return error
  if (aboutCall.has(error._tag) || (error._tag === "RateLimited" && error.transient)) return error
  const { attempts, code, details, serverMessage, status } = error
  return Errors.OperationFailed.make({
    ...Classify.about(operation, "answered", attempts),
    status,
    code,
    serverMessage,
    details
  })
}

const answered = (operation: AnyOperation) => Classify.about(operation, "answered")

/** The error of an answer that is not as it should be. It is quoted where its secrets are known to be hidden. */
export const unexpected = (
  operation: AnyOperation,
  json: JsonValue,
  reason: string,
  conceal?: Conceal.Conceal
): Errors.UnexpectedResponse =>
  Errors.UnexpectedResponse.make({
    ...answered(operation),
    serverMessage: conceal === undefined ? undefined : Conceal.excerpt(conceal, Json.stringify(json) ?? ""),
    kind: "form",
    reason,
    transient: false
  })

export const refused = (operation: AnyOperation, reason: string): Errors.InvalidRequest =>
  Errors.InvalidRequest.make({
    ...Classify.about(operation, "not-sent", 0),
    at: "reference",
    kind: "invalid",
    reason
  })

export const parsed = (operation: AnyOperation, text: string): Effect.Effect<JsonValue, Errors.InvalidRequest> =>
  Effect.try({ try: () => Json.parse(text), catch: () => refused(operation, "holds something that is not JSON") })

export const decode = <T>(
  operation: AnyOperation,
  shape: Shape<T>,
  json: JsonValue,
  conceal: Conceal.Conceal
): Effect.Effect<T, Errors.UnexpectedResponse> => {
  const read = reader(shape)(json)
  return read instanceof Mismatch
    ? unexpected(operation, json, `the result is not of the documented form: ${conceal(String(read))}`, conceal)
    : Effect.succeed(read)
}

/** From what an answer says to a state, its result decoded. */
export const settle = <I, O, A>(
  operation: Starter<I, O, A>,
  json: JsonValue,
  reading: Reading,
  conceal: Conceal.Conceal
): Effect.Effect<State<A>, Errors.UnexpectedResponse> => {
  switch (reading._tag) {
    case "Pending":
      return Effect.succeed({ ...reading, answer: json })
    case "Failed": {
      const said = Classify.told(conceal, reading.failure)
      const { message, ...failure } = said
      const fields = {
        ...answered(operation),
        ...failure,
        serverMessage: message
      }
      const error = Classify.isModerated(said)
        ? Errors.ContentModerated.make(fields)
        : Errors.OperationFailed.make(fields)
      return Effect.succeed({ _tag: "Failed", error })
    }
    case "Done": {
      const { result } = operation.longRunning
      const value =
        // Without a shape the result is `void`.
        result === undefined ? Effect.succeed(undefined as A) : decode(operation, result, reading.value ?? {}, conceal)
      return Effect.map(value, (value) => ({ _tag: "Done", value }))
    }
  }
}
