/**
 * The form of what a request carries as JSON, as data: a part of JSON Schema, with `nullable` as OpenAPI has it. What
 * only the server sets is left out. Commands make their flags of it, and agents are told what to write.
 *
 * @since 0.3.0
 */

/**
 * One value. `$ref` names one of the family's `definitions`, as `#/$defs/<name>`.
 *
 * @since 0.3.0
 */
export interface BodySchema {
  readonly $ref?: string
  readonly type?: "string" | "number" | "integer" | "boolean" | "object" | "array"
  /** `int64`: digits beyond what a double holds are kept. `date-time`, `duration`, `uuid`, `byte`: as OpenAPI has them. */
  readonly format?: string
  readonly enum?: ReadonlyArray<string | number | boolean | null>
  /** What the numbers of `enum` are called, in the same order. */
  readonly enumNames?: ReadonlyArray<string>
  readonly nullable?: true
  readonly default?: string | number | boolean | null
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: BodySchema
  readonly properties?: { readonly [name: string]: BodySchema }
  readonly required?: ReadonlyArray<string>
  /** What an object that is used as a map holds. */
  readonly additionalProperties?: BodySchema | true
}

/**
 * The bodies of a family: by the operation's id, and `<id>/<part>` for the parts of a multipart body.
 *
 * @since 0.3.0
 */
export interface Bodies {
  readonly bodies: { readonly [operation: string]: BodySchema }
  readonly definitions: { readonly [name: string]: BodySchema }
}

const prefix = "#/$defs/"

/**
 * What a reference stands for; any other schema is itself.
 *
 * @since 0.3.0
 */
export const resolve = ({ definitions }: Bodies, schema: BodySchema): BodySchema => {
  const { $ref, ...rest } = schema
  if ($ref === undefined) return schema
  const found = definitions[$ref.slice(prefix.length)]
  return found === undefined ? rest : resolve({ bodies: {}, definitions }, { ...found, ...rest })
}
