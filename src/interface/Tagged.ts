/**
 * Errors with a tag: light classes that yield in `Effect.gen`, without a Schema.
 *
 * @since 0.2.0
 */
import type { YieldableError } from "effect/Cause"
import * as Data from "effect/Data"

/** A class of errors, as `tagged` makes them. */
export interface TaggedErrorClass<Tag extends string, Fields extends object> {
  readonly prototype: YieldableError
  new (fields: Fields): YieldableError & { readonly _tag: Tag } & Readonly<Fields>
  /** The same as `new`. */
  make<Self>(this: new (fields: Fields) => Self, fields: Fields): Self
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
        super({ _tag: tag, ...fields })
      }
    }
    Object.defineProperty(Tagged.prototype, "name", { value: tag })
    // What `Data` assigns is what its type says.
    return Tagged as unknown as TaggedErrorClass<Tag, Fields>
  }
