/** Operations as data: the text of a family's `operations.ts`. */
import { isOnBody } from "../../src/interface/Limits.ts"
import type { AnyParameter, Body, Parameter, ParameterKind, Part, WrittenKind } from "../../src/Operation.ts"
import type {
  Document,
  FamilySpec,
  HeaderType,
  OperationSpec,
  ParameterObject,
  RateLimit,
  SchemaObject
} from "../specs/model.ts"
import { Code, key, type Literal, print } from "./literal.ts"
import { camel, parameterName, pascal } from "./names.ts"
import type { ShapeEmitter } from "./shapes.ts"

interface Context {
  readonly document: Document
  readonly names: ReadonlyMap<string, string>
  readonly shapes: ShapeEmitter
  readonly operations: ReadonlyArray<OperationSpec>
}

/** A generated parameter and the type of its input. */
interface Input {
  readonly parameter: AnyParameter & { readonly kind: ParameterKind; readonly write?: Code }
  readonly type: string
}

const resolve = (document: Document, schema: SchemaObject): SchemaObject => {
  const target = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined)
  if (target === undefined) return schema
  return resolve(document, document.components.schemas[target.slice("#/components/schemas/".length)] ?? {})
}

const formats: Readonly<Record<string, ParameterKind>> = { "date-time": "timestamp", duration: "duration", int64: "id" }

const kindOf = (schema: SchemaObject): ParameterKind => {
  const format = formats[schema.format ?? ""]
  if (format !== undefined) return format
  return schema.type === "integer" || schema.type === "number" || schema.type === "boolean" ? schema.type : "string"
}

const kindTypes: Readonly<Record<ParameterKind, string>> = {
  json: "{ readonly [key: string]: Json }",
  ids: "ReadonlyArray<Id>",
  string: "string",
  id: "Id",
  integer: "number",
  number: "number",
  boolean: "boolean",
  timestamp: "Timestamp",
  duration: "Duration.Input"
}

/** Kinds whose parameters bring what writes them. */
const written: ReadonlySet<string> = new Set<WrittenKind>(["timestamp", "duration", "json", "ids"])

const typeOf = (kind: ParameterKind, path: boolean, values: ReadonlyArray<string | number> | undefined): string => {
  if (values !== undefined && kind === "string") return `Open<${values.map((v) => JSON.stringify(v)).join(" | ")}>`
  return path && kind === "string" ? "Segment" : kindTypes[kind]
}

const parameter = (
  document: Document,
  source: ParameterObject,
  name: string,
  own: ParameterKind | undefined
): Input => {
  const schema = resolve(document, source.schema)
  const item = schema.type === "array" ? resolve(document, schema.items ?? {}) : schema
  const kind = own ?? kindOf(item)
  const values = item.enum?.filter((value) => typeof value === "string" || typeof value === "number")
  const where = source.in as Parameter["in"]
  const type =
    name === "id" && where === "query"
      ? "Id"
      : kind === "integer" && item.format === "int64"
        ? "number | bigint"
        : typeOf(kind, where === "path", values)
  return {
    parameter: {
      name,
      ...(name === source.name ? {} : { wire: source.name }),
      in: where,
      kind,
      ...(written.has(kind) ? { write: new Code(kind === "json" ? "asciiJson" : kind) } : {}),
      ...(source.required === true ? { required: true } : {}),
      ...(schema.type === "array" ? { list: true } : {}),
      ...(item.maxLength === undefined ? {} : { maxLength: item.maxLength }),
      ...(item.minimum === undefined ? {} : { minimum: item.minimum }),
      ...(item.maximum === undefined ? {} : { maximum: item.maximum }),
      ...(values === undefined ? {} : { values })
    },
    type: schema.type === "array" ? `ReadonlyArray<${type}>` : type
  }
}

