/**
 * The families of long-running operations as a table: where each is polled, and
 * how its answers are read. Nothing here sends anything.
 *
 * Answers are read as JSON, before any shape, so that a state that is newer
 * than this library is one that has not ended yet.
 *
 * @internal
 */

import * as Json from "../../interface/Json.ts"
import type { AnyOperation, Json as JsonValue, LongRunning } from "../../Operation.ts"
import * as ErrorBody from "../response/ErrorBody.ts"
import { placeOf, type Reference, shared } from "./Reference.ts"

/** What an answer says of an operation. */
export type Reading =
  | { readonly _tag: "Pending"; readonly stage?: string }
  /** Absent where there is no result but success. */
  | { readonly _tag: "Done"; readonly value: JsonValue | undefined }
  | { readonly _tag: "Failed"; readonly failure: ErrorBody.ErrorBody }

/** A start and the answer to it. */
export interface Begun {
  readonly operation: AnyOperation
  readonly poll: AnyOperation
  readonly input: Readonly<Record<string, unknown>>
  readonly answer: Fields
}

/** How and what to poll. */
export type Target = Pick<Reference, "input" | "path" | "body" | "key">

/** How often to poll, and for how long when nothing else is asked for, in milliseconds. */
export interface Pace {
  readonly first: number
  readonly longest: number
  readonly deadline: number
}

/** One family of long-running operations. */
export interface Family {
  /** Where to poll; `undefined` when the answer does not say. */
  readonly target: (begun: Begun) => Target | undefined
  /** Reads the answer to a start, where it is unlike one to a poll. */
  readonly begun?: (begun: Begun) => Reading
  readonly read: (answer: Fields, key: string | undefined) => Reading
  readonly pace: Pace
}

type Fields = { readonly [key: string]: JsonValue }

const isFields = (value: JsonValue | undefined): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** An answer as an object; one without fields says nothing. */
export const fieldsOf = (value: JsonValue | undefined): Fields => (isFields(value) ? value : {})

