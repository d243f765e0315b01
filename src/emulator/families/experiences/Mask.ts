/** Partial updates of the v2 interface: a mask names what the body changes. */
import * as Result from "effect/Result"
import type { Json } from "../../../client/Operation.ts"
import { invalidArgument, type Refusal } from "../../Errors.ts"
import { type Call, text } from "../../Handler.ts"
import { isObject } from "../../Json.ts"

/** Whether a value fits a field; `null` is one that clears it. */
export type Rule = (value: Json) => boolean

export const isText: Rule = (value) => typeof value === "string"
export const isFlag: Rule = (value) => typeof value === "boolean"
export const isWhole: Rule = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0
export const isLink: Rule = (value) =>
  isObject(value) && Object.entries(value).every(([key, part]) => ["title", "uri"].includes(key) && isText(part))

/**
 * What a request changes: the fields of the mask, `null` where the body has none
 * of them; without a mask, the fields of the body, which cannot clear any.
 */
export const readChanges = (
  call: Call,
  rules: Readonly<Record<string, Rule>>
): Result.Result<ReadonlyArray<readonly [field: string, value: Json]>, Refusal> => {
  const body = call.body
  if (!isObject(body)) return Result.fail(invalidArgument("The request body must be a JSON object."))
  const mask = text(call, "updateMask")
  const names = mask === "" ? Object.keys(body).filter((name) => name in rules) : mask.split(",").map((it) => it.trim())
  const changes: Array<readonly [string, Json]> = []
  for (const name of names) {
    const rule = rules[name]
    if (rule === undefined) return Result.fail(invalidArgument(`${name} is not a field that can be updated.`))
    const value = body[name] ?? null
    if (value !== null && !rule(value)) return Result.fail(invalidArgument(`${name} has an invalid value.`))
    if (value !== null || mask !== "") changes.push([name, value])
  }
  return Result.succeed(changes)
}