const inputs = (document: Document, operation: OperationSpec): ReadonlyArray<Input> => {
  const sources = operation.spec.parameters ?? []
  const short = sources.map((source) => operation.annotation.names?.[source.name] ?? parameterName(source.name))
  return sources.map((source, index) => {
    const name = short[index]!
    const kind = operation.annotation.kinds?.[source.name]
    return parameter(
      document,
      source,
      short.indexOf(name) === short.lastIndexOf(name) ? name : camel(source.name),
      kind
    )
  })
}

const isBinary = (schema: SchemaObject) => schema.type === "string" && schema.format === "binary"

const part = (document: Document, name: string, source: SchemaObject, required: boolean): Part => {
  const schema = resolve(document, source)
  const list = schema.type === "array"
  const item = list ? resolve(document, schema.items ?? {}) : schema
  return {
    name,
    kind: isBinary(item) ? "file" : item.type === "object" || item.properties !== undefined ? "json" : "text",
    ...(required ? { required: true } : {}),
    ...(list ? { list: true } : {})
  }
}

const wireType = (context: Context, schema: SchemaObject): string | undefined => {
  const target = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined)
  const name = target === undefined ? undefined : context.names.get(target.slice("#/components/schemas/".length))
  return name === undefined ? undefined : `Wire.${name}`
}

const partType = (context: Context, kind: Part["kind"], schema: SchemaObject): string => {
  if (kind === "file") return "FileInput"
  if (kind === "json") return wireType(context, schema) ?? "unknown"
  const type = resolve(context.document, schema).type
  return type === "boolean" ? "boolean" : type === "integer" || type === "number" ? "Id" : "string"
}

interface RequestBody {
  /** Printed; what writes it is a name. */
  readonly body: Exclude<Body, { readonly write: unknown }> | { readonly [name: string]: Literal }
  readonly type?: string
  readonly required: boolean
}

const scalarTypes: Readonly<Record<string, string>> = {
  boolean: "boolean",
  string: "string",
  number: "number",
  integer: "number"
}

/** The operation's own place among the wire types, for a body that has no component. */
const inlineBody = (operation: OperationSpec, contentType: string) =>
  `NonNullable<Wire.paths[${JSON.stringify(operation.path)}]["${operation.method.toLowerCase()}"]["requestBody"]>["content"][${JSON.stringify(contentType)}]`

const requestBody = (context: Context, operation: OperationSpec): RequestBody => {
  const source = operation.spec.requestBody
  const field = operation.annotation.credential
  if (field !== undefined) return { body: { kind: "credential", field }, required: false }
  if (source === undefined) return { body: { kind: "none" }, required: false }
  const contents = Object.entries(source.content)
  const multipart = source.content["multipart/form-data"]
  if (multipart !== undefined) {
    const schema = resolve(context.document, multipart.schema ?? {})
    const fields = Object.entries(schema.properties ?? {})
    const parts = fields.map(
      ([name, property]): Part => part(context.document, name, property, schema.required?.includes(name) === true)
    )
    const types = parts.map((it, index) => {
      const property = fields[index]![1]
      const item = it.list === true ? (resolve(context.document, property).items ?? {}) : property
      const type = partType(context, it.kind, item)
      return `readonly ${key(it.name)}${it.required === true ? "" : "?"}: ${it.list === true ? `ReadonlyArray<${type}>` : type}`
    })
    return {
      body: { kind: "multipart", parts: parts.map((it) => ({ ...it })), write: new Code("multipart") },
      type: `{ ${types.join("; ")} }`,
      required: true
    }
  }
  // A JSON body is often declared under several names; application/json is the one to send.
  const jsonType = contents.map(([type]) => type).find((type) => /^application\/json$|^text\/json$/.test(type))
  if (jsonType === undefined) {
    return {
      body: { kind: "binary", contentTypes: contents.map(([type]) => type), write: new Code("binary") },
      type: "BinaryInput",
      required: true
    }
  }
  const schema = source.content[jsonType]?.schema ?? {}
  const resolved = resolve(context.document, schema)
  const empty = resolved.type === "object" && Object.keys(resolved.properties ?? {}).length === 0
  if (empty && resolved.additionalProperties === undefined && source.required === true) {
    return { body: { kind: "empty" }, required: false }
  }
  // The document forgets to say so of most bodies: what is declared is needed, except where a DELETE may carry one.
  const required = source.required === true || operation.method !== "DELETE"
  return {
    body: {
      kind: "json",
      ...(required ? { required: true } : {}),
      write: new Code((operation.annotation.limits ?? []).some(isOnBody) ? "json" : "plainJson")
    },
    type: wireType(context, schema) ?? scalarTypes[resolved.type ?? ""] ?? inlineBody(operation, jsonType),
    required
  }
}

