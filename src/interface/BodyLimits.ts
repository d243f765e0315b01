/**
 * The limits on bodies and their parts.
 *
 * @internal
 */
import { describe, sizeOf } from "./Bytes.ts"
import { valueAt } from "./Fields.ts"
import { OverLimit } from "./InvalidInput.ts"
import { jsonText } from "./JsonText.ts"
import { checkCount, checkText, isOnBody } from "./Limits.ts"
import type { Limit } from "./Operation.ts"

/**
 * Holds a body against its limits. `text` is the whole body: a part of it is never longer, so most bodies are not measured
 * twice.
 */
export const checkBody = (limits: ReadonlyArray<Limit> | undefined, body: unknown, text?: string): void => {
  if (limits === undefined) return
  for (const limit of limits) {
    if (!isOnBody(limit)) continue
    const { maximum, maxItems, minLength } = limit
    if (text !== undefined && maxItems === undefined && maximum === undefined && minLength === undefined) {
      const most = Math.min(
        limit.maxLength ?? Number.POSITIVE_INFINITY,
        (limit.maxBytes ?? Number.POSITIVE_INFINITY) / 3
      )
      if (text.length <= most) continue
    }
    const value = valueAt({ body }, limit.at)
    if (value !== undefined && value !== null) checkValue(limit, value)
  }
}

/** A limit on files holds for each of a list. */
const checkValue = (limit: Limit, value: unknown): void => {
  checkCount(limit, value)
  if (limit.maxLength === undefined && limit.minLength === undefined && limit.maxBytes === undefined) return
  const files = (Array.isArray(value) ? value : [value]).map(bytesOf)
  if (files.every((bytes) => bytes === undefined)) {
    checkText(limit, typeof value === "string" && limit.json !== true ? value : jsonText(limit.at, value))
    return
  }
  const largest = Math.max(0, ...files.filter((bytes) => typeof bytes === "number"))
  if (largest > (limit.maxBytes ?? Number.POSITIVE_INFINITY)) {
    throw new OverLimit(limit.at, `is larger than ${limit.maxBytes} bytes`, "too-long")
  }
}

/** The size of a file, which a stream does not tell; `undefined` for what is none. */
export const bytesOf = (value: unknown): number | "unknown" | undefined => {
  const file = describe(value)
  return file === undefined ? undefined : (sizeOf(file.content) ?? "unknown")
}
