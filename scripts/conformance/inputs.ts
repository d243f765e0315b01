/**
 * Inputs of operations, made from the schemas of their specs.
 */

import type { AnyOperation, Limit, Parameter } from "../../src/Operation.ts"
import type { Document, FamilySpec, OperationSpec, SchemaObject } from "../specs/model.ts"
import { type Mode, resolve, valueOf } from "./values.ts"

/** An operation's record, and the spec that it was generated from. */
export interface Subject {
  readonly operation: AnyOperation
  readonly spec: OperationSpec
  readonly document: Document
}

/** Every operation of the families, in the order of the records. */
export const subjectsOf = (
  families: ReadonlyArray<FamilySpec>,
  operations: ReadonlyArray<AnyOperation>
): ReadonlyArray<Subject> => {
  const specs = new Map(
    families.flatMap(({ document, operations }) =>
      operations.map((spec) => [spec.annotation.id, { spec, document }] as const)
    )
  )
  return operations.map((operation) => {
    const found = specs.get(operation.id)
    if (found === undefined) throw new Error(`${operation.id} has no spec`)
    return { operation, ...found }
  })
}

/** What one value of a parameter is, beyond its schema: an id is all digits, and no path segment is empty. */
const single = (document: Document, parameter: Parameter, schema: SchemaObject, mode: Mode): unknown => {
  if (parameter.kind === "id") {
    return mode === "low" ? String(schema.minimum ?? 0) : mode === "high" ? "9223372036854775807" : "123"
  }
  if (parameter.kind === "json") return mode === "low" ? {} : { source: mode === "unicode" ? "日本語" : "conformance" }
  if (parameter.kind === "ids") return mode === "low" ? [] : ["123", 456]
  const value = valueOf(document, { ...schema, readOnly: false }, mode)
  if (typeof value !== "string") return value
  if (value === "") return "a"
  // A header carries no more than ASCII.
  return parameter.in === "header" && mode === "unicode" ? "~!@#$%^&*()" : value
}

const parameterValue = (document: Document, parameter: Parameter, source: SchemaObject, mode: Mode): unknown => {
  const schema = resolve(document, source)
  if (parameter.list !== true) return single(document, parameter, schema, mode)
  const item = resolve(document, schema.items ?? {})
  // An empty list is no parameter at all.
  if (mode === "low" && parameter.required !== true) return []
  const items = mode === "high" ? (["full", "high"] as const) : [mode]
  return items.map((each) => single(document, parameter, item, each))
}

const file = (mode: Mode) => ({
  content: new Blob([new Uint8Array(mode === "low" ? [] : [0, 127, 128, 255])]),
  contentType: "image/png",
  fileName: mode === "unicode" ? "日本語.png" : "icon.png"
})

const contentOf = ({ spec }: Subject, type: RegExp): SchemaObject =>
  Object.entries(spec.spec.requestBody?.content ?? {}).find(([name]) => type.test(name))?.[1].schema ?? {}

const bodyOf = (subject: Subject, mode: Mode): unknown => {
  const { document, operation } = subject
  const { body } = operation
  switch (body.kind) {
    case "none":
    case "empty":
    case "credential":
      return undefined
    case "binary": {
      const contentType = body.contentTypes[mode === "high" ? body.contentTypes.length - 1 : 0] ?? ""
      return { content: new Uint8Array([0, 127, 128, 255]), contentType }
    }
    case "multipart": {
      const { properties = {} } = resolve(document, contentOf(subject, /^multipart\//))
      const parts = body.parts.filter((part) => part.required === true || mode !== "minimal")
      return Object.fromEntries(
        parts.map((part) => {
          const value = part.kind === "file" ? file(mode) : valueOf(document, properties[part.name] ?? {}, mode)
          return [part.name, part.kind === "file" && part.list === true ? [value] : value]
        })
      )
    }
    case "json": {
      if (mode === "minimal" && body.required !== true) return undefined
      const value = valueOf(document, contentOf(subject, /json/), mode)
      // The mock server takes an empty scalar for a missing body.
      return value === false || value === 0 || value === ""
        ? valueOf(document, contentOf(subject, /json/), "full")
        : value
    }
  }
}

/** The longest text that a limit allows. */
const longest = ({ json, maxBytes, maxLength = Number.POSITIVE_INFINITY }: Limit): string =>
  "x".repeat(Math.min(maxLength, maxBytes ?? Number.POSITIVE_INFINITY) - (json === true ? 2 : 0))

const setAt = (value: unknown, [key, ...rest]: ReadonlyArray<string>, change: (at: unknown) => unknown): unknown => {
  if (key === undefined) return change(value)
  if (typeof value !== "object" || value === null || !(key in value)) return value
  return { ...value, [key]: setAt((value as Record<string, unknown>)[key], rest, change) }
}

type Given = Readonly<Record<string, unknown>>

const changed = (input: Given, limit: Limit, change: (at: unknown) => unknown): Given =>
  setAt(input, limit.at.split("."), change) as Given

/** The limit, met exactly. */
const met = (limit: Limit) => (at: unknown) => {
  if (limit.maximum !== undefined) return limit.maximum
  if (Array.isArray(at) && limit.maxItems !== undefined && at.length > 0) {
    return Array.from({ length: limit.maxItems }, () => at[0])
  }
  return typeof at === "string" && limit.maxItems === undefined ? longest(limit) : at
}

/** The shortest text that a limit allows. */
const atLeast =
  ({ minLength = 0 }: Limit) =>
  (at: unknown) =>
    typeof at === "string" ? at.padEnd(minLength, "x") : at

/** The hard text is longer than some limits. */
const within =
  ({ maxBytes = Number.POSITIVE_INFINITY, maxItems, maxLength = Number.POSITIVE_INFINITY }: Limit) =>
  (at: unknown) => {
    if (typeof at !== "string" || maxItems !== undefined) return at
    // A character takes up to four bytes.
    const most = Math.floor(Math.min(maxLength / 3, maxBytes / 4))
    return Number.isFinite(most) ? [...at].slice(0, most).join("") : at
  }

/** An input of an operation. */
export const inputOf = (subject: Subject, mode: Mode): Given => {
  const { operation, spec } = subject
  const schemas = new Map((spec.spec.parameters ?? []).map(({ name, schema }) => [name, schema]))
  const given = operation.parameters.filter((parameter) => parameter.required === true || mode !== "minimal")
  const body = bodyOf(subject, mode)
  const input = {
    ...Object.fromEntries(
      given.map((parameter) => [
        parameter.name,
        parameterValue(subject.document, parameter, schemas.get(parameter.wire ?? parameter.name) ?? {}, mode)
      ])
    ),
    ...(body === undefined ? {} : { body })
  }
  const limits = (operation.limits ?? []).filter(({ at }) => at !== "body")
  if (mode === "high") return limits.reduce((whole, limit) => changed(whole, limit, met(limit)), input)
  if (mode === "low") {
    // A condition that is empty would be none.
    const conditions = (operation.conditions ?? []).map((at): Limit => ({ at, minLength: 1 }))
    return [...limits, ...conditions].reduce((whole, limit) => changed(whole, limit, atLeast(limit)), input)
  }
  return mode === "unicode" ? limits.reduce((whole, limit) => changed(whole, limit, within(limit)), input) : input
}
