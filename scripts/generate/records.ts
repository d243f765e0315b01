import type { FamilySpec } from "../specs/model.ts"
import { componentNames } from "./names.ts"
import { operationsModule } from "./operations.ts"
import { ShapeEmitter } from "./shapes.ts"

/** The records of a family's operations, and the shapes of their answers. Throws on annotations of what is not there. */
export const recordsOf = (spec: FamilySpec) => {
  const names = componentNames(Object.keys(spec.document.components.schemas))
  const shapes = new ShapeEmitter(spec.document, names, spec.answers, spec.results)
  const operations = operationsModule(spec, names, shapes)
  shapes.declareResults()
  return { names, operations, shapes }
}
