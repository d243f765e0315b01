/** What a tool is told of an operation's input, as the operation takes it. */
import { Buffer } from "node:buffer"
import * as Effect from "effect/Effect"
import { type Fields, isFields } from "../../interface/Fields.ts"
import { parse } from "../../interface/Json.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import { failure, type Stop } from "../Stop.ts"

const parsed = (text: string): Effect.Effect<unknown, Stop> =>
  Effect.try({ try: () => parse(text), catch: () => failure("input is a text that is no JSON") })

const form = `a file is {"text": "…"} or {"base64": "…"}, with "fileName" and "contentType" beside it`

/** A file from what stands for it. Nothing is read from this machine: what an agent names is not sent away. */
const fileOf = (at: string, value: unknown): Effect.Effect<Fields, Stop> => {
  if (!isFields(value)) return Effect.fail(failure(`${at}: ${form}`))
  const { base64, contentType, fileName, text, ...more } = value
  const other = [contentType, fileName].some((it) => it !== undefined && typeof it !== "string")
  if (Object.keys(more).length > 0 || other || (text === undefined) === (base64 === undefined)) {
    return Effect.fail(failure(`${at}: ${form}`))
  }
  const content =
    typeof text === "string"
      ? new TextEncoder().encode(text)
      : typeof base64 === "string" && /^[A-Za-z0-9+/_-]*={0,2}$/.test(base64)
        ? new Uint8Array(Buffer.from(base64, "base64"))
        : undefined
  return content === undefined
    ? Effect.fail(failure(`${at}: ${form}`))
    : Effect.succeed({
        content,
        ...(contentType === undefined ? {} : { contentType }),
        ...(fileName === undefined ? {} : { fileName })
      })
}

const filesOf = ({ body }: AnyOperation, input: Fields): Effect.Effect<Fields, Stop> =>
  Effect.gen(function* () {
    if (input.body === undefined) return input
    if (body.kind === "binary") {
      const { content, contentType = body.contentTypes[0] } = yield* fileOf("body", input.body)
      return { ...input, body: { content, contentType } }
    }
    if (body.kind !== "multipart" || !isFields(input.body)) return input
    const parts: Record<string, unknown> = { ...input.body }
    for (const { kind, list, name } of body.parts) {
      const value = parts[name]
      if (kind !== "file" || value === undefined) continue
      parts[name] =
        list === true && Array.isArray(value)
          ? yield* Effect.forEach(value, (it) => fileOf(`body.${name}`, it))
          : yield* fileOf(`body.${name}`, value)
    }
    return { ...input, body: parts }
  })

/** Whether an operation is one of a universe. */
export const isOfUniverse = ({ parameters }: AnyOperation): boolean =>
  parameters.some((it) => it.name === "universeId" && it.in === "path")

/**
 * The input of an operation: an object, or its text, in which every digit is kept. Where it names no universe, it is the
 * one of the surroundings.
 */
export const inputOf = (
  operation: AnyOperation,
  given: Fields | string | undefined,
  universe: string | undefined
): Effect.Effect<Fields, Stop> =>
  Effect.gen(function* () {
    const value = typeof given === "string" ? yield* parsed(given) : (given ?? {})
    if (!isFields(value)) return yield* Effect.fail(failure("input is an object: { parameter: value, body: … }"))
    const placed =
      universe !== undefined && value.universeId === undefined && isOfUniverse(operation)
        ? { ...value, universeId: universe }
        : value
    return yield* filesOf(operation, placed)
  })

/** An input for people to read: of files it has the size alone. */
export const shown = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return { bytes: value.length }
  if (Array.isArray(value)) return value.map(shown)
  return isFields(value) && Object.getPrototypeOf(value) === Object.prototype
    ? Object.fromEntries(Object.entries(value).map(([name, it]) => [name, shown(it)]))
    : value
}
