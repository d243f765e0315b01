/**
 * The specs as the generator consumes them.
 */
import { type Annotations, type Common, complete, type Resources } from "./annotations.ts"
import { readMetrics, readProbes, readResources, readSpecs, specsRoot } from "./files.ts"
import type { Metric } from "./metrics.ts"
import { type Document, type FamilySpec, methods, type OperationSpec } from "./model.ts"
import { applyPatches } from "./patches.ts"
import type { Question } from "./probes.ts"

export type { FamilySpec, OperationAnnotation, OperationSpec } from "./model.ts"

const operationsOf = (file: Annotations, common: Common, document: Document): ReadonlyArray<OperationSpec> =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const spec = item[method.toLowerCase() as Lowercase<typeof method>]
      return spec === undefined ? [] : [{ method, path, spec, annotation: complete(file, common, method, path, spec) }]
    })
  )

/** A family as the generator takes it. Throws on the first operation that has no whole annotation. */
export const familyOf = (
  annotations: ReadonlyArray<Annotations>,
  common: Common,
  family: string,
  document: Document
): FamilySpec => {
  const file = annotations.find((candidate) => candidate.family === family)
  if (file === undefined) throw new Error(`The family ${family} has no annotations`)
  const operations = operationsOf(file, common, document)
  return {
    family,
    service: file.service,
    document,
    operations,
    answers: file.answers ?? {},
    results: file.results ?? {},
    generics: file.generics ?? []
  }
}

/**
 * Every family of Roblox's document, corrected by the patches, with each
 * operation's annotation complete. Throws on the first thing that is missing or
 * stale; `specs:check` lists them all.
 */
export const loadFamilies = (root: string = specsRoot): ReadonlyArray<FamilySpec> => {
  const { annotations, common, documents: imported, patches } = readSpecs(root)
  const { documents, stale } = applyPatches(imported, patches)
  if (stale.length > 0) throw new Error(`Patches that do not apply:\n${stale.join("\n")}`)
  return [...documents].map(([family, document]) => familyOf(annotations, common, family, document))
}

/** The families of what the document leaves out, annotated alike. */
export const loadAdditions = (root: string = specsRoot): ReadonlyArray<FamilySpec> => {
  const { annotations, common, additions } = readSpecs(root)
  return additions.map(({ family, document }) => familyOf(annotations, common, family, document))
}

/** What is not known for sure. */
export const loadProbes = (root: string = specsRoot): ReadonlyArray<Question> => readProbes(root)

/** What analytics measure. */
export const loadMetrics = (root: string = specsRoot): ReadonlyArray<Metric> => readMetrics(root)

/** What the scopes of keys are granted on. */
export const loadResources = (root: string = specsRoot): Resources => readResources(root)
