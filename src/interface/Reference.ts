/**
 * What is left of a long-running operation when the process that began it is
 * gone: JSON that says how to poll it.
 *
 * @since 0.2.0
 */
import { isFields } from "./Fields.ts"

/** A parameter of a poll, as JSON. */
export type ReferenceParameter = string | number | boolean | ReadonlyArray<string>

/**
 * Refers to a long-running operation. It is plain JSON, holds no credential, and
 * can be kept wherever JSON can.
 *
 * @since 0.1.0
 */
export interface Reference {
  /** Id of the operation that began it: `assets.create`. */
  readonly operation: string
  /** How it is polled: `cloud`, `luau`, … */
  readonly family: string
  /** The parameters of the poll. */
  readonly input: { readonly [name: string]: ReferenceParameter }
  /** The template of the poll's path, where the server has the operation elsewhere than the interface says. */
  readonly path?: string
  /** The poll's body, as JSON text. */
  readonly body?: string
  /** Which entry of the poll's answer is meant, where it tells of several. */
  readonly key?: string
  /** The answer to the start, as JSON text, where it was conclusive and there is nothing to poll. */
  readonly answer?: string
}

const isParameter = (value: unknown): value is ReferenceParameter =>
  typeof value === "string" ||
  typeof value === "boolean" ||
  (typeof value === "number" && Number.isFinite(value)) ||
  (Array.isArray(value) && value.every((item) => typeof item === "string"))

const texts = ["path", "body", "key", "answer"] as const

/** What keeps a value from being a reference: a sentence's end, such as "has no `family`". */
export const whyNoReference = (value: unknown): string | undefined => {
  if (!isFields(value)) return "is not an object"
  for (const name of ["operation", "family"]) {
    if (typeof value[name] !== "string") return `has no string \`${name}\``
  }
  const { input } = value
  if (!isFields(input)) return "has no object `input`"
  for (const [name, parameter] of Object.entries(input)) {
    if (!isParameter(parameter)) return `has no string, number, boolean or list of strings as \`input.${name}\``
  }
  const wrong = texts.find((name) => value[name] !== undefined && typeof value[name] !== "string")
  return wrong === undefined ? undefined : `has a \`${wrong}\` that is not a string`
}
