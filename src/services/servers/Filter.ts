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

/** Words of logs, which the server knows by their numbers: 0 and on. */
export const severities = ["Output", "Info", "Warning", "Error"] as const

/** A value of a field as the server has it. */
const valueOf = (field: string, value: Value): Value => {
  const number = field === "severity" ? severities.indexOf(value as (typeof severities)[number]) : -1
  return number < 0 ? value : number
}

const write = (value: Value): string => {
  if (DateTime.isDateTime(value)) return JSON.stringify(DateTime.formatIso(value))
  return typeof value === "bigint" ? String(value) : JSON.stringify(value)
}

const isValue = (comparison: Comparison): comparison is Value =>
  typeof comparison !== "object" || DateTime.isDateTime(comparison)

/** A field as the server calls it. */
export const fieldOf = (field: string): string => wireNames[field] ?? field

const wireNames: Readonly<Record<string, string>> = {
  versionNumber: "placeVersion",
  messageTime: "messageTimestampMs"
}

const terms = (field: string, comparison: Comparison | undefined): ReadonlyArray<string> => {
  if (comparison === undefined) return []
  const written = (value: Value) => write(valueOf(field, value))
  if (isValue(comparison)) return [`${field} == ${written(comparison)}`]
  if ("in" in comparison) return [`${field} in [${comparison.in.map(written).join(", ")}]`]
  return Object.entries(operators).flatMap(([name, operator]) => {
    const bound = comparison[name as keyof typeof operators]
    return bound === undefined ? [] : [`${field} ${operator} ${written(bound)}`]
  })
}

/** The expression of comparisons; `undefined` when there are none. Names of fields are the program's own. */
export const comparing = <Row>(comparisons: Comparisons<Row>): string | undefined => {
  const all = Object.entries<Comparison | undefined>(comparisons).flatMap(([field, comparison]) =>
    terms(fieldOf(field), comparison)
  )
  return all.length === 0 ? undefined : all.join(" && ")
}
