/**
 * Reads an error's code and message out of any body that Open Cloud, its
 * gateways, or a proxy in between may answer with. Never throws.
 *
 * Many shapes are in use, and several share a key with another type: `errors` is
 * a list or an object, `code` a text or a number, `error` a text or an object.
 *
 * @internal
 */

import { type Fields, given, isFields } from "./Fields.ts"
import * as Json from "./Json.ts"

/** What an error body says. */
export interface ErrorBody {
  readonly code?: string
  readonly message?: string
  /** The request field at fault. */
  readonly field?: string
  /** Structured details, as they came. */
  readonly details?: unknown
}

/** No shape in use nests an error deeper. */
const deepest = 8

/** A body's text; `undefined` when it is not JSON. */
const parse = (text: string): unknown => {
  try {
    return Json.parse(text)
  } catch {
    return undefined
  }
}

/** Reads the text of an error body: all that it says, which is to be `told` before it is shown. */
export const read = (text: string): ErrorBody => {
  const trimmed = text.trim()
  if (trimmed === "") return {}
  const value = parse(trimmed)
  if (typeof value === "string") return { message: value }
  const said = Array.isArray(value) ? fromList(value, 0) : isFields(value) ? fromFields(value, 0) : undefined
  return said ?? { message: trimmed }
}

/** Whether a text is JSON. */
export const isJson = (text: string): boolean => parse(text) !== undefined

/** All that a body says, where it is an object: what a conflict is about has no common shape. */
export const whole = (text: string): unknown => {
  const value = parse(text)
  return isFields(value) ? value : undefined
}

const asText = (value: unknown): string | undefined =>
  typeof value === "string" && value !== ""
    ? value
    : typeof value === "number" || typeof value === "bigint"
      ? String(value)
      : undefined

const first = (fields: Fields, keys: ReadonlyArray<string>): string | undefined => {
  for (const key of keys) {
    const text = asText(fields[key])
    if (text !== undefined) return text
  }
  return undefined
}

/** Drops what is absent, so that optional fields stay absent. */
const body = (fields: { readonly [K in keyof ErrorBody]: ErrorBody[K] | undefined }): ErrorBody | undefined => {
  const present = given(fields)
  return Object.keys(present).length === 0 ? undefined : present
}

/** `[{ code, message }]`: the first error speaks for all, and the others are details. */
const fromList = (errors: ReadonlyArray<unknown>, depth: number): ErrorBody | undefined => {
  const [head, ...rest] = errors
  if (typeof head === "string") return body({ code: undefined, message: head, field: undefined, details: rest[0] })
  if (!isFields(head)) return undefined
  const said = fromFields(head, depth + 1)
  return rest.length > 0 && said !== undefined ? { ...said, details: errors } : said
}

/** `{ field: [message] }`, as validation answers. */
const fromFieldErrors = (errors: Fields): ErrorBody | undefined => {
  for (const [field, messages] of Object.entries(errors)) {
    const message = Array.isArray(messages) ? asText(messages[0]) : asText(messages)
    if (message !== undefined) return { message, field, details: errors }
  }
  return undefined
}

const fromFields = (fields: Fields, depth: number): ErrorBody | undefined => {
  if (depth > deepest) return undefined
  const { errors, error } = fields
  const nested = Array.isArray(errors)
    ? fromList(errors, depth)
    : isFields(errors)
      ? fromFieldErrors(errors)
      : isFields(error)
        ? fromFields(error, depth + 1)
        : undefined
  return body({
    code: nested?.code ?? first(fields, ["code", "errorCode", "error", "errorType"]) ?? problemType(fields.type),
    message:
      nested?.message ?? first(fields, ["message", "errorMessage", "error_description", "detail", "title", "hint"]),
    field: nested?.field ?? asText(fields.field),
    details: nested?.details ?? fields.details ?? fields.errorDetails ?? fields.errorContext ?? ended(fields)
  })
}

/** A long-running operation that failed, where an error status brings one: what it says but its error. */
const ended = (fields: Fields): Fields | undefined => {
  const { error: _, ...operation } = fields
  return operation.done === true ? operation : undefined
}

/** A problem's `type` is a code when it is a word, and documentation when it is an address. */
const problemType = (type: unknown): string | undefined =>
  typeof type === "string" && /^[\w.-]+$/.test(type) ? type : undefined
