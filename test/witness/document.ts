/**
 * The interface as Roblox publishes it, for judges that are not ours. The published document is used
 * where it is at hand (OPEN_CLOUD_DOCUMENT, or a checkout beside this one); otherwise its facts in `specs/families`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { loadFamilies } from "../../scripts/specs/load.ts"

type Json = null | boolean | number | string | Array<Json> | { [key: string]: Json }

interface OperationObject {
  security?: Array<Record<string, Json>>
  responses: Record<string, { headers?: Json; content?: Record<string, Json> }>
}

export interface OpenApi {
  paths: Record<string, Record<string, OperationObject>>
  components: { schemas: Record<string, Json> }
}

const root = fileURLToPath(new URL("../..", import.meta.url))

/** Where the published document is, if it is anywhere. */
export const publishedPath = [process.env.OPEN_CLOUD_DOCUMENT, `${root}../shared/facts/upstream-openapi.json`].find(
  (path) => path !== undefined && existsSync(path)
)

const read = (path: string): OpenApi => JSON.parse(readFileSync(path, "utf8"))

const merged = (documents: ReadonlyArray<OpenApi>): OpenApi => {
  const all: OpenApi = { ...documents[0]!, paths: {}, components: { ...documents[0]!.components, schemas: {} } }
  for (const document of documents) {
    Object.assign(all.paths, document.paths)
    Object.assign(all.components.schemas, document.components.schemas)
  }
  return all
}

/** Walks every object of a document. */
const visit = (value: Json | undefined, at: (node: { [key: string]: Json }) => void): void => {
  if (Array.isArray(value)) for (const item of value) visit(item, at)
  else if (typeof value === "object" && value !== null) {
    at(value)
    for (const item of Object.values(value)) visit(item, at)
  }
}

/**
 * Around Prism's own difficulties, which say nothing about a request: typed response headers, multipart fields
 * that are not text, and formats that mean something else to its validator.
 */
const forPrism = (document: OpenApi): OpenApi => {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.security?.some((scheme) => "roblox-api-key" in scheme) !== true) delete item[method]
      else for (const response of Object.values(operation.responses)) delete response.headers
    }
    if (Object.keys(item).length === 0) delete document.paths[path]
  }
  visit(document as unknown as Json, (node) => {
    // Two tables paths differ only in their parameter's name; the server goes by the value's form.
    if (node.name === "tableId") node.schema = { type: "string" }
    if (node["multipart/form-data"] !== undefined) node["application/json"] = node["multipart/form-data"]
    delete node["multipart/form-data"]
    // Protobuf durations are "3.5s"; the validator's `duration` is ISO 8601's.
    if (node.format === "duration") node.pattern = "^-?\\d+(\\.\\d+)?s$"
    if (node.format === "date-span") node.pattern = "^(\\d+\\.)?\\d\\d:\\d\\d:\\d\\d$"
    if (node.format === "duration" || node.format === "date-span") delete node.format
  })
  return document
}

/** What requests are judged by: the document as it is published. */
export const publishedDocument = (): OpenApi =>
  forPrism(
    publishedPath === undefined
      ? merged(readdirSync(`${root}specs/families`).map((name) => read(`${root}specs/families/${name}`)))
      : read(publishedPath)
  )

/** What answers are made from: the document with the corrections in `specs/patches`. */
export const correctedDocument = (): OpenApi =>
  forPrism(merged(loadFamilies().map((family) => structuredClone(family.document) as unknown as OpenApi)))
