/**
 * What the services behind Open Cloud's paths do in the same way for all of their operations: how they read the names
 * of fields, and how they say that there is nothing. One table, so that no handler has to know.
 */

import { bodies, type Held, shapes } from "../generated/bodies.ts"
import type { AnyOperation, Json } from "../interface/Operation.ts"
import { type Dialect, makeDialect } from "./Dialect.ts"
import { isObject, type JsonObject, own } from "./Json.ts"

/** How a service tells one name from another: two are the same when their folded forms are. */
type Names = "anyCase" | "proto" | "protoAnyCase"

const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const folds: Readonly<Record<Names, (name: string) => string>> = {
  /** As ASP.NET binds. */
  anyCase: (name) => name.toLowerCase(),
  /** JSON of protocol buffers: a field's own name, or the one in camel case. */
  proto: camel,
  protoAnyCase: (name) => camel(name).toLowerCase()
}

interface Service {
  readonly names: Names
  /** What stands for the token of a page that is the last; absent where the field is left out. */
  readonly lastPage?: "" | null
  /** An answer that has nothing to say is an empty object, or no body at all. */
  readonly nothing: "{}" | "no body"
  /** The question that asks the same of deletions, where they are another matter. */
  readonly deleted?: "memoryStores.deletedBody"
}

const services: ReadonlyArray<readonly [prefix: string, service: Service]> = [
  [
    "/cloud/v2/universes/{universe_id}/memory-store",
    { names: "protoAnyCase", lastPage: null, nothing: "no body", deleted: "memoryStores.deletedBody" }
  ],
  ["/cloud/v2/universes/{universeId}/secrets", { names: "anyCase", nothing: "no body" }],
  ["/cloud/v2/universes/{universe_id}:publishMessage", { names: "proto", nothing: "no body" }],
  ["/cloud/v2/", { names: "proto", lastPage: "", nothing: "{}" }],
  ["/ordered-data-stores/v1/", { names: "anyCase", lastPage: "", nothing: "{}" }],
  ["/", { names: "anyCase", nothing: "no body" }]
]

export const serviceOf = ({ path }: Pick<AnyOperation, "path">): Service => {
  const [, service] = services.find(([prefix]) => path.startsWith(prefix)) ?? services[services.length - 1]!
  return service
}

const usual = makeDialect()

/** The values of a query parameter, however its name is written. */
export const queryValues = (
  operation: AnyOperation,
  query: URLSearchParams,
  wire: string,
  dialect: Dialect = usual
): ReadonlyArray<string> => {
  const exact = query.getAll(wire)
  if (exact.length > 0 || query.size === 0 || dialect["http.queryNames"] === "matters") return exact
  const fold = folds[serviceOf(operation).names]
  const name = fold(wire)
  return [...query].flatMap(([key, value]) => (fold(key) === name ? [value] : []))
}

/** The name that a part of a form has in the interface, whatever its case. */
export const partName = ({ body }: AnyOperation, name: string, dialect: Dialect): string =>
  (body.kind === "multipart" && dialect["http.formNames"] === "ignored"
    ? body.parts.find((part) => part.name.toLowerCase() === name.toLowerCase())?.name
    : undefined) ?? name

/** A field's own name, by the folded one. Made once for each shape. */
const fields = new Map<string, ReadonlyMap<string, string>>()

const fieldsOf = (shape: string, names: Names): ReadonlyMap<string, string> => {
  const key = `${names} ${shape}`
  const known = fields.get(key)
  if (known !== undefined) return known
  const made = new Map(Object.keys(shapes[shape] ?? {}).map((name) => [folds[names](name), name]))
  fields.set(key, made)
  return made
}

const named = (value: Json, held: Held, names: Names): Json => {
  if (typeof held === "number") return value
  if (Array.isArray(value)) return value.map((item: Json) => named(item, held, names))
  if (!isObject(value)) return value
  const [shape, byFold] = [shapes[held] ?? {}, fieldsOf(held, names)]
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): ReadonlyArray<readonly [string, Json]> => {
      const name = own(shape, key) === undefined ? (byFold.get(folds[names](key)) ?? key) : key
      const within = own(shape, name) ?? shape["*"] ?? 0
      // In the JSON of protocol buffers `null` is a field that is not there, unless any JSON may stand in it.
      return inner === null && within !== 0 && names !== "anyCase" ? [] : [[name, named(inner, within, names)]]
    })
  )
}

const isMessage = (operation: AnyOperation): boolean => serviceOf(operation).names !== "anyCase"

/** What a request without a body says: for a message of protocol buffers as much as `{}`, with fields from the query. */
export const readNothing = (
  operation: AnyOperation,
  query: URLSearchParams,
  dialect: Dialect = usual
): JsonObject | undefined => {
  if (dialect["http.missingBody"] === "refused") return undefined
  if (operation.body.kind === "empty") return {}
  if (!isMessage(operation)) return undefined
  const held = bodies[operation.id]
  const scalars = Object.entries(held === undefined ? {} : (shapes[held] ?? {})).filter(([, within]) => within === 1)
  return Object.fromEntries(
    scalars.flatMap(([name]) => queryValues(operation, query, name, dialect).map((value) => [name, value] as const))
  )
}

/** A JSON body, or a part of one, under the names that the interface has for its fields. What users store is let alone. */
export const readNames = (operation: AnyOperation, value: Json, part = "", dialect: Dialect = usual): Json => {
  const held = bodies[part === "" ? operation.id : `${operation.id}/${part}`]
  const { names } = serviceOf(operation)
  const matters = dialect["http.bodyNames"] === "matters"
  if (held === undefined || (matters && names === "anyCase")) return value
  return named(value, held, matters ? "proto" : names)
}

/** The body of an answer that has nothing to say. */
export const nothingToSay = (operation: AnyOperation, dialect: Dialect): JsonObject | undefined => {
  const { deleted, nothing } = serviceOf(operation)
  const own = operation.method === "DELETE" && deleted !== undefined ? dialect[deleted] : undefined
  const says = own ?? (nothing === "{}" ? dialect["http.emptyBody"] : "none")
  return says === "object" ? {} : undefined
}

/** How an answer says that its page is the last, where it says so by a token. */
export const lastPage = (operation: AnyOperation, dialect: Dialect): "" | null | undefined => {
  const { lastPage: style } = serviceOf(operation)
  if (style === undefined) return undefined
  const asked = dialect["http.lastPageToken"]
  return asked === "empty" ? style : asked === "null" ? null : undefined
}
