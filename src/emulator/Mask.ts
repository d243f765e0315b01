/** Partial updates of the v2 interface: a mask names what the body changes. */
import * as Result from "effect/Result"
import type { Json } from "../interface/Operation.ts"
import { invalidArgument, type Refusal } from "./Errors.ts"
import { type Call, text } from "./Handler.ts"
import { isObject, own } from "./Json.ts"

/** Whether a value fits a field; `null` is one that clears it. */
export type Rule = (value: Json) => boolean

export const isText: Rule = (value) => typeof value === "string"
export const isFlag: Rule = (value) => typeof value === "boolean"
export const isWhole: Rule = (value) => typeof value === "number" && Number.isInteger(value) && value >= 0
const linkParts: ReadonlyArray<string> = ["title", "uri"]

export const isLink: Rule = (value) =>
  isObject(value) && Object.entries(value).every(([key, part]) => linkParts.includes(key) && isText(part))

type Fields = Readonly<Record<string, Json>>

export type Rules = Readonly<Record<string, Rule>>

export type Changes = ReadonlyArray<readonly [field: string, value: Json]>

/** A field with one part of it put in place; without any part left, `null`. */
const withPart = (whole: Json, part: string, value: Json | undefined): Json => {
  const { [part]: _, ...others } = isObject(whole) ? whole : {}
  const next = value === undefined || value === null ? others : { ...others, [part]: value }
  return Object.keys(next).length === 0 ? null : next
}

/**
 * What a request changes: the fields of the mask, `null` where the body has none of them; without a mask, the fields
 * of the body, which cannot clear any. `field.part` names a part of a field, which `current` tells the rest of.
 */
export const changesOf = (
  mask: string,
  body: Json | undefined,
  rules: Rules,
  current: Fields = {}
): Result.Result<Changes, Refusal> => {
  if (!isObject(body)) return Result.fail(invalidArgument("The request body must be a JSON object."))
  const named = mask === "" ? Object.keys(body).filter((name) => Object.hasOwn(rules, name)) : mask.split(",")
  const changes = new Map<string, Json>()
  for (const path of named.map((it) => it.trim())) {
    const [name = "", part, ...deeper] = path.split(".")
    const rule = own(rules, name)
    if (
      rule === undefined ||
      deeper.length > 0 ||
      (part !== undefined && !(rule === isLink && linkParts.includes(part)))
    ) {
      return Result.fail(invalidArgument(`${path} is not a field that can be updated.`))
    }
    const given = own(body, name) ?? null
    if (given !== null && !rule(given)) return Result.fail(invalidArgument(`${name} has an invalid value.`))
    const whole = changes.get(name) ?? own(current, name) ?? null
    const value = part === undefined ? given : withPart(whole, part, isObject(given) ? own(given, part) : undefined)
    if (value !== null || mask !== "") changes.set(name, value)
  }
  return Result.succeed([...changes])
}

/** What a request of the v2 interface changes. */
export const readChanges = (call: Call, rules: Rules, current?: Fields): Result.Result<Changes, Refusal> =>
  changesOf(text(call, "updateMask"), call.body, rules, current)
