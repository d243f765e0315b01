/** What a flag's text means. */
import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import * as Effect from "effect/Effect"
import { parse } from "../../interface/Json.ts"
import { file } from "../../node/Files.ts"
import { Shell } from "../Shell.ts"
import { misuse, type Stop } from "../Stop.ts"

/** How a text is read. */
export type Kind = "text" | "integer" | "number" | "boolean" | "json" | "file"

type Reading = Effect.Effect<unknown, Stop, Shell>

const integer = (flag: string, text: string, names: ReadonlyMap<string, unknown>): Reading => {
  if (names.has(text)) return Effect.succeed(names.get(text))
  if (!/^-?\d{1,40}$/.test(text)) return Effect.fail(misuse(`${flag} takes a whole number, and not ${text}`))
  const number = Number(text)
  return Effect.succeed(Number.isSafeInteger(number) ? number : BigInt(text))
}

const number = (flag: string, text: string): Reading => {
  const value = text.trim() === "" ? Number.NaN : Number(text)
  return Number.isFinite(value) ? Effect.succeed(value) : Effect.fail(misuse(`${flag} takes a number, and not ${text}`))
}

const words = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** A text that is given as it is, or with `@` as a file, or with `-` on standard input. */
export const textOf = (flag: string, given: string): Effect.Effect<string, Stop, Shell> =>
  Effect.gen(function* () {
    const { directory, input } = yield* Shell
    if (given === "-") return new TextDecoder().decode(yield* input)
    if (!given.startsWith("@")) return given
    return yield* Effect.tryPromise({
      try: () => readFile(resolve(directory, given.slice(1)), "utf8"),
      catch: (cause) => misuse(`${flag} ${given}: ${words(cause)}`)
    })
  })

const example = `JSON, such as 5, '"text"' or '{"a": 1}', @FILE, or - for standard input`

/** JSON with every digit. */
export const jsonOf = (flag: string, given: string): Reading =>
  Effect.flatMap(textOf(flag, given), (text) =>
    Effect.try({
      try: () => parse(text),
      catch: () => misuse(`${flag} takes ${example}`)
    })
  )

const fileOf = (flag: string, given: string): Reading =>
  Effect.gen(function* () {
    const { directory, input } = yield* Shell
    if (given === "-") return { content: yield* input, fileName: "stdin", contentType: "application/octet-stream" }
    return yield* Effect.mapError(file(resolve(directory, given)), ({ reason }) =>
      misuse(`${flag} ${given}: ${reason}`)
    )
  })

/** Reads the text of a flag. */
export const read = (
  kind: Kind,
  flag: string,
  text: string,
  names: ReadonlyMap<string, unknown> = new Map()
): Reading => {
  switch (kind) {
    case "integer":
      return integer(flag, text, names)
    case "number":
      return number(flag, text)
    case "json":
      return jsonOf(flag, text)
    case "file":
      return fileOf(flag, text)
    case "boolean":
      return Effect.succeed(text === "true")
    case "text":
      return Effect.succeed(text)
  }
}
