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

/** Which record of a method the flags mean: the one with all that was given, and the most of it in its path. */
const choose = (
  operations: ReadonlyArray<AnyOperation>,
  { flags, universe }: Given,
  specs: ReadonlyArray<Spec>
): AnyOperation | Stop => {
  const given = [...flags.keys()].map(({ at }) => at[0] ?? "")
  const has = new Set(universe === undefined ? given : [...given, "universeId"])
  const takes = (operation: AnyOperation, name: string) =>
    name === "body" || withVariants([operation]).some((it) => it.parameters.some((other) => other.name === name))
  const missingIn = (operation: AnyOperation) => requiredPath(operation).filter((name) => !has.has(name))
  const open = operations.filter((operation) => given.every((name) => takes(operation, name)))
  const flagOf = (name: string) => specs.find(({ at }) => at[0] === name)?.name ?? name
  if (open.length === 0) return misuse(`${flagsOf(given.map(flagOf))} do not go together`)
  const ready = open
    .filter((operation) => missingIn(operation).length === 0)
    .sort((a, b) => requiredPath(b).length - requiredPath(a).length || a.path.length - b.path.length)
  const [first, second] = ready
  if (first === undefined) {
    const missing = open.map((it) => flagsOf(missingIn(it).map(flagOf)))
    return misuse(
      `${missing.join(", or ")} ${missing.length === 1 && !missing[0]!.includes(",") ? "is" : "are"} required`
    )
  }
  // Paths that are equally long differ in what they name.
  const same = second !== undefined && given.filter((it) => takes(second, it)).length === given.length
  return same &&
    requiredPath(second).length === requiredPath(first).length &&
    second.id !== first.id &&
    !universeOnly(first)
    ? misuse(`it is not clear what is meant: name one of ${flagsOf(ready.flatMap(requiredPath).map(flagOf))}`)
    : first
}

const universeOnly = (operation: AnyOperation): boolean => requiredPath(operation).every((it) => it === "universeId")

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
        (spec.at[0] === "body"
          ? given.body === undefined && isLeaf(spec, specs) && takesBody(operation)
          : !(input as Input)[spec.at[0] ?? ""])
    )
    if (missing.length > 0) {
      return yield* Effect.fail(
        misuse(`${flagsOf(missing.map((it) => it.name))} ${missing.length === 1 ? "is" : "are"} required`)
      )
    }
    if (operation.body.kind === "json" && operation.body.required === true && (input as Input).body === undefined) {
      input = put(input, ["body"], {})
    }
    return { operation, input: input as Input }
  })

const takesBody = ({ body }: AnyOperation): boolean => body.kind !== "none" && body.kind !== "empty"

/** Whether nothing of a flag's value has a flag of its own. */
const isLeaf = (spec: Spec, specs: ReadonlyArray<Spec>): boolean =>
  !specs.some(
    (other) => other !== spec && other.at.length > spec.at.length && spec.at.every((it, i) => other.at[i] === it)
  )
