/**
 * Schemas for what Open Cloud puts on the wire, read tolerantly: a field may be
 * absent or `null`, an enum may hold a value that is newer than this library,
 * a 64-bit integer may come as a number or as a string, and unknown fields pass.
 *
 * Generated code composes these; nothing else in the library parses answers.
 *
 * @since 0.1.0
 */
import * as BigDecimal from "effect/BigDecimal"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaTransformation from "effect/SchemaTransformation"
import type { Json } from "./Operation.ts"

const absentWhenNull = SchemaGetter.transformOptional(Option.filter((value: unknown) => value !== null))

/** An optional field; `null` reads as absent. */
export const field = <T, E>(schema: Schema.Codec<T, E>) =>
  Schema.optionalKey(Schema.NullOr(schema)).pipe(
    Schema.decodeTo(Schema.optionalKey(Schema.toType(schema)), {
      decode: absentWhenNull as SchemaGetter.Getter<T, T | null>,
      encode: SchemaGetter.passthrough<T>()
    })
  )
