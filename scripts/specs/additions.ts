/**
 * Reads `specs/additions/*.yaml`: operations that exist and that Roblox's document leaves out, written by hand.
 */
import * as Schema from "effect/Schema"
import { parse } from "yaml"
import { type Evidence, evidenced } from "./evidence.ts"
import { type Document, methods, type OperationObject, operationKey, type SchemaObject } from "./model.ts"

const Entry = Schema.Struct({
  reason: Schema.String,
  ...evidenced,
  spec: Schema.Record(Schema.String, Schema.Unknown)
})

const File = Schema.Struct({
  operations: Schema.Record(Schema.String, Entry),
  schemas: Schema.Record(Schema.String, Schema.Unknown)
})

/** One family's additional operations, as the document would have them. */
export interface Addition {
  readonly family: string
  readonly document: Document
  /** Where each operation is known from. */
  readonly origins: ReadonlyArray<Origin>
}

export interface Origin {
  readonly operation: string
  readonly reason: string
  readonly evidence: Evidence
  readonly source: string
}

const securitySchemes = { "roblox-api-key": { type: "apiKey", in: "header", name: "x-api-key" } }

const pathsOf = (operations: (typeof File.Type)["operations"]): Document["paths"] => {
  const paths: Record<string, Record<string, OperationObject>> = {}
  for (const [key, { spec }] of Object.entries(operations)) {
    const [method = "", path = ""] = key.split(" ", 2)
    if (!methods.some((known) => known === method)) throw new Error(`${key} does not begin with a method`)
    // Written by hand in the shape of the documents; `specs:check` and the generator read them alike.
    paths[path] = { ...paths[path], [method.toLowerCase()]: spec as unknown as OperationObject }
  }
  return paths
}

export const parseAddition = (family: string, text: string): Addition => {
  try {
    const file = Schema.decodeUnknownSync(File, { onExcessProperty: "error", errors: "all" })(parse(text))
    return {
      family,
      origins: Object.entries(file.operations).map(([operation, { evidence, reason, source }]) => ({
        operation,
        reason,
        evidence,
        source
      })),
      document: {
        openapi: "3.0.4",
        info: { title: family, version: "1" },
        servers: [{ url: "https://apis.roblox.com" }],
        paths: pathsOf(file.operations),
        components: { schemas: file.schemas as { readonly [name: string]: SchemaObject }, securitySchemes }
      }
    }
  } catch (cause) {
    throw new Error(`${family}.yaml is not a valid addition: ${cause instanceof Error ? cause.message : cause}`, {
      cause
    })
  }
}

/** Additions that the documents have by now, one line each. */
export const superseded = (
  additions: ReadonlyArray<Addition>,
  documents: ReadonlyMap<string, Document>
): ReadonlyArray<string> => {
  const published = new Set(
    [...documents.values()].flatMap(({ paths }) =>
      Object.entries(paths).flatMap(([path, item]) => Object.keys(item).map((method) => operationKey(method, path)))
    )
  )
  return additions.flatMap(({ document }) =>
    Object.entries(document.paths)
      .flatMap(([path, item]) => Object.keys(item).map((method) => operationKey(method, path)))
      .filter((key) => published.has(key))
      .map((key) => `addition no longer needed: the document has ${key}`)
  )
}
