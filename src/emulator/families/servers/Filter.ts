/** Filters and orders of server lists: comparisons of fields, joined by `&&`. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, type Refusal } from "../../Errors.ts"
import { type JsonObject, own, parseJson } from "../../Json.ts"

type Test = (item: JsonObject) => boolean

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "==": (order) => order === 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0
}

const compare = (a: Json | undefined, b: Json): number => {
  if (typeof a === "number" && typeof b !== "boolean") return a - Number(b)
  const [left, right] = [String(a), String(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

const term = /^\s*(\w+)\s*(==|<=|>=|<|>|\bin\b)\s*("(?:[^"\\]|\\.)*"|\[[^\]]*\]|-?\d+(?:\.\d+)?|true|false)\s*(&&|$)/

export const readFilter = (filter: string): Result.Result<Test, Refusal> => {
  const tests: Array<Test> = []
  for (let rest = filter; rest.trim() !== ""; ) {
    const [whole = "", field = "", operator = "", written = ""] = term.exec(rest) ?? []
    const value = parseJson(written)
    const compared = comparisons[operator]
    if (whole === "" || value === undefined || (compared === undefined) !== Array.isArray(value)) {
      return Result.fail(invalidArgument(`The filter is not valid: ${rest}`))
    }
    tests.push((item) =>
      Array.isArray(value)
        ? value.some((one: Json) => compare(own(item, field), one) === 0)
        : own(item, field) !== undefined && compared?.(compare(own(item, field), value)) === true
    )
    rest = rest.slice(whole.length)
  }
  return Result.succeed((item) => tests.every((test) => test(item)))
}

export const readOrder = (orderBy: string): Result.Result<(a: JsonObject, b: JsonObject) => number, Refusal> => {
  if (orderBy === "") return Result.succeed(() => 0)
  const [, field = "", descending] = /^(\w+)(?: (asc|desc))?$/.exec(orderBy) ?? []
  if (field === "") return Result.fail(invalidArgument("OrderBy names one field."))
  const sign = descending === "desc" ? -1 : 1
  return Result.succeed((a, b) => sign * compare(own(a, field), own(b, field) ?? null))
}
