/**
 * Bodies that are JSON.
 *
 * @internal
 */
import { checkBody } from "./BodyLimits.ts"
import { jsonText } from "./JsonText.ts"
import type { EncodedBody, Limit } from "./Operation.ts"

/** Encodes a value as JSON: for operations with no limit on their body. */
export const plainJson = (value: unknown): EncodedBody & { readonly content: string } => ({
  content: jsonText("body", value),
  contentType: "application/json"
})

/** Encodes a value as JSON, within limits. */
export const json = (value: unknown, limits: ReadonlyArray<Limit> | undefined): EncodedBody => {
  const body = plainJson(value)
  checkBody(limits, value, body.content)
  return body
}
