/** The examples of docs/cli.md, run on the emulator: each prints what the page says, and ends as it says. */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { openCloud } from "../cli/shell.ts"

const page = readFileSync(fileURLToPath(new URL("../../docs/cli.md", import.meta.url)), "utf8")

/** The words of a line, as a shell takes them. */
const wordsOf = (line: string): ReadonlyArray<string> =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain ?? "")

interface Example {
  readonly line: string
  readonly args: ReadonlyArray<string>
  readonly input: string
  readonly printed: string
  readonly code: number
}

const exampleOf = (text: string): Example => {
  const [line = "", ...rest] = text.split("\n")
  const [, input = "", command = line] = /^echo '([^']*)' \| (.*)$/.exec(line) ?? []
  const [program, ...args] = wordsOf(command)
  assert.strictEqual(program, "open-cloud", line)
  const last = rest.at(-1) ?? ""
  const code = /^# (\d+)$/.exec(last)?.[1]
  const printed = code === undefined ? rest : rest.slice(0, -1)
  return { line, args, input: `${input}\n`, printed: printed.join("\n"), code: Number(code ?? 0) }
}

const examples = [...page.matchAll(/^```console\n(.*?)\n^```/gms)].flatMap(([, block = ""]) =>
  block
    .split(/^\$ /m)
    .filter((text) => text !== "")
    .map((text) => exampleOf(text.trimEnd()))
)

describe("docs/cli.md", () => {
  it.effect("prints what it says", () =>
    Effect.gen(function* () {
      assert.isAbove(examples.length, 8)
      const emulator = yield* Emulator.make()
      for (const { args, code, input, line, printed } of examples) {
        const ended = yield* openCloud(args, { emulator, input })
        assert.strictEqual(`${ended.out}${ended.err}`.trimEnd(), printed, line)
        assert.strictEqual(ended.code, code, line)
      }
    })
  )
})
