/** Wire types: what goes over the network, as openapi-typescript sees the family's document. */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript"
import ts from "typescript"
import type { Document } from "../specs/model.ts"

const int64 = ts.factory.createTypeReferenceNode("Id")

/** The text of a family's `wire.ts`; each component is also exported under its clean name. */
export const wireModule = async (document: Document, names: ReadonlyMap<string, string>): Promise<string> => {
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    alphabetize: true,
    immutable: true,
    // A 64-bit integer may be given in any form that keeps its digits.
    transform: (schema) => (schema.format === "int64" ? int64 : undefined)
  })
  const types = astToString(nodes)
    .replace(/^\/\*\*[\s\S]*?\*\/\n+/, "")
    .replaceAll("    ", "  ")
  const aliases = [...names]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([component, name]) => `export type ${name} = components["schemas"][${JSON.stringify(component)}]`)
  const header = /\bId\b/.test(types) ? `import type { Id } from "../../client/Operation.ts"\n\n` : ""
  return `${header}${types.trimEnd()}\n\n${aliases.join("\n")}\n`
}
