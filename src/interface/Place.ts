/**
 * Where a long-running operation is polled, by what its start answered.
 *
 * @internal
 */
import type { AnyOperation, Parameter } from "./Operation.ts"
import type { Reference } from "./Reference.ts"

type Parameters = Reference["input"]

/** A parameter's value as JSON. */
const plain = (value: unknown): Parameters[string] => {
  if (typeof value === "boolean" || typeof value === "string") return value
  if (typeof value === "number" && Number.isFinite(value)) return value
  return Array.isArray(value) ? value.map(String) : String(value)
}

/** Those parameters of a start that its poll takes, too. */
export const shared = (input: Readonly<Record<string, unknown>>, poll: AnyOperation): Parameters => {
  const entries = poll.parameters.flatMap(({ name }): ReadonlyArray<readonly [string, Parameters[string]]> => {
    const value = input[name]
    return value === undefined || value === null ? [] : [[name, plain(value)]]
  })
  return Object.fromEntries(entries)
}

const segmentsOf = (path: string): ReadonlyArray<string> =>
  path.split("/").flatMap((segment) => (segment === "" ? [] : [decoded(segment)]))

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const wireOf = (parameter: Parameter): string => parameter.wire ?? parameter.name

const placeholder = (segment: string): string | undefined => /^\{(.+)\}$/.exec(segment)?.[1]

const parameterAt = (poll: AnyOperation, segment: string): Parameter | undefined => {
  const wire = placeholder(segment)
  return wire === undefined ? undefined : poll.parameters.find((it) => it.in === "path" && wireOf(it) === wire)
}

/** The parameters of a poll that a path's query gives. */
const queryOf = (query: string, poll: AnyOperation): Parameters => {
  const found: Record<string, string> = {}
  for (const [wire, value] of new URLSearchParams(query)) {
    const parameter = poll.parameters.find((it) => it.in === "query" && wireOf(it) === wire)
    if (parameter !== undefined) found[parameter.name] = value
  }
  return found
}

/**
 * Reads the parameters of a poll from the path that a server gave: that of the
 * poll itself, or its last part, as most services leave out where they are
 * mounted (`/cloud/v2`, `/assets/v1`). `undefined` when it is another path.
 */
export const fromPath = (path: string, poll: AnyOperation): Parameters | undefined => {
  const [location = "", query = ""] = path.split("?")
  const given = segmentsOf(location)
  const template = segmentsOf(poll.path)
  const mount = template.length - given.length
  if (mount < 0 || given.length === 0) return undefined
  const found: Record<string, string> = {}
  for (const [index, segment] of template.entries()) {
    const value = given[index - mount]
    if (placeholder(segment) === undefined) {
      if (value !== undefined && value !== segment) return undefined
      continue
    }
    const parameter = parameterAt(poll, segment)
    // A collection without an id names nothing.
    if (value === undefined || value === template[index - 1] || parameter === undefined) return undefined
    found[parameter.name] = value
  }
  return { ...found, ...queryOf(query, poll) }
}

/** Where an operation is polled. */
export type Place = Pick<Reference, "input" | "path">

/** What an answer says of the operation that it began: a path, an id, or both. */
export interface Begin {
  readonly path?: string | undefined
  readonly id?: string | undefined
}

/**
 * Where a started operation is polled, however its answer spells that: the path of
 * the poll; another path, whose last segment is the operation's id; or the id alone.
 * What the answer leaves out of the poll's parameters is the start's own. Where
 * neither has one of them, the server has the operation at the path that it gave.
 */
export const placeOf = ({ id, path = "" }: Begin, own: Parameters, poll: AnyOperation): Place | undefined => {
  const [location = "", query = ""] = path.split("?")
  const exact = fromPath(path, poll)
  if (exact !== undefined) return { input: { ...own, ...exact } }
  const { parameters, tail, template } = spelledOut(segmentsOf(location.replace(/^[a-z]+:\/\/[^/]*/i, "")), poll)
  const last = parameterAt(poll, segmentsOf(poll.path).at(-1) ?? "")?.name ?? ""
  const operationId = parameters[last] ?? id ?? tail
  if (operationId === undefined) return undefined
  const input = { ...parameters, ...own, ...queryOf(query, poll), [last]: operationId }
  if (poll.parameters.every((it) => it.in !== "path" || input[it.name] !== undefined)) return { input }
  return template !== undefined && at(poll, template) !== undefined ? { input, path: template } : undefined
}

interface Spelled {
  readonly parameters: Readonly<Record<string, string>>
  /** The last segment, where it stands in no collection that is known. */
  readonly tail: string | undefined
  /** The path as one with parameters, where the poll's has the same mount. */
  readonly template: string | undefined
}

/** Reads a path by the collections in which the poll's own parameters stand. */
const spelledOut = (given: ReadonlyArray<string>, poll: AnyOperation): Spelled => {
  const own = segmentsOf(poll.path)
  const collections = new Map(
    own.flatMap((segment, index) => {
      const parameter = parameterAt(poll, segment)
      return parameter === undefined ? [] : [[own[index - 1]?.toLowerCase(), parameter] as const]
    })
  )
  const isCollection = (segment: string) => collections.has(segment.toLowerCase())
  const parameters: Record<string, string> = {}
  const template: Array<string> = []
  let collection: Parameter | undefined
  for (const segment of given) {
    if (collection === undefined) template.push(segment)
    else {
      template.push(`{${wireOf(collection)}}`)
      parameters[collection.name] = segment
    }
    collection = collection === undefined ? collections.get(segment.toLowerCase()) : undefined
  }
  const end = template.at(-1) ?? ""
  const tail = placeholder(end) !== undefined || isCollection(end) || end === "" ? undefined : end
  const last = own.at(-1)
  if (tail !== undefined && last !== undefined) template.splice(-1, 1, last)
  const begins = template.findIndex(isCollection)
  const mounted = [...own.slice(0, own.findIndex(isCollection)), ...template.slice(begins)]
  return { parameters, tail, template: begins < 0 ? undefined : `/${mounted.join("/")}` }
}

/** An operation at another path, whose parameters are among its own; `undefined` where that is no such path. */
export const at = <Op extends AnyOperation>(operation: Op, path: string | undefined): Op | undefined => {
  if (path === undefined) return operation
  const segments = path.split("/").slice(1)
  const isPath =
    path.startsWith("/") &&
    segments.length > 1 &&
    segments.every((segment) =>
      placeholder(segment) === undefined
        ? /^(?!\.{1,2}$)[\w.-]+$/.test(segment)
        : parameterAt(operation, segment) !== undefined
    )
  if (!isPath) return undefined
  const parameters = operation.parameters.filter((it) => it.in !== "path" || segments.includes(`{${wireOf(it)}}`))
  return { ...operation, path, parameters }
}
