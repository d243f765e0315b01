/**
 * Filters of lists of game servers and their logs, from comparisons as data: a
 * value from outside can never become part of the expression.
 *
 * @since 0.1.0
 */
import * as DateTime from "effect/DateTime"

type Value = string | number | bigint | boolean | DateTime.DateTime

/**
 * What a field has to be: equal to a value, one of several, or within bounds.
 *
 * @since 0.1.0
 */
export type Comparison =
  | Value
  | { readonly in: ReadonlyArray<Value> }
  | {
      readonly moreThan?: Value
      readonly atLeast?: Value
      readonly lessThan?: Value
      readonly atMost?: Value
    }

/**
 * What the fields of a row have to be, all of them.
 *
 * @since 0.1.0
 */
export type Comparisons<Row> = { readonly [Field in keyof Row & string]?: Comparison | undefined }

const operators = { moreThan: ">", atLeast: ">=", lessThan: "<", atMost: "<=" } as const

const write = (value: Value): string => {
  if (DateTime.isDateTime(value)) return JSON.stringify(DateTime.formatIso(value))
  return typeof value === "bigint" ? String(value) : JSON.stringify(value)
}

const isValue = (comparison: Comparison): comparison is Value =>
  typeof comparison !== "object" || DateTime.isDateTime(comparison)

/** A field as the server calls it. */
export const fieldOf = (field: string): string => (field === "versionNumber" ? "placeVersion" : field)

const terms = (field: string, comparison: Comparison | undefined): ReadonlyArray<string> => {
  if (comparison === undefined) return []
  if (isValue(comparison)) return [`${field} == ${write(comparison)}`]
  if ("in" in comparison) return [`${field} in [${comparison.in.map(write).join(", ")}]`]
  return Object.entries(operators).flatMap(([name, operator]) => {
    const bound = comparison[name as keyof typeof operators]
    return bound === undefined ? [] : [`${field} ${operator} ${write(bound)}`]
  })
}

/** The expression of comparisons; `undefined` when there are none. Names of fields are the program's own. */
export const comparing = <Row>(comparisons: Comparisons<Row>): string | undefined => {
  const all = Object.entries<Comparison | undefined>(comparisons).flatMap(([field, comparison]) =>
    terms(fieldOf(field), comparison)
  )
  return all.length === 0 ? undefined : all.join(" && ")
}
