/** All generated files, as text, from the specs. */
import type { FamilySpec } from "../specs/model.ts"
import { componentNames, pascal } from "./names.ts"
import { operationsModule } from "./operations.ts"
import { SchemaEmitter, schemasModule } from "./schemas.ts"
import { wireModule } from "./wire.ts"

/** A file below `src/generated`. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

const banner = "// Generated from specs/ by `npm run generate`. Do not edit.\n"

const family = async (spec: FamilySpec): Promise<ReadonlyArray<GeneratedFile>> => {
  const names = componentNames(Object.keys(spec.document.components.schemas))
  const schemas = new SchemaEmitter(spec.document, names)
  const operations = operationsModule(spec, names, schemas)
  return [
    { path: `${spec.family}/operations.ts`, text: banner + operations },
    { path: `${spec.family}/schemas.ts`, text: banner + schemasModule(schemas.declarations) },
    { path: `${spec.family}/wire.ts`, text: banner + (await wireModule(spec.document, names)) }
  ]
}

const index = (families: ReadonlyArray<FamilySpec>): GeneratedFile => {
  const imports = families.map((it) => `import * as ${pascal(it.family)} from "./${it.family}/operations.ts"`)
  const all = families.map((it) => `  ...Object.values(${pascal(it.family)})`)
  return {
    path: "index.ts",
    text: [
      banner.trimEnd(),
      `import type { AnyOperation } from "../client/Operation.ts"`,
      ...imports,
      "",
      `export { ${families.map((it) => pascal(it.family)).join(", ")} }`,
      "",
      "/** Every operation of the interface. */",
      `export const allOperations: ReadonlyArray<AnyOperation> = [\n${all.join(",\n")}\n]`,
      ""
    ].join("\n")
  }
}

export const generate = async (families: ReadonlyArray<FamilySpec>): Promise<ReadonlyArray<GeneratedFile>> => {
  const files: Array<GeneratedFile> = []
  for (const spec of families) files.push(...(await family(spec)))
  return [...files, index(families)]
}
