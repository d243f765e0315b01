/**
 * Edits by the Schema of a store's values.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Change } from "../../services/DataStores.ts"
import { readTables } from "../../services/entryStore/EmptyTables.ts"
import { ValueMismatch } from "../../services/entryStore/Errors.ts"
import { keepUndeclared, Undecided } from "../../services/entryStore/Undeclared.ts"
import type { EditedEntry } from "./Edit.ts"

/**
 * How values are read and written.
 *
 * @since 0.2.0
 */
export interface MigrateOptions<A> {
  /** Reads values and writes them: one that turns old forms into the new one migrates them by itself. */
  readonly schema: Schema.Codec<A, unknown>
  /** What to make of a value; `undefined` leaves the entry as it is. Default: the value as the schema writes it. */
  readonly change?: ((value: A, entry: EditedEntry) => A | undefined) | undefined
  /** What becomes of fields that the schema does not name. Default `drop`, which a schema that changes the form wants. */
  readonly undeclared?: "keep" | "drop" | undefined
}

/**
 * A function for `editEntries` that reads each value by a Schema and writes what was made of it. Entries whose value does
 * not fit are left out, with the reason.
 *
 * @since 0.2.0
 */
export const migrating = <A>({
  change = (value) => value,
  schema,
  undeclared = "drop"
}: MigrateOptions<A>): ((entry: EditedEntry) => Effect.Effect<Change, ValueMismatch>) => {
  const decode = Schema.decodeUnknownEffect(schema)
  const encode = Schema.encodeEffect(schema)
  return (entry) => {
    const mismatch = (value: "stored" | "given") => (error: { readonly message: string }) =>
      ValueMismatch.make({ dataStoreId: entry.dataStoreId, entryId: entry.id, value, reason: error.message })
    return Effect.gen(function* () {
      const stored = readTables(schema, entry.value)
      const value = yield* Effect.mapError(decode(stored), mismatch("stored"))
      const made = change(value, entry)
      if (made === undefined) return undefined
      const next = yield* Effect.mapError(encode(made), mismatch("given"))
      if (undeclared === "drop") return { value: next }
      const known = yield* Effect.mapError(encode(value), mismatch("stored"))
      const whole = keepUndeclared(stored, known, next)
      return whole instanceof Undecided
        ? yield* Effect.fail(
            mismatch("stored")({
              message: `${whole.at} holds what the schema does not name, and would be lost: name it`
            })
          )
        : { value: whole }
    })
  }
}
