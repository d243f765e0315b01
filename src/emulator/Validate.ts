/**
 * Checks a routed request against its operation record: parameters by kind,
 * the body by content type, and the stated limits. Unknown query parameters
 * pass, as they do at Roblox.
 */
import * as Result from "effect/Result"
import type { AnyOperation, Json, Limit, Parameter } from "../interface/Operation.ts"
import type { Dialect } from "./Dialect.ts"
import { invalidArgument, type Refusal, unsupportedMediaType } from "./Errors.ts"
import { at, isObject, parseJson, readText, stringifyJson } from "./Json.ts"
import { queryValues, readNames, readNothing } from "./Services.ts"

export type Value = string | number | boolean
export type Input = Readonly<Record<string, Value | ReadonlyArray<Value>>>

/** The parts of a request that validation reads. */
export interface Payload {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly header: (name: string) => string | null
  readonly body: Uint8Array | string | undefined
  readonly dialect?: Dialect
}

const parseValue = (parameter: Parameter, text: string): Result.Result<Value, Refusal> => {
  const bad = (what: string) => Result.fail(invalidArgument(`${parameter.wire ?? parameter.name} must be ${what}.`))
  switch (parameter.kind) {
    case "integer":
      // Beyond what a double holds, the digits are the value.
      if (!/^-?\d{1,19}$/.test(text)) return bad("an integer")
      return Result.succeed(Number.isSafeInteger(Number(text)) ? Number(text) : text)
    case "number":
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Result.succeed(Number(text)) : bad("a number")
    case "boolean":
      return /^(true|false)$/i.test(text) ? Result.succeed(text.toLowerCase() === "true") : bad("true or false")
    case "id":
      return /^-?\d{1,19}$/.test(text) || text === "-" ? Result.succeed(text) : bad("a numeric id")
    case "timestamp":
      return Number.isNaN(Date.parse(text)) ? bad("an RFC 3339 timestamp") : Result.succeed(text)
    case "duration":
      return /^\d+(\.\d{1,9})?s$/.test(text) ? Result.succeed(text) : bad("a duration such as 3.5s")
    case "string":
    case "json":
    case "ids":
      // What is in a header as JSON is read where its own error is known.
      return Result.succeed(text)
  }
}

const checkLength = (name: string, maxLength: number | undefined, length: number): Result.Result<void, Refusal> =>
  maxLength !== undefined && length > maxLength
    ? Result.fail(invalidArgument(`${name} is longer than ${maxLength} characters.`))
    : Result.succeed(undefined)

const texts = (operation: AnyOperation, parameter: Parameter, payload: Payload): ReadonlyArray<string> => {
  const wire = parameter.wire ?? parameter.name
  if (parameter.in === "query") return queryValues(operation, payload.query, wire, payload.dialect)
  const text = parameter.in === "path" ? payload.path[wire] : payload.header(wire)
  return text === undefined || text === null ? [] : [text]
}

/** A parameter as the dialect has it: whether amounts may be fractions is a question. */
const asked = ({ path }: AnyOperation, parameter: Parameter, { dialect }: Payload): Parameter =>
  dialect?.["dataStores.fractionV1"] === "taken" &&
  path.startsWith("/datastores/v1/") &&
  parameter.name === "incrementBy"
    ? { ...parameter, kind: "number" }
    : parameter

/** A limit of a name in letters, where it is one in bytes. */
const inLetters = ({ maxBytes, ...limit }: Limit): Limit =>
  maxBytes === undefined ? limit : { ...limit, maxLength: maxBytes }

/** Path, query and header parameters under their names on the wire; those of data stores are counted in a unit. */
export const readInput = (operation: AnyOperation, payload: Payload): Result.Result<Input, Refusal> =>
  Result.gen(function* () {
    const input: Record<string, Value | ReadonlyArray<Value>> = {}
    for (const parameter of operation.parameters) {
      const wire = parameter.wire ?? parameter.name
      const values: Array<Value> = []
      for (const text of texts(operation, parameter, payload)) {
        const value = yield* parseValue(asked(operation, parameter, payload), text)
        yield* checkLength(wire, parameter.maxLength, text.length)
        values.push(value)
      }
      const first = values[0]
      if (first === undefined) {
        if (parameter.required) return yield* Result.fail(invalidArgument(`${wire} is required.`))
        continue
      }
      input[wire] = parameter.list ? values : first
      for (const limit of operation.limits ?? []) {
        if (limit.at !== parameter.name) continue
        const bound = payload.dialect?.["dataStores.keyUnit"] === "characters" ? inLetters(limit) : limit
        yield* checkLimit(bound, withoutRevision(operation, wire, input[wire]))
      }
    }
    return input
  })

