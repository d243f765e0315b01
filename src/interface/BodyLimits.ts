/**
 * The limits on bodies and their parts.
 *
 * @internal
 */
import { valueAt } from "./Fields.ts"
import { jsonText } from "./JsonText.ts"
import { checkCount, checkText, isOnBody } from "./Limits.ts"
import type { Limit } from "./Operation.ts"

/**
 * Holds a body of JSON against its limits. `text` is the whole body: a part of it is never longer, so most bodies are not
 * measured twice.
 */
export const checkBody = (limits: ReadonlyArray<Limit> | undefined, body: unknown, text: string): void => {
  if (limits === undefined) return
  for (const limit of limits) {
    const { maxBytes, maxItems, maxLength, maximum, minLength } = limit
    if (maxItems === undefined && maximum === undefined && minLength === undefined) {
      const most = Math.min(maxLength ?? Number.POSITIVE_INFINITY, (maxBytes ?? Number.POSITIVE_INFINITY) / 3)
      if (text.length <= most) continue
    }
    checkPart(limit, body, checkValue)
  }
}

/** Holds the part of a body that a limit is on against it. */
export const checkPart = (limit: Limit, body: unknown, check: (limit: Limit, value: unknown) => void): void => {
  const value = isOnBody(limit) ? valueAt({ body }, limit.at) : undefined
  if (value !== undefined && value !== null) check(limit, value)
}

/** What is no text is as long as its JSON. */
export const checkValue = (limit: Limit, value: unknown): void => {
  checkCount(limit, value)
  if (limit.maxLength === undefined && limit.minLength === undefined && limit.maxBytes === undefined) return
  checkText(limit, typeof value === "string" && limit.json !== true ? value : jsonText(limit.at, value))
}