const successSchema = (operation: OperationSpec): SchemaObject | undefined =>
  Object.entries(operation.spec.responses)
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.values(response.content ?? {}))
    .find((media) => media.schema !== undefined)?.schema

const headerSchemas: Readonly<Record<HeaderType, SchemaObject>> = {
  text: { type: "string" },
  timestamp: { type: "string", format: "date-time" },
  object: { type: "object" },
  ids: { type: "array", items: { type: "integer", format: "int64" } }
}

const headerKinds = { text: "text", timestamp: "text", object: "json", ids: "list" } as const

/** What an operation answers with: its body, or an object of that and of what its headers say. */
const outputSchema = (operation: OperationSpec): SchemaObject | undefined => {
  const body = successSchema(operation)
  const { outputHeaders } = operation.annotation
  if (outputHeaders === undefined || body === undefined) return body
  const fields = Object.entries(outputHeaders.headers).map(([name, { type }]) => [name, headerSchemas[type]])
  return { type: "object", properties: { [outputHeaders.body]: body, ...Object.fromEntries(fields) } }
}

const outputHeaders = ({ annotation }: OperationSpec): Literal =>
  annotation.outputHeaders && {
    body: annotation.outputHeaders.body,
    fields: Object.entries(annotation.outputHeaders.headers).map(([name, { wire, type }]) => ({
      name,
      wire,
      kind: headerKinds[type]
    })),
    by: new Code("answerHeaders")
  }

/** Inputs that ask for a part of an answer, by their names. */
const masks: ReadonlySet<string> = new Set(["readMask", "fields", "view", "searchView"])

const mask = (parameters: ReadonlyArray<Input>): Literal => {
  const [found, ...others] = parameters.map((it) => it.parameter).filter(({ name }) => masks.has(name))
  if (others.length > 0) throw new Error(`two inputs ask for a part of an answer: ${found?.name}, ${others[0]?.name}`)
  const whole = found?.values?.filter((value) => /^full/i.test(String(value))) ?? []
  return found && { at: found.name, whole: whole.length === 0 ? undefined : whole }
}

const checksum = ({ annotation }: OperationSpec, parameters: ReadonlyArray<Input>): Literal => {
  const header = annotation.checksum?.header
  if (header === undefined) return undefined
  const found = parameters.find(({ parameter }) => parameter.wire === header)
  if (found === undefined) throw new Error(`${annotation.id}: no header ${header} for a checksum`)
  return { name: found.parameter.name, header, of: new Code("md5") }
}

const resultSchema = (context: Context, { annotation, spec }: OperationSpec): SchemaObject | undefined => {
  const result = annotation.longRunning?.result
  if (result === undefined) return spec["x-long-running-operation-parameters"]?.response
  const component = [...context.names].find(([, name]) => name === result)?.[0]
  if (component === undefined) throw new Error(`${annotation.id}: no component is called ${result}`)
  return { $ref: `#/components/schemas/${component}` }
}

interface LongRunningPart {
  readonly record: Literal
  /** Absent where the operation only polls. */
  readonly result?: string
}