/** A read may name a revision after the id, which does not count towards its length. */
const withoutRevision = (operation: AnyOperation, wire: string, value: unknown): unknown =>
  operation.method === "GET" && wire === "entry_id" && typeof value === "string" ? value.replace(/@[^@]*$/, "") : value

const checkLimit = (limit: Limit, value: unknown): Result.Result<void, Refusal> => {
  if (value === undefined) return Result.succeed(undefined)
  const text = () => (typeof value === "string" && limit.json !== true ? value : stringifyJson(value as Json))
  if (limit.maxItems !== undefined && Array.isArray(value) && value.length > limit.maxItems) {
    return Result.fail(invalidArgument(`${limit.at} holds more than ${limit.maxItems} items.`))
  }
  if (limit.maxBytes !== undefined && new TextEncoder().encode(text()).length > limit.maxBytes) {
    return Result.fail(invalidArgument(`${limit.at} is larger than ${limit.maxBytes} bytes.`))
  }
  return limit.maxLength === undefined
    ? Result.succeed(undefined)
    : checkLength(limit.at, limit.maxLength, text().length)
}

const jsonType = /^\s*(application\/json|text\/json|application\/[\w.-]+\+json)\s*(;|$)/i

/** The body as JSON, under the names of the interface; `undefined` when it is none. */
export const jsonOf = (
  operation: AnyOperation,
  { body, dialect }: Pick<Payload, "body" | "dialect">
): Json | undefined => {
  const value = parseJson(readText(body))
  return value === undefined ? undefined : readNames(operation, value, "", dialect)
}

/** The JSON body; `undefined` where the operation has none or takes bytes. */
export const readBody = (operation: AnyOperation, payload: Payload): Result.Result<Json | undefined, Refusal> =>
  Result.gen(function* () {
    const { body } = operation
    if (body.kind === "none") return undefined
    const contentType = payload.header("content-type") ?? ""
    const empty = payload.body === undefined || payload.body.length === 0
    if (body.kind === "binary") {
      if (empty) return yield* Result.fail(invalidArgument("A request body is required."))
      // Bytes without a type are judged by the handler, as the service looks at them.
      return contentType === "" ||
        body.contentTypes.some((type) => contentType.toLowerCase().startsWith(type.toLowerCase()))
        ? undefined
        : yield* Result.fail(unsupportedMediaType(`Content type ${contentType || "(none)"} is not supported.`))
    }
    if (body.kind === "multipart") {
      return /^multipart\/form-data/i.test(contentType)
        ? undefined
        : yield* Result.fail(unsupportedMediaType(`Content type ${contentType || "(none)"} is not supported.`))
    }
    if (empty) {
      if (body.kind === "credential") return yield* Result.fail(invalidArgument("A request body is required."))
      const nothing = readNothing(operation, payload.query, payload.dialect)
      if (nothing !== undefined || (body.kind === "json" && body.required !== true)) return nothing
      return yield* Result.fail(invalidArgument("A request body is required."))
    }
    if (!jsonType.test(contentType)) {
      return yield* Result.fail(unsupportedMediaType(`Content type ${contentType || "(none)"} is not supported.`))
    }
    const value = jsonOf(operation, payload)
    if (value === undefined) return yield* Result.fail(invalidArgument("The request body is not valid JSON."))
    if ((body.kind === "empty" || body.kind === "credential") && !isObject(value)) {
      return yield* Result.fail(invalidArgument("The request body must be a JSON object."))
    }
    for (const limit of operation.limits ?? []) {
      const [root, ...path] = limit.at.split(".")
      if (root === "body") yield* checkLimit(limit, at(value, path))
    }
    return value
  })
