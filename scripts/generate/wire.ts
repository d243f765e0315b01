/** Wire types: what goes over the network, as openapi-typescript sees the family's document. */
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript"
import ts from "typescript"
import type { Document } from "../specs/model.ts"

const named = (name: string) => ts.factory.createTypeReferenceNode(name)

const isOpenObject = (schema: { readonly type?: unknown; readonly properties?: object }) =>
  schema.type === "object" && Object.keys(schema.properties ?? {}).length === 0

/** The text of a family's `wire.ts`; each component is also exported under its clean name. */
export const wireModule = async (document: Document, names: ReadonlyMap<string, string>): Promise<string> => {
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    alphabetize: true,
    immutable: true,
    transform: (schema) => {
      // A 64-bit integer may be given in any form that keeps its digits.
      if (schema.format === "int64") return named("Id")
      // Not the text that the document calls it.
      if (schema.format === "binary") return named("FileInput")
      // An object that the document leaves empty is one that it does not describe.
      const open = isOpenObject(schema) && !("additionalProperties" in schema)
      return open ? named("Readonly<Record<string, unknown>>") : undefined
    }
  })
  const types = astToString(nodes)
    .replace(/^\/\*\*[\s\S]*?\*\/\n+/, "")
    .replaceAll("    ", "  ")
  const aliases = [...names]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([component, name]) => `export type ${name} = components["schemas"][${JSON.stringify(component)}]`)
  const used = ["FileInput", "Id"].filter((name) => new RegExp(`\\b${name}\\b`).test(types))
  const header = used.length > 0 ? `import type { ${used.join(", ")} } from "../../interface/Operation.ts"\n\n` : ""
  return `${header}${types.trimEnd()}\n\n${aliases.join("\n")}\n`
}
