/** How results are printed. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { isFields } from "../interface/Fields.ts"
import { ExactNumber, stringify } from "../interface/Json.ts"
import * as Globals from "./Globals.ts"
import { harmless, harmlessJson } from "./Harmless.ts"
import { print, Shell } from "./Shell.ts"
import type { Stop } from "./Stop.ts"

const scalar = (value: unknown): string => harmlessJson(stringify(value) ?? "null")

const isNested = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !(value instanceof ExactNumber)

/** JSON with every digit, for people to read. */
export const pretty = (value: unknown, indent = ""): string => {
  if (!isNested(value)) return scalar(value)
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item) => pretty(item, inner))
    : Object.entries(value).flatMap(([name, item]) =>
        item === undefined ? [] : [`${scalar(name)}: ${pretty(item, inner)}`]
      )
  const [open, close] = Array.isArray(value) ? "[]" : "{}"
  return items.length === 0 ? `${open}${close}` : `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`
}

/** What is at a dotted path; of every item, where there is a list on the way. */
export const at = (value: unknown, path: ReadonlyArray<string>): unknown => {
  const [name, ...rest] = path
  if (name === undefined) return value
  if (Array.isArray(value)) return value.map((item) => at(item, path))
  return isFields(value) && Object.hasOwn(value, name) ? at(value[name], rest) : undefined
}

/** The fields that were asked for, by their paths. One alone is its value. */
export const select = (value: unknown, fields: ReadonlyArray<string>): unknown => {
  if (fields.length === 0) return value
  if (Array.isArray(value)) return value.map((item) => select(item, fields))
  return Object.fromEntries(fields.map((field) => [field, at(value, field.split(".")) ?? null]))
}

const cell = (value: unknown): string =>
  value === undefined || value === null ? "" : harmless(typeof value === "string" ? value : scalar(value))

/** Rows with a line of names above them. */
export const table = (rows: ReadonlyArray<unknown>): string => {
  const columns = [...new Set(rows.flatMap((row) => (isFields(row) ? Object.keys(row) : ["value"])))]
  const cells = rows.map((row) => columns.map((name) => cell(isFields(row) ? row[name] : row)))
  // Names of fields come from outside, too; and there may be more rows than a call takes arguments.
  const heads = columns.map((name) => harmless(name).toUpperCase())
  const widths = heads.map((head, index) =>
    cells.reduce((width, it) => Math.max(width, it[index]!.length), head.length)
  )
  const lineOf = (texts: ReadonlyArray<string>) =>
    texts
      .map((text, index) => text.padEnd(widths[index]!))
      .join("  ")
      .trimEnd()
  return [heads, ...cells].map(lineOf).join("\n")
}

/** The fields that were asked for. */
export const fields: Effect.Effect<ReadonlyArray<string>, never, Globals.Globals> = Effect.map(
  Globals.Fields,
  Option.match({
    onNone: () => [],
    onSome: (text) =>
      text
        .split(",")
        .map((it) => it.trim())
        .filter((it) => it !== "")
  })
)

/** Prints one value. */
export const value = (given: unknown): Effect.Effect<void, Stop, Globals.Globals | Shell> =>
  Effect.gen(function* () {
    const form = Option.getOrElse(yield* Globals.Output, () => "json" as const)
    const chosen = select(given, yield* fields)
    if (form === "json") return yield* print(pretty(chosen))
    if (form === "table") return yield* print(table(Array.isArray(chosen) ? chosen : [chosen]))
    return yield* print(scalar(chosen))
  })

/** Prints values as they come: a line each, unless another form is asked for. `Output` counts them on the terminal. */
export const values = <E, R>(
  stream: Stream.Stream<unknown, E, R>
): Effect.Effect<void, E | Stop, R | Globals.Globals | Shell> =>
  Effect.gen(function* () {
    const form = Option.getOrElse(yield* Globals.Output, () => "ndjson" as const)
    const names = yield* fields
    const watched = yield* counted(Stream.map(stream, (item) => select(item, names)))
    if (form === "table") return yield* Effect.flatMap(Stream.runCollect(watched), (all) => print(table(all)))
    if (form === "json") return yield* Effect.flatMap(Stream.runCollect(watched), (all) => print(pretty(all)))
    return yield* Stream.runForEach(watched, (item) => print(scalar(item)))
  })

/** How far a list is, where a person waits for it and does not see it. */
const counted = <A, E, R>(stream: Stream.Stream<A, E, R>): Effect.Effect<Stream.Stream<A, E, R>, never, Shell> =>
  Shell.use(({ err, terminal }) => {
    if (!terminal.stderr || terminal.stdout) return Effect.succeed(stream)
    let count = 0
    return Effect.succeed(
      stream.pipe(
        Stream.tap(() => (++count % 100 === 0 ? err(`\r${count} items`) : Effect.void)),
        Stream.ensuring(Effect.suspend(() => (count < 100 ? Effect.void : err("\r\u001b[K"))))
      )
    )
  })
