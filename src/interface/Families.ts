/**
 * The families of long-running operations, each of which comes with the records of it: where they are polled, and
 * how their answers are read. Nothing here sends anything. What states mean, and how
 * often to ask, stands in the record of the operation that polls.
 *
 * Answers are read as JSON, before any shape, so that a state that is newer
 * than this library is one that has not ended yet.
 *
 * @internal
 */

import * as ErrorBody from "./ErrorBody.ts"
import { isFields } from "./Fields.ts"
import * as Json from "./Json.ts"
import type {
  AnyOperation,
  Begun,
  Family,
  JsonObject as Fields,
  Json as JsonValue,
  Reading,
  Starter
} from "./Operation.ts"
import { placeOf, shared } from "./Place.ts"

type Target = ReturnType<Family["target"]>

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
const atPath = ({ answer, input, poll }: Begun): Target =>
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
const experimentTarget = ({ answer, input, operation, poll }: Begun): Target => {
  if (operation.id === poll.id) {
    const body = input.body === undefined ? undefined : Json.stringify(input.body)
    return { input: shared(input, poll), ...(body !== undefined && { body }) }
  }
  const begun = { ...answer, ...fieldsOf(answer.operation) }
  return atPath({ answer: begun, input, operation, poll })
}

const withoutCase = (words: ReadonlyArray<string>, word: string): boolean =>
  words.some((it) => it.toLowerCase() === word.toLowerCase())

/** What a state means, by the record of the operation that tells of it. One that the record does not know has not ended. */
export const progressOf = ({ progress }: AnyOperation, holder: Fields) => {
  const state = progress && textOf(holder[progress.state])
  const is = (words: ReadonlyArray<string> = []) => state !== undefined && withoutCase(words, state)
  return { state, isDone: is(progress?.done), hasFailed: is(progress?.failed) }
}

const task = (answer: Fields, poll: AnyOperation): Reading => {
  const { hasFailed, isDone, state } = progressOf(poll, answer)
  if (isDone) return done(answer)
  return hasFailed && state !== undefined ? failed({ code: state, ...failureOf(answer.error) }) : pending(state)
}

const restart = (answer: Fields, poll: AnyOperation, key: string | undefined): Reading => {
  const entry = fieldsOf(answer.restartStatuses)[key ?? ""]
  const places = Object.values(fieldsOf(fieldsOf(entry).placeRestartStatuses)).map((place) =>
    progressOf(poll, fieldsOf(place))
  )
  const open = places.find(({ isDone }) => !isDone)
  return places.length > 0 && open === undefined ? done(entry) : pending(open?.state)
}

const campaign = (entry: Fields, poll: AnyOperation): Reading => {
  const { hasFailed, isDone, state } = progressOf(poll, entry)
  if (isDone) return done(entry)
  if (!hasFailed || state === undefined) return pending(state)
  const reasons = Array.isArray(entry.deliveryStatusReasons) ? entry.deliveryStatusReasons.map(String) : []
  return failed({
    code: state,
    ...(reasons.length > 0 && { message: reasons.join(", ") }),
    details: entry
  })
}

const campaignOf = (answer: Fields, poll: AnyOperation, key: string | undefined): Reading => {
  const entry = (list: JsonValue | undefined) =>
    Array.isArray(list) ? list.find((it) => idOf(fieldsOf(it).id) === key) : undefined
  const reason = textOf(fieldsOf(entry(answer.failures)).reason)
  return reason === undefined ? campaign(fieldsOf(entry(answer.statuses)), poll) : failed({ code: reason })
}

/** Operations of `/cloud/v2`, and what was made like them. */
export const cloud: Family = { target: atPath, read: envelope }

/** Those of assets. */
export const assets: Family = {
  target: (begun) => (isDoneAtOnce(begun) ? undefined : atPath(begun)),
  begun: (begun) => (isDoneAtOnce(begun) ? done(begun.answer) : envelope(begun.answer)),
  read: envelope
}

/** Those of analytics. */
export const analytics: Family = cloud

/** Those of experiments. */
export const experiments: Family = { target: experimentTarget, read: experiment }

/** Scripts that run. */
export const luau: Family = { target: atPath, read: task }

/** Uploads of thumbnails. */
export const thumbnails: Family = {
  target: ({ answer, input, poll }) => {
    const operationIds = Object.values(fieldsOf(answer.fileToOperationIdDict)).flatMap((id) => idOf(id) ?? [])
    return operationIds.length === 0 ? undefined : { input: { ...shared(input, poll), operationIds } }
  },
  // A file that was not taken has no operation; where none was, there is nothing to wait for.
  begun: ({ answer }) => {
    const ids = Object.values(fieldsOf(answer.fileToOperationIdDict))
    return ids.length > 0 && ids.every((id) => idOf(id) === undefined) ? done({}) : pending()
  },
  read: task
}

/** Restarts of servers. */
export const restarts: Family = {
  target: ({ answer, input, poll }) => {
    const key = idOf(answer.id)
    return key === undefined ? undefined : { input: shared(input, poll), key }
  },
  begun: () => pending(),
  read: restart
}

/** Reviews of campaigns. */
export const campaigns: Family = {
  target: ({ answer }) => {
    const key = idOf(answer.id)
    return key === undefined ? undefined : { input: {}, body: JSON.stringify({ campaignIds: [key] }), key }
  },
  begun: ({ answer, poll }) => campaign(answer, poll),
  read: campaignOf
}

/** What the answer to a start says. */
export const readStart = (
  { longRunning: { reads } }: Starter<never, unknown, unknown>,
  begun: Begun,
  key?: string
): Reading => reads.begun?.(begun) ?? reads.read(begun.answer, begun.poll, key)