/** An operation's part in a long-running one, as its record states it. */
const longRunningPart = (context: Context, operation: OperationSpec): LongRunningPart => {
  const { exportName, id, longRunning } = operation.annotation
  if (longRunning === undefined) return { record: undefined }
  const { poll, result: _, ...own } = longRunning
  if (poll === undefined) return { record: own }
  const [family = "", name = ""] = poll.split(".")
  const schema = resultSchema(context, operation)
  const result = schema && `Shapes.${context.shapes.declare(schema, `${pascal(exportName)}Result`)}`
  return {
    record: {
      ...own,
      reads: new Code(`Families.${own.family}`),
      poll,
      pollWith: new Code(`() => ${id.startsWith(`${family}.`) ? name : `${pascal(family)}.${name}`}`),
      result: result === undefined ? undefined : new Code(result)
    },
    result: result ?? "void"
  }
}

const quota = (limit: RateLimit | undefined) =>
  limit === undefined ? undefined : { limit: limit.maxInPeriod, period: limit.period }

const describeQuota = (limit: RateLimit | undefined) =>
  limit === undefined ? "" : `${limit.maxInPeriod}/${limit.period.toLowerCase()}`

const scopeNames = ({ annotation: { scopes } }: OperationSpec): ReadonlyArray<string> => [
  ...(scopes.all ?? []),
  ...(scopes.any ?? []).map((scope) => `${scope} (any of)`),
  ...(scopes.conditional ?? []).map(({ scope, when }) => `${scope} (${when})`),
  ...(scopes.optional ?? []).map(({ scope, unlocks }) => `${scope} (optional: ${unlocks})`)
]