const textOf = (value: JsonValue | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined

/** An id, which may be beyond what a double holds. */
const idOf = (value: JsonValue | undefined): string | undefined =>
  typeof value === "bigint" ? String(value) : textOf(value)

const pending = (stage?: string): Reading => ({ _tag: "Pending", ...(stage !== undefined && { stage }) })
const done = (value: JsonValue | undefined): Reading => ({ _tag: "Done", value })
const failed = (failure: ErrorBody.ErrorBody): Reading => ({ _tag: "Failed", failure })

/** What an error says; `undefined` where it is empty or the code is that of success. */
const failureOf = (error: JsonValue | undefined): ErrorBody.ErrorBody | undefined => {
  if (typeof error === "string" && error !== "") return { message: error }
  if (!isFields(error) || Object.keys(error).length === 0) return undefined
  const said = ErrorBody.read(Json.stringify(error) ?? "")
  return said.code === "0" && said.message === undefined ? undefined : said
}

/** What a response that is none but an error has, at most. */
const ofError: ReadonlySet<string> = new Set(["@type", "code", "message", "status", "details"])

/**
 * A failure inside a success: a response that is an error; or errors beside it, of a part of the work. What was done
 * all the same is in the details.
 */
const hidden = ({ metadata, response }: Fields): ErrorBody.ErrorBody | undefined => {
  const { errors } = fieldsOf(metadata)
  const [first] = Array.isArray(errors) ? errors : []
  const part = first === undefined ? undefined : (failureOf(fieldsOf(first).error) ?? failureOf(first))
  if (part !== undefined) return { ...part, details: { errors: errors ?? [], response: response ?? null } }
  const said = fieldsOf(response)
  const isError = textOf(said.message) !== undefined && Object.keys(said).every((key) => ofError.has(key))
  return isError ? failureOf(said) : undefined
}

/**
 * `done`, and then `response` or `error`. While it is false `done` may be left
 * out, and one service calls its error `status`.
 */
const envelope = (answer: Fields): Reading => {
  const { done: isDone, response } = answer
  if (isDone === false) return pending()
  const failure = failureOf(answer.error) ?? (isFields(response) ? hidden(answer) : failureOf(answer.status))
  if (failure !== undefined) return failed(failure)
  return isDone === true || isFields(response) ? done(response) : pending()
}

/** The path of an operation, which interfaces of this kind call its name, too. */
const pathOf = (answer: Fields): string | undefined => textOf(answer.path) ?? textOf(answer.name)

const isOperation = (answer: Fields): boolean =>
  ["done", "error", "response", "operationId"].some((key) => key in answer) ||
  /(^|\/)operations\//.test(pathOf(answer) ?? "")

/** The operation is polled at the path that its answer gives, or by its id. */
const atPath = ({ answer, input, poll }: Begun): Target | undefined =>
  placeOf({ path: pathOf(answer), id: idOf(answer.operationId) }, shared(input, poll), poll)

/** An update of nothing but metadata is answered with what it changed. */
const isDoneAtOnce = ({ answer, operation }: Begun): boolean => operation.method === "PATCH" && !isOperation(answer)

const experiment = (answer: Fields): Reading => {
  const operation = fieldsOf(answer.operation)
  if (operation.done !== true) return pending(textOf(operation.status))
  const failure = failureOf(operation.error)
  if (failure !== undefined) return failed(failure)
  return done(operation.experiment ?? operation.experimentStats ?? operation.mde ?? undefined)
}

/** What polls is the start itself, asked again, or is given by an id. */
const experimentTarget = ({ answer, input, operation, poll }: Begun): Target | undefined => {
  if (operation.id === poll.id) {
    const body = input.body === undefined ? undefined : Json.stringify(input.body)
    return { input: shared(input, poll), ...(body !== undefined && { body }) }
  }
  const begun = { ...answer, ...fieldsOf(answer.operation) }
  return atPath({ answer: begun, input, operation, poll })
}

const task = (answer: Fields): Reading => {
  const state = textOf(answer.state)
  if (state === "COMPLETE") return done(answer)
  if (state !== "FAILED" && state !== "CANCELLED") return pending(state)
  return failed({ code: state, ...failureOf(answer.error) })
}

const uploaded: ReadonlySet<string | undefined> = new Set(["2", "finished", "completed"])

const restart = (answer: Fields, key: string | undefined): Reading => {
  const entry = fieldsOf(answer.restartStatuses)[key ?? ""]
  const states = Object.values(fieldsOf(fieldsOf(entry).placeRestartStatuses)).map((place) =>
    textOf(fieldsOf(place).state)
  )
  const open = states.find((state) => state !== "SUCCEEDED")
  return states.length > 0 && states.every((state) => state === "SUCCEEDED") ? done(entry) : pending(open)
}

const campaign = (entry: Fields): Reading => {
  const status = textOf(entry.deliveryStatus)
  if (status === "SERVING" || status === "NOT_SERVING") return done(entry)
  if (status !== "REJECTED") return pending(status)
  const reasons = Array.isArray(entry.deliveryStatusReasons) ? entry.deliveryStatusReasons.map(String) : []
  return failed({
    code: status,
    ...(reasons.length > 0 && { message: reasons.join(", ") }),
    details: entry
  })
}

const campaigns = (answer: Fields, key: string | undefined): Reading => {
  const entry = (list: JsonValue | undefined) =>
    Array.isArray(list) ? list.find((it) => idOf(fieldsOf(it).id) === key) : undefined
  const reason = textOf(fieldsOf(entry(answer.failures)).reason)
  return reason === undefined ? campaign(fieldsOf(entry(answer.statuses))) : failed({ code: reason })
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

const usual: Pace = { first: second / 2, longest: 10 * second, deadline: 10 * minute }

/** Every family. */
export const families: { readonly [name in LongRunning["family"]]: Family } = {
  cloud: { target: atPath, read: envelope, pace: usual },
  assets: {
    target: (begun) => (isDoneAtOnce(begun) ? undefined : atPath(begun)),
    begun: (begun) => (isDoneAtOnce(begun) ? done(begun.answer) : envelope(begun.answer)),
    read: envelope,
    pace: usual
  },
  analytics: { target: atPath, read: envelope, pace: usual },
  experiments: { target: experimentTarget, read: experiment, pace: usual },
  luau: { target: atPath, read: task, pace: usual },
  thumbnails: {
    target: ({ answer, input, poll }) => {
      const operationIds = Object.values(fieldsOf(answer.fileToOperationIdDict)).flatMap((id) => idOf(id) ?? [])
      return operationIds.length === 0 ? undefined : { input: { ...shared(input, poll), operationIds } }
    },
    // A file that was not taken has no operation; where none was, there is nothing to wait for.
    begun: ({ answer }) => {
      const ids = Object.values(fieldsOf(answer.fileToOperationIdDict))
      return ids.length > 0 && ids.every((id) => idOf(id) === undefined) ? done({}) : pending()
    },
    read: (answer) => {
      const status = textOf(answer.uploadStatus)
      return uploaded.has(status?.toLowerCase()) ? done(answer) : pending(status)
    },
    pace: usual
  },
  restarts: {
    target: ({ answer, input, poll }) => {
      const key = idOf(answer.id)
      return key === undefined ? undefined : { input: shared(input, poll), key }
    },
    begun: () => pending(),
    read: restart,
    // A server may be given four hours to empty.
    pace: { first: second, longest: 30 * second, deadline: 5 * hour }
  },
  campaigns: {
    target: ({ answer }) => {
      const key = idOf(answer.id)
      return key === undefined ? undefined : { input: {}, body: JSON.stringify({ campaignIds: [key] }), key }
    },
    begun: ({ answer }) => campaign(answer),
    read: campaigns,
    // Somebody looks at it.
    pace: { first: second, longest: 5 * minute, deadline: 72 * hour }
  }
}
