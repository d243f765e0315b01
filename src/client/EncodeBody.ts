/**
 * Writes a request's body, or refuses it.
 *
 * @since 0.1.0
 */
import { Refusal } from "./EncodeValue.ts"
import * as Json from "./Json.ts"
import { findLoss } from "./JsonLoss.ts"
import type { BinaryInput, Body, FileInput, Limit, Part } from "./Operation.ts"

/**
 * A body ready to send.
 *
 * @since 0.1.0
 */
export interface EncodedBody {
  readonly content: string | FormData | Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
  /** Absent for multipart, whose boundary `fetch` chooses. */
  readonly contentType?: string
}

const jsonType = "application/json"
const utf8 = new TextEncoder()

/**
 * Encodes `value` as the body of an operation, within its limits.
 *
 * @since 0.1.0
 */
export const encodeBody = (
  body: Body,
  limits: ReadonlyArray<Limit> | undefined,
  value: unknown
): EncodedBody | undefined => {
  switch (body.kind) {
    case "none":
    case "credential":
      // A credential is put in where the request leaves.
      if (value !== undefined) throw new Refusal("body", "is not taken by this operation")
      return undefined
    case "empty":
      if (value !== undefined && !isEmptyObject(value)) throw new Refusal("body", "must be empty for this operation")
      return { content: "{}", contentType: jsonType }
    case "json": {
      if (value === undefined) {
        if (body.required) throw new Refusal("body", "is required")
        return undefined
      }
      const content = jsonText("body", value)
      checkBodyLimits(limits, value, content)
      return { content, contentType: jsonType }
    }
    case "multipart":
      checkBodyLimits(limits, value, undefined)
      return { content: multipart(body.parts, value) }
    case "binary":
      return binary(body.contentTypes, value)
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

const isEmptyObject = (value: unknown): boolean => isRecord(value) && Object.keys(value).length === 0

const jsonText = (at: string, value: unknown): string => {
  let text: string | undefined
  try {
    text = Json.stringify(value)
  } catch {
    throw new Refusal(at, "cannot be written as JSON (is it cyclic?)")
  }
  if (text === undefined) throw new Refusal(at, "cannot be written as JSON")
  const loss = findLoss(value)
  if (loss !== undefined) throw new Refusal([at, ...loss.path].join("."), loss.reason)
  return text
}

/** `text` is the whole body: a part of it is never longer, so most bodies are not measured twice. */
const checkBodyLimits = (limits: ReadonlyArray<Limit> | undefined, body: unknown, text: string | undefined): void => {
  if (limits === undefined) return
  for (const limit of limits) {
    if (limit.at !== "body" && !limit.at.startsWith("body.")) continue
    if (text !== undefined && limit.maxItems === undefined) {
      const most = Math.min(
        limit.maxLength ?? Number.POSITIVE_INFINITY,
        (limit.maxBytes ?? Number.POSITIVE_INFINITY) / 3
      )
      if (text.length <= most) continue
    }
    checkLimit(limit, valueAt(body, limit.at.split(".").slice(1)))
  }
}

const valueAt = (value: unknown, path: ReadonlyArray<string>): unknown => {
  let at = value
  for (const key of path) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined
  return at
}

/**
 * Holds one value against one stated limit.
 *
 * @since 0.1.0
 */
export const checkLimit = (limit: Limit, value: unknown): void => {
  if (value === undefined || value === null) return
  if (limit.maxItems !== undefined && Array.isArray(value) && value.length > limit.maxItems) {
    throw new Refusal(limit.at, `has more than ${limit.maxItems} items`)
  }
  if (limit.maxLength === undefined && limit.maxBytes === undefined) return
  const bytes = value instanceof Blob ? value.size : value instanceof Uint8Array ? value.byteLength : undefined
  const text =
    bytes === undefined ? (typeof value === "string" && limit.json !== true ? value : jsonText(limit.at, value)) : ""
  if (limit.maxLength !== undefined && (bytes ?? text.length) > limit.maxLength) {
    throw new Refusal(limit.at, `is longer than ${limit.maxLength} characters`)
  }
  if (limit.maxBytes !== undefined && (bytes ?? utf8.encode(text).length) > limit.maxBytes) {
    throw new Refusal(limit.at, `is larger than ${limit.maxBytes} bytes`)
  }
}

const multipart = (parts: ReadonlyArray<Part>, value: unknown): FormData => {
  if (!isRecord(value)) throw new Refusal("body", "must be an object of parts")
  for (const name of Object.keys(value)) {
    if (!parts.some((part) => part.name === name)) throw new Refusal(`body.${name}`, "is not a part of this operation")
  }
  const form = new FormData()
  for (const part of parts) {
    const at = `body.${part.name}`
    const given = Object.hasOwn(value, part.name) ? value[part.name] : undefined
    if (given === undefined) {
      if (part.required) throw new Refusal(at, "is required")
      continue
    }
    for (const item of part.list && Array.isArray(given) ? given : [given]) appendPart(form, part, at, item)
  }
  return form
}

const appendPart = (form: FormData, part: Part, at: string, value: unknown): void => {
  switch (part.kind) {
    case "json":
      form.append(part.name, jsonText(at, value))
      return
    case "text":
      if (!["string", "number", "bigint", "boolean"].includes(typeof value)) throw new Refusal(at, "must be a scalar")
      form.append(part.name, String(value))
      return
    case "file": {
      const file = toFile(at, value)
      form.append(part.name, file.blob, file.name ?? part.name)
    }
  }
}

const isBytes = (value: unknown): value is Blob | Uint8Array<ArrayBuffer> =>
  value instanceof Blob || value instanceof Uint8Array

const isFile = (value: unknown): value is Exclude<FileInput, Blob | Uint8Array> =>
  isRecord(value) &&
  isBytes(value.content) &&
  (value.contentType === undefined || typeof value.contentType === "string") &&
  (value.fileName === undefined || typeof value.fileName === "string")

const toFile = (at: string, value: unknown): { readonly blob: Blob; readonly name: string | undefined } => {
  if (value instanceof Blob) return { blob: value, name: "name" in value ? String(value.name) : undefined }
  if (isBytes(value)) return { blob: new Blob([value]), name: undefined }
  if (!isFile(value)) throw new Refusal(at, "must be a Blob, a Uint8Array or { content, contentType, fileName }")
  const type = value.contentType ?? (value.content instanceof Blob ? value.content.type : "")
  return { blob: new Blob([value.content], { type }), name: value.fileName }
}

const isBinary = (value: unknown): value is BinaryInput =>
  isRecord(value) &&
  typeof value.contentType === "string" &&
  (isBytes(value.content) || value.content instanceof ReadableStream)

const binary = (contentTypes: ReadonlyArray<string>, value: unknown): EncodedBody => {
  if (!isBinary(value)) throw new Refusal("body", "must be { content, contentType }")
  if (!contentTypes.includes(value.contentType)) {
    throw new Refusal("body.contentType", `must be one of ${contentTypes.join(", ")}`)
  }
  return { content: value.content, contentType: value.contentType }
}
