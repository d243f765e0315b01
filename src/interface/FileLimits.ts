/**
 * The limits on bodies that hold files.
 *
 * @internal
 */
import { checkPart, checkValue } from "./BodyLimits.ts"
import { describe, sizeOf } from "./Bytes.ts"
import { OverLimit } from "./InvalidInput.ts"
import { checkCount } from "./Limits.ts"
import type { Limit } from "./Operation.ts"

/** Holds a body with files against its limits. */
export const checkFiles = (limits: ReadonlyArray<Limit> | undefined, body: unknown): void =>
  limits?.forEach((limit) => {
    checkPart(limit, body, checkFile)
  })

/** A limit on files holds for each of a list. */
const checkFile = (limit: Limit, value: unknown): void => {
  const files = (Array.isArray(value) ? value : [value]).map(bytesOf)
  const hasFiles = files.some((bytes) => bytes !== undefined)
  if (!hasFiles) checkValue(limit, value)
  else checkSizes(limit, value, files)
}

const checkSizes = (limit: Limit, value: unknown, files: ReadonlyArray<number | "unknown" | undefined>): void => {
  checkCount(limit, value)
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
