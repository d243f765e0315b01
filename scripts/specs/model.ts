/**
 * The parts of an OpenAPI 3.0 document that this project keeps.
 */
import type {
  Bucket,
  Consequence,
  Frees,
  Idempotency,
  Limit,
  LongRunning,
  Method,
  Pace,
  Paging,
  PagingFields,
  Progress,
  RetryClass,
  Scopes
} from "../../src/Operation.ts"

export type Json = null | boolean | number | string | ReadonlyArray<Json> | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** A schema or a reference to one; a reference may have siblings, which Roblox's document means to apply. */
export interface SchemaObject {
  readonly $ref?: string
  readonly type?: "string" | "number" | "integer" | "boolean" | "object" | "array"
  readonly format?: string
  readonly nullable?: boolean
  readonly enum?: ReadonlyArray<string | number | boolean | null>
  readonly default?: string | number | boolean | null
  readonly properties?: { readonly [name: string]: SchemaObject }
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: boolean | SchemaObject
  readonly items?: SchemaObject
  readonly allOf?: ReadonlyArray<SchemaObject>
  readonly oneOf?: ReadonlyArray<SchemaObject>
  readonly anyOf?: ReadonlyArray<SchemaObject>
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  readonly deprecated?: boolean
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  /** Groups of properties of which at most one is set. */
  readonly "x-oneOf"?: { readonly [group: string]: ReadonlyArray<string> }
  readonly "x-immutable"?: boolean
  readonly "x-resource"?: boolean
  readonly "x-aep-resource"?: {
    readonly patterns?: ReadonlyArray<string>
    readonly plural?: string
    readonly singular?: string
  }
  readonly "x-enum-varnames"?: ReadonlyArray<string>
  readonly "x-enumNames"?: ReadonlyArray<string>
}

export interface ParameterObject {
  readonly name: string
  readonly in: "path" | "query" | "header" | "cookie"
  readonly required?: boolean
  readonly explode?: boolean
  readonly style?: string
  readonly schema: SchemaObject
  readonly "x-enum-varnames"?: ReadonlyArray<string>
}

export interface MediaTypeObject {
  readonly schema?: SchemaObject
}

export interface RequestBodyObject {
  readonly required?: boolean
  readonly content: { readonly [contentType: string]: MediaTypeObject }
}

export interface ResponseObject {
  /** Always empty: OpenAPI requires the field, the project keeps no prose. */
  readonly description: ""
  readonly headers?: { readonly [name: string]: { readonly schema?: SchemaObject } }
  readonly content?: { readonly [contentType: string]: MediaTypeObject }
}

export interface RateLimit {
  readonly period: "SECOND" | "MINUTE" | "DAY"
  readonly maxInPeriod: number
}

export interface OperationObject {
  readonly operationId?: string
  readonly deprecated?: boolean
  readonly servers?: ReadonlyArray<{ readonly url: string }>
  readonly security: ReadonlyArray<{ readonly [scheme: string]: ReadonlyArray<string> }>
  readonly parameters?: ReadonlyArray<ParameterObject>
  readonly requestBody?: RequestBodyObject
  readonly responses: { readonly [status: string]: ResponseObject }
  readonly externalDocs?: { readonly url: string }
  readonly "x-roblox-stability"?: "STABLE" | "BETA" | "EXPERIMENTAL"
  readonly "x-roblox-scopes"?: ReadonlyArray<{ readonly name: string; readonly targetResourceSpecifier?: string }>
  readonly "x-roblox-rate-limits"?: {
    readonly perApiKeyOwner?: RateLimit
    readonly perOauth2Authorization?: RateLimit
  }
  readonly "x-roblox-engine-usability"?: { readonly apiKeyWithHttpService?: boolean }
  readonly "x-roblox-size-limit"?: number
  readonly "x-long-running-operation-parameters"?: {
    readonly metadata?: SchemaObject
    readonly response?: SchemaObject
  }
}

export type PathItem = { readonly [method in Lowercase<Method>]?: OperationObject }

export interface Document {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly servers: ReadonlyArray<{ readonly url: string }>
  readonly paths: { readonly [path: string]: PathItem }
  readonly components: {
    readonly schemas: { readonly [name: string]: SchemaObject }
    readonly securitySchemes: JsonObject
  }
}

/** An operation's part in a long-running one, and the component that the result is, by its generated name. */
export interface LongRunningAnnotation extends LongRunning {
  readonly result?: string
}

/** What an answer's header holds. */
export type HeaderType = "text" | "timestamp" | "object" | "ids"

/** How a list is paged, without what its record brings along. */
export type AnnotatedPaging = PagingFields & { readonly style: Paging["style"] }

