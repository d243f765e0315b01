/** Faults in a file: the rules of `Faults`, as JSON. */

import { readFileSync } from "node:fs"
import { Faults } from "../emulator/index.ts"
import { isFields } from "../interface/Fields.ts"
import type { Json } from "../interface/Operation.ts"
import { jsonError } from "./JsonError.ts"

type FaultRule = Faults.FaultRule

/** What is wrong with a file of faults. */
class Wrong extends Error {}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

const isStatus = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599

const isHeaders = (value: unknown): value is Readonly<Record<string, string>> =>
  isFields(value) && Object.values(value).every((it) => typeof it === "string")

/** Faults that are called by their name alone. */
const named: Readonly<Record<string, FaultRule["fault"]>> = {
  rateLimited: Faults.rateLimited(),
  htmlPage: Faults.htmlPage(),
  featureDisabled: Faults.featureDisabled,
  truncated: Faults.truncated(),
  refused: Faults.refused,
  resetBefore: Faults.resetBefore,
  resetAfter: Faults.resetAfter,
  hang: Faults.hang()
}

/** An answer in somebody's own words. */
const answerOf = ({ body, headers = {}, status, ...others }: Readonly<Record<string, unknown>>) =>
  isStatus(status) && isHeaders(headers) && Object.keys(others).length === 0
    ? // What JSON has is what a body can be.
      ({ _tag: "Answer", status, headers, ...(body === undefined ? {} : { body: body as Json }) } as const)
    : undefined

/** Faults that take something; `undefined` for what they do not take. */
const taking: Readonly<Record<string, (value: unknown) => FaultRule["fault"] | undefined>> = {
  status: (value) => (isStatus(value) ? Faults.status(value) : undefined),
  rateLimited: (value) => (isHeaders(value) ? Faults.rateLimited({ headers: value }) : undefined),
  latency: (value) => (isCount(value) ? Faults.latency(value) : undefined),
  answer: (value) => (isFields(value) ? answerOf(value) : undefined)
}

const hints = `one of ${Object.keys(named).join(", ")}, or {"status": 503}, {"rateLimited": {"retry-after": "1"}}, {"latency": 2000}, in milliseconds, or {"answer": {"status": 409, "body": {"message": "busy"}}}`

const faultOf = (value: unknown): FaultRule["fault"] | undefined => {
  if (typeof value === "string") return Object.hasOwn(named, value) ? named[value] : undefined
  const [[name, given] = [""], ...more] = isFields(value) ? Object.entries(value) : []
  return more.length === 0 && Object.hasOwn(taking, name) ? taking[name]?.(given) : undefined
}

const known = ["operation", "fault", "skip", "times"]

const ruleOf = (value: unknown, index: number): FaultRule => {
  const wrong = (what: string) => new Wrong(`rule ${index + 1}: ${what}`)
  if (!isFields(value)) throw wrong("is not an object")
  const odd = Object.keys(value).find((name) => !known.includes(name))
  if (odd !== undefined) throw wrong(`${odd} is not one of ${known.join(", ")}`)
  const { operation, skip, times } = value
  const fault = faultOf(value.fault)
  if (fault === undefined) throw wrong(`fault must be ${hints}`)
  if (skip !== undefined && !isCount(skip)) throw wrong("skip must be a whole number")
  if (times !== undefined && times !== "always" && !isCount(times))
    throw wrong(`times must be a whole number, or "always"`)
  const names = operation === undefined ? [] : [operation].flat()
  if (!names.every((name) => typeof name === "string"))
    throw wrong("operation must be the id of one, or a list of them")
  return {
    fault,
    // The emulator refuses names that there are not, and says which are near.
    ...(operation === undefined ? {} : { operation: names as Exclude<FaultRule["operation"], undefined> }),
    ...(skip === undefined ? {} : { skip }),
    ...(times === undefined ? {} : { times: times === "always" ? Number.POSITIVE_INFINITY : times })
  }
}

const contents = (file: string): unknown => {
  let text = ""
  try {
    text = readFileSync(file, "utf8")
    return JSON.parse(text)
  } catch (error) {
    throw new Wrong(error instanceof SyntaxError ? jsonError(text) : `cannot be read: ${(error as Error).message}`)
  }
}

/** The rules of a file, or what is wrong with it. */
export const readFaults = (file: string): ReadonlyArray<FaultRule> | string => {
  try {
    const rules = contents(file)
    if (!Array.isArray(rules)) throw new Wrong("has no list of rules")
    return rules.map(ruleOf)
  } catch (error) {
    if (error instanceof Wrong) return `--faults ${file}: ${error.message}`
    throw error
  }
}
