/**
 * Reads `specs/annotations/*.yaml`: what the document does not say about an operation.
 */
import * as Schema from "effect/Schema"
import { parse } from "yaml"
import type { Bucket, Frees, Limit, Scopes } from "../../src/Operation.ts"
import { parameterName } from "../generate/names.ts"
import { evidenced } from "./evidence.ts"
import type { FamilyRule } from "./import.ts"
import {
  type AnnotatedPaging,
  type OperationAnnotation,
  type OperationObject,
  operationKey,
  type ResultType
} from "./model.ts"

const strings = Schema.Array(Schema.String)
const optional = Schema.optionalKey

const LimitSchema = Schema.Struct({
  at: Schema.String,
  maxLength: optional(Schema.Int),
  minLength: optional(Schema.Int),
  json: optional(Schema.Literal(true)),
  maxBytes: optional(Schema.Int),
  maxItems: optional(Schema.Int),
  maximum: optional(Schema.Int)
})

const BucketSchema = Schema.Struct({
  per: strings,
  limit: Schema.Int,
  period: Schema.Literals(["SECOND", "MINUTE", "DAY", "IN_FLIGHT"]),
  perConcurrentUser: optional(Schema.Finite),
  heldFor: optional(Schema.Int),
  rolling: optional(Schema.Literal(true))
})

const WeightSchema = Schema.Union([
  Schema.Struct({
    of: Schema.Literal("items"),
    asked: Schema.String,
    unasked: Schema.Int,
    most: Schema.Int,
    answered: Schema.String
  }),
  Schema.Struct({ of: Schema.Literals(["request", "answer"]) })
])

/** A bucket of the file by its name; with what tells one from another and what a request takes, where that is the operation's own. */
const BucketReference = Schema.Union([
  Schema.String,
  Schema.Struct({ name: Schema.String, per: optional(strings), weight: optional(WeightSchema) })
])

const pagingFields = {
  style: optional(Schema.Literals(["token", "offset", "page", "entries"])),
  in: optional(Schema.Literals(["query", "body"])),
  size: optional(Schema.String),
  maxSize: optional(Schema.Int),
  defaultSize: optional(Schema.Int),
  sizes: optional(Schema.Array(Schema.Int)),
  cursor: optional(Schema.String),
  first: optional(Schema.Int),
  next: optional(Schema.String),
  previous: optional(Schema.String),
  reverse: optional(Schema.String),
  hasMore: optional(Schema.String),
  total: optional(Schema.String),
  items: optional(Schema.String)
}

const LongRunningSchema = Schema.Struct({
  family: Schema.Literals([
    "cloud",
    "assets",
    "analytics",
    "experiments",
    "luau",
    "thumbnails",
    "restarts",
    "campaigns"
  ]),
  role: Schema.Literals(["start", "poll", "start-and-poll"]),
  poll: optional(Schema.String),
  /** The component that the result is, where the document does not say so. */
  result: optional(Schema.String)
})

const ScopesSchema = Schema.Struct({
  all: optional(strings),
  any: optional(strings),
  conditional: optional(Schema.Array(Schema.Struct({ scope: Schema.String, when: Schema.String }))),
  optional: optional(Schema.Array(Schema.Struct({ scope: Schema.String, unlocks: Schema.String })))
})

/** An `integer` is one that names nothing, as an amount does, and may be negative. */
const Kinds = Schema.Record(Schema.String, Schema.Literals(["id", "ids", "integer", "json"]))

/** A code of an error that no repetition cures, with the status that it comes with. */
const Permanent = Schema.Array(Schema.Struct({ status: Schema.Int, code: Schema.String }))

