/** What the pages on the command promise. */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { readWorldFile } from "../../src/cli/emulator/Files.ts"
import { fill, optionsOf } from "../../src/cli/emulator/WorldFile.ts"
import { env, makeFolder } from "./folder.ts"
import { openCloud } from "./shell.ts"

const page = (name: string) => readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), "utf8")

const blocks = (text: string, language: string): ReadonlyArray<string> =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, code = ""]) => code)

/** The words of a command in a line of a shell. */
const wordsOf = (line: string): ReadonlyArray<string> =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? "")

const commands = blocks(page("verbs.md"), "sh")
  .flatMap((block) => block.trimEnd().split("\n"))
  .map((line) => line.replace(/^.*\| /, "").replace(/^open-cloud /, ""))

describe("the page on commands for work", () => {
  it.effect("has commands that there are, with flags that they take", () =>
    Effect.gen(function* () {
      assert.isAbove(commands.length, 20)
      for (const line of commands) {
        // Reads all flags, and does nothing.
        const { code, err } = yield* openCloud([...wordsOf(line), "--explain"], { env: { ...env } })
        assert.strictEqual(code, 0, `${line}: ${err}`)
      }
    })
  )

  it.effect("is about commands whose help fits a hundred columns and explains each flag", () =>
    Effect.gen(function* () {
      const names = new Set(commands.map((line) => wordsOf(line).slice(0, 2).join(" ")))
      for (const name of names) {
        const { code, out } = yield* openCloud([...name.split(" "), "--help"])
        assert.strictEqual(code, 0)
        const lines = out.split("\n")
        assert.deepStrictEqual(
          lines.filter((line) => line.length > 100),
          []
        )
        // A flag that is alone on its line would have no words.
        const own = lines.slice(0, lines.indexOf("FLAGS OF ALL COMMANDS"))
        const flags = own.flatMap((line, at) => (/^ {2}--\S/.test(line) ? [[line, own[at + 1] ?? ""]] : []))
        assert.deepStrictEqual(
          flags.filter(([line = "", next = ""]) => !/^ {2}--.* {2,}\S/.test(line) && !/^ {10,}\S/.test(next)),
          []
        )
      }
    })
  )

  it.effect("tells of a world in a file that an emulator begins with", () =>
    Effect.gen(function* () {
      const folder = makeFolder("docs")
      const [text = ""] = blocks(page("testing.md"), "json").filter((it) => it.includes('"universes"'))
      folder.write("world.json", text)
      const read = readWorldFile(`${folder.directory}/world.json`)
      if (typeof read === "string") return assert.fail(read)
      const emulator = yield* Emulator.make({ world: optionsOf(read) })
      if (read._tag === "Written") fill(emulator, read.world, 0)
      assert.deepStrictEqual([...emulator.world.universes.keys()], ["123"])
      assert.deepStrictEqual([...emulator.world.keys.keys()], ["our-key"])
      assert.strictEqual(emulator.views.groups.find(77)?.displayName, "Studio")
    })
  )
})
