/**
 * What inputs are held against besides what their parameters are: it comes with the records that have such.
 *
 * @internal
 */
import { valueAt } from "./Fields.ts"
import { InvalidInput } from "./InvalidInput.ts"
import { checkCount, checkText, isOnBody } from "./Limits.ts"
import type { Limit, Operation } from "./Operation.ts"
import { PathSegment } from "./PathSegment.ts"

/** Why a write with an empty condition is refused. */
export const emptyCondition = "is empty, and would guard nothing: leave it out to write in any case"

/** Servers take an empty condition for none. */
const checkCondition = (at: string, value: unknown): void => {
  if (typeof value === "string" && value.trim() === "") throw new InvalidInput(at, emptyCondition, "empty")
}

/** Ids that come as numbers are measured by their digits; a path segment by its own parts. */
const checkLimit = (limit: Limit, value: unknown): void => {
  if (value === undefined || value === null) return
  const measured = value instanceof PathSegment ? value.id : value
  checkCount(limit, measured)
  // What is no text either is refused for its kind.
  if (typeof measured === "string" || typeof measured === "number" || typeof measured === "bigint") {
    checkText(limit, limit.json === true ? JSON.stringify(String(measured)) : String(measured))
  }
}

/** Holds inputs against an operation's conditions, and against its limits but for those on its body. */
export const inputChecks: NonNullable<Operation<never, unknown>["checks"]> = ({ conditions = [], limits = [] }) => {
  const onInputs = limits.filter((limit) => !isOnBody(limit))
  return (input) => {
    for (const at of conditions) checkCondition(at, valueAt(input, at))
    for (const limit of onInputs) checkLimit(limit, input[limit.at])
  }
}
