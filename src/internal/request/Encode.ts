/**
 * Turns an operation and its input into a request, or refuses the input before
 * anything is sent.
 *
 * @internal
 */

import { isFields } from "../../interface/Fields.ts"
import { InvalidInput } from "../../interface/InvalidInput.ts"
import { partReader, type Reader, reader } from "../../interface/Read.ts"
import type { Checksum, EncodedBody, Operation, Parameter } from "../../Operation.ts"
import { checkServer, defaultServer } from "../credentials/Server.ts"
import { encodeBody } from "./EncodeBody.ts"
import { headerValue, pathValue, queryValue } from "./EncodeValue.ts"

/** A request without its origin and its credential. */
export interface EncodedRequest {
  /** Path and query. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: EncodedBody | undefined
  /** `false` when the body is a stream, which can be read once only. */
  readonly repeatable: boolean
}

/** An operation made ready: what the pipeline needs to know, worked out once. */
export interface Plan<O> {
  readonly operation: Operation<never, O>
  /** The origin that it is sent to, unless the client sends everything elsewhere. */
  readonly server: string
  readonly encode: (input: unknown) => EncodedRequest | InvalidInput
  /** How the answer to an input is read. Absent where a success has no body. */
  readonly reader: ((input: unknown) => Reader<O>) | undefined
}

const plans = new WeakMap<object, Plan<unknown>>()

/** The plan of an operation; the same operation always gives the same plan. */
export const plan = <I, O>(operation: Operation<I, O>): Plan<O> => {
  const known = plans.get(operation)
  // The map's values were made from their keys, so `O` is the key's.
  if (known !== undefined) return known as Plan<O>
  const made = makePlan(operation)
  plans.set(operation, made)
  return made
}

const unlimited = new WeakMap<object, Plan<unknown>>()

/** The plan of an operation whose sizes the server alone is to judge. */
export const withoutLimits = <O>({ operation }: Plan<O>): Plan<O> => {
  const known = unlimited.get(operation)
  // The map's values were made from their keys, so `O` is the key's.
  if (known !== undefined) return known as Plan<O>
  const { limits: _, ...rest } = operation
  const made = makePlan<never, O>(rest)
  unlimited.set(operation, made)
  return made
}

const makePlan = <I, O>(operation: Operation<I, O>): Plan<O> => ({
  operation,
  server: operation.server === undefined ? defaultServer : checkServer(operation.server, false),
  encode: makeEncode(operation),
  reader: makeReader(operation)
})

const makeReader = <I, O>({ mask, output }: Operation<I, O>): Plan<O>["reader"] => {
  if (output === undefined) return undefined
  const whole = reader(output)
  if (mask === undefined) return () => whole
  const part = partReader(output)
  return (input) => {
    const asked = isFields(input) ? input[mask.at] : undefined
    return asked === undefined || mask.whole?.some((value) => value === asked) ? whole : part
  }
}

type Input = Readonly<Record<string, unknown>>

const makeEncode = <I, O>(operation: Operation<I, O>): Plan<O>["encode"] => {
  // What selects a variant is an input here too, where it is left undefined.
  const inputs = new Set([
    "body",
    ...operation.parameters.map(({ name }) => name),
    ...(operation.variants ?? []).map(({ when }) => when)
  ])
  const writePath = compilePath(operation)
  const queries = operation.parameters.filter((parameter) => parameter.in === "query")
  const headers = operation.parameters.filter((parameter) => parameter.in === "header")
  // Unheld, an empty condition would let a write happen in any case.
  if (operation.conditions && !operation.checks)
    throw new Error(`${operation.id}: has conditions, and no checks of them`)
  const check = operation.checks?.(operation)

  const encode = (input: Input): EncodedRequest => {
    for (const key of Object.keys(input)) {
      if (!inputs.has(key)) throw new InvalidInput(key, "is not a parameter of this operation", "unknown")
    }
    check?.(input)
    const query = writeQuery(queries, input)
    const path = writePath(input)
    const body = encodeBody(operation.body, operation.limits, input.body)
    return {
      target: query === "" ? path : `${path}?${query}`,
      headers: withChecksum(operation.checksum, writeHeaders(headers, input, body), input, body),
      body,
      repeatable: !(body?.content instanceof ReadableStream)
    }
  }

  return (input) => {
    try {
      if (!isFields(input)) throw new InvalidInput("input", "must be an object", "type")
      return encode(input)
    } catch (error) {
      if (error instanceof InvalidInput) return error
      throw error
    }
  }
}

const compilePath = (operation: Operation<never, unknown>): ((input: Input) => string) => {
  const pieces = operation.path.split(/\{([^{}]+)\}/)
  const parameters = pieces.map((piece, index) => (index % 2 === 0 ? undefined : pathParameter(operation, piece)))
  return (input) => {
    let path = ""
    for (let index = 0; index < pieces.length; index++) {
      const parameter = parameters[index]
      path += parameter === undefined ? pieces[index] : pathValue(parameter, required(parameter, input))
    }
    return path
  }
}

const pathParameter = (operation: Operation<never, unknown>, wire: string): Parameter => {
  const found = operation.parameters.find((it) => it.in === "path" && wireName(it) === wire)
  if (found === undefined) throw new Error(`${operation.id}: no path parameter for {${wire}}`)
  return found
}

const wireName = (parameter: Parameter): string => parameter.wire ?? parameter.name

const required = (parameter: Parameter, input: Input): unknown => {
  const value = input[parameter.name]
  if (value === undefined) throw new InvalidInput(parameter.name, "is required", "missing")
  return value
}

/** The given values of a parameter; an absent optional one has none. */
const valuesOf = (parameter: Parameter, input: Input): ReadonlyArray<unknown> => {
  const value = parameter.required ? required(parameter, input) : input[parameter.name]
  if (value === undefined) return []
  if (!parameter.list) return [value]
  if (!Array.isArray(value)) throw new InvalidInput(parameter.name, "must be a list", "type")
  return value
}

const writeQuery = (parameters: ReadonlyArray<Parameter>, input: Input): string => {
  let query = ""
  for (const parameter of parameters) {
    for (const value of valuesOf(parameter, input)) {
      const separator = query === "" ? "" : "&"
      query += `${separator}${encodeURIComponent(wireName(parameter))}=${queryValue(parameter, value)}`
    }
  }
  return query
}

const writeHeaders = (
  parameters: ReadonlyArray<Parameter>,
  input: Input,
  body: EncodedBody | undefined
): Record<string, string> => {
  const headers: Record<string, string> = { accept: "application/json, */*;q=0.8" }
  for (const parameter of parameters) {
    const values = valuesOf(parameter, input)
    if (values.length > 0) {
      headers[wireName(parameter).toLowerCase()] = values.map((value) => headerValue(parameter, value)).join(", ")
    }
  }
  if (body?.contentType !== undefined) headers["content-type"] = body.contentType
  return headers
}

const utf8 = new TextEncoder()

const withChecksum = (
  checksum: Checksum | undefined,
  headers: Record<string, string>,
  input: Input,
  body: EncodedBody | undefined
): Record<string, string> =>
  checksum === undefined || input[checksum.name] !== undefined || typeof body?.content !== "string"
    ? headers
    : { ...headers, [checksum.header]: checksum.of(utf8.encode(body.content)) }
