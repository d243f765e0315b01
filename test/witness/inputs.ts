/** Inputs for any operation, made from its record and from the schema of its body. */
import OpenAPISampler from "openapi-sampler"
import { loadAdditions, loadFamilies } from "../../scripts/specs/load.ts"
import type { OperationSpec } from "../../scripts/specs/model.ts"
import type { AnyOperation, Json, Parameter } from "../../src/Operation.ts"

const families = [...loadFamilies(), ...loadAdditions()]

const specs = new Map(
  families.flatMap((family) =>
    family.operations.map((operation) => [operation.annotation.id, { operation, document: family.document }] as const)
  )
)

const file = { content: new Blob([new Uint8Array([1, 2, 3])]), contentType: "image/png", fileName: "icon.png" }

const parameterValue = (parameter: Parameter): unknown => {
  const value = parameter.values?.[0] ?? scalar(parameter)
  return parameter.list === true ? [value] : value
}

const uuid = "0b9f6a9c-3c1e-4c2f-9a53-5a5f5d1f2b11"

const scalar = (parameter: Parameter): unknown => {
  switch (parameter.kind) {
    case "id":
      return "123"
    case "integer":
    case "number":
      return parameter.minimum ?? 1
    case "boolean":
      return true
    case "timestamp":
      return "2024-01-02T03:04:05Z"
    case "duration":
      return "3s"
    case "json":
      return { source: "ö" }
    case "ids":
      return ["123", 456]
    case "string":
      return /tableId|^id$|eventId|gameId|idempotencyKey/.test(parameter.wire ?? parameter.name)
        ? uuid
        : parameter.in === "header"
          ? "1"
          : "value"
  }
}

/** Samples for the formats that the sampler does not know. */
const formatted: Readonly<Record<string, Json>> = { duration: "3s", "date-span": "1.02:03:04", byte: "c2VjcmV0" }

const withSamples = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withSamples)
  if (typeof value !== "object" || value === null) return value
  const node = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withSamples(item)]))
  return typeof node.format === "string" && node.format in formatted
    ? { ...node, example: formatted[node.format] }
    : node
}

/** Documents are large, and each is sampled for every operation in it. */
const documents = new WeakMap<object, object>()

const documentWithSamples = (document: object): object => {
  const made = documents.get(document) ?? (withSamples(document) as object)
  documents.set(document, made)
  return made
}

const sample = (schema: object, full: boolean, document: object | undefined): unknown =>
  OpenAPISampler.sample(
    withSamples(schema) as object,
    { skipReadOnly: true, skipNonRequired: !full, quiet: true },
    document === undefined ? undefined : documentWithSamples(document)
  )

const jsonSchema = (operation: OperationSpec) => {
  const content = operation.spec.requestBody?.content ?? {}
  return Object.entries(content).find(([type]) => /json/.test(type))?.[1].schema
}

const sampled = (id: string, full: boolean): unknown => {
  const found = specs.get(id)
  const schema = found && jsonSchema(found.operation)
  return schema === undefined ? undefined : sample(schema, full, found?.document)
}

const multipartSchema = (id: string) => {
  const found = specs.get(id)
  const schema = found?.operation.spec.requestBody?.content["multipart/form-data"]?.schema
  return { schema, document: found?.document }
}

const partValue = (id: string, name: string): unknown => {
  const { schema, document } = multipartSchema(id)
  const property = schema?.properties?.[name]
  return property === undefined ? "value" : sample(property, true, document)
}

const body = (operation: AnyOperation, full: boolean): { readonly body?: unknown } => {
  switch (operation.body.kind) {
    case "none":
    case "empty":
    case "credential":
      return {}
    case "binary":
      return { body: { content: new Uint8Array([1, 2, 3]), contentType: operation.body.contentTypes[0]! } }
    case "multipart": {
      const parts = operation.body.parts.filter((part) => full || part.required === true)
      return {
        body: Object.fromEntries(
          parts.map((part) => {
            const value = part.kind === "file" ? file : partValue(operation.id, part.name)
            return [part.name, part.list === true ? [value] : value]
          })
        )
      }
    }
    case "json":
      // Prism takes an empty value for a missing body.
      return full || operation.body.required === true ? { body: sampled(operation.id, full) ?? { coins: 1 } } : {}
  }
}

const input = (operation: AnyOperation, full: boolean): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(
    operation.parameters
      .filter((parameter) => full || parameter.required === true)
      .map((parameter) => [parameter.name, parameterValue(parameter)])
  ),
  ...body(operation, full)
})

/** Only what the operation cannot do without. */
export const minimalInput = (operation: AnyOperation) => input(operation, false)

/** Every parameter and every field of the body. */
export const fullInput = (operation: AnyOperation) => input(operation, true)