const Entry = Schema.Struct({
  name: Schema.String,
  /** Where it differs from the family's. */
  service: optional(Schema.String),
  /** Where it differs from `name`. */
  id: optional(Schema.String),
  variantOf: optional(Schema.String),
  when: optional(Schema.String),
  retry: optional(Schema.Literals(["safe", "idempotent", "key", "conditional", "guarded", "unsafe"])),
  /** Roblox lets game servers call it, through `HttpService`. */
  inGame: optional(Schema.Literal(true)),
  consequence: optional(Schema.Struct({ kind: Schema.Literals(["irreversible", "spends"]), when: Schema.String })),
  scopes: optional(ScopesSchema),
  paging: optional(Schema.Struct({ like: optional(Schema.String), ...pagingFields })),
  longRunning: optional(LongRunningSchema),
  /** What the words of a state in the answer mean; any other is of something that goes on. */
  progress: optional(Schema.Struct({ state: Schema.String, done: strings, failed: optional(strings) })),
  /** How what the answer tells of is waited for, in milliseconds, where that is not as usual. */
  pace: optional(Schema.Struct({ first: Schema.Int, longest: Schema.Int, deadline: Schema.Int })),
  /** The field of the body that carries the credential, which then is in no header. */
  credential: optional(Schema.String),
  /** Kinds of parameters that the document types as something else, by their wire names. */
  kinds: optional(Kinds),
  /** The header that carries a checksum of the body. */
  checksum: optional(Schema.Struct({ header: Schema.String, algorithm: Schema.Literal("md5") })),
  /** Inputs that tell a repetition from a second call. */
  idempotency: optional(Schema.Struct({ key: Schema.String, firstSent: optional(Schema.String) })),
  /** Data in the answer's headers; `body` names the output's field that is the body. */
  outputHeaders: optional(
    Schema.Struct({
      body: Schema.String,
      headers: Schema.Record(
        Schema.String,
        Schema.Struct({
          wire: Schema.String,
          type: Schema.Literals(["text", "timestamp", "object", "ids"])
        })
      )
    })
  ),
  /** The field of a success that lists errors. */
  errorsIn: optional(Schema.String),
  /** The header of a refused write that has the version of what is there, which is the body. */
  currentIn: optional(Schema.String),
  /** Inputs on which a write depends. */
  conditions: optional(strings),
  means: optional(Schema.Record(Schema.String, Schema.Int)),
  permanent: optional(Permanent),
  /** The operation has an answer of its own for a universe that does not exist. */
  anyUniverse: optional(Schema.Literal(true)),
  buckets: optional(Schema.Array(BucketReference)),
  /** The bucket whose share is free when the answer has one of these states. */
  frees: optional(Schema.Struct({ bucket: Schema.String, id: Schema.String, state: Schema.String, ended: strings })),
  limits: optional(Schema.Array(LimitSchema))
})
type Entry = typeof Entry.Type

const ResultTypeSchema: Schema.Codec<ResultType> = Schema.Union([
  Schema.String,
  Schema.Tuple([Schema.suspend((): Schema.Codec<ResultType> => ResultTypeSchema)]),
  Schema.Struct({ map: Schema.suspend((): Schema.Codec<ResultType> => ResultTypeSchema) }),
  Schema.Struct({ enum: strings }),
  Schema.Struct({ type: Schema.String, from: Schema.String, as: Schema.String }),
  Schema.Struct({ parameter: Schema.String, operation: Schema.String }),
  Schema.Struct({ is: Schema.suspend((): Schema.Codec<ResultType> => ResultTypeSchema), note: Schema.String })
])

const resultFields = {
  of: optional(Schema.String),
  omit: optional(strings),
  required: optional(strings),
  fields: optional(Schema.Record(Schema.String, ResultTypeSchema))
}

/** What a service makes of answers. */
const Result = Schema.Struct({
  note: Schema.String,
  ...resultFields,
  tagged: optional(Schema.Record(Schema.String, Schema.Struct(resultFields))),
  is: optional(ResultTypeSchema),
  for: optional(Schema.String)
})

const File = Schema.Struct({
  service: Schema.String,
  prefixes: strings,
  buckets: optional(Schema.Record(Schema.String, BucketSchema)),
  limits: optional(Schema.Array(LimitSchema)),
  /**
   * Answers and parts of them, by the names of their generated types: the fields that one is meaningless without, and
   * the patterns of the paths that its fields hold, whose ids become fields.
   */
  answers: optional(
    Schema.Record(
      Schema.String,
      Schema.Struct({
        required: optional(strings),
        ids: optional(Schema.Record(Schema.String, strings)),
        rest: optional(Schema.String)
      })
    )
  ),
  results: optional(Schema.Record(Schema.String, Result)),
  /** Schemas that are functions of another one, and written by hand. */
  generics: optional(strings),
  permanent: optional(Permanent),
  /** Parameters that have another name here than on the wire, so that one thing is called alike in all families. */
  names: optional(Schema.Record(Schema.String, Schema.String)),
  /** Where it is known from what the document does not say. */
  evidence: optional(Schema.Array(Schema.Struct({ of: strings, ...evidenced }))),
  operations: Schema.Record(Schema.String, Entry)
})

