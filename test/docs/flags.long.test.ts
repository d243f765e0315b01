/** Every flag of every command for work is on a page. */
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { openCloud } from "../cli/shell.ts"

/** What a part of a help text lists: names of commands, or of flags. */
const listed = (help: string, part: string): ReadonlyArray<string> => {
  const [, lines = ""] = new RegExp(`^${part}\\n((?: .*\\n|\\n(?= ))*)`, "m").exec(help) ?? []
  return [...lines.matchAll(/^ {2}(\S+)/gm)].map(([, name = ""]) => name.replace(/,$/, ""))
}

/** Commands for work, those below them too, with the flags of each. */
const flagsBelow = (path: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<readonly [string, string]>> =>
  Effect.gen(function* () {
    const { out } = yield* openCloud([...path, "--help"])
    const commands = listed(out, path.length === 0 ? "COMMANDS" : "(?:SUB)?COMMANDS")
    const below = yield* Effect.forEach(commands, (name) => flagsBelow([...path, name]))
    const own = listed(out, "FLAGS").flatMap((flag) => (flag.startsWith("--") ? [flag] : []))
    return [...own.map((flag) => [["open-cloud", ...path].join(" "), flag] as const), ...below.flat()]
  })

describe("the pages", () => {
  it.effect("have every flag of every command for work", () =>
    Effect.gen(function* () {
      const folder = fileURLToPath(new URL("../../docs/", import.meta.url))
      const pages = readdirSync(folder).filter((name) => name.endsWith(".md"))
      const text = pages.map((name) => readFileSync(folder + name, "utf8")).join("\n")
      const flags = yield* flagsBelow([])
      assert.isAbove(flags.length, 100)
      const missing = flags.filter(([, flag]) => !new RegExp(`${flag}(?![\\w-])`).test(text))
      assert.deepStrictEqual(
        missing.map(([command, flag]) => `${command} ${flag}`),
        []
      )
    })
  )
})
