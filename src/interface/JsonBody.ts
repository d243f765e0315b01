/**
 * Bodies that are JSON.
 *
 * @internal
 */
import { checkBody } from "./BodyLimits.ts"
import { jsonText } from "./JsonText.ts"
import type { EncodedBody, Limit } from "./Operation.ts"

/** Encodes a value as JSON, within limits. */
export const json = (value: unknown, limits: ReadonlyArray<Limit> | undefined): EncodedBody => {
  const content = jsonText("body", value)
  checkBody(limits, value, content)
  return { content, contentType: "application/json" }
}
