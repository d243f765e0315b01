/**
 * Turns Roblox's OpenAPI document into one document of facts a family.
 */
import * as facts from "./facts.ts"
import { type Document, isObject, type JsonObject, methods, operationKey } from "./model.ts"

/** Which family an operation belongs to: an operation named in it, else the longest matching prefix. */
export interface FamilyRule {
  readonly family: string
  /** Path prefixes, with `{}` for a parameter. */
  readonly prefixes: ReadonlyArray<string>
  /** Operations (`METHOD /path`) that belong here whatever their prefix. */
  readonly operations: ReadonlySet<string>
}

export interface Imported {
  readonly documents: ReadonlyMap<string, Document>
  /** Keywords left out that nobody has looked at, with their number. */
  readonly unknown: facts.Unknown
}

/** Family of the operations that match no rule. */
export const unsorted = "unsorted"

const acceptedSchemes = ["roblox-api-key", "roblox-oauth2"]

/** Whether an operation can be called with an API key or an OAuth token. */
const isOpenCloud = (operation: JsonObject): boolean =>
  Array.isArray(operation.security) &&
  operation.security.some((option) => isObject(option) && acceptedSchemes.some((scheme) => scheme in option))

const template = (path: string) => path.replace(/\{[^}]*\}/g, "{}")

const hasPrefix = (path: string, prefix: string) =>
  path.startsWith(prefix) && (path.length === prefix.length || /[/:]/.test(path.charAt(prefix.length)))

export const familyOf = (rules: ReadonlyArray<FamilyRule>, method: string, path: string): string => {
  const key = operationKey(method, path)
  const named = rules.find((rule) => rule.operations.has(key))
  if (named !== undefined) return named.family
  const plain = template(path)
  let best = { family: unsorted, length: 0 }
  for (const { family, prefixes } of rules) {
    for (const prefix of prefixes) {
      if (prefix.length > best.length && hasPrefix(plain, prefix)) best = { family, length: prefix.length }
    }
  }
  return best.family
}

const lookUp = (source: JsonObject, reference: string): JsonObject => {
  const found = reference
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>(
      (at, part) => (isObject(at) ? at[part.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined),
      source
    )
  if (!isObject(found)) throw new Error(`The document refers to ${reference}, which it does not have`)
  return found
}

/** Puts a shared request body in place, so that schemas are the only references left. */
const inlineBody = (source: JsonObject, operation: JsonObject): JsonObject => {
  const body = operation.requestBody
  return isObject(body) && typeof body.$ref === "string"
    ? { ...operation, requestBody: lookUp(source, body.$ref) }
    : operation
}

const references = (value: unknown, found: Set<string>): void => {
  if (Array.isArray(value)) for (const item of value) references(item, found)
  if (!isObject(value)) return
  for (const [key, item] of Object.entries(value)) {
    if (key === "$ref" && typeof item === "string") found.add(item)
    else references(item, found)
  }
}

const schemaPrefix = "#/components/schemas/"

/** Every schema that the paths reach, directly or through other schemas. */
const reachable = (source: JsonObject, paths: JsonObject, seen: facts.Unknown): JsonObject => {
  const schemas: Record<string, JsonObject> = {}
  const visit = (value: unknown) => {
    const found = new Set<string>()
    references(value, found)
    for (const reference of found) {
      if (!reference.startsWith(schemaPrefix)) throw new Error(`Unexpected reference ${reference}`)
      const name = reference.slice(schemaPrefix.length)
      if (Object.hasOwn(schemas, name)) continue
      const copy = facts.schema(lookUp(source, reference), seen)
      schemas[name] = isObject(copy) ? copy : {}
      visit(copy)
    }
  }
  visit(paths)
  return facts.sortKeys(schemas)
}

const securitySchemes = (source: JsonObject, paths: JsonObject, seen: facts.Unknown): JsonObject => {
  const used = new Set<string>()
  for (const item of Object.values(paths)) {
    for (const operation of Object.values(item as JsonObject)) {
      const { security } = operation as JsonObject
      if (Array.isArray(security))
        for (const option of security) for (const name of Object.keys(option ?? {})) used.add(name)
    }
  }
  return Object.fromEntries(
    [...used]
      .sort()
      .map((name) => [name, facts.securityScheme(lookUp(source, `#/components/securitySchemes/${name}`), seen) ?? {}])
  )
}

/** Splits the document into families, keeping facts only. Throws on a document that is not OpenAPI 3. */
export const importDocument = (source: unknown, rules: ReadonlyArray<FamilyRule>): Imported => {
  if (!isObject(source) || typeof source.openapi !== "string" || !isObject(source.paths)) {
    throw new Error("Not an OpenAPI document: it has no `openapi` version or no `paths`")
  }
  const unknown: facts.Unknown = new Map()
  const families = new Map<string, Record<string, Record<string, JsonObject>>>()
  for (const path of Object.keys(source.paths).sort()) {
    const item = source.paths[path]
    if (!isObject(item)) continue
    for (const method of methods.map((name) => name.toLowerCase())) {
      const operation = item[method]
      if (!isObject(operation) || !isOpenCloud(operation)) continue
      const family = familyOf(rules, method, path)
      const paths = families.get(family) ?? {}
      families.set(family, paths)
      const shared = Array.isArray(item.parameters) ? item.parameters : []
      const whole =
        shared.length === 0
          ? operation
          : {
              ...operation,
              parameters: [...shared, ...(Array.isArray(operation.parameters) ? operation.parameters : [])]
            }
      const copy = facts.operation(inlineBody(source, whole), unknown)
      if (isObject(copy)) paths[path] = { ...paths[path], [method]: copy }
    }
  }
  const servers = [{ url: "https://apis.roblox.com" }]
  const documents = [...families]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([family, paths]) => {
      const document: JsonObject = {
        openapi: source.openapi as string,
        info: { title: family, version: "1" },
        servers,
        paths,
        components: {
          schemas: reachable(source, paths, unknown),
          securitySchemes: securitySchemes(source, paths, unknown)
        }
      }
      // The copy has the shape of Document because facts.ts writes only its keywords.
      return [family, document as unknown as Document] as const
    })
  return { documents: new Map(documents), unknown }
}

/** The text of a family's file; the same facts always give the same bytes. */
export const print = (document: Document): string => `${JSON.stringify(document, null, 2)}\n`
