/**
 * The whole check, as lines to print; no line means that all is well.
 */
import { recordsOf } from "../generate/records.ts"
import { type Addition, superseded } from "./additions.ts"
import { type Annotations, type Common, familyRules } from "./annotations.ts"
import { problems } from "./consistency.ts"
import { departureProblems } from "./departures.ts"
import { drift } from "./drift.ts"
import { importDocument } from "./import.ts"
import { familyOf } from "./load.ts"
import type { Document, FamilySpec } from "./model.ts"
import { applyPatches, type Patch } from "./patches.ts"
import { probeProblems, type Question } from "./probes.ts"

export interface Specs {
  readonly annotations: ReadonlyArray<Annotations>
  readonly common: Common
  readonly documents: ReadonlyMap<string, Document>
  readonly patches: ReadonlyArray<Patch>
  readonly additions: ReadonlyArray<Addition>
  readonly probes: ReadonlyArray<Question>
}

const operationIds = (annotations: ReadonlyArray<Annotations>): ReadonlySet<string> =>
  new Set(
    annotations.flatMap(({ family, operations }) =>
      Object.values(operations).map(({ id, name }) => `${family}.${id ?? name}`)
    )
  )

/** What the generator refuses of families whose operations are annotated. */
const refusals = ({ annotations, common }: Specs, documents: ReadonlyMap<string, Document>): ReadonlyArray<string> =>
  [...documents].flatMap(([family, document]) => {
    let spec: FamilySpec
    try {
      spec = familyOf(annotations, common, family, document)
    } catch {
      return []
    }
    try {
      recordsOf(spec)
      return []
    } catch (error) {
      const lines = error instanceof Error ? error.message.split("\n") : [String(error)]
      return lines.map((line) => `annotations/${family}.yaml: ${line}`)
    }
  })

/**
 * Compares the specs with a document of Roblox, where one is given, and with
 * themselves. Annotations and patches are judged against the newer document.
 */
export const check = (specs: Specs, source?: unknown): ReadonlyArray<string> => {
  const current =
    source === undefined ? specs.documents : importDocument(source, familyRules(specs.annotations)).documents
  const { documents, stale } = applyPatches(current, specs.patches)
  // What the document leaves out cannot drift from it.
  const added = specs.additions.map(({ family, document }) => [family, document] as const)
  const all = new Map([...added, ...documents])
  return [
    ...(source === undefined ? [] : drift(specs.documents, current)),
    ...superseded(specs.additions, current),
    ...problems(specs.annotations, specs.common, all),
    ...refusals(specs, all),
    ...departureProblems(specs.annotations),
    ...probeProblems(specs.probes, operationIds(specs.annotations)),
    ...stale.map((line) => `patch no longer applies: ${line}`)
  ]
}
