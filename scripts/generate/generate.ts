/** All generated files, as text, from the specs. */
import { fileURLToPath } from "node:url"
import type { Resources } from "../specs/annotations.ts"
import type { Metric } from "../specs/metrics.ts"
import type { FamilySpec } from "../specs/model.ts"
import type { Question } from "../specs/probes.ts"
import { bodiesModule } from "./bodies.ts"
import { bodySchemasModule } from "./bodySchemas.ts"
import { catalogModule } from "./catalog.ts"
import { metricsModule } from "./metrics.ts"
import { pascal } from "./names.ts"
import { dialectModule, probesModule } from "./probes.ts"
import { recordsOf } from "./records.ts"
import { scopesModule } from "./scopes.ts"
import { schemasModule, shapesModule } from "./shapes.ts"
import { wireModule } from "./wire.ts"
import { wordsModule } from "./words.ts"

/** A file below `src/generated`. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

const banner = "// Generated from specs/ by `npm run generate`. Do not edit.\n"

const services = fileURLToPath(new URL("../../src/services", import.meta.url))

const family = async (spec: FamilySpec): Promise<ReadonlyArray<GeneratedFile>> => {
  const { names, operations, shapes } = recordsOf(spec)
  return [
    { path: `${spec.family}/bodies.ts`, text: banner + bodySchemasModule(spec) },
    { path: `${spec.family}/operations.ts`, text: banner + operations },
    { path: `${spec.family}/schemas.ts`, text: banner + schemasModule(shapes.declarations, spec.generics) },
    { path: `${spec.family}/shapes.ts`, text: banner + shapesModule(shapes.declarations) },
    { path: `${spec.family}/wire.ts`, text: banner + (await wireModule(spec.document, names)) },
    { path: `${spec.family}/words.ts`, text: banner + wordsModule(spec, services) }
  ]
}

const spread = (families: ReadonlyArray<FamilySpec>) =>
  families.map((it) => `  ...Object.values(${pascal(it.family)})`).join(",\n")

/** Apart from the records, so that whoever only names operations loads the types of none. */
const ids = (families: ReadonlyArray<FamilySpec>): GeneratedFile => {
  const annotations = families.flatMap(({ operations }) => operations.map(({ annotation }) => annotation))
  const union = (names: ReadonlyArray<string>) => names.map((name) => `  | ${JSON.stringify(name)}`).join("\n")
  const buckets = new Set(annotations.flatMap((annotation) => (annotation.buckets ?? []).map(({ name }) => name)))
  return {
    path: "ids.ts",
    text: [
      banner.trimEnd(),
      "/** The id of an operation. */",
      `export type OperationId =\n${union(annotations.map(({ id }) => id))}`,
      "",
      "/** A quota that several operations share. */",
      `export type BucketName =\n${union([...buckets].sort())}`,
      ""
    ].join("\n")
  }
}

/** Apart from the records, as a page that calls an operation does not show where it is explained. */
const references = (families: ReadonlyArray<FamilySpec>): GeneratedFile => {
  const lines = families.flatMap(({ operations }) =>
    operations.map(
      ({ annotation, spec }) => `  ${JSON.stringify(annotation.id)}: ${JSON.stringify(spec.externalDocs?.url ?? "")}`
    )
  )
  return {
    path: "references.ts",
    text: [
      banner.trimEnd(),
      "/** Roblox's reference page of an operation, by its id; empty where there is none. */",
      `export const references: Readonly<Record<string, string>> = {\n${lines.join(",\n")}\n}`,
      ""
    ].join("\n")
  }
}

const index = (families: ReadonlyArray<FamilySpec>, additions: ReadonlyArray<FamilySpec>): GeneratedFile => {
  const all = [...families, ...additions]
  const imports = all.map((it) => `import * as ${pascal(it.family)} from "./${it.family}/operations.ts"`)
  return {
    path: "index.ts",
    text: [
      banner.trimEnd(),
      `import type { AnyOperation } from "../interface/Operation.ts"`,
      ...imports,
      "",
      `export { ${all.map((it) => pascal(it.family)).join(", ")} }`,
      "export type { AnyOperation }",
      `export type { BucketName, OperationId } from "./ids.ts"`,
      `export { references } from "./references.ts"`,
      "",
      "/** Every operation of Roblox's OpenAPI document that takes an API key or an OAuth token. */",
      `export const allOperations: ReadonlyArray<AnyOperation> = [\n${spread(families)}\n]`,
      "",
      "/** Operations that exist and that the document leaves out. */",
      `export const additionalOperations: ReadonlyArray<AnyOperation> = [\n${spread(additions)}\n]`,
      ""
    ].join("\n")
  }
}

/** The paths of all families, by Roblox's names. A path whose body is the credential has none that a program could write. */
const paths = (families: ReadonlyArray<FamilySpec>): GeneratedFile => {
  const open = families.filter(({ operations }) => !operations.some((it) => it.annotation.credential !== undefined))
  return {
    path: "paths.ts",
    text: [
      banner.trimEnd(),
      ...open.map((it) => `import type * as ${pascal(it.family)} from "./${it.family}/wire.ts"`),
      "",
      "/** Every path of Open Cloud, with its methods, as Roblox's document has them. */",
      `export interface Paths\n  extends ${open.map((it) => `${pascal(it.family)}.paths`).join(",\n    ")} {}`,
      ""
    ].join("\n")
  }
}

export const generate = async (
  families: ReadonlyArray<FamilySpec>,
  additions: ReadonlyArray<FamilySpec>,
  resources: Resources,
  questions: ReadonlyArray<Question>,
  measured: ReadonlyArray<Metric>
): Promise<ReadonlyArray<GeneratedFile>> => {
  const files: Array<GeneratedFile> = []
  const all = [...families, ...additions]
  for (const spec of all) files.push(...(await family(spec)))
  const scopes = { path: "scopes.ts", text: banner + scopesModule(all, resources) }
  const dialect = { path: "dialect.ts", text: banner + dialectModule(questions) }
  const probes = { path: "probes.ts", text: banner + probesModule(questions) }
  const metrics = { path: "analytics/metrics.ts", text: banner + metricsModule(measured) }
  const bodies = { path: "bodies.ts", text: banner + bodiesModule(all) }
  const catalog = { path: "catalog.ts", text: banner + catalogModule(all) }
  const named = [ids(all), paths(all), references(all), index(families, additions)]
  return [...files, scopes, dialect, probes, metrics, bodies, catalog, ...named]
}
