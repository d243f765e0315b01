/**
 * Writes a request's body, or refuses it.
 *
 * @internal
 */

import { describe, sizeOf } from "../../interface/Bytes.ts"
import { isFields, valueAt } from "../../interface/Fields.ts"
import { InvalidInput, OverLimit } from "../../interface/InvalidInput.ts"
import type { Body, EncodedBody, Limit } from "../../Operation.ts"
import { jsonText } from "./EncodeValue.ts"

const jsonType = "application/json"
const utf8 = new TextEncoder()

/** Encodes `value` as the body of an operation, within its limits. */
export const encodeBody = (
  body: Body,
  limits: ReadonlyArray<Limit> | undefined,
  value: unknown
): EncodedBody | undefined => {
  switch (body.kind) {
    case "none":
    case "credential":
      // A credential is put in where the request leaves.
      if (value !== undefined) throw new InvalidInput("body", "is not taken by this operation", "unknown")
      return undefined
    case "empty":
      if (value !== undefined && !isEmptyObject(value))
        throw new InvalidInput("body", "must be empty for this operation")
      return { content: "{}", contentType: jsonType }
    case "json": {
      if (value === undefined) {
        if (body.required) throw new InvalidInput("body", "is required", "missing")
        return undefined
      }
      const content = jsonText("body", value)
      checkBodyLimits(limits, value, content)
      return { content, contentType: jsonType }
    }
    case "multipart":
      checkBodyLimits(limits, value, undefined)
      return body.write(body.parts, value, jsonText)
    case "binary":
      checkBodyLimits(limits, value, undefined)
      return body.write(body.contentTypes, value)
  }
}

const isEmptyObject = (value: unknown): boolean => isFields(value) && Object.keys(value).length === 0

/** `text` is the whole body: a part of it is never longer, so most bodies are not measured twice. */
const checkBodyLimits = (limits: ReadonlyArray<Limit> | undefined, body: unknown, text: string | undefined): void => {
  if (limits === undefined) return
  for (const limit of limits) {
    if (limit.at !== "body" && !limit.at.startsWith("body.")) continue
    const { maximum, maxItems, minLength } = limit
    if (text !== undefined && maxItems === undefined && maximum === undefined && minLength === undefined) {
      const most = Math.min(
        limit.maxLength ?? Number.POSITIVE_INFINITY,
        (limit.maxBytes ?? Number.POSITIVE_INFINITY) / 3
      )
      if (text.length <= most) continue
    }
    checkLimit(limit, valueAt({ body }, limit.at))
  }
}

/** Holds one value against one stated limit. A limit on files holds for each of a list. */
export const checkLimit = (limit: Limit, value: unknown): void => {
  if (value === undefined || value === null) return
  if (limit.maxItems !== undefined && Array.isArray(value) && value.length > limit.maxItems) {
    throw new OverLimit(limit.at, `has more than ${limit.maxItems} items`, "too-long")
  }
  if (limit.maximum !== undefined && Number(value) > limit.maximum) {
    throw new OverLimit(limit.at, `is more than ${limit.maximum}`, "too-large")
  }
  if (limit.maxLength === undefined && limit.minLength === undefined && limit.maxBytes === undefined) return
  const files = (Array.isArray(value) ? value : [value]).map(bytesOf)
  if (files.some((bytes) => bytes !== undefined)) {
    const largest = Math.max(0, ...files.filter((bytes) => typeof bytes === "number"))
    if (largest > (limit.maxBytes ?? Number.POSITIVE_INFINITY)) {
      throw new OverLimit(limit.at, `is larger than ${limit.maxBytes} bytes`, "too-long")
    }
    return
  }
  const text = typeof value === "string" && limit.json !== true ? value : jsonText(limit.at, value)
  if (limit.maxLength !== undefined && text.length > limit.maxLength) {
    throw new OverLimit(limit.at, `is longer than ${limit.maxLength} characters`, "too-long")
  }
  if (limit.minLength !== undefined && text.length < limit.minLength) {
    throw text === ""
      ? new OverLimit(limit.at, "is empty", "empty")
      : new OverLimit(limit.at, `is shorter than ${limit.minLength} characters`, "too-short")
  }
  if (limit.maxBytes !== undefined && isLarger(text, limit.maxBytes)) {
    throw new OverLimit(limit.at, `is larger than ${limit.maxBytes} bytes of UTF-8`, "too-long")
  }
}

/** A UTF-16 unit takes one to three bytes, which tells most texts without encoding them. */
const isLarger = (text: string, bytes: number): boolean =>
  text.length * 3 > bytes && (text.length > bytes || utf8.encode(text).length > bytes)

/** The size of a file, which a stream does not tell; `undefined` for what is none. */
export const bytesOf = (value: unknown): number | "unknown" | undefined => {
  const file = describe(value)
  return file === undefined ? undefined : (sizeOf(file.content) ?? "unknown")
}
