/**
 * Which patch explains that the published document objects to a request.
 */
import type { Document, OperationSpec } from "../specs/model.ts"
import { operationKey } from "../specs/model.ts"
import type { Patch } from "../specs/patches.ts"
import type { Violation } from "./prism.ts"

const references = (value: unknown, found: Set<string>): void => {
  if (Array.isArray(value)) for (const item of value) references(item, found)
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === "$ref" && typeof item === "string") found.add(item.slice("#/components/schemas/".length))
      else references(item, found)
    }
  }
}

/** The components that a request of the operation refers to, directly or not. */
const componentsOf = (document: Document, { spec }: OperationSpec): ReadonlySet<string> => {
  const found = new Set<string>()
  references([spec.requestBody, spec.parameters], found)
  // A set visits what is added on the way.
  for (const name of found) references(document.components.schemas[name], found)
  return found
}

type Change = Patch["changes"][number]

/** The parameter that the change is about; `undefined` when it is about the body. */
const parameterOf = ({ target }: Change): string | undefined => /^\/parameters\/([^/]+)/.exec(target.pointer)?.[1]

/** Whether the change is about what the violation is about, as far as its location tells. */
const about = (change: Change, { location }: Violation): boolean => {
  const [place = "", name = ""] = location.split(".")
  const parameter = parameterOf(change)
  return place === "body" || place === "" ? parameter === undefined : parameter?.toLowerCase() === name.toLowerCase()
}

/** Whether the change mentions the field that the violation's message is about. */
const mentions = (change: Change, { message }: Violation): boolean => {
  const field = /property '([^']+)'/.exec(message)?.[1]
  return field !== undefined && JSON.stringify([change.target.pointer, change.expect, change.set]).includes(field)
}

/** Ids of the patches that change what the violation is about, for the requests of one operation. */
export const explaining = (
  patches: ReadonlyArray<Patch>,
  { document, spec }: { readonly document: Document; readonly spec: OperationSpec },
  violation: Violation
): ReadonlyArray<string> => {
  const [family] = spec.annotation.id.split(".")
  const key = operationKey(spec.method, spec.path)
  const components = componentsOf(document, spec)
  // The mock server also fails for want of a content type that it can write its answer in.
  const part = /Cannot serialise/.test(violation.message) ? /^\/responses\b/ : /^\/(requestBody|parameters)\b/
  const touches = ({ target }: Change): boolean => {
    if (target.family !== family) return false
    if (target.operation !== undefined) {
      return target.operation === key && part.test(target.pointer)
    }
    const component = /^\/components\/schemas\/([^/]+)/.exec(target.pointer)?.[1]
    return component !== undefined && components.has(component.replaceAll("~1", "/").replaceAll("~0", "~"))
  }
  const candidates = patches
    .map(({ changes, id }) => ({ id, changes: changes.filter((it) => touches(it) && about(it, violation)) }))
    .filter(({ changes }) => changes.length > 0)
  const exact = candidates.filter(({ changes }) => changes.some((change) => mentions(change, violation)))
  return (exact.length > 0 ? exact : candidates).map(({ id }) => id)
}
