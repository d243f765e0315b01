/** What names, values, users, attributes and filters of data stores may look like. */
import * as Result from "effect/Result"
import type { Json } from "../../../interface/Operation.ts"
import { invalidArgument, type Refusal } from "../../Errors.ts"
import { isObject, type JsonObject, stringifyJson } from "../../Json.ts"
import { readTime, utf8Length } from "../../Values.ts"

const maxValue = 4_194_304
const maxUsers = 4
const maxAttributeKey = 50
const maxAttributeValue = 250
const maxAttributes = 300

export const checkValue = (value: Json | undefined): Result.Result<Json, Refusal> => {
  if (value === undefined) return Result.fail(invalidArgument("A value is required.", "ContentNotJson"))
  return utf8Length(stringifyJson(value)) > maxValue
    ? Result.fail(invalidArgument(`The value is longer than ${maxValue} bytes.`, "ContentTooBig"))
    : Result.succeed(value)
}

export const checkUsers = (users: Json | undefined): Result.Result<ReadonlyArray<string>, Refusal> => {
  if (users === undefined || users === null) return Result.succeed([])
  if (!Array.isArray(users)) return Result.fail(invalidArgument("Users must be a list.", "InvalidUserIds"))
  if (users.length > maxUsers)
    return Result.fail(invalidArgument(`At most ${maxUsers} users are allowed.`, "InvalidUserIds"))
  const paths: Array<string> = []
  for (const user of users) {
    if (typeof user !== "string" || !/^users\/\d+$/.test(user)) {
      return Result.fail(invalidArgument("Users must have the form users/{user_id}.", "InvalidUserIds"))
    }
    paths.push(user)
  }
  return Result.succeed(paths)
}

export const checkAttributes = (attributes: Json | undefined): Result.Result<JsonObject, Refusal> => {
  const refuse = (message: string) => Result.fail(invalidArgument(message, "InvalidAttributes"))
  if (attributes === undefined || attributes === null) return Result.succeed({})
  if (!isObject(attributes)) return refuse("Attributes must be an object.")
  let total = 0
  for (const [key, value] of Object.entries(attributes)) {
    const length = typeof value === "string" ? value.length : stringifyJson(value).length
    if (key.length > maxAttributeKey) return refuse(`An attribute's key is longer than ${maxAttributeKey} characters.`)
    if (length > maxAttributeValue)
      return refuse(`An attribute's value is longer than ${maxAttributeValue} characters.`)
    total += key.length + length
  }
  return total > maxAttributes
    ? refuse(`Attributes are longer than ${maxAttributes} characters in total.`)
    : Result.succeed(attributes)
}

/** The prefix in `id.startsWith("x")`: the whole filter language of stores and entries. */
export const readPrefix = (filter: string): Result.Result<string, Refusal> => {
  if (filter.trim() === "") return Result.succeed("")
  const match = /^\s*id\s*\.\s*startsWith\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\s*\)\s*$/s.exec(filter)
  const quoted = match?.[1] ?? match?.[2]
  return quoted === undefined
    ? Result.fail(invalidArgument(`The filter is not supported; use id.startsWith("prefix").`))
    : Result.succeed(quoted.replace(/\\(.)/gs, "$1"))
}

export interface TimeRange {
  readonly from: number
  readonly to: number
}

/** `revision_create_time >= T && revision_create_time <= T`: the filter language of revisions. */
export const readTimeRange = (filter: string): Result.Result<TimeRange, Refusal> => {
  let range: TimeRange = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  if (filter.trim() === "") return Result.succeed(range)
  for (const term of filter.split("&&")) {
    const match = /^\s*revision_create_time\s*(<=|>=)\s*["']?([^\s"']+)["']?\s*$/.exec(term)
    const time = match?.[2] === undefined ? undefined : readTime(match[2])
    if (time === undefined) {
      return Result.fail(invalidArgument("The filter is not supported; use revision_create_time with >=, <= and &&."))
    }
    range =
      match?.[1] === ">=" ? { ...range, from: Math.max(range.from, time) } : { ...range, to: Math.min(range.to, time) }
  }
  return Result.succeed(range)
}
