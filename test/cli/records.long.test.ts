/** Every record of Open Cloud as a command: what it takes, what it would send, and what it does. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Emulator } from "effect-open-cloud/emulator"
import { afterAll } from "vitest"
import { additionalOperations, allOperations } from "../../src/generated/index.ts"
import { isFields } from "../../src/interface/Fields.ts"
import { InvalidInput } from "../../src/interface/InvalidInput.ts"
import { parse } from "../../src/interface/Json.ts"
import { plan } from "../../src/internal/request/Encode.ts"
import type { AnyOperation } from "../../src/Operation.ts"
import { fullInput, minimalInput } from "../witness/inputs.ts"
import { commandLine, flagsOf, methods } from "./commandLine.ts"
import { openCloud } from "./shell.ts"

const directory = mkdtempSync(join(tmpdir(), "open-cloud-"))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
const file = join(directory, "icon.png")
writeFileSync(file, new Uint8Array([1, 2, 3]))

const all = [...allOperations, ...additionalOperations]

/** The records of a method with their variants: each of them has a command line. */
const rows = methods.flatMap((method) =>
  all
    .filter((it) => it.service === method.service && it.name === method.name)
    .map((operation) => [operation.id, method, operation] as const)
)

interface Shown {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What a command line cannot say in the way of a program: the page's place and size have flags of their own. */
const withoutPages = (operation: AnyOperation, input: Readonly<Record<string, unknown>>) => {
  const { paging } = operation
  if (paging === undefined) return input
  const wires = [paging.cursor, paging.size]
  const without = (value: unknown, names: ReadonlyArray<string | undefined>) =>
    Object.fromEntries(Object.entries(isFields(value) ? value : {}).filter(([name]) => !names.includes(name)))
  if (paging.in === "body") return { ...input, body: without(input.body, wires) }
  const names = operation.parameters.filter((it) => wires.includes(it.wire ?? it.name)).map(({ name }) => name)
  return without(input, names)
}

describe("every operation is a command", () => {
  it("of a method of its service, and none is left out", () => {
    assert.deepStrictEqual(rows.map(([id]) => id).sort(), all.map(({ id }) => id).sort())
    assert.isAbove(rows.length, 260)
  })

  it.effect.each(rows)("%s: is parsed, and shows the request of its input", ([id, method, operation]) =>
    Effect.gen(function* () {
      const given = fullInput(operation)
      const { idempotency } = operation
      const needed = new Set(operation.parameters.filter((it) => it.required === true).map(({ name }) => name))
      const own = (name: string) => (name === idempotency?.key || name === idempotency?.firstSent) && !needed.has(name)
      // The client makes up keys by itself.
      const kept = Object.entries(withoutPages(operation, given)).filter(([name]) => !own(name))
      const input = Object.fromEntries(kept)
      const line = yield* Effect.promise(() => commandLine(method, input, file))
      const { code, err, out } = yield* openCloud([...line, "--dry-run"], { env: {} })
      assert.strictEqual(code, 0, `${line.join(" ")}\n${err}`)
      const shown = parse(out) as unknown as Shown
      const encoded = plan(operation).encode(input)
      if (encoded instanceof InvalidInput) assert.fail(`${id}: ${encoded.reason}`)
      assert.strictEqual(shown.method, operation.method)
      const url = new URL(shown.url)
      for (const { name, wire } of operation.parameters) if (own(name)) url.searchParams.delete(wire ?? name)
      const expected = new URL(encoded.target, operation.server ?? "https://apis.roblox.com")
      // Spaces and their like have two spellings in a query.
      expected.searchParams.delete("")
      assert.strictEqual(url.href.replace(/\?$/, ""), expected.href.replace(/\?$/, ""), line.join(" "))
      if (operation.body.kind === "json" && typeof encoded.body?.content === "string") {
        assert.deepStrictEqual(shown.body, parse(encoded.body.content), line.join(" "))
      }
      assert.notInclude(JSON.stringify(shown.headers), "a-key")
    })
  )
})

const emulator = Effect.runSync(Emulator.make({ quotas: { enabled: false } }))

describe("the emulator is reached by each", () => {
  it.effect.each(rows)("%s", ([id, method, operation]) =>
    Effect.gen(function* () {
      const before = emulator.log().length
      const line = yield* Effect.promise(() =>
        commandLine(method, withoutPages(operation, minimalInput(operation)), file)
      )
      const { code, err, out } = yield* openCloud(
        [...line, "--yes", "--limit=1"].slice(0, operation.paging ? undefined : -1),
        {
          emulator
        }
      )
      assert.strictEqual(emulator.log()[before]?.operation, id, err)
      // What is not in its world is not found; nothing is a mistake of the command.
      assert.include(/is not emulated yet/.test(err) ? [6] : [0, 1, 2, 3, 4], code, `${err}${out}`)
      assert.strictEqual(code === 0, err === "" || err.startsWith("more: "), err)
      assert.notMatch(err, /\n {4}at /)
    })
  )
})

describe("help", () => {
  it.effect.each(methods.map((method) => [method.words.join(" "), method] as const))(
    "of %s fits a hundred columns",
    ([, method]) =>
      Effect.gen(function* () {
        const { code, err, out } = yield* openCloud([...method.words, "--help"])
        assert.deepStrictEqual([code, err], [0, ""])
        const wide = out.split("\n").filter((line) => line.length > 100)
        assert.deepStrictEqual(wide, [])
        for (const spec of yield* Effect.promise(() => flagsOf(method))) {
          const shown = out.indexOf(`--${spec.name}${spec.kind === "boolean" ? "" : ` ${spec.metavar}`}`)
          assert.isAbove(shown, 0, spec.name)
          assert.match(
            spec.help,
            /^(?:text|an id|a whole number|a number|a time|a length|yes, or no|JSON|all of it|a list|a file|a UUID|bytes)/
          )
        }
        for (const operation of method.operations) assert.include(out.replace(/\s/g, ""), operation.path)
      })
  )
})