/** What the project knows about one operation beyond the document, with every default applied. */
export interface OperationAnnotation {
  /** Unique over all families: `dataStores.getEntryInScope`. */
  readonly id: string
  /** The last part of `id`: the name of the generated constant. */
  readonly exportName: string
  readonly service: string
  /** The service's method; path variants of one capability share it. */
  readonly name: string
  readonly retry: RetryClass
  readonly consequence?: Consequence
  /** Game servers may call it. */
  readonly inGame?: true
  readonly scopes: Scopes
  readonly paging?: AnnotatedPaging
  readonly longRunning?: LongRunningAnnotation
  /** What the words of a state in the answer mean. */
  readonly progress?: Progress
  /** How what the answer tells of is waited for, in milliseconds. */
  readonly pace?: Pace
  /** The field of the body that carries the credential, which then is in no header. */
  readonly credential?: string
  /** Kinds of parameters that the document types as something else, by their wire names. */
  readonly kinds?: { readonly [wire: string]: "id" | "ids" | "integer" | "json" }
  /** Names of parameters that have another one on the wire. */
  readonly names?: { readonly [wire: string]: string }
  /** The header that carries a checksum of the body. */
  readonly checksum?: { readonly header: string; readonly algorithm: "md5" }
  readonly idempotency?: Omit<Idempotency, "fill">
  readonly outputHeaders?: {
    /** The output's field that is the body. */
    readonly body: string
    readonly headers: { readonly [name: string]: { readonly wire: string; readonly type: HeaderType } }
  }
  /** The field of a success that lists errors. */
  readonly errorsIn?: string
  /** The header of a refused write that has the version of what is there, which is the body. */
  readonly currentIn?: string
  /** Inputs on which a write depends: `matchVersion`, `body.etag`. */
  readonly conditions?: ReadonlyArray<string>
  /** Statuses that stand for another one in this operation. */
  readonly means?: Readonly<Record<string, number>>
  /** Codes of errors that no repetition cures, with the status that they come with. */
  readonly permanent?: ReadonlyArray<{ readonly status: number; readonly code: string }>
  /** The operation has an answer of its own for a universe that does not exist. */
  readonly anyUniverse?: true
  readonly buckets?: ReadonlyArray<Bucket>
  readonly frees?: Frees
  readonly limits?: ReadonlyArray<Limit>
  /** Id of the operation that this one is a path variant of, and the input key whose presence selects this one. */
  readonly variant?: { readonly of: string; readonly when: string }
}

export interface OperationSpec {
  readonly method: Method
  readonly path: string
  readonly spec: OperationObject
  readonly annotation: OperationAnnotation
}

export interface FamilySpec {
  /** camelCase: `dataStores`. */
  readonly family: string
  /** PascalCase: `DataStores`. */
  readonly service: string
  /** The family's document, corrected by the patches. */
  readonly document: Document
  /** In the order of paths, then methods, of the document. */
  readonly operations: ReadonlyArray<OperationSpec>
  /** What is known of answers, by the names of their generated types. */
  readonly answers: { readonly [name: string]: AnswerAnnotation }
  /** What the family's service makes of answers. */
  readonly results: { readonly [name: string]: ResultAnnotation }
  /** Schemas of `src/schemas/Entries.ts` that are made of a Schema that the program has. */
  readonly generics: ReadonlyArray<string>
}

/** What a field of a result is: a scalar of the language of shapes, or the name of an answer or another result. */
export type ResultType =
  | string
  | readonly [ResultType]
  | { readonly map: ResultType }
  | { readonly enum: ReadonlyArray<string> }
  /** A type that has a name elsewhere, and is written as a scalar. */
  | { readonly type: string; readonly from: string; readonly as: string }
  /** The words that a parameter of an operation takes. */
  | { readonly parameter: string; readonly operation: string }
  | { readonly is: ResultType; readonly note: string }

export interface ResultFields {
  /** The answer whose fields it has, but for those of `omit`. */
  readonly of?: string
  readonly omit?: ReadonlyArray<string>
  readonly required?: ReadonlyArray<string>
  readonly fields?: { readonly [name: string]: ResultType }
}

/** What a service makes of answers. */
export interface ResultAnnotation extends ResultFields {
  readonly note: string
  /** Instead of fields: one of several objects. `fields` are those that all of them have. */
  readonly tagged?: { readonly [tag: string]: ResultFields }
  /** Instead of fields: what it is. */
  readonly is?: ResultType
  /** Instead of fields: the answer itself, which has this name in its stead. */
  readonly for?: string
}

/** What the project knows about an answer, or a part of one, beyond the document. */
export interface AnswerAnnotation {
  /** Fields that it is meaningless without. */
  readonly required?: ReadonlyArray<string>
  /** Ids in paths, by the fields that hold them: `user: [users/{userId}]`. */
  readonly ids?: { readonly [field: string]: ReadonlyArray<string> }
  /** The field that gets what the answer has and the document does not name. */
  readonly rest?: string
}

export const methods: ReadonlyArray<Method> = ["GET", "POST", "PUT", "PATCH", "DELETE"]

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** How operations are named in annotations, patches and reports. */
export const operationKey = (method: string, path: string): string => `${method.toUpperCase()} ${path}`
