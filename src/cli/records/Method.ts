/** A method as a command. */
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { Bodies } from "../../interface/BodySchema.ts"
import type { AnyOperation } from "../../interface/Operation.ts"
import { kebab } from "../Names.ts"
import { explain } from "./Explain.ts"
import { type Spec, specsOf } from "./Flags.ts"

const text = (name: string, metavar: string, help: string) =>
  Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(help))

const helpOf = ({ choices, help }: Spec): string => (choices.length === 0 ? help : `${help} (${choices.join(", ")})`)

const flagOf = (spec: Spec): Flag.Flag<ReadonlyArray<string>> => {
  if (spec.kind === "boolean") {
    return Flag.Boolean(spec.name).pipe(
      Flag.withDescription(helpOf(spec)),
      Flag.optional,
      Flag.map(Option.match({ onNone: () => [], onSome: (value) => [String(value)] }))
    )
  }
  const one = text(spec.name, spec.metavar, helpOf(spec))
  return spec.list ? Flag.atLeast(one, 0) : Flag.map(Flag.optional(one), Option.toArray)
}

const count = (name: string, help: string, least: number) =>
  Flag.Int(name).pipe(
    Flag.filter(
      (value) => value >= least,
      () => `a whole number from ${least} on`
    ),
    Flag.withMetavar("n"),
    Flag.withDescription(help),
    Flag.optional,
    Flag.map(Option.getOrUndefined)
  )

/** Whether it begins what takes longer than its call. */
const isStarter = ({ longRunning }: AnyOperation): boolean => longRunning !== undefined && longRunning.role !== "poll"

const optional = (flag: Flag.Flag<string>) => Flag.map(Flag.optional(flag), Option.getOrUndefined)

/** The page, without the place on it: `--explain` has that, too. */
const pageOf = (address: string): string => address.replace(/#.*/, "")

const about = (operation: AnyOperation): string => {
  const { credentials, operation: _, reference, request, ...rest } = explain(operation)
  return [
    String(request),
    ...Object.entries({ credentials, ...rest }).map(([name, value]) => `  ${name}: ${value}`),
    `  reference: ${pageOf(String(reference))}`
  ].join("\n")
}

const requests = (operations: ReadonlyArray<AnyOperation>): string =>
  operations.map(({ method, path }) => `${method} ${path}`).join(", ")

/** A method that is not called: its line in a list. */
export const listed = (name: string, sentence: string | undefined, operations: ReadonlyArray<AnyOperation>) =>
  Command.make(kebab(name)).pipe(Command.withShortDescription(sentence ?? requests(operations)))

/** The command of a method. */
export const method = (
  name: string,
  sentence: string | undefined,
  operations: ReadonlyArray<AnyOperation>,
  bodies: Bodies
) => {
  const specs = specsOf(operations, bodies)
  const paged = operations.find((it) => it.paging !== undefined)?.paging
  const takesJson = operations.some((it) => it.body.kind === "json" || it.body.kind === "multipart")
  const binary = operations.flatMap((it) => (it.body.kind === "binary" ? it.body.contentTypes : []))
  const named = new Set(specs.map((spec) => spec.name))
  // Services speak of their inputs.
  const words = sentence?.replace(/`(\w+)`/g, (quoted, input: string) =>
    named.has(kebab(input)) ? `--${kebab(input)}` : quoted
  )
  const flags = Object.fromEntries(specs.map((spec) => [spec.name, flagOf(spec)]))
  return Command.make(
    kebab(name),
    {
      flags,
      own: {
        ...(takesJson
          ? { body: optional(text("body", "json", "the whole body as JSON, @FILE, or - for standard input")) }
          : {}),
        ...(binary.length === 0
          ? {}
          : { contentType: optional(text("content-type", "type", `what the file is (${binary.join(", ")})`)) }),
        ...(operations.some(isStarter)
          ? {
              wait: Flag.Boolean("wait").pipe(
                Flag.withoutNegation,
                Flag.withDescription("waits until it has ended, and prints what it came to"),
                Flag.withDefault(false)
              )
            }
          : {}),
        ...(paged === undefined
          ? {}
          : {
              limit: count("limit", "most items to print", 0),
              start: optional(text("start", "cursor", "goes on where an earlier list ended")),
              pageSize: count("page-size", "items to ask for at a time", 1)
            })
      }
    },
    ({ flags: values, own }) => {
      const given = new Map(
        specs.flatMap((spec) => {
          const texts = values[spec.name] ?? []
          return texts.length === 0 ? [] : [[spec, texts] as const]
        })
      )
      // Help does without the client.
      return Effect.flatMap(
        Effect.promise(() => import("./Run.ts")),
        ({ run }) =>
          run(
            operations,
            specs,
            { flags: given, body: own.body, contentType: own.contentType },
            { limit: own.limit, start: own.start, pageSize: own.pageSize, wait: own.wait ?? false }
          )
      )
    }
  ).pipe(
    Command.withDescription([words ?? requests(operations), ...operations.map(about)].join("\n\n")),
    Command.withShortDescription(words ?? requests(operations))
  )
}
