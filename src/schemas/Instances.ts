/**
 * How errors become Schemas, and what their fields are made of.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import type { Said } from "../interface/Tagged.ts"

/** The Schema of an error that is JSON elsewhere. */
export interface ErrorSchema<out Self, out Encoded> extends Schema.Codec<Self, Encoded> {}

type AnyFields = Schema.Struct.Fields

type Encoded<Tag extends string, F extends AnyFields> = { readonly _tag: Tag } & Schema.Struct.Encoded<F>

/** Nothing where two types are the same, one inside of the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? unknown : never) : never

/** The Schema of a class's instances, by the fields that the class is made of: they have to be the same. */
export const instances = <
  Tag extends string,
  Own extends object,
  Self extends Own & { readonly _tag: Tag; readonly cause?: unknown },
  F extends AnyFields
>(
  tag: Tag,
  constructor: new (fields: Own) => Self,
  fields: F & Same<Said<Schema.Struct.Type<F>>, Own>
): ErrorSchema<Self, Encoded<Tag, F>> => {
  const plain = Schema.Struct({ _tag: Schema.Literal(tag), ...(fields as AnyFields) })
  return (plain as unknown as Schema.Codec<{ readonly _tag: unknown }, Encoded<Tag, F>>).pipe(
    Schema.decodeTo(
      Schema.instanceOf(constructor) as Schema.Codec<Self>,
      SchemaTransformation.transform({
        // That these are its fields is what the types above compare.
        decode: ({ _tag: _, ...own }: { readonly _tag: unknown }) => new constructor(own as unknown as Own),
        // A cause is a field that a spread leaves out.
        encode: (error: Self): { readonly _tag: unknown } =>
          "cause" in fields ? { ...error, cause: error.cause } : { ...error }
      })
    ),
    Schema.annotate({ identifier: tag })
  )
}

export const Text = Schema.String
export const optionalText = Schema.optionalKey(Text)

/** Anything as JSON. An integer that a double cannot hold is a text in it. */
export const Details = Schema.Json.pipe(
  Schema.decodeTo(
    Schema.Unknown,
    SchemaTransformation.transform({
      decode: (json): unknown => json,
      encode: (details): Schema.Json =>
        JSON.parse(JSON.stringify(details, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? "null")
    })
  )
)

/** A length of time as milliseconds; one without an end as "Infinity", which JSON has no number for. */
export const Length = Schema.Union([Schema.Finite, Schema.Literal("Infinity")]).pipe(
  Schema.decodeTo(
    Schema.Duration,
    SchemaTransformation.transform({
      decode: (millis) => Duration.millis(Number(millis)),
      encode: (length) => (Duration.isFinite(length) ? Duration.toMillis(length) : ("Infinity" as const))
    })
  )
)
