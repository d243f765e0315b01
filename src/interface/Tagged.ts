/**
 * Errors with a tag: light classes that yield in `Effect.gen`, without a Schema.
 *
 * @since 0.2.0
 */
import type { YieldableError } from "effect/Cause"
import * as Data from "effect/Data"
import { given } from "./Fields.ts"

/** What an error is made of: an optional field that is `undefined` is absent. */
export type Said<Fields> = {
  readonly [K in keyof Fields]: Partial<Pick<Fields, K>> extends Pick<Fields, K> ? Fields[K] | undefined : Fields[K]
}

/** A class of errors, as `tagged` makes them. */
export interface TaggedErrorClass<Tag extends string, Fields extends object> {
  readonly prototype: YieldableError
  new (fields: Said<Fields>): YieldableError & { readonly _tag: Tag } & Readonly<Fields>
  /** The same as `new`. */
  make<Self>(this: new (fields: Said<Fields>) => Self, fields: Said<Fields>): Self
}

/**
 * The base of a class of errors: `class NotFound extends tagged("NotFound")<Fields>() {}`. Two errors with equal fields
 * are equal, as values are, and all of their fields are in their JSON.
 */
export const tagged =
  <const Tag extends string>(tag: Tag) =>
  <Fields extends object>(): TaggedErrorClass<Tag, Fields> => {
    class Tagged extends Data.Error<{ readonly _tag: string }> {
      static make(fields: object) {
        return new this(fields)
      }
      constructor(fields: object) {
        // First, as who reads the JSON looks for it first.
        super({ _tag: tag, ...given(fields) })
      }
    }
    Object.defineProperty(Tagged.prototype, "name", { value: tag })
    // What `Data` assigns is what its type says.
    return Tagged as unknown as TaggedErrorClass<Tag, Fields>
  }
