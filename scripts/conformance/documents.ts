/**
 * The documents that the mock server serves: Roblox's, as it is published and with the corrections of
 * `specs/patches`, around what the server itself stumbles over.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { isFields } from "../../src/interface/Fields.ts"
import { readDocuments, specsRoot } from "../specs/files.ts"
import type { FamilySpec } from "../specs/model.ts"
import { equal } from "../specs/patches.ts"

type Json = null | boolean | number | string | Array<Json> | { [key: string]: Json }

export interface OpenApi {
  openapi: string
  info: Json
  servers: Array<{ url: string }>
  paths: Record<string, Record<string, Json>>
  components: { schemas: Record<string, Json>; securitySchemes: Record<string, Json> }
}

/** Where Roblox's document is, if it is at hand. */
export const publishedPath: string | undefined = [
  process.env.OPEN_CLOUD_DOCUMENT,
  join(specsRoot, "../../shared/facts/upstream-openapi.json")
].find((path) => path !== undefined && existsSync(path))

const merged = (documents: Iterable<OpenApi>): OpenApi => {
  const [first, ...rest] = documents
  if (first === undefined) throw new Error("There is no document")
  const all = structuredClone(first)
  for (const { components, paths } of rest) {
    for (const [path, item] of Object.entries(structuredClone(paths))) all.paths[path] = { ...all.paths[path], ...item }
    for (const [name, schema] of Object.entries(structuredClone(components.schemas))) {
      const known = all.components.schemas[name]
      if (known !== undefined && !equal(known, schema)) throw new Error(`Two documents have another ${name} each`)
      all.components.schemas[name] = schema
    }
    Object.assign(all.components.securitySchemes, components.securitySchemes)
  }
  return all
}

const visit = (value: Json | undefined, at: (node: { [key: string]: Json }) => void): void => {
  if (Array.isArray(value)) for (const item of value) visit(item, at)
  else if (typeof value === "object" && value !== null) {
    at(value)
    for (const item of Object.values(value)) visit(item, at)
  }
}

/** The server reads every part of a form as text, so it can judge names and presence, and not what is in a part. */
const textParts = (document: OpenApi, schema: Json | undefined): Json => {
  if (!isFields(schema)) return {}
  if (typeof schema.$ref === "string") {
    return textParts(document, document.components.schemas[schema.$ref.slice("#/components/schemas/".length)])
  }
  const names = Object.keys(isFields(schema.properties) ? schema.properties : {})
  return { ...schema, properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) }
}

/** A success that lists errors is read as the failure that it is; the server is to answer with a success. */
const withoutErrors = (response: Json): void => {
  visit(response, ({ properties }) => {
    if (isFields(properties) && isFields(properties.errors)) properties.errors.maxItems = 0
  })
}

/** Around the server's own difficulties, which say nothing about a request. */
const forServer = (document: OpenApi): OpenApi => {
  visit(document.paths, (node) => {
    // Typed headers of answers end its process.
    if (isFields(node.responses)) {
      for (const [status, response] of Object.entries(node.responses)) {
        if (isFields(response)) delete response.headers
        if (status.startsWith("2")) withoutErrors(response)
      }
    }
    const form = isFields(node.content) ? node.content["multipart/form-data"] : undefined
    if (isFields(form)) {
      form.schema = textParts(document, form.schema)
      // It takes an encoding for a ban of punctuation.
      delete form.encoding
    }
    // Two paths differ only in their parameter's name; Roblox goes by the value's form.
    if (node.name === "tableId") node.schema = { type: "string" }
  })
  visit(document as unknown as Json, (node) => {
    // Protobuf durations are "3.5s"; the server's `duration` is ISO 8601's.
    if (node.format === "duration") node.pattern = "^-?\\d+(\\.\\d+)?s$"
    if (node.format === "date-span") node.pattern = "^(\\d+\\.)?\\d\\d:\\d\\d:\\d\\d$"
    if (node.format === "duration" || node.format === "date-span") delete node.format
    // It holds 64-bit integers to what a double can.
    if (node.format === "int64") delete node.format
  })
  return document
}

const asOpenApi = ({ document }: Pick<FamilySpec, "document">) => document as unknown as OpenApi

/** Requests that ask about a credential carry it in their body alone. */
const withoutHeaderCredential = (families: ReadonlyArray<FamilySpec>): Iterable<OpenApi> =>
  families.map((family) => {
    const document = structuredClone(asOpenApi(family))
    for (const { annotation, method, path } of family.operations) {
      const operation = document.paths[path]?.[method.toLowerCase()]
      if (annotation.credential !== undefined && isFields(operation)) operation.security = []
    }
    return document
  })

/** Roblox's document, or where it is not at hand its facts, and what it leaves out. */
export const published = (additions: ReadonlyArray<FamilySpec>): OpenApi =>
  forServer(
    merged([
      ...(publishedPath === undefined
        ? [...readDocuments(specsRoot).values()].map((document) => asOpenApi({ document }))
        : [JSON.parse(readFileSync(publishedPath, "utf8")) as OpenApi]),
      ...withoutHeaderCredential(additions)
    ])
  )

/** The facts with the corrections, and what the document leaves out. */
export const corrected = (families: ReadonlyArray<FamilySpec>, additions: ReadonlyArray<FamilySpec>): OpenApi =>
  forServer(merged([...families.map(asOpenApi), ...withoutHeaderCredential(additions)]))
