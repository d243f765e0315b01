/**
 * Changes of what is there: what the caller sets and nothing else. That a field is not given, is `null`, or is cleared, is
 * told apart here and nowhere else: `undefined` is not given; `null` clears a field that says so, and is refused of any
 * other, before anything is sent.
 *
 * @internal
 */
import * as Effect from "effect/Effect"
import type { InvalidRequest } from "../../Errors.ts"
import { given } from "../../interface/Fields.ts"
import { refuse } from "../../internal/pipeline/Refuse.ts"
import type { AnyOperation } from "../../Operation.ts"

/** What an update sends. */
export interface Masked<T> {
  readonly updateMask: string
  readonly body: T
}

/** Fields that may be `null`. */
type Clearable<T> = { [K in keyof T]-?: null extends T[K] ? K : never }[keyof T]

/** Files, times and secrets have fields of their own, and decimals. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The first field that is `null`, at any depth. */
const nullIn = (fields: Readonly<Record<string, unknown>>): string | undefined => {
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) return name
    const within = isPlain(value) ? nullIn(value) : undefined
    if (within !== undefined) return `${name}.${within}`
  }
  return undefined
}

/** The refusal of `null` where it clears nothing; `undefined` where there is none. */
export const refuseNull = (operation: AnyOperation, fields: object): InvalidRequest | undefined => {
  const name = nullIn({ ...fields })
  return name === undefined
    ? undefined
    : refuse(operation, name, "is null, and cannot be cleared: give a value, or leave it out", "type")
}

/** Refuses `null` where it clears nothing. */
export const notCleared = (operation: AnyOperation, fields: object): Effect.Effect<void, InvalidRequest> =>
  Effect.suspend(() => {
    const refused = refuseNull(operation, fields)
    return refused === undefined ? Effect.void : Effect.fail(refused)
  })

/** A method whose input has nothing that could be cleared. */
export const clearingNothing =
  <I extends object, A, E>(
    operation: AnyOperation,
    method: (input: I) => Effect.Effect<A, E>
  ): ((input: I) => Effect.Effect<A, E | InvalidRequest>) =>
  (input) =>
    Effect.andThen(
      notCleared(operation, input),
      Effect.suspend(() => method(input))
    )

/**
 * The body and the mask of an update, and `null` in the body for what is cleared. Refuses one that changes nothing, `null`
 * of a field that is not among `clearable`, and a field that is not among `fields`: a name with a typing error would
 * change nothing, and say nothing.
 */
export const masked = <T extends object>(
  operation: AnyOperation,
  fields: ReadonlyArray<keyof T & string>,
  changes: T,
  clearable: ReadonlyArray<Clearable<T>> = []
): Effect.Effect<Masked<{ [K in keyof T]?: Exclude<T[K], undefined> }>, InvalidRequest> =>
  Effect.gen(function* () {
    const body = given(changes)
    const names = Object.keys(body)
    const unknown = names.find((name) => !fields.some((field) => field === name))
    if (unknown !== undefined)
      return yield* refuse(
        operation,
        unknown,
        "is not a field that can be updated: give the ids and what is to change",
        "unknown"
      )
    if (names.length === 0) {
      return yield* refuse(operation, "input", `sets nothing to update: give one of ${fields.join(", ")}`, "empty")
    }
    const isCleared = ([name, value]: readonly [string, unknown]) =>
      value === null && clearable.some((field) => field === name)
    yield* notCleared(operation, Object.fromEntries(Object.entries(body).filter((entry) => !isCleared(entry))))
    return { updateMask: names.join(","), body }
  })

/** The same, where what is cleared is named by the mask alone. */
export const maskedByName = <T extends object>(
  ...input: Parameters<typeof masked<T>>
): Effect.Effect<Masked<{ [K in keyof T]?: NonNullable<T[K]> }>, InvalidRequest> =>
  Effect.map(masked(...input), ({ body, updateMask }) => ({
    updateMask,
    body: Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)) as {
      [K in keyof T]?: NonNullable<T[K]>
    }
  }))
