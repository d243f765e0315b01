/** The input of an operation, from the flags of a command line; and which operation of a method they mean. */
import * as Effect from "effect/Effect"
import { isFields } from "../../interface/Fields.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import type { Shell } from "../Shell.ts"
import { misuse, type Stop } from "../Stop.ts"
import { type Spec, withVariants } from "./Flags.ts"
import { jsonOf, read } from "./Value.ts"

/** The values of flags as they were written. */
export interface Given {
  readonly flags: ReadonlyMap<Spec, ReadonlyArray<string>>
  readonly body: string | undefined
  readonly contentType: string | undefined
  /** The universe of the surroundings, where no flag names one. */
  readonly universe: string | undefined
}

type Input = Readonly<Record<string, unknown>>

/** Puts a value at a path, and keeps what is beside it. */
const put = (target: unknown, [name, ...rest]: ReadonlyArray<string>, value: unknown): unknown =>
  name === undefined
    ? value
    : { ...(isFields(target) ? target : {}), [name]: put(isFields(target) ? target[name] : undefined, rest, value) }

const flagsOf = (names: Iterable<string>): string => [...names].map((name) => `--${name}`).join(", ")

const requiredPath = (operation: AnyOperation): ReadonlyArray<string> =>
  operation.parameters.filter((it) => it.in === "path").map((it) => it.name)

/**
 * Which record of a method the flags mean, its variants included: of those that take all that was given, the one with
 * the most of it in its path.
 */
const choose = (
  operations: ReadonlyArray<AnyOperation>,
  { flags, universe }: Given,
  specs: ReadonlyArray<Spec>
): AnyOperation | Stop => {
  const given = [...new Set([...flags.keys()].map(({ at }) => at[0] ?? ""))]
  const has = new Set(universe === undefined ? given : [...given, "universeId"])
  const takes = (operation: AnyOperation, name: string) =>
    name === "body" || operation.parameters.some((it) => it.name === name)
  const missingIn = (operation: AnyOperation) => requiredPath(operation).filter((name) => !has.has(name))
  const flagOf = (name: string) => specs.find(({ at }) => at[0] === name)?.name ?? name
  const open = withVariants(operations).filter((operation) => given.every((name) => takes(operation, name)))
  if (open.length === 0) return misuse(`${flagsOf(given.map(flagOf))} do not go together`)
  const ready = open.filter((operation) => missingIn(operation).length === 0)
  if (ready.length === 0) {
    const ways = open.map((it) => missingIn(it).map(flagOf))
    // A longer way to the same is not needed.
    const shortest = ways.filter(
      (it) => !ways.some((other) => other.length < it.length && other.every((name) => it.includes(name)))
    )
    const told = [...new Set(shortest.map(flagsOf))]
    return misuse(told.length > 1 ? `one of these is required: ${told.join("; ")}` : required(told[0] ?? ""))
  }
  const most = Math.max(...ready.map((it) => requiredPath(it).length))
  const [first, ...others] = ready.filter((it) => requiredPath(it).length === most)
  return first === undefined || others.length > 0
    ? misuse(
        `it is not clear what is meant: ${ready.map((it) => flagsOf(requiredPath(it).map(flagOf))).join(", or ")}?`
      )
    : first
}

const required = (flags: string): string => `${flags} ${flags.includes(",") ? "are" : "is"} required`

/** An operation with what it is called with. */
export interface Asked {
  readonly operation: AnyOperation
  readonly input: Input
}

/** Reads the flags; fails with what is wrong with them before anything is sent. */
export const inputOf = (
  operations: ReadonlyArray<AnyOperation>,
  specs: ReadonlyArray<Spec>,
  given: Given
): Effect.Effect<Asked, Stop, Shell> =>
  Effect.gen(function* () {
    const operation = choose(operations, given, specs)
    if (operation instanceof Error) return yield* Effect.fail(operation)
    let input: unknown = {}
    if (
      given.universe !== undefined &&
      operation.parameters.some((it) => it.name === "universeId" && it.in === "path")
    ) {
      input = { universeId: given.universe }
    }
    if (given.body !== undefined) input = put(input, ["body"], yield* jsonOf("--body", given.body))
    for (const [spec, texts] of given.flags) {
      const flag = `--${spec.name}`
      const values = yield* Effect.forEach(texts, (text) => read(spec.kind, flag, text, spec.meanings))
      input = put(input, spec.at, spec.list ? values : values.at(-1))
    }
    if (operation.body.kind === "binary") {
      const { contentTypes } = operation.body
      const { body } = input as {
        readonly body?: { readonly content?: { readonly content: unknown; readonly fileName: string } }
      }
      if (body?.content !== undefined) {
        const contentType =
          given.contentType ?? (/x$/.test(body.content.fileName) ? contentTypes.at(-1) : contentTypes[0])
        input = put(input, ["body"], { content: body.content.content, contentType })
      }
    }
    const missing = specs.filter(
      (spec) =>
        spec.required &&
        !given.flags.has(spec) &&
        !isWithin(spec, given.flags.keys()) &&
        (spec.at[0] === "body"
          ? given.body === undefined && isLeaf(spec, specs) && takesBody(operation)
          : !(input as Input)[spec.at[0] ?? ""])
    )
    if (missing.length > 0) {
      return yield* Effect.fail(misuse(required(flagsOf(missing.map((it) => it.name)))))
    }
    if ((input as Input).body === undefined && needsBody(operation)) {
      if (!specs.some(({ at }) => at[0] === "body")) return yield* Effect.fail(misuse("--body is required"))
      input = put(input, ["body"], {})
    }
    return { operation, input: input as Input }
  })

/** Fields of a body that has to be there may all be left out. */
const needsBody = ({ body }: AnyOperation): boolean =>
  body.kind === "multipart" || (body.kind === "json" && body.required === true)

const takesBody = ({ body }: AnyOperation): boolean => body.kind !== "none" && body.kind !== "empty"

/** Whether something that holds it was given as a whole. */
const isWithin = (spec: Spec, given: Iterable<Spec>): boolean =>
  [...given].some(({ at }) => at.length < spec.at.length && at.every((name, index) => spec.at[index] === name))

/** Whether nothing of a flag's value has a flag of its own. */
const isLeaf = (spec: Spec, specs: ReadonlyArray<Spec>): boolean =>
  !specs.some(
    (other) => other !== spec && other.at.length > spec.at.length && spec.at.every((it, i) => other.at[i] === it)
  )
