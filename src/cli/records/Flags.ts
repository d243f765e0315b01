/** The flags of a method, as data: its parameters, and the fields of its body. */
import { type Bodies, type BodySchema, resolve } from "../../interface/BodySchema.ts"
import type { AnyOperation, Limit, Parameter } from "../../interface/Operation.ts"
import * as Globals from "../Globals.ts"
import { flagName, kebab } from "../Names.ts"
import type { Kind } from "./Value.ts"

/** One flag of a method. */
export interface Spec {
  /** Without its dashes. */
  readonly name: string
  /** Where its value goes in the input: `universeId`, `body.displayName`. */
  readonly at: ReadonlyArray<string>
  readonly kind: Kind
  /** May be given several times. */
  readonly list: boolean
  readonly required: boolean
  readonly metavar: string
  /** Units, bounds and what else there is to know. */
  readonly help: string
  /** Values that are known; the server may take others. */
  readonly choices: ReadonlyArray<string>
  /** What the choices stand for, where that is not themselves. */
  readonly meanings: ReadonlyMap<string, unknown>
}

/** Flags of the command line that are no part of the input. */
export const own = ["body", "limit", "start", "page-size", "content-type"]

const between = (minimum: number | undefined, maximum: number | undefined): string | undefined =>
  minimum !== undefined && maximum !== undefined
    ? `${minimum} to ${maximum}`
    : minimum !== undefined
      ? `${minimum} or more`
      : maximum !== undefined
        ? `at most ${maximum}`
        : undefined

const bytes = (count: number): string =>
  count % 1_000_000 === 0 ? `${count / 1_000_000} MB` : count % 1_000 === 0 ? `${count / 1_000} kB` : `${count} bytes`

const limitText = (limit: Limit | undefined): ReadonlyArray<string> =>
  limit === undefined
    ? []
    : [
        ...(limit.minLength === undefined ? [] : [`at least ${limit.minLength} characters`]),
        ...(limit.maxLength === undefined ? [] : [`at most ${limit.maxLength} characters`]),
        ...(limit.maxBytes === undefined ? [] : [`at most ${bytes(limit.maxBytes)}`]),
        ...(limit.maxItems === undefined ? [] : [`at most ${limit.maxItems} of them`]),
        ...(limit.maximum === undefined ? [] : [`at most ${limit.maximum}`])
      ]

interface Unit {
  readonly kind: Kind
  readonly metavar: string
  readonly unit: string
  readonly list?: true
}

const time = { kind: "text", metavar: "time", unit: "a time, such as 2026-01-31T12:00:00Z" } as const

const parameterUnits: Readonly<Record<Parameter["kind"], Unit>> = {
  string: { kind: "text", metavar: "text", unit: "text" },
  id: { kind: "text", metavar: "id", unit: "an id" },
  integer: { kind: "integer", metavar: "n", unit: "a whole number" },
  number: { kind: "number", metavar: "n", unit: "a number" },
  boolean: { kind: "boolean", metavar: "", unit: "yes, or no with --no-" },
  timestamp: time,
  duration: { kind: "text", metavar: "duration", unit: `a length of time, such as "30 seconds"` },
  json: { kind: "json", metavar: "json", unit: "JSON" },
  ids: { kind: "text", metavar: "id", unit: "an id", list: true }
}

const unitOf = (schema: BodySchema): Unit => {
  switch (schema.type) {
    case "string":
      return schema.format === "date-time"
        ? time
        : schema.format === "duration"
          ? { kind: "text", metavar: "seconds", unit: "a length of time in seconds, such as 30s" }
          : schema.format === "int64"
            ? { kind: "text", metavar: "n", unit: "a whole number" }
            : schema.format === "uuid"
              ? { kind: "text", metavar: "uuid", unit: "a UUID" }
              : schema.format === "byte"
                ? { kind: "text", metavar: "base64", unit: "bytes in Base64" }
                : { kind: "text", metavar: "text", unit: "text" }
    case "integer":
      return { kind: "integer", metavar: "n", unit: "a whole number" }
    case "number":
      return { kind: "number", metavar: "n", unit: "a number" }
    case "boolean":
      return { kind: "boolean", metavar: "", unit: "yes, or no with --no-" }
    default:
      return { kind: "json", metavar: "json", unit: "JSON" }
  }
}

const sentence = (parts: ReadonlyArray<string | undefined>): string =>
  parts.filter((part) => part !== undefined && part !== "").join("; ")

/** A name that neither the command line nor another flag has. */
const free = (place: string, name: string, taken: ReadonlySet<string>): string =>
  taken.has(name) || Globals.names.has(name) || own.includes(name) ? `${place}.${name}` : name

const ofParameter = (operation: AnyOperation, parameter: Parameter, required: boolean, madeUp: boolean): Spec => {
  const unit = parameterUnits[parameter.kind]
  const list = parameter.list === true || unit.list === true
  const limit = operation.limits?.find(({ at }) => at === parameter.name)
  return {
    name: free(parameter.in, kebab(parameter.name), new Set()),
    at: [parameter.name],
    kind: unit.kind,
    list,
    required,
    metavar: unit.metavar,
    help: sentence([
      unit.unit,
      between(parameter.minimum, parameter.maximum),
      parameter.maxLength === undefined ? undefined : `at most ${parameter.maxLength} characters`,
      ...limitText(limit),
      list ? "may be given several times" : undefined,
      madeUp ? "made up unless given" : undefined,
      required ? "required" : undefined
    ]),
    choices: (parameter.values ?? []).map(String),
    meanings: new Map()
  }
}

/** How deep the fields of a body are flags of their own; what is deeper is JSON. */
const depth = 4

