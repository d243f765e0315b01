/**
 * What changed between the specs and a newer document.
 */
import { type Document, isObject, methods, type OperationObject, operationKey } from "./model.ts"
import { equal } from "./patches.ts"
import { pointerTo } from "./pointer.ts"

/** One line a difference, readable on its own. */
export type Report = ReadonlyArray<string>

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing"
  return text.length > 120 ? `${text.slice(0, 117)}...` : text
}

/** A list of parameters compares by name, so that a new one is not a change of all that follow. */
const byName = (value: unknown): unknown =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && typeof item.name === "string")
    ? Object.fromEntries(value.map((item) => [`${item.in ?? ""}${item.in === undefined ? "" : " "}${item.name}`, item]))
    : value

/** The differences between two values, each with the pointer where it is. */
export const differences = (before: unknown, after: unknown, at: ReadonlyArray<string> = []): Report => {
  if (equal(before, after)) return []
  if (before === undefined) return [`${pointerTo(at)} added: ${shown(after)}`]
  if (after === undefined) return [`${pointerTo(at)} removed, was ${shown(before)}`]
  const [old, now] = [byName(before), byName(after)]
  if (isObject(old) && isObject(now)) {
    const inside = [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
      differences(old[key], now[key], [...at, key])
    )
    return inside.length > 0 ? inside : [`${pointerTo(at)}: the order changed`]
  }
  if (
    Array.isArray(before) &&
    Array.isArray(after) &&
    [...before, ...after].every((item) => typeof item === "string")
  ) {
    const gone = before.filter((item) => !after.includes(item))
    const come = after.filter((item) => !before.includes(item))
    const words = [
      come.length > 0 ? `${come.join(", ")} added` : "",
      gone.length > 0 ? `${gone.join(", ")} removed` : ""
    ].filter((word) => word !== "")
    return [`${pointerTo(at)}: ${words.length > 0 ? words.join("; ") : "the order changed"}`]
  }
  return [`${pointerTo(at)}: ${shown(before)} became ${shown(after)}`]
}

const operationsOf = (documents: ReadonlyMap<string, Document>) => {
  const found = new Map<string, { readonly family: string; readonly spec: OperationObject }>()
  for (const [family, { paths }] of documents) {
    for (const [path, item] of Object.entries(paths)) {
      for (const method of methods) {
        const spec = item[method.toLowerCase() as Lowercase<typeof method>]
        if (spec !== undefined) found.set(operationKey(method, path), { family, spec })
      }
    }
  }
  return found
}

const operationDrift = (before: ReadonlyMap<string, Document>, after: ReadonlyMap<string, Document>): Report => {
  const [old, now] = [operationsOf(before), operationsOf(after)]
  const lines: Array<string> = []
  for (const [key, { family }] of now) if (!old.has(key)) lines.push(`operation added: ${key} (${family})`)
  for (const [key, { family, spec }] of old) {
    const next = now.get(key)
    if (next === undefined) lines.push(`operation removed: ${key} (${family})`)
    else {
      if (next.family !== family) lines.push(`operation moved: ${key} from ${family} to ${next.family}`)
      lines.push(...differences(spec, next.spec).map((line) => `operation changed: ${key} ${line}`))
    }
  }
  return lines
}

/** Schemas by name; a schema that several families share is reported once. */
const schemaDrift = (before: ReadonlyMap<string, Document>, after: ReadonlyMap<string, Document>): Report => {
  const lines = new Set<string>()
  for (const [family, document] of before) {
    const next = after.get(family)
    if (next === undefined) continue
    const names = new Set([...Object.keys(document.components.schemas), ...Object.keys(next.components.schemas)])
    for (const name of names) {
      const [old, now] = [document.components.schemas[name], next.components.schemas[name]]
      if (old === undefined) lines.add(`schema added: ${name}`)
      else if (now === undefined) lines.add(`schema removed: ${name}`)
      else for (const line of differences(old, now)) lines.add(`schema changed: ${name} ${line}`)
    }
  }
  return [...lines]
}

const envelope = ({ paths: _, components, ...rest }: Document) => ({ ...rest, security: components.securitySchemes })

const documentDrift = (before: ReadonlyMap<string, Document>, after: ReadonlyMap<string, Document>): Report =>
  [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((family) => {
    const [old, now] = [before.get(family), after.get(family)]
    if (old === undefined) return [`family added: ${family}`]
    if (now === undefined) return [`family removed: ${family}`]
    return differences(envelope(old), envelope(now)).map((line) => `family changed: ${family} ${line}`)
  })

/** Everything that importing the newer document would change. */
export const drift = (before: ReadonlyMap<string, Document>, after: ReadonlyMap<string, Document>): Report => [
  ...documentDrift(before, after),
  ...operationDrift(before, after),
  ...schemaDrift(before, after)
]