const Common = Schema.Struct({
  paging: Schema.Record(Schema.String, Schema.Struct(pagingFields)),
  kinds: optional(Kinds),
  resources: optional(Schema.Record(Schema.String, Schema.Literals(["creator", "dataStore", "universe"])))
})
/** What holds for the operations of every family. */
export type Common = typeof Common.Type
type PagingStyles = Common["paging"]
/** What a key's scopes are granted on, by the beginning of a scope's name. */
export type Resources = NonNullable<(typeof Common.Type)["resources"]>

/** One family's annotation file. */
export interface Annotations extends Readonly<typeof File.Type> {
  readonly family: string
}

const decode = <A>(schema: Schema.Codec<A, unknown>, name: string, text: string): A => {
  try {
    return Schema.decodeUnknownSync(schema, { onExcessProperty: "error", errors: "all" })(parse(text))
  } catch (cause) {
    throw new Error(`${name} is not a valid annotation file: ${cause instanceof Error ? cause.message : cause}`, {
      cause
    })
  }
}

export const parseAnnotations = (family: string, text: string): Annotations => ({
  family,
  ...decode(File, `${family}.yaml`, text)
})

export const parseCommon = (text: string): Common => decode(Common, "common.yaml", text)

/** What a scope is granted on; `undefined` when on nothing in particular. */
export const resourceOf = (resources: Resources, scope: string): Resources[string] | undefined => {
  const [longest] = Object.keys(resources)
    .filter((prefix) => scope.startsWith(prefix))
    .sort((a, b) => b.length - a.length)
  return longest === undefined ? undefined : resources[longest]
}

/** The rules that sort operations into families. */
export const familyRules = (files: ReadonlyArray<Annotations>): ReadonlyArray<FamilyRule> =>
  files.map(({ family, prefixes, operations }) => ({ family, prefixes, operations: new Set(Object.keys(operations)) }))

const completePaging = (paging: NonNullable<Entry["paging"]>, styles: PagingStyles, where: string): AnnotatedPaging => {
  const { like, ...own } = paging
  const base = like === undefined ? {} : styles[like]
  if (base === undefined) throw new Error(`${where}: no paging style is called ${like}`)
  const { style, in: place = "query", cursor, items, ...rest } = { ...base, ...own }
  if (style === undefined || cursor === undefined || items === undefined) {
    throw new Error(`${where}: paging needs style, cursor and items`)
  }
  return { style, in: place, cursor, items, ...rest }
}

const completeScopes = (scopes: Scopes | undefined, spec: OperationObject): Scopes => {
  const listed = spec["x-roblox-scopes"] ?? []
  const all = listed.map((scope) => scope.name)
  const own = scopes ?? (all.length === 0 ? {} : { all })
  return listed.some((scope) => scope.targetResourceSpecifier === "universes") ? { ...own, resource: "universe" } : own
}

const inputKeys = (spec: OperationObject) =>
  new Set((spec.parameters ?? []).map((parameter) => parameterName(parameter.name)))

const completeFrees = (file: Annotations, entry: Entry, where: string): Frees | undefined => {
  if (entry.frees === undefined) return undefined
  const bucket = file.buckets?.[entry.frees.bucket]
  if (bucket?.period !== "IN_FLIGHT")
    throw new Error(`${where}: ${entry.frees.bucket} is no bucket of what is in flight`)
  return { ...entry.frees, bucket: `${file.family}.${entry.frees.bucket}`, per: bucket.per }
}

const completeBuckets = (file: Annotations, entry: Entry, where: string): ReadonlyArray<Bucket> =>
  (entry.buckets ?? []).map((reference) => {
    const { name, ...own } = typeof reference === "string" ? { name: reference } : reference
    const bucket = file.buckets?.[name]
    if (bucket === undefined) throw new Error(`${where}: no bucket is called ${name}`)
    return { name: `${file.family}.${name}`, ...bucket, ...own }
  })

