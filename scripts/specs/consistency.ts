/**
 * Whether annotations and documents fit together.
 */
import type { Bucket, Limit, Scopes } from "../../src/Operation.ts"
import { parameterName } from "../generate/names.ts"
import { type Annotations, type Common, complete } from "./annotations.ts"
import {
  type AnnotatedPaging,
  type Document,
  methods,
  type OperationSpec,
  operationKey,
  type SchemaObject
} from "./model.ts"

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

/** The schema at a dotted path, through references, `allOf` and lists; `undefined` when it is not there. */
const schemaAt = (document: Document, schema: SchemaObject, path: ReadonlyArray<string>): SchemaObject | undefined => {
  if (schema.$ref !== undefined) {
    const target = document.components.schemas[schema.$ref.replace("#/components/schemas/", "")]
    return target === undefined ? undefined : schemaAt(document, target, path)
  }
  if (schema.items !== undefined && path.length > 0) return schemaAt(document, schema.items, path)
  const [name, ...rest] = path
  if (name === undefined) return schema
  const property = schema.properties?.[name]
  if (property !== undefined) return schemaAt(document, property, rest)
  for (const part of schema.allOf ?? []) {
    const found = schemaAt(document, part, path)
    if (found !== undefined) return found
  }
  return undefined
}

const jsonSchema = (content: { readonly [type: string]: { readonly schema?: SchemaObject } } | undefined) =>
  Object.entries(content ?? {}).find(([type]) => type.includes("json"))?.[1].schema

const answerOf = (document: Document, { spec }: OperationSpec): SchemaObject | undefined => {
  const long = spec["x-long-running-operation-parameters"]?.response
  const success = Object.entries(spec.responses).find(([status]) => status.startsWith("2"))?.[1]
  const answer = jsonSchema(success?.content)
  // The result of a long-running operation is typed beside the response, not in it.
  return long === undefined || answer === undefined
    ? answer
    : { ...schemaAt(document, answer, []), properties: { response: long } }
}

/** The names that parameters have in inputs, and what Roblox calls each. */
const wires = ({ annotation, spec }: OperationSpec) =>
  new Map((spec.parameters ?? []).map(({ name }) => [annotation.names?.[name] ?? parameterName(name), name]))

const inputs = (operation: OperationSpec) => new Set(wires(operation).keys())

const atInput = (document: Document, operation: OperationSpec, at: string): boolean => {
  const [head = "", ...rest] = at.split(".")
  if (head !== "body") return inputs(operation).has(at)
  const content = operation.spec.requestBody?.content
  const body = jsonSchema(content)
  if (body !== undefined) return schemaAt(document, body, rest) !== undefined
  return content !== undefined && rest.length <= 1
}

const pagingProblems = (
  document: Document,
  operation: OperationSpec,
  paging: AnnotatedPaging
): ReadonlyArray<string> => {
  const wire = new Set((operation.spec.parameters ?? []).map((parameter) => parameter.name))
  const body = jsonSchema(operation.spec.requestBody?.content)
  const sent = (name: string) =>
    paging.in === "query"
      ? wire.has(name)
      : body !== undefined && schemaAt(document, body, name.split(".")) !== undefined
  const answer = answerOf(document, operation)
  const answered = (path: string) => answer !== undefined && schemaAt(document, answer, path.split(".")) !== undefined
  const items = answer && schemaAt(document, answer, paging.items.split("."))
  return [
    ...[paging.size, paging.cursor]
      .filter((name) => name !== undefined && !sent(name))
      .map((name) => `no ${name} to send`),
    ...(paging.reverse === undefined || inputs(operation).has(paging.reverse) ? [] : [`no input ${paging.reverse}`]),
    ...[paging.next, paging.previous, paging.hasMore, paging.total]
      .filter((path) => path !== undefined && !answered(path))
      .map((path) => `no ${path} in the answer`),
    ...(items?.type === "array" ? [] : [`no list ${paging.items} in the answer`])
  ]
}

const scopeNames = (scopes: Scopes) =>
  new Set([
    ...(scopes.all ?? []),
    ...(scopes.any ?? []),
    ...(scopes.conditional ?? []).map((entry) => entry.scope),
    ...(scopes.optional ?? []).map((entry) => entry.scope)
  ])

const scopeProblems = ({ spec, annotation }: OperationSpec): ReadonlyArray<string> => {
  const known = scopeNames(annotation.scopes)
  const listed = (spec["x-roblox-scopes"] ?? []).map((scope) => scope.name)
  return [
    ...listed.filter((name) => !known.has(name)).map((name) => `the scope ${name} is not annotated`),
    ...[...known].filter((name) => !listed.includes(name)).map((name) => `the document has no scope ${name}`)
  ]
}

const limitProblems = (document: Document, operation: OperationSpec, limits: ReadonlyArray<Limit>) =>
  limits.filter(({ at }) => !atInput(document, operation, at)).map(({ at }) => `no input ${at} to limit`)