const docComment = (operation: OperationSpec): string => {
  const { spec } = operation
  const { consequence } = operation.annotation
  const limits = spec["x-roblox-rate-limits"]
  const scopes = scopeNames(operation)
  const oauth = describeQuota(limits?.perOauth2Authorization)
  const lines = [
    `\`${operation.method} ${operation.path}\``,
    "",
    `- stability: ${spec["x-roblox-stability"]?.toLowerCase() ?? "not stated"}`,
    `- scopes: ${scopes.length === 0 ? "none" : scopes.join(", ")}`,
    `- quota: ${describeQuota(limits?.perApiKeyOwner)} for each key owner${oauth && `, ${oauth} for each OAuth authorization`}`,
    `- retry class: ${operation.annotation.retry}`,
    ...(consequence === undefined ? [] : [`- ${consequence.kind}: ${consequence.when}`]),
    "",
    `@see ${spec.externalDocs?.url ?? ""}`
  ]
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`
}

/** The inputs that an operation has beside its own: each selects a variant of its path. */
const variantsOf = ({ document, operations }: Context, { annotation }: OperationSpec): ReadonlyArray<Variant> =>
  operations.flatMap((operation) => {
    const { exportName, variant } = operation.annotation
    if (variant?.of !== annotation.id) return []
    const input = inputs(document, operation).find(({ parameter }) => parameter.name === variant.when)
    if (input === undefined) throw new Error(`${operation.annotation.id}: no input ${variant.when} selects it`)
    const names = new Set(inputs(document, operation).map(({ parameter }) => parameter.name))
    return [{ when: variant.when, use: exportName, type: input.type, has: (name) => names.has(name) }]
  })

interface Variant {
  readonly when: string
  /** The constant of the operation with the other path. */
  readonly use: string
  readonly type: string
  /** Whether it has an input of this name. */
  readonly has: (name: string) => boolean
}

const operationText = (context: Context, operation: OperationSpec): string => {
  const { annotation, spec } = operation
  const parameters = inputs(context.document, operation)
  const request = requestBody(context, operation)
  const success = outputSchema(operation)
  const output =
    success === undefined
      ? undefined
      : `Shapes.${context.shapes.declare(success, `${pascal(annotation.exportName)}Output`)}`
  const inputName = `${pascal(annotation.exportName)}Input`
  const longRunning = longRunningPart(context, operation)
  const variants = variantsOf(context, operation)
  const { key, firstSent } = annotation.idempotency ?? {}
  // The client fills these in.
  const isFilled = (name: string) => name === key || name === firstSent
  // What selects a variant may stand instead of what only this path has.
  const isNeeded = ({ name, required }: AnyParameter) =>
    required === true && !isFilled(name) && variants.every(({ has }) => has(name))
  const fields = [
    ...parameters.map(({ parameter: it, type }) => `  readonly ${it.name}${isNeeded(it) ? "" : "?"}: ${type}`),
    ...variants.map(({ type, when }) => `  readonly ${when}?: ${type} | undefined`),
    ...(request.type === undefined ? [] : [`  readonly body${request.required ? "" : "?"}: ${request.type}`])
  ]
  const limits = spec["x-roblox-rate-limits"]
  const oauth = quota(limits?.perOauth2Authorization)
  const schemes = spec.security.flatMap((requirement) => Object.keys(requirement))
  const server = spec.servers?.[0]?.url
  const errors = Object.keys(spec.responses)
    .map(Number)
    .filter((status) => status >= 400)
  const record: { readonly [key: string]: Literal } = {
    id: annotation.id,
    service: annotation.service,
    name: annotation.name,
    method: operation.method,
    path: operation.path,
    server,
    variants:
      variants.length === 0 ? undefined : variants.map(({ use, when }) => ({ when, use: new Code(`() => ${use}`) })),
    variantOf: annotation.variant?.of,
    parameters: parameters.map((it) => it.parameter as unknown as Literal),
    body: request.body as unknown as Literal,
    output: output === undefined ? undefined : new Code(output),
    mask: output === undefined ? undefined : mask(parameters),
    outputHeaders: outputHeaders(operation),
    checksum: checksum(operation, parameters),
    idempotency: annotation.idempotency && { ...annotation.idempotency, fill: new Code("fill") },
    errorsIn: annotation.errorsIn,
    currentIn: annotation.currentIn,
    conditions: annotation.conditions,
    checks: hasChecks(annotation) ? new Code("inputChecks") : undefined,
    means: annotation.means,
    permanent: annotation.permanent as unknown as Literal,
    anyUniverse: annotation.anyUniverse,
    errors: errors.length === 0 ? undefined : errors,
    auth: [
      ...(schemes.includes("roblox-api-key") ? ["apiKey"] : []),
      ...(schemes.includes("roblox-oauth2") ? ["oauth"] : [])
    ],
    scopes: annotation.scopes as unknown as Literal,
    stability: spec["x-roblox-stability"],
    quota: { apiKey: quota(limits?.perApiKeyOwner), oauth },
    buckets: annotation.buckets?.map((bucket) => ({ ...bucket, by: new Code("shares") })) as unknown as Literal,
    frees: annotation.frees && ({ ...annotation.frees, by: new Code("shares") } as unknown as Literal),
    limits: annotation.limits as unknown as Literal,
    retry: annotation.retry,
    consequence: annotation.consequence as unknown as Literal,
    inGame: annotation.inGame,
    paging: annotation.paging && (pagingOf(annotation.paging) as unknown as Literal),
    longRunning: longRunning.record,
    progress: annotation.progress as unknown as Literal,
    pace: annotation.pace as unknown as Literal
  }
  const types = `${inputName}, ${output ?? "void"}`
  const type = longRunning.result === undefined ? `Operation<${types}>` : `Starter<${types}, ${longRunning.result}>`
  return [
    fields.length === 0
      ? `export interface ${inputName} {}`
      : `export interface ${inputName} {\n${fields.join("\n")}\n}`,
    "",
    docComment(operation),
    `export const ${annotation.exportName}: ${type} = ${print(record)}`
  ].join("\n")
}

/** Whether an input is held against anything: parts of a body are by what writes it. */
const hasChecks = ({ conditions, limits = [] }: OperationSpec["annotation"]): boolean =>
  conditions !== undefined || limits.some((limit) => !isOnBody(limit))

const operationTypes = [
  "BinaryInput",
  "FileInput",
  "Id",
  "Json",
  "Open",
  "Operation",
  "Segment",
  "Starter",
  "Timestamp"
]

/** Other families whose operations poll for this one's. */
const pollFamilies = ({ family, operations }: FamilySpec): ReadonlyArray<string> => {
  const all = operations.flatMap(({ annotation }) => annotation.longRunning?.poll?.split(".")[0] ?? [])
  return [...new Set(all)].filter((other) => other !== family)
}

/** A style that few lists have is code that their records bring. */
const pagingOf = (paging: NonNullable<OperationSpec["annotation"]["paging"]>) =>
  paging.style === "token" ? paging : { ...paging, by: new Code(`PagingStyles.${paging.style}`) }

/** The import of those functions of a module that records bring to write something. */
const writersIn = (body: string, names: ReadonlyArray<string>, module: string): ReadonlyArray<string> => {
  const used = names.filter((name) => new RegExp(`\\bwrite: ${name}\\b`).test(body))
  return used.length === 0 ? [] : [`import { ${used.join(", ")} } from "../../interface/${module}.ts"`]
}

/** The text of a family's `operations.ts`. Emitting it also declares the shapes that it refers to. */
export const operationsModule = (
  family: FamilySpec,
  names: ReadonlyMap<string, string>,
  shapes: ShapeEmitter
): string => {
  const context: Context = { document: family.document, names, shapes, operations: family.operations }
  const body = family.operations.map((operation) => operationText(context, operation)).join("\n\n")
  const uses = (name: string) => new RegExp(`(?<![\\w.])${name}\\b(?!:)`).test(body)
  return [
    ...(uses("Duration") ? [`import type * as Duration from "effect/Duration"`] : []),
    `import type { ${operationTypes.filter(uses).join(", ")} } from "../../interface/Operation.ts"`,
    ...(/\bby: answerHeaders\b/.test(body) ? [`import { answerHeaders } from "../../interface/AnswerHeaders.ts"`] : []),
    ...(/\bwrite: binary\b/.test(body) ? [`import { binary } from "../../interface/Binary.ts"`] : []),
    ...(/\bwrite: multipart\b/.test(body) ? [`import { multipart } from "../../interface/Multipart.ts"`] : []),
    ...(/\bfill: fill\b/.test(body) ? [`import { fill } from "../../interface/Idempotency.ts"`] : []),
    ...(/\bchecks: inputChecks\b/.test(body) ? [`import { inputChecks } from "../../interface/InputChecks.ts"`] : []),
    ...writersIn(body, ["json", "plainJson"], "JsonBody"),
    ...writersIn(body, ["asciiJson", "duration", "ids", "timestamp"], "Written"),
    ...(/\bby: shares\b/.test(body) ? [`import { shares } from "../../interface/Shares.ts"`] : []),
    ...(/\breads: Families\b/.test(body) ? [`import * as Families from "../../interface/Families.ts"`] : []),
    ...(/\bby: PagingStyles\b/.test(body) ? [`import * as PagingStyles from "../../interface/PagingStyles.ts"`] : []),
    ...(/\bof: md5\b/.test(body) ? [`import { md5 } from "../../interface/Md5.ts"`] : []),
    ...(uses("Shapes") ? [`import * as Shapes from "./shapes.ts"`] : []),
    ...(uses("Wire") ? [`import type * as Wire from "./wire.ts"`] : []),
    ...pollFamilies(family).map((other) => `import * as ${pascal(other)} from "../${other}/operations.ts"`),
    "",
    body,
    ""
  ].join("\n")
}