/** The file's limits hold wherever an operation has such a parameter; an operation's own limit replaces them. */
const completeLimits = (file: Annotations, entry: Entry, spec: OperationObject): ReadonlyArray<Limit> => {
  const own = entry.limits ?? []
  const keys = inputKeys(spec)
  const shared = (file.limits ?? []).filter((limit) => keys.has(limit.at) && !own.some((mine) => mine.at === limit.at))
  // A limit without a bound only says that the shared one does not hold here.
  return [...shared, ...own].filter(({ at: _, ...bounds }) => Object.keys(bounds).length > 0)
}

/** What common kinds say of the operation's own parameters, and what the operation says. */
const completeKinds = ({ kinds = {} }: Common, entry: Entry, spec: OperationObject): OperationAnnotation["kinds"] => {
  const names = new Set((spec.parameters ?? []).map(({ name }) => name))
  const shared = Object.entries(kinds).filter(([name]) => names.has(name))
  const all = { ...Object.fromEntries(shared), ...entry.kinds }
  return Object.keys(all).length === 0 ? undefined : all
}

/** Applies the defaults. Throws when the entry is not complete without a default. */
export const complete = (
  file: Annotations,
  common: Common,
  method: string,
  path: string,
  spec: OperationObject
): OperationAnnotation => {
  const where = operationKey(method, path)
  const entry = file.operations[where]
  if (entry === undefined) throw new Error(`${where} is not annotated in ${file.family}.yaml`)
  const retry = entry.retry ?? (method === "GET" ? "safe" : undefined)
  if (retry === undefined) throw new Error(`${where}: only GET may leave out the retry class`)
  if ((entry.variantOf === undefined) !== (entry.when === undefined)) {
    throw new Error(`${where}: variantOf and when go together`)
  }
  const exportName = entry.id ?? entry.name
  const buckets = completeBuckets(file, entry, where)
  const frees = completeFrees(file, entry, where)
  const limits = completeLimits(file, entry, spec)
  const kinds = completeKinds(common, entry, spec)
  const wires = new Set((spec.parameters ?? []).map(({ name }) => name))
  const names = Object.entries(file.names ?? {}).filter(([wire]) => wires.has(wire))
  const permanent = [...(file.permanent ?? []), ...(entry.permanent ?? [])]
  return {
    id: `${file.family}.${exportName}`,
    exportName,
    service: entry.service ?? file.service,
    name: entry.name,
    retry,
    ...(entry.consequence && { consequence: entry.consequence }),
    ...(entry.inGame && { inGame: true }),
    scopes: completeScopes(entry.scopes, spec),
    ...(entry.paging && { paging: completePaging(entry.paging, common.paging, where) }),
    ...(entry.longRunning && { longRunning: entry.longRunning }),
    ...(entry.progress && { progress: entry.progress }),
    ...(entry.pace && { pace: entry.pace }),
    ...(entry.credential !== undefined && { credential: entry.credential }),
    ...(kinds && { kinds }),
    ...(names.length > 0 && { names: Object.fromEntries(names) }),
    ...(entry.checksum && { checksum: entry.checksum }),
    ...(entry.idempotency && { idempotency: entry.idempotency }),
    ...(entry.outputHeaders && { outputHeaders: entry.outputHeaders }),
    ...(entry.errorsIn !== undefined && { errorsIn: entry.errorsIn }),
    ...(entry.currentIn !== undefined && { currentIn: entry.currentIn }),
    ...(entry.conditions && { conditions: entry.conditions }),
    ...(entry.means !== undefined && { means: entry.means }),
    ...(permanent.length > 0 && { permanent }),
    ...(entry.anyUniverse && { anyUniverse: true }),
    ...(buckets.length > 0 && { buckets }),
    ...(frees !== undefined && { frees }),
    ...(limits.length > 0 && { limits }),
    ...(entry.variantOf !== undefined &&
      entry.when !== undefined && { variant: { of: `${file.family}.${entry.variantOf}`, when: entry.when } })
  }
}
