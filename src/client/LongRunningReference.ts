/**
 * What is left of a long-running operation when the process that began it is
 * gone: JSON that says how to poll it.
 *
 * @since 0.1.0
 */
import * as Schema from "effect/Schema"
import type { AnyOperation } from "./Operation.ts"

/**
 * Refers to a long-running operation. It is plain JSON, holds no credential, and
 * can be kept wherever JSON can.
 *
 * @since 0.1.0
 */
export const Reference = /*#__PURE__*/ Schema.Struct({
  /** Id of the operation that began it: `assets.create`. */
  operation: Schema.String,
  /** How it is polled: `cloud`, `luau`, … */
  family: Schema.String,
  /** The parameters of the poll. */
  input: Schema.Record(
    Schema.String,
    Schema.Union([Schema.String, Schema.Finite, Schema.Boolean, Schema.Array(Schema.String)])
  ),
  /** The poll's body, as JSON text. */
  body: Schema.optionalKey(Schema.String),
  /** Which entry of the poll's answer is meant, where it tells of several. */
  key: Schema.optionalKey(Schema.String),
  /** The answer to the start, as JSON text, where it was conclusive and there is nothing to poll. */
  answer: Schema.optionalKey(Schema.String)
})

/**
 * What refers to a long-running operation, as plain JSON.
 *
 * @since 0.1.0
 */
export interface Reference extends Schema.Schema.Type<typeof Reference> {}

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

/**
 * Reads the parameters of a poll from the path that a server gave: that of the
 * poll itself, or its last part, as most services leave out where they are
 * mounted (`/cloud/v2`, `/assets/v1`). `undefined` when it is another path.
 */
export const fromPath = (path: string, poll: AnyOperation): Parameters | undefined => {
  const [location = "", query = ""] = path.split("?")
  const given = location.split("/").filter((segment) => segment !== "")
  const template = poll.path.split("/").filter((segment) => segment !== "")
  const mount = template.length - given.length
  if (mount < 0 || given.length === 0) return undefined
  const found: Record<string, string> = {}
  for (const [index, segment] of template.entries()) {
    const wire = /^\{(.+)\}$/.exec(segment)?.[1]
    const value = given[index - mount]
    if (wire === undefined) {
      if (value !== undefined && value !== segment) return undefined
      continue
    }
    const parameter = poll.parameters.find((it) => it.in === "path" && (it.wire ?? it.name) === wire)
    if (value === undefined || parameter === undefined) return undefined
    found[parameter.name] = value
  }
  for (const [wire, value] of new URLSearchParams(query)) {
    const parameter = poll.parameters.find((it) => it.in === "query" && (it.wire ?? it.name) === wire)
    if (parameter !== undefined) found[parameter.name] = value
  }
  return found
}
