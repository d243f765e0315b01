/**
 * Copies the facts of an OpenAPI document and leaves its prose behind.
 *
 * What is kept is listed; anything else is dropped. The walk knows where it is,
 * so that a property that happens to be called `description` stays while a
 * schema's description goes. Keywords that are neither kept nor known to be
 * prose are counted, because a new one may carry facts.
 */
import { isObject, type Json, type JsonObject } from "./model.ts"

/** Copies one value, or gives `undefined` to drop it. */
type Copy = (value: Json, seen: Unknown) => Json | undefined

/** Keywords that were dropped without being known as prose, with their number. */
export type Unknown = Map<string, number>

/** Dropped on purpose: prose, samples, and what is derived from elsewhere or stale. */
const prose = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "tags",
  "encoding",
  "x-roblox-docs",
  "x-roblox-code-samples",
  "x-roblox-cloud-api-operation",
  "x-roblox-cloud-api-operation-name",
  "x-roblox-cloud-api-operation-code-samples",
  "x-roblox-recommended-alternatives",
  "x-roblox-throttling-limit",
  "x-roblox-lua-equivalent",
  "x-roblox-extensions-version"
])

const isScalar = (value: Json) => value === null || typeof value !== "object"
const scalar: Copy = (value) => (isScalar(value) ? value : undefined)
const scalars: Copy = (value) => (Array.isArray(value) ? value.filter(isScalar) : undefined)
const strings: Copy = (value) =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : undefined
const identifiers: Copy = (value) =>
  Array.isArray(value) && value.every((name) => typeof name === "string" && /^\w+$/.test(name)) ? value : undefined

const list =
  (item: Copy): Copy =>
  (value, seen) =>
    Array.isArray(value) ? value.flatMap((entry) => item(entry, seen) ?? []) : undefined

/** A record whose keys are names, so that no key of it is a keyword; in the order of the source. */
const named =
  (item: Copy): Copy =>
  (value, seen) => {
    if (!isObject(value)) return undefined
    const copy: Record<string, Json> = {}
    for (const [name, entry] of Object.entries(value)) {
      const kept = item(entry, seen)
      if (kept !== undefined) copy[name] = kept
    }
    return copy
  }

const sorted =
  (item: Copy): Copy =>
  (value, seen) => {
    const copy = named(item)(value, seen)
    return isObject(copy ?? null) ? sortKeys(copy as JsonObject) : undefined
  }

export const sortKeys = <T>(record: { readonly [key: string]: T }): { readonly [key: string]: T } =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

/** An object with known keywords, written in the order they are listed. */
const keywords =
  (fields: () => { readonly [keyword: string]: Copy }, extra: JsonObject = {}): Copy =>
  (value, seen) => {
    if (!isObject(value)) return undefined
    const known = fields()
    const copy: Record<string, Json> = {}
    for (const [keyword, field] of Object.entries(known)) {
      if (extra[keyword] !== undefined) copy[keyword] = extra[keyword]
      const source = value[keyword]
      const kept = source === undefined ? undefined : field(source, seen)
      if (kept !== undefined) copy[keyword] = kept
    }
    for (const keyword of Object.keys(value)) {
      if (!Object.hasOwn(known, keyword) && !prose.has(keyword)) seen.set(keyword, (seen.get(keyword) ?? 0) + 1)
    }
    return copy
  }

const booleanOr =
  (copy: Copy): Copy =>
  (value, seen) =>
    typeof value === "boolean" ? value : copy(value, seen)

const resource = keywords(() => ({ patterns: strings, plural: scalar, singular: scalar }))

export const schema: Copy = keywords(() => ({
  $ref: scalar,
  type: scalar,
  format: scalar,
  nullable: scalar,
  enum: scalars,
  "x-enum-varnames": identifiers,
  "x-enumNames": identifiers,
  default: scalar,
  pattern: scalar,
  minLength: scalar,
  maxLength: scalar,
  minimum: scalar,
  exclusiveMinimum: scalar,
  maximum: scalar,
  exclusiveMaximum: scalar,
  multipleOf: scalar,
  minItems: scalar,
  maxItems: scalar,
  uniqueItems: scalar,
  minProperties: scalar,
  maxProperties: scalar,
  required: strings,
  properties: named(schema),
  additionalProperties: booleanOr(schema),
  items: schema,
  allOf: list(schema),
  oneOf: list(schema),
  anyOf: list(schema),
  not: schema,
  discriminator: keywords(() => ({ propertyName: scalar, mapping: sorted(scalar) })),
  readOnly: scalar,
  writeOnly: scalar,
  deprecated: scalar,
  "x-oneOf": named(strings),
  "x-immutable": scalar,
  "x-resource": scalar,
  "x-aep-resource": resource
}))

const mediaTypes = named(keywords(() => ({ schema })))

const parameter = keywords(() => ({
  name: scalar,
  in: scalar,
  required: scalar,
  deprecated: scalar,
  allowEmptyValue: scalar,
  style: scalar,
  explode: scalar,
  schema,
  "x-enum-varnames": identifiers
}))

const requestBody = keywords(() => ({ required: scalar, content: mediaTypes }))

const response = keywords(
  () => ({ description: () => undefined, headers: sorted(keywords(() => ({ schema }))), content: mediaTypes }),
  { description: "" }
)

const rateLimit = keywords(() => ({ period: scalar, maxInPeriod: scalar }))

/** An operation object without its prose. */
export const operation: Copy = keywords(() => ({
  operationId: scalar,
  deprecated: scalar,
  servers: list(keywords(() => ({ url: scalar }))),
  security: list(sorted(strings)),
  parameters: list(parameter),
  requestBody,
  responses: sorted(response),
  externalDocs: keywords(() => ({ url: scalar })),
  "x-roblox-stability": scalar,
  "x-roblox-scopes": list(keywords(() => ({ name: scalar, targetResourceSpecifier: scalar }))),
  "x-roblox-rate-limits": keywords(() => ({ perApiKeyOwner: rateLimit, perOauth2Authorization: rateLimit })),
  "x-roblox-engine-usability": keywords(() => ({ apiKeyWithHttpService: scalar })),
  "x-roblox-size-limit": scalar,
  "x-long-running-operation-parameters": keywords(() => ({ metadata: schema, response: schema }))
}))

const flow = keywords(() => ({
  authorizationUrl: scalar,
  tokenUrl: scalar,
  refreshUrl: scalar,
  scopes: sorted(scalar)
}))

export const securityScheme: Copy = keywords(() => ({
  type: scalar,
  name: scalar,
  in: scalar,
  flows: keywords(() => ({ authorizationCode: flow }))
}))