const bucketProblems = (
  document: Document,
  operation: OperationSpec,
  { name, per, weight }: Bucket
): ReadonlyArray<string> => {
  const inputs = weight?.of === "items" ? [...per, weight.asked] : per
  const answer = answerOf(document, operation)
  const isMissing = (path: string) => answer && schemaAt(document, answer, path.split("."))?.type !== "array"
  return [
    ...inputs
      .filter((key) => !atInput(document, operation, key))
      .map((key) => `no input ${key} for the bucket ${name}`),
    ...(weight?.of === "items" && isMissing(weight.answered)
      ? [`no list ${weight.answered} in the answer for the bucket ${name}`]
      : []),
    ...(weight?.of === "request" && operation.spec.requestBody === undefined
      ? [`no body to weigh for the bucket ${name}`]
      : [])
  ]
}

const identifier = /^[a-z][A-Za-z0-9]*$/

/** A variant does what its main operation does, with an input that tells the two apart. */
const variantProblems = (operation: OperationSpec, all: ReadonlyMap<string, OperationSpec>): ReadonlyArray<string> => {
  const { name, variant } = operation.annotation
  if (variant === undefined) return []
  const main = all.get(variant.of)
  if (main === undefined || main.annotation.variant !== undefined) {
    return [`is a variant of ${variant.of}, which is no operation of its own`]
  }
  const [own, others] = [inputs(operation), wires(main)]
  return [
    ...(name === main.annotation.name ? [] : ["is not named as what it is a variant of"]),
    ...(operation.method === main.method ? [] : ["uses another method than what it is a variant of"]),
    ...(own.has(variant.when) && !others.has(variant.when)
      ? []
      : [`${variant.when} does not tell it from ${variant.of}`]),
    // What selects it may stand in place of what the other path has there.
    ...[...others]
      .filter(([key, wire]) => !own.has(key) && !main.path.includes(`{${wire}}`))
      .map(([key]) => `lacks the input ${key} of ${variant.of}`)
  ]
}

const operationProblems = (
  document: Document,
  operation: OperationSpec,
  all: ReadonlyMap<string, OperationSpec>
): ReadonlyArray<string> => {
  const { annotation } = operation
  const { poll } = annotation.longRunning ?? {}
  return [
    ...[annotation.name, annotation.exportName]
      .filter((name) => !identifier.test(name))
      .map((name) => `${name} is no name`),
    ...(annotation.paging === undefined ? [] : pagingProblems(document, operation, annotation.paging)),
    ...scopeProblems(operation),
    ...limitProblems(document, operation, annotation.limits ?? []),
    ...(annotation.buckets ?? []).flatMap((bucket) => bucketProblems(document, operation, bucket)),
    ...[annotation.idempotency?.key, annotation.idempotency?.firstSent]
      .filter((key) => key !== undefined && !atInput(document, operation, key))
      .map((key) => `no input ${key} for idempotency`),
    ...(poll !== undefined && !all.has(poll) ? [`polls with ${poll}, which does not exist`] : []),
    ...variantProblems(operation, all)
  ]
}

/** Every way in which the annotations do not fit the documents, one line each. */
export const problems = (
  files: ReadonlyArray<Annotations>,
  common: Common,
  documents: ReadonlyMap<string, Document>
): ReadonlyArray<string> => {
  const lines: Array<string> = []
  const all = new Map<string, OperationSpec>()
  const known = new Set<string>()
  for (const [family, document] of documents) {
    const file = files.find((candidate) => candidate.family === family)
    for (const [path, item] of Object.entries(document.paths)) {
      for (const method of methods) {
        const spec = item[method.toLowerCase() as Lowercase<typeof method>]
        if (spec === undefined) continue
        const key = operationKey(method, path)
        known.add(`${family} ${key}`)
        if (file?.operations[key] === undefined) {
          lines.push(`not annotated: ${key} (${family})`)
          continue
        }
        try {
          const annotation = complete(file, common, method, path, spec)
          if (all.has(annotation.id)) lines.push(`annotated twice as ${annotation.id}: ${key}`)
          all.set(annotation.id, { method, path, spec, annotation })
        } catch (cause) {
          lines.push(`annotation incomplete: ${messageOf(cause)}`)
        }
      }
    }
  }
  for (const { family, operations } of files) {
    for (const key of Object.keys(operations)) {
      if (!known.has(`${family} ${key}`)) lines.push(`annotated but not in the document: ${key} (${family})`)
    }
  }
  for (const operation of all.values()) {
    const document = documents.get(operation.annotation.id.split(".")[0] ?? "")
    if (document === undefined) continue
    const found = operationProblems(document, operation, all)
    lines.push(...found.map((problem) => `${operation.annotation.id} ${problem}`))
  }
  return lines
}