interface Place {
  readonly bodies: Bodies
  readonly operation: AnyOperation
  readonly taken: ReadonlySet<string>
  /** Fields that the command line fills by other flags. */
  readonly hidden: ReadonlySet<string>
}

const ofField = (
  place: Place,
  at: ReadonlyArray<string>,
  shown: ReadonlyArray<string>,
  given: BodySchema,
  required: boolean
): ReadonlyArray<Spec> => {
  const schema = resolve(place.bodies, given)
  const path = at.join(".")
  if (place.hidden.has(path)) return []
  const fields = Object.entries(schema.properties ?? {})
  const nested =
    fields.length === 0 || shown.length >= depth
      ? []
      : fields.flatMap(([name, field]) =>
          ofField(place, [...at, name], [...shown, name], field, required && schema.required?.includes(name) === true)
        )
  if (shown.length === 0) return nested
  const items = schema.type === "array" ? resolve(place.bodies, schema.items ?? {}) : undefined
  const list = items !== undefined && unitOf(items).kind !== "json"
  const single = list ? items : schema
  const unit = unitOf(single)
  const limit = place.operation.limits?.find((it) => it.at === path)
  const names = single.enumNames
  const known = (single.enum ?? []).filter((it) => it !== null)
  const own: Spec = {
    name: free("body", flagName(shown), place.taken),
    at,
    kind: unit.kind,
    list,
    required,
    metavar: names === undefined ? unit.metavar : "name",
    help: sentence([
      items !== undefined && !list ? "a list as JSON" : nested.length > 0 ? "all of it as JSON" : unit.unit,
      between(single.minimum, single.maximum),
      single.maxLength === undefined ? undefined : `at most ${single.maxLength} characters`,
      ...limitText(limit),
      list ? "may be given several times" : undefined,
      required ? "required" : undefined
    ]),
    choices: names ?? known.map(String),
    meanings: new Map(names?.map((name, index) => [name, known[index]]))
  }
  return [own, ...nested]
}

/** The input keys of the page's cursor and size. */
const pagingPlaces = ({ parameters, paging }: AnyOperation): ReadonlySet<string> => {
  if (paging === undefined) return new Set()
  const wires = [paging.cursor, paging.size].filter((it) => it !== undefined)
  return new Set(
    paging.in === "body"
      ? wires.map((wire) => `body.${wire}`)
      : wires.map((wire) => parameters.find((it) => (it.wire ?? it.name) === wire)?.name ?? wire)
  )
}

const file = (
  operation: AnyOperation,
  name: string,
  at: ReadonlyArray<string>,
  list: boolean,
  required: boolean
): Spec => ({
  name: free("body", name, new Set()),
  at,
  kind: "file",
  list,
  required,
  metavar: "path",
  help: sentence([
    "a file, or - for standard input",
    ...limitText(operation.limits?.find((it) => it.at === at.join("."))),
    list ? "may be given several times" : undefined,
    required ? "required" : undefined
  ]),
  choices: [],
  meanings: new Map()
})

const ofBody = (operation: AnyOperation, bodies: Bodies, taken: ReadonlySet<string>): ReadonlyArray<Spec> => {
  const place = { bodies, operation, taken, hidden: pagingPlaces(operation) }
  const { body } = operation
  switch (body.kind) {
    case "json": {
      const schema = bodies.bodies[operation.id]
      return schema === undefined ? [] : ofField(place, ["body"], [], schema, true)
    }
    case "multipart": {
      const lone = body.parts.filter((it) => it.kind === "json").length === 1
      return body.parts.flatMap((part): ReadonlyArray<Spec> => {
        const at = ["body", part.name]
        const short = part.name.split(".").at(-1) ?? part.name
        if (part.kind === "file") {
          return [file(operation, kebab(short), at, part.list === true, part.required === true)]
        }
        const schema = bodies.bodies[`${operation.id}/${part.name}`] ?? { type: "string" }
        if (part.kind === "json") return ofField(place, at, lone ? [] : [part.name], schema, part.required === true)
        // A text is written as it is given.
        const [spec] = ofField(place, at, [short], schema, part.required === true)
        return spec === undefined ? [] : [{ ...spec, kind: spec.kind === "boolean" ? "boolean" : "text" }]
      })
    }
    case "binary":
      return [file(operation, "file", ["body", "content"], false, true)]
    default:
      return []
  }
}

/** Every record of a method: what can be chosen, with the variants of each. */
export const withVariants = (operations: ReadonlyArray<AnyOperation>): ReadonlyArray<AnyOperation> =>
  operations.flatMap((it) => [it, ...(it.variants ?? []).map(({ use }) => use())])

/** The flags of a method, each once; what some of its records need only is not required. */
export const specsOf = (operations: ReadonlyArray<AnyOperation>, bodies: Bodies): ReadonlyArray<Spec> => {
  const all = withVariants(operations)
  const found = new Map<string, Spec>()
  for (const operation of all) {
    const hidden = pagingPlaces(operation)
    for (const parameter of operation.parameters) {
      if (hidden.has(parameter.name)) continue
      const madeUp =
        parameter.name === operation.idempotency?.key || parameter.name === operation.idempotency?.firstSent
      const required =
        parameter.required === true &&
        !madeUp &&
        all.every((it) => it.parameters.some((other) => other.name === parameter.name && other.required === true))
      const spec = ofParameter(operation, parameter, required, madeUp)
      if (!found.has(spec.name)) found.set(spec.name, spec)
    }
  }
  const taken = new Set(found.keys())
  for (const operation of operations) {
    for (const spec of ofBody(operation, bodies, taken)) if (!found.has(spec.name)) found.set(spec.name, spec)
  }
  return [...found.values()]
}
